import { type Tjansteskrivelse } from './tjansteskrivelse';

export interface Kompletthetskrav {
  /** The section: field of the tjänsteskrivelse and anchor in the page. */
  readonly falt: keyof Tjansteskrivelse;
  readonly namn: string;
  readonly uppfyllt: boolean;
  readonly forklaring: string;
}

export interface Komplett {
  readonly uppfyllda: number;
  readonly antal: number;
  readonly krav: readonly Kompletthetskrav[];
}

type Krav = Omit<Kompletthetskrav, 'uppfyllt'>;

const alltid: readonly Krav[] = [
  { falt: 'rubrik', namn: 'Rubrik', forklaring: 'Säger vad ärendet rör. Den står i diariet och på föredragningslistan.' },
  { falt: 'mottagare', namn: 'Mottagare', forklaring: 'Den som ska besluta.' },
  { falt: 'forslagTillBeslut', namn: 'Förslag till beslut', forklaring: 'Minst en punkt, skriven så att den kan bli beslutets text.' },
  { falt: 'sammanfattning', namn: 'Sammanfattning', forklaring: 'Det viktigaste, så att en ledamot förstår ärendet på en minut.' },
  { falt: 'bakgrund', namn: 'Bakgrund', forklaring: 'Varför frågan kommer nu och vad som har hänt hittills.' },
  { falt: 'ekonomi', namn: 'Ekonomi och finansiering', forklaring: 'Vad det kostar, vem som betalar och hur det fördelas. Skriv det även om det inte kostar något.' },
  { falt: 'juridik', namn: 'Juridik', forklaring: 'Vilka lagar, avtal eller styrdokument som gäller. Skriv det även om inga särskilda gör det.' },
  { falt: 'expedierasTill', namn: 'Expedieras till', forklaring: 'De som ska få beslutet.' },
];

const remiss: Krav = { falt: 'remissutfall', namn: 'Utfall av remiss', forklaring: 'Ärendet har varit på remiss: redovisa svaren och hur de har hanterats.' };

const harText = (text: string): boolean => /[^\s\u200b\ufeff]/u.test(text);

/** True when the section says something: blanks of every kind do not count, and one point of the förslag is enough. */
export const komplettVarde = (skrivelse: Tjansteskrivelse, falt: keyof Tjansteskrivelse): boolean => {
  const varde = skrivelse[falt];
  return typeof varde === 'string' ? harText(varde) : varde.some(harText);
};

/**
 * What a tjänsteskrivelse must hold before the ärende can be färdigberett, requirement by requirement: eight sections, and
 * the outcome of the remiss only when the ärende has been sent on one. Source: domain handbook 5, Tjänsteskrivelse.
 * @example provaKomplett(tomTjansteskrivelse) // { uppfyllda: 0, antal: 8, krav: [...] }
 */
export const provaKomplett = (skrivelse: Tjansteskrivelse, remissSand = false): Komplett => {
  const krav = [...alltid, ...(remissSand ? [remiss] : [])].map((k) => ({ ...k, uppfyllt: komplettVarde(skrivelse, k.falt) }));
  return { uppfyllda: krav.filter((k) => k.uppfyllt).length, antal: krav.length, krav };
};

/** The requirements that are not met, in the order of the page. */
export const saknadeKrav = (skrivelse: Tjansteskrivelse, remissSand = false): readonly Kompletthetskrav[] =>
  provaKomplett(skrivelse, remissSand).krav.filter((k) => !k.uppfyllt);
