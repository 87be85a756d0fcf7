import { type Textstrom, type Textsynk } from '../skrivelse/textsynk';

const IGEN = 30_000;

/**
 * Listens while a text is locked, and calls `oppnad` when it may be written again: a remiss has ended, or the ärende was taken back.
 * Gives back what ends it.
 */
export const foljLastText = (synk: Pick<Textsynk, 'stromma'>, oppnad: () => void): (() => void) => {
  let strom: Textstrom | null = null;
  let tidur: ReturnType<typeof setTimeout> | undefined;
  const lyssna = (): void => {
    strom = synk.stromma({
      oppen: () => undefined,
      bruten: () => {
        strom?.stang();
        clearTimeout(tidur);
        tidur = setTimeout(lyssna, IGEN);
      },
      oppnad,
      andrad: () => undefined,
      last: () => undefined,
      narvaro: () => undefined,
      kommentarer: () => undefined,
    });
  };
  lyssna();
  return () => {
    clearTimeout(tidur);
    strom?.stang();
  };
};
