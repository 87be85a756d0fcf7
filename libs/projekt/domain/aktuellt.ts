import { type Avslag, avslag, type Belopp, type Datum, enRad, formateraBelopp, formateraHeltal, stycke, type Utfall } from '@gemensam/shared/domain';
import { type Fas, fasText } from './fas';
import { type Lage, lagesnamn, LANGSTA_STATUSTEXT } from './statusrapport';

/** A compilation is written, then frozen for its meeting or thrown away. */
export const aktuellttillstand = ['utkast', 'fryst', 'kasserad'] as const;
export type Aktuellttillstand = (typeof aktuellttillstand)[number];

export const aktuelltakter = ['spara', 'frysa', 'kassera'] as const;
export type Aktuelltakt = (typeof aktuelltakter)[number];

/** What may be done where. What is not here is refused. */
export const AKTUELLTOVERGANGAR: readonly { readonly fran: Aktuellttillstand; readonly akt: Aktuelltakt; readonly till: Aktuellttillstand }[] = [
  { fran: 'utkast', akt: 'spara', till: 'utkast' },
  { fran: 'utkast', akt: 'frysa', till: 'fryst' },
  { fran: 'utkast', akt: 'kassera', till: 'kasserad' },
];

const TILLSTANDSTEXT: Readonly<Record<Aktuellttillstand, string>> = { utkast: 'Utkast', fryst: 'Fryst', kasserad: 'Kasserad' };

/** @example aktuellttillstandText('fryst') // 'Fryst' */
export const aktuellttillstandText = (t: Aktuellttillstand): string => TILLSTANDSTEXT[t];

const KALLA = 'Domänregel 6, Aktuellt och pågående';
const nej = (regel: string, text: string, utvag: string, falt?: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, ...(falt ? { falt } : {}) });
const LANGSTA_NAMN = 160;
/** Longest text about one project, in characters. */
const LANGSTA_PUNKT = LANGSTA_STATUSTEXT;


/**
 * Where an act leads. Source: domain handbook 6 ("the set at kallelse becomes the meeting's Aktuellt och pågående"). Errors: a refusal
 * when the compilation is frozen or thrown away: it never changes, and a later version is a new one.
 * @example provaAktuelltakt('utkast', 'frysa') // 'fryst'
 */
export const provaAktuelltakt = (fran: Aktuellttillstand, akt: Aktuelltakt): Utfall<Aktuellttillstand> =>
  AKTUELLTOVERGANGAR.find((o) => o.fran === fran && o.akt === akt)?.till ??
  (fran === 'fryst'
    ? nej('Fryst sammanställning', 'Sammanställningen är fryst för sammanträdet och ändras aldrig.', 'Gör en ny sammanställning för samma dag. Den får nästa nummer.')
    : nej('Kasserad sammanställning', 'Sammanställningen är kasserad.', 'Gör en ny sammanställning.'));

/** A compilation as one begins it: for which meeting, and what it is called. */
export interface Aktuelltuppgifter {
  readonly namn: string;
  readonly sammantrade: Datum;
}

/**
 * Judges the name and the day of the meeting. A name is stated, at most 160 characters; the day is not before the business date, for
 * what is frozen is what a meeting to come will see. Errors: one field refusal.
 * @example provaAktuelltuppgifter({ namn: 'Aktuellt och pågående', sammantrade: '2021-03-16' }, '2021-02-15')
 */
export const provaAktuelltuppgifter = (u: Aktuelltuppgifter, idag: Datum): Utfall<Aktuelltuppgifter> => {
  const namn = enRad(u.namn);
  if (namn === '') return nej('Namn saknas', 'Ge sammanställningen ett namn.', 'Skriv till exempel Aktuellt och pågående.', 'namn');
  if (namn.length > LANGSTA_NAMN) return nej('För långt namn', `Namnet får vara högst ${LANGSTA_NAMN} tecken.`, 'Korta namnet.', 'namn');
  if (u.sammantrade < idag) return nej('Sammanträdet har varit', `Sammanträdet ${u.sammantrade} ligger före ${idag}.`, 'Välj dagen för ett sammanträde som kommer.', 'sammantrade');
  return { namn, sammantrade: u.sammantrade };
};

/** A project in a compilation: the report it comes from, and the text for the meeting. */
export interface Aktuelltval {
  readonly projektId: string;
  readonly rapportId: string;
  readonly text: string;
}

/**
 * Judges the chosen projects in their order while one writes: each once, each text at most 10 000 characters. A text may be blank until
 * it is frozen. Errors: one refusal, its field the project's place (`punkter.0`).
 */
export const provaAktuelltval = (val: readonly Aktuelltval[]): Utfall<readonly Aktuelltval[]> => {
  const sedda = new Set<string>();
  for (const [i, v] of val.entries()) {
    if (sedda.has(v.projektId)) return nej('Projektet står två gånger', 'Ett projekt står två gånger i sammanställningen.', 'Ta bort det ena.', `punkter.${i}`);
    sedda.add(v.projektId);
    if (v.text.length > LANGSTA_PUNKT)
      return nej('För lång text', `Texten är ${formateraHeltal(BigInt(v.text.length))} tecken. Den får vara högst ${formateraHeltal(BigInt(LANGSTA_PUNKT))}.`, 'Korta texten.', `punkter.${i}`);
  }
  return val.map((v) => ({ ...v, text: stycke(v.text) }));
};

/**
 * What a compilation must hold to be frozen: at least one project, and no blank text. Null: it may be frozen.
 * @example provaFrysning([{ projektnamn: 'Elevhälsa', text: ' ' }]) // Avslag, falt 'punkter.0'
 */
export const provaFrysning = (punkter: readonly { readonly projektnamn: string; readonly text: string }[]): Avslag | null => {
  if (punkter.length === 0) return nej('Tom sammanställning', 'Inget projekt är valt.', 'Kryssa i minst ett projekt.');
  const tom = punkter.findIndex((p) => stycke(p.text) === '');
  return tom === -1 ? null : nej('Text saknas', `Texten om ${punkter[tom]?.projektnamn ?? ''} är tom.`, 'Skriv minst en mening, eller ta bort projektet ur sammanställningen.', `punkter.${tom}`);
};

/** What a compilation says, as it is read out and pasted. */
export interface Aktuelltinnehall {
  readonly namn: string;
  readonly sammantrade: Datum;
  readonly nummer: number;
  readonly punkter: readonly {
    readonly projektnamn: string;
    readonly fas: Fas | null;
    readonly text: string;
    readonly rapportDatum: Datum;
    readonly lageTid: Lage | null;
    readonly lageKostnad: Lage | null;
    readonly lageResultat: Lage | null;
    readonly ekonomi: { readonly totalt: Belopp; readonly sakrat: Belopp } | null;
    /** The high ones; null when risks were not recorded then. */
    readonly risker: readonly { readonly namn: string; readonly varde: number }[] | null;
  }[];
}

/**
 * The facts of a project beside its text: phase, lägen, money when anything costs, high risks, and the day of the report.
 * @example aktuelltfakta(punkt) // 'Projekt förbereds. Tid: Enligt plan, kostnad: Risk, resultat: Enligt plan. Status 2021-01-28.'
 */
export const aktuelltfakta = (p: Aktuelltinnehall['punkter'][number]): string =>
  [
    p.fas ? `${fasText(p.fas)}.` : '',
    p.lageTid && p.lageKostnad && p.lageResultat ? `Tid: ${lagesnamn(p.lageTid)}, kostnad: ${lagesnamn(p.lageKostnad)}, resultat: ${lagesnamn(p.lageResultat)}.` : '',
    p.ekonomi && p.ekonomi.totalt !== 0n ? `Kostar ${formateraBelopp(p.ekonomi.totalt)}, säkrat ${formateraBelopp(p.ekonomi.sakrat)}.` : '',
    p.risker && p.risker.length > 0 ? `${hogaRiskerText(p.risker)}.` : '',
    `Status ${p.rapportDatum}.`,
  ]
    .filter(Boolean)
    .join(' ');

/** @example hogaRiskerText([{ namn: 'Leverantören försenas', varde: 12 }]) // 'Hög risk: Leverantören försenas (12)' */
export const hogaRiskerText = (risker: readonly { readonly namn: string; readonly varde: number }[]): string =>
  `${risker.length === 1 ? 'Hög risk' : 'Höga risker'}: ${risker.map((r) => `${r.namn} (${r.varde})`).join(', ')}`;

/**
 * The heading of a compilation; a later one for the same meeting says its number.
 * @example aktuelltrubrik({ namn: 'Aktuellt och pågående', sammantrade: '2021-01-28', nummer: 1 }) // 'Aktuellt och pågående 2021-01-28'
 */
export const aktuelltrubrik = (a: Pick<Aktuelltinnehall, 'namn' | 'sammantrade' | 'nummer'>): string => `${a.namn} ${a.sammantrade}${a.nummer > 1 ? ` (${a.nummer})` : ''}`;

/** The compilation as plain text to paste into a protokoll, projects in their order. */
export const aktuelltText = (a: Aktuelltinnehall): string =>
  `${[aktuelltrubrik(a), ...a.punkter.map((p) => `${p.projektnamn}\n${p.text}\n(${aktuelltfakta(p)})`)].join('\n\n')}\n`;

/** Who assembles and freezes. Source: domain handbook 5. */
export const ROLLER_FOR_AKTUELLT = ['e_samordnare', 'namndsekreterare'] as const;

/** The key of a person's own changes in progress to a compilation, among all drafts. */
export const aktuelltUtkastnyckel = (id: string): string => `aktuellt:${id}`;
