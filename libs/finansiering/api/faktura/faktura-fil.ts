import { fakturaperiodText, momskodText } from '@gemensam/finansiering/domain';
import { type Cellvarde, type Filkolumn, type Tabellfil } from '@gemensam/shared/api';
import { type Fakturaunderlag } from '@gemensam/shared/contract';

const SLAG = { faktura: 'Faktura', kredit: 'Kreditfaktura' } as const;
const fiktivt = 'Organisationsnumren är påhittade för demonstration.';

const radkolumner: readonly Filkolumn[] = [
  { rubrik: 'Avser', typ: 'text', bredd: 44 },
  { rubrik: 'Beräkning', typ: 'heltal', bredd: 10 },
  { rubrik: 'Moms', typ: 'text', bredd: 18 },
  { rubrik: 'Rättar', typ: 'text', bredd: 12 },
  { rubrik: 'Belopp', typ: 'belopp', bredd: 16 },
];
const radvarden = (u: Fakturaunderlag): readonly (readonly Cellvarde[])[] =>
  u.rader.map((r) => [r.text, r.fordelningNummer, momskodText(r.momskod), r.rattar?.nummer ?? '', r.belopp]);

/** One underlag as a file: its rows, with what it says at the top above them. */
export const fakturafil = (u: Fakturaunderlag, samverkan: string): Tabellfil => ({
  bladnamn: u.huvud.nummer,
  rubrik: [
    `${samverkan}: ${SLAG[u.huvud.slag].toLowerCase()} ${u.huvud.nummer}, kronor`,
    `Till ${u.mottagare}, ${u.mottagareOrgnr}`,
    `Från ${u.avsandare}, ${u.avsandareOrgnr}`,
    `Till och med ${fakturaperiodText(u.huvud.ar, u.huvud.manad)}. Datum ${u.huvud.datum}, förfaller ${u.huvud.forfallodag}.`,
    ...u.momssummor.filter((m) => m.moms !== 0n).map((m) => `${momskodText(m.momskod)} tillkommer: ${kronor(m.moms)} kr`),
    ...(u.orgnrFiktivt ? [fiktivt] : []),
  ],
  kolumner: radkolumner,
  rader: radvarden(u),
  summarad: { text: 'Summa utan moms', kolumner: [4] },
});

const kronor = (ore: bigint): string => `${ore < 0n ? '−' : ''}${(ore < 0n ? -ore : ore) / 100n},${((ore < 0n ? -ore : ore) % 100n).toString().padStart(2, '0')}`;

/** All underlag of a year, or of one period, as a file: one line per row. */
export const korningsfil = (alla: readonly Fakturaunderlag[], samverkan: string, ar: number, manad: number | null): Tabellfil => ({
  bladnamn: `Fakturaunderlag ${ar}`,
  rubrik: [`${samverkan}: fakturaunderlag ${manad === null ? ar : `till och med ${fakturaperiodText(ar, manad)}`}, kronor utan moms`, ...(alla.some((u) => u.orgnrFiktivt) ? [fiktivt] : [])],
  kolumner: [
    { rubrik: 'Nummer', typ: 'text', bredd: 12 },
    { rubrik: 'Slag', typ: 'text', bredd: 14 },
    { rubrik: 'Kommunkod', typ: 'text', bredd: 11 },
    { rubrik: 'Mottagare', typ: 'text', bredd: 26 },
    { rubrik: 'Organisationsnummer', typ: 'text', bredd: 20 },
    { rubrik: 'Period', typ: 'text', bredd: 16 },
    { rubrik: 'Datum', typ: 'datum', bredd: 12 },
    { rubrik: 'Förfaller', typ: 'datum', bredd: 12 },
    ...radkolumner,
  ],
  rader: alla.flatMap((u) => {
    const h = u.huvud;
    const huvud = [h.nummer, SLAG[h.slag], h.kommun.kommunkod, u.mottagare, u.mottagareOrgnr, fakturaperiodText(h.ar, h.manad), h.datum, h.forfallodag];
    return radvarden(u).map((rad) => [...huvud, ...rad]);
  }),
  summarad: { text: 'Summa', kolumner: [12] },
});
