import { type Delegatroll } from '../ordning/delegatroll';

const NAMN: Readonly<Record<Delegatroll, readonly [obestamd: string, bestamd: string]>> = {
  ordforande: ['ordförande', 'ordföranden'],
  vice_ordforande: ['vice ordförande', 'vice ordföranden'],
  ledamot: ['ledamot', 'ledamoten'],
  e_samordnare: ['e-samordnare', 'e-samordnaren'],
  namndsekreterare: ['nämndsekreterare', 'nämndsekreteraren'],
  overordnad: ['överordnad', 'den överordnade'],
  projektledare: ['projektledare', 'projektledaren'],
};

/** A delegat's role in running text. @example rollnamn('ordforande') // 'ordförande' */
export const rollnamn = (roll: Delegatroll): string => NAMN[roll][0];
/** @example bestamtRollnamn('ordforande') // 'ordföranden' */
export const bestamtRollnamn = (roll: Delegatroll): string => NAMN[roll][1];
