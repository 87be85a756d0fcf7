import { arInmatningsnyckel, kostnadspostfel, kostnadsslag, type Kostnadsslag } from '@gemensam/finansiering/domain';
import { arAvslag, type Datum, tolkaDatum } from '@gemensam/shared/domain';
import type { AvslagDelFragment } from '../generated/operationer';
import { etikettFor, medFolkmangd, type Postfalt, tillInput } from './postfalt';

/** What the form knows beside what was typed. */
export interface Postlage {
  readonly affarsdatum: Datum;
  /** The post's own source printed populations without a date. */
  readonly somIKallan: boolean;
  /** What the preview was refused for, if anything. */
  readonly forhandsnej: AvslagDelFragment | null;
}

/** A date of the values that is no date would otherwise be sent as none. */
const ejDatum = (f: Postfalt, affarsdatum: Datum): readonly AvslagDelFragment[] => {
  if (!arInmatningsnyckel(f.nyckeltyp) || f.vardenDatum.trim() === '') return [];
  const datum = tolkaDatum(f.vardenDatum, { falt: 'vardenDatum', idag: affarsdatum });
  return arAvslag(datum) ? [datum] : [];
};

const ingetReferensdatum = (f: Postfalt, somIKallan: boolean): readonly AvslagDelFragment[] =>
  medFolkmangd(f.nyckeltyp) && f.referensdatum === '' && !somIKallan
    ? [{ regel: 'Datum för folkmängden saknas', kalla: 'Grundregel E2, fördelningsnycklar', text: 'Välj vilket datum folkmängden ska tas från.', utvag: null, falt: 'referensdatum' }]
    : [];

/**
 * Everything in the form that must be put right before it is sent, in the order of the form and at most one per field. What the preview was
 * refused for comes last, and only beside something else: alone it is for the save to judge, for the preview may be behind what is typed.
 */
export const felIFormularet = (f: Postfalt, lage: Postlage): readonly AvslagDelFragment[] => {
  const egna = [...kostnadspostfel(tillInput(f, null)), ...ingetReferensdatum(f, lage.somIKallan), ...ejDatum(f, lage.affarsdatum)];
  const { forhandsnej } = lage;
  const nytt = egna.length > 0 && forhandsnej?.falt && !egna.some((e) => e.falt === forhandsnej.falt) ? [forhandsnej] : [];
  return [...egna, ...nytt];
};

/** What a refusal in the list of errors is about: `Namn`, `Värden per kommun, Luleå`. */
export const felrubrik = (falt: string | null, kommunnamn: (kommunkod: string) => string): string => {
  const [grund = '', kommunkod] = (falt ?? '').split('.');
  return `${etikettFor(grund) ?? 'Posten'}${kommunkod ? `, ${kommunnamn(kommunkod)}` : ''}`;
};

/** What every samverkan can have costs for. */
const ALLMANNA: readonly Kostnadsslag[] = ['tjanst', 'projekt', 'ovrigt'];

/**
 * The kinds of cost to choose among: the general ones, those the samverkan already has, and the post's own. Grundbelopp and e-kontor
 * belong to a gemensam nämnd, so another form of samverkan is not offered them.
 */
export const valbaraSlag = (a: { readonly arNamnd: boolean; readonly iBruk: readonly Kostnadsslag[]; readonly nuvarande: Kostnadsslag }): readonly Kostnadsslag[] =>
  kostnadsslag.filter((s) => a.arNamnd || ALLMANNA.includes(s) || a.iBruk.includes(s) || s === a.nuvarande);

/** The newest population known on the business date; one after it is for the person to choose. Empty: none. */
export const forvaltReferensdatum = (datum: readonly Datum[], affarsdatum: Datum): string => datum.filter((d) => d <= affarsdatum).sort().at(-1) ?? '';

/** A reference date in the list, with a word when it lies ahead. */
export const referensdatumText = (datum: Datum, affarsdatum: Datum): string => (datum > affarsdatum ? `${datum} (efter i dag)` : datum);
