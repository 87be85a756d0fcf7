import { ANTAL_LIKA_STORA, beloppslageForklaring, beloppslagen, beloppslageText } from '@gemensam/finansiering/domain';
import { type Cellvarde, type Filkolumn, type Tabellfil } from '@gemensam/shared/api';
import { type Kommunbild, type Kommunjamforelse } from '@gemensam/shared/contract';

/** The picture of a kommun as it goes into files: what the screen asks for, asked once. */
export interface Kommunbildunderlag {
  readonly bild: Kommunbild;
  readonly jamforelse: Kommunjamforelse;
}

/**
 * Name of the file without its ending: the kommun and the years.
 *
 * @example kommunbildnamn(bild) // 'bild-Älvsbyn-2019-2023'
 */
export const kommunbildnamn = (b: Kommunbild): string => `bild-${b.kommun.namn}-${b.franAr}-${b.tillAr}`;

/** Which population kronor per inhabitant are counted by, as a sentence. */
export const folkmangdstext = (b: Kommunbild): string =>
  b.folkmangd === null || b.folkmangdDatum === null
    ? 'Kronor per invånare saknas: kommunens invånarantal är inte inläst.'
    : `Kronor per invånare räknas för alla år med invånarantalet ${b.folkmangdDatum} (${b.folkmangdKalla ?? 'källa saknas'}). Det är ett antagande.`;

/** Who is compared with whom, as a sentence. */
export const jamforelsetext = (j: Kommunjamforelse): string =>
  j.rader.length === 0
    ? 'Jämförelsen saknas: kommunens invånarantal är inte inläst.'
    : `De ${Math.min(ANTAL_LIKA_STORA, j.rader.length - 1)} medlemskommuner vars invånarantal ${j.folkmangdDatum ?? ''} är närmast. Antalet är ett antagande: ingen källa anger det. Medianen är av ${j.antalIMedian} kommuner.`;

const kolumn = (rubrik: string, typ: Filkolumn['typ'], bredd = 16): Filkolumn => ({ rubrik, typ, bredd });

/** A text of tenths, as the contract has it, back to a number of tenths. */
const tiondelar = (text: string): bigint => BigInt(text.replace('\u2212', '-').replace(/[^\d-]/g, ''));

/** Three sheets with the figures of the screen: per year and standing, per post and project, and beside kommuner of like size. */
export const kommunbildblad = ({ bild, jamforelse }: Kommunbildunderlag, samverkan: string): readonly Tabellfil[] => {
  const over = (vad: string): string => `${samverkan}: ${bild.kommun.namn}, ${vad}, kronor`;
  return [perAr(bild, over('vad kommunen betalar per år')), poster(bild, over('poster och projekt')), liknande(jamforelse, over('jämförelse med kommuner av liknande storlek'))];
};

const perAr = (b: Kommunbild, rubrik: string): Tabellfil => ({
  bladnamn: 'Per år',
  rubrik: [rubrik, folkmangdstext(b), ...beloppslagen.map((l) => `${beloppslageText(l)}: ${beloppslageForklaring(l)}`)],
  kolumner: [kolumn('År', 'ar', 10), ...beloppslagen.map((l) => kolumn(beloppslageText(l), 'belopp')), kolumn('Summa', 'belopp'), kolumn('Kronor per invånare', 'tiondel')],
  rader: b.perAr.map((s) => [s.ar, ...beloppslagen.map((l) => s[l]), s.summa, s.perInvanare === null ? null : tiondelar(s.perInvanare)]),
  summarad: { text: 'Summa', kolumner: [1, 2, 3, 4] },
});

const poster = (b: Kommunbild, rubrik: string): Tabellfil => ({
  bladnamn: 'Poster och projekt',
  rubrik: [rubrik],
  kolumner: [
    kolumn('Post eller projekt', 'text', 36),
    kolumn('Slag', 'text', 14),
    ...b.ar.flatMap((ar) => [kolumn(String(ar), 'belopp'), kolumn(`Läge ${ar}`, 'text', 30)]),
    kolumn('Summa', 'belopp'),
  ],
  rader: b.grupper.flatMap((g) =>
    g.rader.map((r): readonly Cellvarde[] => [r.namn, g.rubrik, ...b.ar.flatMap((_, i) => [r.belopp[i] ?? null, r.lagen[i] ?? null]), r.summa]),
  ),
  summarad: { text: 'Summa', kolumner: [...b.ar.map((_, i) => 2 + 2 * i), 2 + 2 * b.ar.length] },
});

const liknande = (j: Kommunjamforelse, rubrik: string): Tabellfil => ({
  bladnamn: 'Jämförelse',
  rubrik: [rubrik, jamforelsetext(j)],
  kolumner: [
    kolumn('Kommun', 'text', 30),
    kolumn('Invånare', 'heltal', 12),
    ...j.ar.flatMap((ar) => [kolumn(`${ar} kronor per invånare`, 'tiondel'), kolumn(`${ar} kronor`, 'belopp')]),
  ],
  rader: [
    ...j.rader.map((r): readonly Cellvarde[] => [r.kommun.namn, r.folkmangd, ...j.ar.flatMap((_, i) => [tiondelar(r.perInvanare[i] ?? '0'), r.belopp[i] ?? null])]),
    ...(j.rader.length > 0 ? [[`Median av ${j.antalIMedian} kommuner`, null, ...j.ar.flatMap((_, i) => [tiondelar(j.medianPerInvanare[i] ?? '0'), j.medianBelopp[i] ?? null])]] : []),
  ],
});
