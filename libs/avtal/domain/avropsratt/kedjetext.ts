import { HALFTEN, jamforBrak } from '../agande/andel';
import { type Andelsslag } from '../agande/innehav';
import { type Kedjeagare, type Kedjesteg } from './avropsbesked';

const AV: Readonly<Record<Andelsslag, string>> = { roster: 'rösterna', kapital: 'kapitalet' };

const radaUpp = (delar: readonly string[]): string => (delar.length < 2 ? delar.join('') : `${delar.slice(0, -1).join(', ')} och ${delar.at(-1) ?? ''}`);

const vem = (a: Kedjeagare, andelsslag: Andelsslag): string => `${a[andelsslag]?.text ?? 'en okänd andel'} av ${a.namn} (${a.medlem ? 'medlem' : 'berättigat bolag'})`;

/**
 * One step of a chain as a sentence: who owns the organisation of those that count, with shares, their sum where they are several, and
 * whether it qualifies. Owners that do not count are not told.
 *
 * @example stegtext(steg, 'roster', '50 %') // 'A AB ägs (rösterna) till 60 % av H AB (berättigat bolag).'
 */
export const stegtext = (steg: Kedjesteg, andelsslag: Andelsslag, kravs: string): string => {
  const [barande, ovriga] = [steg.agare.filter((a) => a.raknas && a.bar), steg.agare.filter((a) => a.raknas && !a.bar)];
  if (barande.length + ovriga.length === 0) return `Ingen medlem och inget berättigat bolag äger en del av ${steg.namn}. ${kravs} krävs.`;
  const till = `${steg.namn} ägs (${AV[andelsslag]}) till ${radaUpp(barande.map((a) => vem(a, andelsslag)))}`;
  const dessutom = ovriga.length > 0 ? `, dessutom ${radaUpp(ovriga.map((a) => vem(a, andelsslag)))}` : '';
  const summa = barande.length + ovriga.length > 1 ? `, tillsammans ${steg.andel.text}` : '';
  const brist = steg.omgang === null ? ` ${kravs} krävs.` : '';
  const kontroll = steg.kontrollEjVisad ? ` ${jamforBrak(steg.andel.andel, HALFTEN) === 0 ? 'Det är exakt hälften' : 'Det är inte mer än hälften av egen kraft'}: kontrollen är inte visad.` : '';
  return `${till}${dessutom}${summa}.${brist}${kontroll}`;
};
