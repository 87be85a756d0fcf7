import type { AnbudskrockDelFragment, AnbudslistaDelFragment, RegistreraAnbudMutation } from '../generated/operationer';

export type Anbudslista = AnbudslistaDelFragment;
export type Anbudsinnehall = NonNullable<Anbudslista['innehall']>;
/** What stands of the bids when somebody was first. */
export type Anbudskrock = AnbudskrockDelFragment;
export type Anbudet = Anbudsinnehall['anbud'][number];

/** An act on bids with what is said when it went through. `vidKrock`: given what stands when somebody was first, sends it again; null lets it be. */
export interface Anbudsaktion {
  readonly klart: string;
  readonly akt: () => Promise<RegistreraAnbudMutation['registreraAnbud']>;
  readonly vidKrock?: (aktuell: Anbudskrock) => Promise<Anbudsaktion | null>;
}

/** A bid as the form has it; the day is text until it is sent. */
export interface Anbudsutkast {
  readonly namn: string;
  readonly orgnr: string;
  readonly dag: string;
  readonly klockslag: string;
  readonly belopp: string;
}

export const TOMT_ANBUD: Anbudsutkast = { namn: '', orgnr: '', dag: '', klockslag: '', belopp: '' };

/** Öre as a person types kronor. */
const kronor = (ore: string): string => {
  const [kr, rest] = [BigInt(ore) / 100n, BigInt(ore) % 100n];
  return rest === 0n ? `${kr}` : `${kr},${rest.toString().padStart(2, '0')}`;
};

export const utkastAv = (a: Pick<Anbudet, 'namn' | 'orgnr' | 'dag' | 'klockslag' | 'belopp'>): Anbudsutkast => ({ namn: a.namn, orgnr: a.orgnr ?? '', dag: a.dag, klockslag: a.klockslag, belopp: a.belopp ? kronor(a.belopp) : '' });

const ETIKETTER: Readonly<Record<keyof Anbudsutkast, string>> = { namn: 'Anbudsgivare', orgnr: 'Organisationsnummer', dag: 'Inkom den', klockslag: 'Klockslag', belopp: 'Anbudssumma' };
const falten = ['namn', 'orgnr', 'dag', 'klockslag', 'belopp'] as const;

/** Fields that I and somebody else both changed since `bas`, each to something else. */
export const anbudskrockar = (bas: Anbudsutkast, min: Anbudsutkast, deras: Anbudsutkast): readonly { readonly namn: keyof Anbudsutkast; readonly etikett: string; readonly min: string; readonly deras: string }[] =>
  falten.filter((f) => min[f] !== bas[f] && deras[f] !== bas[f] && min[f] !== deras[f]).map((namn) => ({ namn, etikett: ETIKETTER[namn], min: min[namn], deras: deras[namn] }));

/** What I changed on what they saved; where both did, what was chosen. */
export const sammanfogaAnbud = (bas: Anbudsutkast, min: Anbudsutkast, deras: Anbudsutkast, valt: Readonly<Record<string, string>>): Anbudsutkast => {
  const text = (f: keyof Anbudsutkast): string => valt[f] ?? (min[f] === bas[f] ? deras[f] : min[f]);
  return { namn: text('namn'), orgnr: text('orgnr'), dag: text('dag'), klockslag: text('klockslag'), belopp: text('belopp') };
};
