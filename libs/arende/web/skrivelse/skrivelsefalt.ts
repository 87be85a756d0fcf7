import { type Skrivelseinnehall, type Tjansteskrivelse } from '@gemensam/arende/domain';
import { type ArendeDelFragment } from '../generated/operationer';

export type Falt = keyof Tjansteskrivelse;

/** A section of the tjänsteskrivelse as the page shows it. Name and hint are the person's; the rule is in the domain. */
export interface Skrivelsefalt {
  readonly falt: Falt;
  readonly namn: string;
  readonly hjalp: string;
  /** 1: one line. */
  readonly rader: number;
}

/** In the order in which a tjänsteskrivelse is read. */
export const skrivelsefalt: readonly Skrivelsefalt[] = [
  { falt: 'rubrik', namn: 'Rubrik', hjalp: 'Vad ärendet rör. Den står i diariet och på föredragningslistan.', rader: 1 },
  { falt: 'mottagare', namn: 'Mottagare', hjalp: 'Den som ska besluta.', rader: 1 },
  { falt: 'forslagTillBeslut', namn: 'Förslag till beslut', hjalp: 'En punkt för varje beslut, skriven som den ska stå i protokollet.', rader: 2 },
  { falt: 'sammanfattning', namn: 'Sammanfattning', hjalp: 'Det viktigaste, så att en ledamot förstår ärendet på en minut.', rader: 4 },
  { falt: 'bakgrund', namn: 'Bakgrund', hjalp: 'Varför frågan kommer nu och vad som har hänt hittills.', rader: 6 },
  { falt: 'ekonomi', namn: 'Ekonomi och finansiering', hjalp: 'Vad det kostar, vem som betalar och hur det fördelas. Skriv det även om det inte kostar något.', rader: 4 },
  { falt: 'juridik', namn: 'Juridik', hjalp: 'Lagar, avtal och styrdokument som gäller. Skriv det även om inga särskilda gör det.', rader: 3 },
  { falt: 'remissutfall', namn: 'Utfall av remiss', hjalp: 'Bara om ärendet har varit på remiss: svaren och hur de har hanterats.', rader: 3 },
  { falt: 'expedierasTill', namn: 'Expedieras till', hjalp: 'De som ska få beslutet.', rader: 2 },
];

/** Anchor of a section in the page. */
export const ankare = (falt: string): string => `avsnitt-${falt}`;

export const texterna = (arende: ArendeDelFragment): Tjansteskrivelse => {
  const { andrad: _andrad, andradAv: _av, innehall: _innehall, textnummer: _nummer, ...avsnitt } = arende.tjansteskrivelse;
  return { rubrik: arende.rubrik, ...avsnitt };
};

/** The text as it was read with the ärende. */
export const innehallet = (arende: ArendeDelFragment): Skrivelseinnehall => {
  const innehall: Skrivelseinnehall = JSON.parse(arende.tjansteskrivelse.innehall);
  return innehall;
};
