/** The last in the line of each text that somebody waits for. */
const sista = new Map<string, Promise<void>>();

/** Somebody is at work on the text, in this process. */
export const arUpptagen = (text: string): boolean => sista.has(text);

/**
 * Runs what is done to one text in the order it came, one at a time in this process. Those who wait then wait here, and hold no connection
 * to the database: otherwise twenty writers of one text, each waiting for its lock, would be the whole pool, and the last of them would
 * have waited longer than a statement may take. What another process does is waited for by the lock of the row, as before.
 */
export const iTur = async <T>(text: string, gor: () => Promise<T>): Promise<T> => {
  const fore = sista.get(text);
  let klar: () => void = () => undefined;
  const min = new Promise<void>((los) => (klar = los));
  sista.set(text, min);
  try {
    await fore;
    return await gor();
  } finally {
    klar();
    if (sista.get(text) === min) sista.delete(text);
  }
};
