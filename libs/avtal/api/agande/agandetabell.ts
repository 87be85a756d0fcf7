import { AGANDEKOLUMNER } from '@gemensam/avtal/domain';
import { type Cellvarde, type Tabellfil } from '@gemensam/shared/api';
import { type Agandepost } from '@gemensam/shared/contract';

const BREDD: Readonly<Record<(typeof AGANDEKOLUMNER)[number], number>> = { agare_orgnr: 14, agare: 34, agare_slag: 16, agd_orgnr: 14, agd: 34, agd_slag: 16, roster: 12, kapital: 12, platser: 10, fran: 12, till: 12, kalla: 40 };
const TYP: Readonly<Partial<Record<(typeof AGANDEKOLUMNER)[number], 'datum' | 'heltal'>>> = { platser: 'heltal', fran: 'datum', till: 'datum' };

/** Ownership as a table in the columns that are read in: what is taken out can be read in again. */
export const agandetabell = (rader: readonly Agandepost[], rubrik: string): Tabellfil => ({
  bladnamn: 'Ägande',
  rubrik: [rubrik],
  kolumner: AGANDEKOLUMNER.map((k) => ({ rubrik: k, typ: TYP[k] ?? 'text', bredd: BREDD[k] })),
  rader: rader.map((p): readonly Cellvarde[] => [
    p.agare?.orgnr ?? null, p.agare?.namn ?? null, p.agare?.slag ?? null, p.agd.orgnr ?? null, p.agd.namn, p.agd.slag, p.roster?.exakt ?? null, p.kapital?.exakt ?? null, p.antal ?? null, p.fran, p.till ?? null, p.kalla,
  ]),
});
