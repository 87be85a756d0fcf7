const svaret = (begaran: IDBRequest): Promise<void> =>
  new Promise((klar, fel) => {
    begaran.onsuccess = () => klar();
    begaran.onerror = () => fel(begaran.error ?? new Error('indexedDB'));
  });

const tom = async (namn: string): Promise<void> => {
  const begaran = indexedDB.open(namn);
  await svaret(begaran);
  const databas = begaran.result;
  try {
    const tabeller = [...databas.objectStoreNames];
    if (tabeller.length === 0) return;
    const handling = databas.transaction(tabeller, 'readwrite');
    await Promise.all(tabeller.map((t) => svaret(handling.objectStore(t).clear())));
  } finally {
    databas.close();
  }
};

/** Empties what the portal keeps in this browser. One that keeps nothing (private window) has nothing to empty. */
export const glomLokalt = async (): Promise<void> => {
  if (typeof indexedDB === 'undefined') return;
  try {
    const alla = await indexedDB.databases();
    await Promise.all(alla.flatMap(({ name }) => (name?.startsWith('gemensam-') ? [tom(name)] : [])));
  } catch {
    return;
  }
};
