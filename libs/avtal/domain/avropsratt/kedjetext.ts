import { HALFTEN, jamforBrak } from '../agande/andel';
import { type Andelsslag } from '../agande/innehav';
import { type Kedjeagare, type Kedjesteg } from './avropsbesked';

const AV: Readonly<Record<Andelsslag, string>> = { roster: 'rösterna', kapital: 'kapitalet' };

const radaUpp = (delar: readonly string[]): string => (delar.length < 2 ? delar.join('') : `${delar.slice(0, -1).join(', ')} och ${delar.at(-1) ?? ''}`);

const SLAG = (a: Kedjeagare): string => (a.medlem ? 'medlem' : a.slag === 'forening' ? 'berättigad förening' : 'berättigat bolag');
const andel = (a: Kedjeagare, andelsslag: Andelsslag): string => a[andelsslag]?.text ?? 'okänd andel';

/**
 * One step of a chain as a sentence: who of those that count owns the organisation, with shares, their sum where they are several, and
 * whether it qualifies. Owners that do not count are not told.
 *
 * @example stegtext(steg, 'roster', '50 %') // 'H AB (berättigat bolag) har 60 % av rösterna i A AB.'
 */
export const stegtext = (steg: Kedjesteg, andelsslag: Andelsslag, kravs: string): string => {
  const raknade = steg.agare.filter((a) => a.raknas);
  const brist = steg.omgang === null ? ` ${kravs} krävs.` : '';
  const [forsta, ...fler] = raknade;
  if (!forsta) return `Ingen medlem och inget berättigat bolag har någon andel av ${AV[andelsslag]} i ${steg.namn}.${brist}`;
  const vilka = fler.length === 0
    ? `${forsta.namn} (${SLAG(forsta)}) har ${andel(forsta, andelsslag)}`
    : `${radaUpp(raknade.map((a) => `${a.namn} (${SLAG(a)}, ${andel(a, andelsslag)})`))} har tillsammans ${steg.andel.text}`;
  const ovriga = raknade.filter((a) => !a.bar).map((a) => a.namn);
  const obehovda = ovriga.length > 0 ? ` ${radaUpp(ovriga)} behövs inte för att nå gränsen.` : '';
  const kontroll = steg.kontrollEjVisad ? ` ${jamforBrak(steg.andel.andel, HALFTEN) === 0 ? 'Det är exakt hälften' : 'Utan egen hjälp är det inte mer än hälften'}: kontrollen är inte visad.` : '';
  return `${vilka} av ${AV[andelsslag]} i ${steg.namn}.${brist}${obehovda}${kontroll}`;
};
