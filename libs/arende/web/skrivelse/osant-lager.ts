/** What one tab has written and the server has not yet acknowledged. */
export interface Osantrad {
  readonly nyckel: string;
  readonly andring: Uint8Array;
}

/** Where unsent text survives a reload. */
export interface Osantlager {
  /** Every row whose key begins so. */
  las(borjan: string): Promise<readonly Osantrad[]>;
  lagg(rad: Osantrad): Promise<void>;
  /** Removes the rows, those only that are still as they were read. */
  taBort(rader: readonly Osantrad[]): Promise<void>;
}

const DATABAS = 'gemensam-osant';
const TABELL = 'text';

const svaret = <T>(begaran: IDBRequest<T>): Promise<T> =>
  new Promise((klar, fel) => {
    begaran.onsuccess = () => klar(begaran.result);
    begaran.onerror = () => fel(begaran.error ?? new Error(DATABAS));
  });

const oppna = (): Promise<IDBDatabase> => {
  const begaran = indexedDB.open(DATABAS, 1);
  begaran.onupgradeneeded = () => begaran.result.createObjectStore(TABELL, { keyPath: 'nyckel' });
  return svaret(begaran);
};

const lika = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

/**
 * The browser's own database, in which there is nothing but what has not been acknowledged: a text that is sent leaves no copy on
 * the machine. A browser that refuses (private window, full disk) gives what `annars` says, and the text lives in the page alone.
 */
export const indexeddbLager = (): Osantlager => {
  let databas: Promise<IDBDatabase> | undefined;
  const tabell = async (lage: IDBTransactionMode): Promise<IDBObjectStore> => {
    databas ??= oppna();
    return (await databas).transaction(TABELL, lage).objectStore(TABELL);
  };
  return {
    las: async (borjan) => svaret<Osantrad[]>((await tabell('readonly')).getAll(IDBKeyRange.bound(borjan, `${borjan}\uffff`))),
    lagg: async (rad) => void (await svaret((await tabell('readwrite')).put(rad))),
    taBort: async (rader) => {
      const lager = await tabell('readwrite');
      for (const { nyckel, andring } of rader) {
        const nu = await svaret<Osantrad | undefined>(lager.get(nyckel));
        if (nu && lika(nu.andring, andring)) await svaret(lager.delete(nyckel));
      }
    },
  };
};
