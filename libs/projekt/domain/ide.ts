import { avslag, type Avslag, formateraHeltal, stycke, type Utfall } from '@gemensam/shared/domain';
import { arMed, type Deltagandestatus } from './deltagande';
import { type Fasordning, nastaGrind } from './fasordning';

/** An idea as it is written. */
export interface Ideinmatning {
  readonly titel: string;
  readonly behov: string;
  readonly nytta: string;
}

/** The fields of an idea, in the order of the form. */
export const idefalt = ['titel', 'behov', 'nytta'] as const;

const GRANSER: Readonly<Record<(typeof idefalt)[number], { readonly langst: number; readonly saknas: string; readonly utvag: string }>> = {
  titel: { langst: 160, saknas: 'Ge idén en titel.', utvag: 'Skriv några ord som säger vad det handlar om.' },
  behov: { langst: 4000, saknas: 'Skriv vilket behov idén svarar mot.', utvag: 'Skriv minst en mening om vad som saknas eller inte fungerar i dag.' },
  nytta: { langst: 4000, saknas: 'Skriv vilken nytta idén ger.', utvag: 'Skriv minst en mening om vem som får det bättre och hur.' },
};

const KALLA = 'Verksamhetsplanen, kvalificering av idé';

/** As it can be stored, without ends that cannot be seen. */

/**
 * Everything that is wrong with an idea, one refusal per field in the order of the form, so that a form can say all at once: titel,
 * behov and nytta are stated (also not of invisible characters alone) and not longer than 160, 4 000 and 4 000 characters.
 *
 * @example ideFel({ titel: '', behov: 'Kurser tas fram på fjorton håll.', nytta: ' ' }).map((f) => f.falt) // ['titel', 'nytta']
 */
export const ideFel = (inmatning: Ideinmatning): readonly Avslag[] =>
  idefalt.flatMap((falt) => {
    const { langst, saknas, utvag } = GRANSER[falt];
    const text = stycke(inmatning[falt]);
    if (text === '') return [avslag({ regel: 'Ofullständig idé', kalla: KALLA, text: saknas, utvag, falt })];
    if (text.length <= langst) return [];
    return [avslag({ regel: 'För lång text', kalla: KALLA, text: `Texten är ${formateraHeltal(BigInt(text.length))} tecken. Den får vara högst ${formateraHeltal(BigInt(langst))}.`, utvag: 'Korta texten.', falt })];
  });

/**
 * Judges an idea: who proposes says what it is called, which need it answers and what good it does.
 * Source: domain handbook 6, Kvalificering av idé. Errors: the first refusal of `ideFel`.
 *
 * @example provaIde({ titel: ' Gemensam kursbank ', behov: '…', nytta: '…' }) // { titel: 'Gemensam kursbank', … }
 */
export const provaIde = (inmatning: Ideinmatning): Utfall<Ideinmatning> =>
  ideFel(inmatning)[0] ?? { titel: stycke(inmatning.titel), behov: stycke(inmatning.behov), nytta: stycke(inmatning.nytta) };

/** Whether an idea can be qualified: how many kommuner are interested, how many it takes, and how many are missing. Unit: kommuner. */
export interface Kvalificerbarhet {
  readonly antal: number;
  readonly kravs: number;
  readonly saknas: number;
  readonly kan: boolean;
}

/**
 * How many kommuner must be interested before an idea can be qualified, as the gate out of Idé says; none where the order has no such gate.
 *
 * @example minstIntresserade(standardordning('projekt')) // 2
 */
export const minstIntresserade = (ordning: Fasordning | null): number => (ordning && nastaGrind(ordning, 'ide')?.kraver.minstIntresserade) ?? 0;

/**
 * Counts the interest in an idea per kommun, not per person: a kommun that is interested or takes part counts once.
 * Source: domain handbook 6, Kvalificering av idé (at least 2 kommuner interested); the number is the gate's own.
 *
 * @example kvalificerbarhet(['intresserad', 'deltar_inte'], 2) // { antal: 1, kravs: 2, saknas: 1, kan: false }
 */
export const kvalificerbarhet = (statusar: readonly Deltagandestatus[], kravs: number): Kvalificerbarhet => {
  const antal = statusar.filter((s) => s === 'intresserad' || arMed(s)).length;
  const saknas = Math.max(0, kravs - antal);
  return { antal, kravs, saknas, kan: saknas === 0 };
};

/**
 * An idea is changed by its author, and only until it is qualified: then it is a project with a decision behind it.
 * Source: issue of ideas; domain handbook 6 (a gate has been passed). Null: it may. Error: a refusal that says who can.
 *
 * @example provaAndraIde({ arIde: false, arForfattare: true }) // Avslag 'Idén är kvalificerad'
 */
export const provaAndraIde = (lage: { readonly arIde: boolean; readonly arForfattare: boolean }): Avslag | null => {
  if (!lage.arForfattare)
    return avslag({ regel: 'Saknar behörighet', kalla: KALLA, text: 'Bara den som föreslog idén kan ändra den.', utvag: 'Be förslagsställaren ändra, eller visa intresse och lämna synpunkter där.' });
  if (!lage.arIde) return avslag({ regel: 'Idén är kvalificerad', kalla: KALLA, text: 'Idén är kvalificerad och har blivit ett projekt. Förslaget står kvar som det skrevs.', utvag: 'Be e-samordnaren ändra i projektet.' });
  return null;
};

/** The key of a person's own idea in progress, among all drafts: a new one, or one that is being changed. */
export const ideutkastnyckel = (id: string | null): string => `ide:${id ?? 'ny'}`;
