import { beloppslageText } from '@gemensam/finansiering/domain';
import { belopp, type Diagramrad, type Diagramserie, type Diagramvarde, tal } from '@gemensam/shared/web';
import type { KommunbildQuery } from '../generated/operationer';

export type Bild = NonNullable<KommunbildQuery['kommunbild']>;
export type Liknande = NonNullable<KommunbildQuery['kommunjamforelse']>;

/** What a chart with its table is made of. */
export interface Diagramunderlag {
  readonly serier: readonly Diagramserie[];
  readonly rader: readonly Diagramrad[];
  readonly summarad: Diagramrad | null;
  readonly sammanfattning: string;
  readonly rubrik: string;
}

/** `2019, 2020 och 2022` */
export const uppraknade = (delar: readonly string[]): string => (delar.length < 2 ? delar.join('') : `${delar.slice(0, -1).join(', ')} och ${delar.at(-1) ?? ''}`);

/** Öre as it is drawn (kronor) and written. */
const ore = (varde: string): Diagramvarde => ({ tal: Number(varde) / 100, text: belopp(varde, { visaEnhet: false }) });
/** `1 234,5` as it is drawn and written. */
const decimal = (text: string | null | undefined): Diagramvarde | null => (text ? { tal: Number(text.replace('\u2212', '-').replace(/[^\d,-]/g, '').replace(',', '.')), text } : null);

/** Per year: decided, forecast and asked are drawn; sum and kronor per inhabitant stand in the table. */
export const arsdata = (b: Bild): Diagramunderlag => {
  const varden = (s: Bild['totalt']): (Diagramvarde | null)[] => [ore(s.beslutat), ore(s.prognos), ore(s.tillfragat), ore(s.summa), decimal(s.perInvanare)];
  const arstext = b.perAr.map((s) => `${s.ar ?? ''} ${belopp(s.summa)}`);
  return {
    rubrik: `${b.kommun.namn} per år, belopp i kronor`,
    serier: [
      { namn: beloppslageText('beslutat'), monster: 'fylld' },
      { namn: beloppslageText('prognos'), monster: 'streckad' },
      { namn: beloppslageText('tillfragat'), monster: 'tom' },
      { namn: 'Summa', monster: null },
      { namn: 'Kronor per invånare', monster: null },
    ],
    rader: b.perAr.map((s) => ({ etikett: String(s.ar ?? ''), varden: varden(s) })),
    summarad: { etikett: 'Summa', varden: varden({ ...b.totalt, perInvanare: null }) },
    sammanfattning: `Stapeldiagram över vad ${b.kommun.namn} betalar: ${uppraknade(arstext)}. Tabellen under visar samma uppgifter.`,
  };
};

/** Kronor per inhabitant of one year is drawn, the business year where it is among those shown; the table has every year. */
export const jamforelsedata = (b: Bild, j: Liknande, affarsdatum: string): Diagramunderlag & { readonly ar: number } => {
  const iAr = j.ar.indexOf(Number(affarsdatum.slice(0, 4)));
  const ritat = iAr < 0 ? j.ar.length - 1 : iAr;
  const ar = j.ar[ritat] ?? 0;
  const per = (perInvanare: readonly string[], kronor: readonly string[]): (Diagramvarde | null)[] => j.ar.flatMap((_, i) => [decimal(perInvanare[i]), ore(kronor[i] ?? '0')]);
  const median = j.medianPerInvanare[ritat] ?? '';
  return {
    ar,
    rubrik: `Kronor per invånare och kronor per år, invånarantal ${j.folkmangdDatum ?? ''}`,
    serier: [{ namn: 'Invånare', monster: null }, ...j.ar.flatMap((a, i): Diagramserie[] => [{ namn: `${a} kr/inv.`, monster: i === ritat ? 'fylld' : null }, { namn: `${a} kronor`, monster: null }])],
    rader: [
      ...j.rader.map((r) => ({ etikett: r.kommun.namn, framhavd: r.egen, varden: [{ tal: r.folkmangd, text: tal(r.folkmangd) }, ...per(r.perInvanare, r.belopp)] })),
      { etikett: `Median av ${j.antalIMedian}`, varden: [null, ...per(j.medianPerInvanare, j.medianBelopp)] },
    ],
    summarad: null,
    sammanfattning: `Stapeldiagram över kronor per invånare ${ar}: ${uppraknade(j.rader.map((r) => `${r.kommun.namn} ${r.perInvanare[ritat] ?? ''}`))}. Medianen av ${j.antalIMedian} kommuner är ${median}. ${b.kommun.namn} är fylld. Tabellen under visar samma uppgifter.`,
  };
};
