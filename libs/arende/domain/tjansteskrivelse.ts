import { type Avslag, avslag, enRad, formateraHeltal, lagringsbar } from '@gemensam/shared/domain';

export const arendetyper = ['projektstart', 'projektdirektiv', 'upphandling', 'budget', 'styrdokument', 'ovrigt'] as const;
export type Arendetyp = (typeof arendetyper)[number];

/** What is put before the nämnd (domain handbook 5, Tjänsteskrivelse). Dnr, date and handläggare belong to the ärende. */
export interface Tjansteskrivelse {
  readonly rubrik: string;
  readonly mottagare: string;
  /** One text per numbered point. */
  readonly forslagTillBeslut: readonly string[];
  readonly sammanfattning: string;
  readonly bakgrund: string;
  readonly ekonomi: string;
  readonly juridik: string;
  readonly remissutfall: string;
  readonly expedierasTill: string;
}

export const tomTjansteskrivelse: Tjansteskrivelse = {
  rubrik: '',
  mottagare: '',
  forslagTillBeslut: [],
  sammanfattning: '',
  bakgrund: '',
  ekonomi: '',
  juridik: '',
  remissutfall: '',
  expedierasTill: '',
};

export const LANGSTA_RUBRIK = 300;
export const LANGSTA_AVSNITT = 20_000;
export const FLEST_FORSLAG = 30;
/** All texts together, in characters: what one save can carry. */
export const LANGSTA_SKRIVELSE = 60_000;

const avsnitt = ['mottagare', 'sammanfattning', 'bakgrund', 'ekonomi', 'juridik', 'remissutfall', 'expedierasTill'] as const;

const forLangt = (falt: string, text: string): Avslag =>
  avslag({
    regel: 'För lång text',
    kalla: 'Domänregel 5, tjänsteskrivelse',
    text,
    utvag: 'Korta texten, eller lägg detaljerna i en handling.',
    falt,
  });

/**
 * The texts as they are stored: characters that cannot be stored are gone, the rubrik is one line, the rest stays as it was typed.
 * @example lagradSkrivelse({ ...tomTjansteskrivelse, rubrik: ' Budget\n2022 ' }).rubrik // 'Budget 2022'
 */
export const lagradSkrivelse = (t: Tjansteskrivelse): Tjansteskrivelse => ({
  rubrik: enRad(t.rubrik),
  mottagare: lagringsbar(t.mottagare),
  forslagTillBeslut: t.forslagTillBeslut.map(lagringsbar),
  sammanfattning: lagringsbar(t.sammanfattning),
  bakgrund: lagringsbar(t.bakgrund),
  ekonomi: lagringsbar(t.ekonomi),
  juridik: lagringsbar(t.juridik),
  remissutfall: lagringsbar(t.remissutfall),
  expedierasTill: lagringsbar(t.expedierasTill),
});

const tal = (n: number): string => formateraHeltal(BigInt(n));

/**
 * Judges the texts of a tjänsteskrivelse for saving. Blank sections are allowed (work in progress; see `provaKomplett`), but
 * not texts over the limits, in characters: rubrik 300, a section or a point 20 000, all together 60 000; points at most 30.
 * The rubrik is one line. What was typed stays as it was otherwise, but for characters that cannot be stored.
 * @example provaTjansteskrivelse({ ...tomTjansteskrivelse, rubrik: ' Budget\n2022 ' }) // { rubrik: 'Budget 2022', ... }
 */
export const provaTjansteskrivelse = (skriven: Tjansteskrivelse): Tjansteskrivelse | Avslag => {
  const underlag = lagradSkrivelse(skriven);
  const { rubrik } = underlag;
  if (rubrik.length > LANGSTA_RUBRIK)
    return forLangt('rubrik', `Rubriken är ${tal(rubrik.length)} tecken. Den får vara högst ${tal(LANGSTA_RUBRIK)}.`);
  if (underlag.forslagTillBeslut.length > FLEST_FORSLAG)
    return forLangt('forslagTillBeslut', `Förslaget har ${underlag.forslagTillBeslut.length} punkter. Det får ha högst ${FLEST_FORSLAG}.`);
  const texter = [...avsnitt.map((a) => [a, underlag[a]] as const), ...underlag.forslagTillBeslut.map((p) => ['forslagTillBeslut', p] as const)];
  for (const [falt, text] of texter)
    if (text.length > LANGSTA_AVSNITT)
      return forLangt(falt, `Avsnittet är ${tal(text.length)} tecken. Det får vara högst ${tal(LANGSTA_AVSNITT)}.`);
  const summa = texter.reduce((s, [, t]) => s + t.length, rubrik.length);
  if (summa > LANGSTA_SKRIVELSE)
    return forLangt('bakgrund', `Tjänsteskrivelsen är ${tal(summa)} tecken. Den får vara högst ${tal(LANGSTA_SKRIVELSE)}.`);
  return underlag;
};

/**
 * The rubrik of a new ärende: one line of 1 to 300 characters. Errors: a field refusal on `rubrik`. Source: OSL 5:2.
 * @example provaRubrik(' Budget\n2022 ') // 'Budget 2022'
 */
export const provaRubrik = (text: string): string | Avslag => {
  const rubrik = enRad(text);
  if (rubrik === '')
    return avslag({ regel: 'Rubrik saknas', kalla: 'OSL 5:2, registrets innehåll', text: 'Skriv vad ärendet rör.', utvag: 'Några ord räcker; rubriken kan ändras till dess ärendet är färdigberett.', falt: 'rubrik' });
  return rubrik.length > LANGSTA_RUBRIK ? forLangt('rubrik', `Rubriken är ${tal(rubrik.length)} tecken. Den får vara högst ${tal(LANGSTA_RUBRIK)}.`) : rubrik;
};

/** The sections in which two versions differ, in the order of the page. */
export const skiljer = (a: Tjansteskrivelse, b: Tjansteskrivelse): readonly (keyof Tjansteskrivelse)[] =>
  (['rubrik', 'mottagare', 'forslagTillBeslut', 'sammanfattning', 'bakgrund', 'ekonomi', 'juridik', 'remissutfall', 'expedierasTill'] as const).filter((f) =>
    f === 'forslagTillBeslut' ? a[f].length !== b[f].length || a[f].some((t, i) => t !== b[f][i]) : a[f] !== b[f],
  );
