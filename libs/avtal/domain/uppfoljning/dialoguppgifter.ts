import { arAvslag, arDatum, avslag, type Avslag, type Datum, enRad, stycke, type Utfall } from '@gemensam/shared/domain';
import { type Betygsskala, DIALOGKALLA, provaBetyg, provaDialogdag } from './leverantorsdialog';

/** Planned, held, or cancelled with its reason. A dialogue is never removed. */
export const dialogstatusar = ['planerad', 'hallen', 'installd'] as const;
export type Dialogstatus = (typeof dialogstatusar)[number];

const STATUSTEXT: Readonly<Record<Dialogstatus, string>> = { planerad: 'Planerad', hallen: 'Hållen', installd: 'Inställd' };

/** @example dialogstatusText('hallen') // 'Hållen' */
export const dialogstatusText = (s: Dialogstatus): string => STATUSTEXT[s];

/** A point of a dialogue: what is talked about, and what was said. */
export interface Dialogpunkt {
  readonly rubrik: string;
  readonly anteckning: string;
}

/** The supplier that a dialogue is held with, as it was called then. */
export interface Dialogleverantor {
  readonly namn: string;
  readonly orgnr: string | null;
}

/** A dialogue as it is planned. No supplier: with all of the avtal at once. */
export interface Dialogplan {
  readonly leverantor: Dialogleverantor | null;
  readonly planerad: Datum;
  readonly deltagare: string;
  readonly punkter: readonly Dialogpunkt[];
}

/** What came of a dialogue. No grade: none was given this time. */
export interface Dialogutfall {
  readonly hallen: Datum;
  readonly deltagare: string;
  readonly punkter: readonly Dialogpunkt[];
  readonly betyg: number | null;
  readonly sammanfattning: string;
}

/** The avtal that a dialogue is about: its days, options taken and uppsägning counted. */
export interface Dialogavtal {
  readonly start: Datum;
  readonly slut: Datum;
  readonly leverantorer: readonly Dialogleverantor[];
}

export const FLEST_PUNKTER = 30;
const LANGST = { deltagare: 1000, rubrik: 160, anteckning: 4000, sammanfattning: 4000, skal: 1000 } as const;
const nej = (regel: string, falt: string | null, text: string, utvag: string): Avslag => avslag({ regel, kalla: DIALOGKALLA, text, utvag, falt });
const tusental = (n: number): string => (n < 1000 ? `${n}` : `${n / 1000}\u00a0000`);
const forLang = (falt: string, vad: string, hogst: number): Avslag => nej('För lång text', falt, `${vad} får ha högst ${tusental(hogst)} tecken.`, 'Korta texten, eller lägg den i en handling.');

/**
 * Is it the same supplier? By org.nr where both have one, else by name.
 * @example sammaLeverantor({ namn: 'Prov AB', orgnr: '556016-0680' }, { namn: 'Prov Larm AB', orgnr: '556016-0680' }) // true
 */
export const sammaLeverantor = (a: Dialogleverantor, b: Dialogleverantor): boolean => (a.orgnr !== null && b.orgnr !== null ? a.orgnr === b.orgnr : a.namn === b.namn);

/** The points as stored: cleaned, empty ones left out. Errors: a field refusal on `punkter` or one of them. */
const provaPunkter = (inmatade: readonly Dialogpunkt[]): Utfall<readonly Dialogpunkt[]> => {
  const punkter = inmatade.map((p) => ({ rubrik: enRad(p.rubrik), anteckning: stycke(p.anteckning) }));
  for (const [i, p] of punkter.entries()) {
    if (p.rubrik === '' && p.anteckning !== '') return nej('Rubrik saknas', `punkter.${i}.rubrik`, `Punkt ${i + 1} har en anteckning men ingen rubrik.`, 'Skriv vad punkten handlar om.');
    if (p.rubrik.length > LANGST.rubrik) return forLang(`punkter.${i}.rubrik`, `Rubriken för punkt ${i + 1}`, LANGST.rubrik);
    if (p.anteckning.length > LANGST.anteckning) return forLang(`punkter.${i}.anteckning`, `Anteckningen för punkt ${i + 1}`, LANGST.anteckning);
  }
  const kvar = punkter.filter((p) => p.rubrik !== '');
  return kvar.length > FLEST_PUNKTER ? nej('För många punkter', 'punkter', `En dialog har högst ${FLEST_PUNKTER} punkter.`, 'Slå ihop några.') : kvar;
};

/**
 * The supplier that is named, as the avtal calls it; null means all. One that is no longer on the avtal may stand where it stood.
 * Errors: a field refusal on `leverantor`.
 */
export const provaDialogleverantor = (namn: string | null, { leverantorer }: Pick<Dialogavtal, 'leverantorer'>, forut: Dialogleverantor | null = null): Utfall<{ readonly leverantor: Dialogleverantor | null }> => {
  if (namn === null) return { leverantor: null };
  const funnen = leverantorer.find((l) => l.namn === namn) ?? (forut?.namn === namn ? forut : null);
  return funnen ? { leverantor: { namn: funnen.namn, orgnr: funnen.orgnr } } : nej('Fel leverantör', 'leverantor', `${namn === '' ? 'Den' : namn} är inte leverantör i avtalet.`, 'Välj en leverantör i listan.');
};

/**
 * A dialogue as it may be planned: with a supplier of the avtal, on a day that has not been and lies within it. `forut` is how it was planned before:
 * its day and supplier may stay. Errors: a field refusal.
 *
 * @example provaDialogplan({ leverantor: 'Prov AB', planerad: '2021-05-03', deltagare: '', punkter: [] }, avtal, null, '2021-02-15') // { leverantor: { … }, planerad: '2021-05-03', … }
 */
export const provaDialogplan = (
  p: { readonly leverantor: string | null; readonly planerad: Datum; readonly deltagare: string; readonly punkter: readonly Dialogpunkt[] },
  avtal: Dialogavtal,
  forut: Pick<Dialogplan, 'leverantor' | 'planerad'> | null,
  affarsdatum: Datum,
): Utfall<Dialogplan> => {
  const vem = provaDialogleverantor(p.leverantor, avtal, forut?.leverantor ?? null);
  if (arAvslag(vem)) return vem;
  if (!arDatum(p.planerad)) return nej('Dag saknas', 'planerad', 'Dialogen har ingen dag.', 'Skriv dagen, till exempel 2021-05-03.');
  if (p.planerad !== forut?.planerad) {
    if (p.planerad < affarsdatum) return nej('Dagen har varit', 'planerad', `${p.planerad} ligger före i dag, ${affarsdatum}.`, 'Välj en dag som kommer. Har dialogen hållits registreras den som hållen.');
    if (p.planerad < avtal.start) return nej('Före avtalet', 'planerad', `Avtalet börjar ${avtal.start}.`, 'Välj en senare dag.');
    if (p.planerad > avtal.slut) return nej('Efter avtalet', 'planerad', `Avtalet slutar ${avtal.slut}.`, 'Välj en dag innan dess.');
  }
  const deltagare = stycke(p.deltagare);
  if (deltagare.length > LANGST.deltagare) return forLang('deltagare', 'Deltagarna', LANGST.deltagare);
  const punkter = provaPunkter(p.punkter);
  return arAvslag(punkter) ? punkter : { leverantor: vem.leverantor, planerad: p.planerad, deltagare, punkter };
};

/**
 * What came of a dialogue, as it may be registered: held on a day that has come, by somebody, with a summary, and a grade on the scale or none.
 * Errors: a field refusal on `hallen`, `deltagare`, `punkter`, `betyg` or `sammanfattning`.
 *
 * @example provaDialogutfall({ hallen: '2021-02-10', deltagare: '', … }, avtal, STANDARDBETYG, '2021-02-15') // Avslag "Deltagare saknas"
 */
export const provaDialogutfall = (u: Dialogutfall, avtal: Pick<Dialogavtal, 'start'>, skala: Betygsskala, affarsdatum: Datum): Utfall<Dialogutfall> => {
  if (!arDatum(u.hallen)) return nej('Dag saknas', 'hallen', 'Det framgår inte när dialogen hölls.', 'Skriv dagen, till exempel 2021-02-10.');
  const dag = provaDialogdag(u.hallen, avtal, affarsdatum);
  if (dag) return { ...dag, falt: 'hallen' };
  const [deltagare, sammanfattning] = [stycke(u.deltagare), stycke(u.sammanfattning)];
  if (deltagare === '') return nej('Deltagare saknas', 'deltagare', 'Det framgår inte vilka som var med.', 'Skriv vilka som var med från nämnden och från leverantören.');
  if (deltagare.length > LANGST.deltagare) return forLang('deltagare', 'Deltagarna', LANGST.deltagare);
  const punkter = provaPunkter(u.punkter);
  if (arAvslag(punkter)) return punkter;
  const betyg = u.betyg === null ? null : provaBetyg(u.betyg, skala);
  if (betyg) return betyg;
  if (sammanfattning === '') return nej('Sammanfattning saknas', 'sammanfattning', 'Det framgår inte vad dialogen kom fram till.', 'Skriv kort hur leveransen fungerar och vad som behöver bli bättre.');
  if (sammanfattning.length > LANGST.sammanfattning) return forLang('sammanfattning', 'Sammanfattningen', LANGST.sammanfattning);
  return { hallen: u.hallen, deltagare, punkter, betyg: u.betyg, sammanfattning };
};

/**
 * Why a dialogue is cancelled, corrected, or a measure opened again. Errors: a field refusal on `skal`.
 * @example provaDialogskal(' ', 'ställs in') // Avslag "Skäl saknas"
 */
export const provaDialogskal = (skal: string, vad: string): Utfall<string> => {
  const rent = stycke(skal);
  if (rent === '') return nej('Skäl saknas', 'skal', `Det framgår inte varför det ${vad}.`, 'Skriv skälet.');
  return rent.length > LANGST.skal ? forLang('skal', 'Skälet', LANGST.skal) : rent;
};
