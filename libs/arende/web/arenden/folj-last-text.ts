import { type Textstrom, type Textsynk } from '../skrivelse/textsynk';

/** A stream tells where the text stands, and in the same breath that it is locked: so long it is waited for. */
const ANDETAG = 700;
const IGEN = 30_000;

/**
 * Listens while a text is locked, and calls `oppnad` when it may be written again: a remiss has ended, or the ärende was taken back.
 * Gives back what ends it.
 */
export const foljLastText = (synk: Pick<Textsynk, 'stromma'>, oppnad: () => void): (() => void) => {
  let strom: Textstrom | null = null;
  let tidur: ReturnType<typeof setTimeout> | undefined;
  const vanta = (ms: number, sedan: () => void): void => {
    clearTimeout(tidur);
    tidur = setTimeout(sedan, ms);
  };
  const lyssna = (): void => {
    strom = synk.stromma({
      oppen: () => undefined,
      bruten: () => {
        strom?.stang();
        vanta(IGEN, lyssna);
      },
      andrad: () => vanta(ANDETAG, oppnad),
      last: () => clearTimeout(tidur),
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
