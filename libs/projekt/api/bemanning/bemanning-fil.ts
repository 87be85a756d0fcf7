import { bemanningsrollText, bemanningssumma, type Bemanningsunderlag, bemanningstillstandText, kvartalAv, timmarIManaden } from '@gemensam/projekt/domain';
import { type Tabellfil } from '@gemensam/shared/api';
import { type Bemanning, type Bemanningsbehov, type Kommunbemanning } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';

/** Needs that stand, with the promises that count. */
export const underlagAv = (behov: readonly Bemanningsbehov[]): readonly Bemanningsunderlag[] =>
  behov
    .filter((b) => !b.aterkallat)
    .map(({ omfattning, enhet, fran, till, svar }) => ({
      omfattning, enhet, fran, till,
      loften: svar.flatMap((s) => (s.omfattning && s.enhet && s.fran && s.till ? [{ kommunkod: s.kommun.kommunkod, omfattning: s.omfattning, enhet: s.enhet, fran: s.fran, till: s.till }] : [])),
    }));

const kolumner: Tabellfil['kolumner'] = [
  { rubrik: 'Projekt', typ: 'text', bredd: 36 },
  { rubrik: 'Roll', typ: 'text', bredd: 20 },
  { rubrik: 'Behov', typ: 'text', bredd: 40 },
  { rubrik: 'Behov, timmar i månaden', typ: 'heltal', bredd: 12 },
  { rubrik: 'Behov från', typ: 'text', bredd: 12 },
  { rubrik: 'Behov till och med', typ: 'text', bredd: 12 },
  { rubrik: 'Svara senast', typ: 'datum', bredd: 12 },
  { rubrik: 'Återkallat', typ: 'datum', bredd: 12 },
  { rubrik: 'Kommun', typ: 'text', bredd: 18 },
  { rubrik: 'Svar', typ: 'text', bredd: 14 },
  { rubrik: 'Utlovat, timmar i månaden', typ: 'heltal', bredd: 12 },
  { rubrik: 'Från', typ: 'text', bredd: 12 },
  { rubrik: 'Till och med', typ: 'text', bredd: 12 },
  { rubrik: 'Person', typ: 'text', bredd: 28 },
  { rubrik: 'Skäl', typ: 'text', bredd: 36 },
  { rubrik: 'Svarade', typ: 'text', bredd: 28 },
  { rubrik: 'Svarsdatum', typ: 'datum', bredd: 12 },
  { rubrik: 'Källa', typ: 'text', bredd: 36 },
];

const rader = (behov: readonly Bemanningsbehov[], heltid: number): Tabellfil['rader'] =>
  behov.flatMap((b) =>
    b.svar.map((s) => [
      b.projekt, bemanningsrollText(b.roll), b.beskrivning, timmarIManaden(b, heltid), b.fran, b.till, b.sistaDag, b.aterkallat ?? null, s.kommun.namn, bemanningstillstandText(s.tillstand),
      s.omfattning && s.enhet ? timmarIManaden({ omfattning: s.omfattning, enhet: s.enhet }, heltid) : null, s.fran ?? null, s.till ?? null, s.person ?? null, s.skal ?? null,
      s.svarat?.av ?? null, s.svarat?.datum ?? null, s.svarat?.kalla ?? null,
    ]),
  );

const summa = (behov: readonly Bemanningsbehov[], heltid: number): string =>
  bemanningssumma(underlagAv(behov), heltid, kvartalAv).map((p) => `${p.period}: behov ${p.behov} timmar, utlovat ${p.utlovat}, saknas ${p.saknas}.`).join(' ');

/** What a project asks for and the kommuner's answers; the sum per quarter stands above. */
export const bemanningsfil = (b: Bemanning, affarsdatum: Datum): Tabellfil => ({
  bladnamn: 'Bemanning',
  rubrik: [`Bemanning i ${b.namn}`, `Läget ${affarsdatum}. Heltid räknas som ${b.heltidTimmar} timmar i månaden. ${summa(b.behov, b.heltidTimmar)}`.trim()],
  kolumner,
  rader: rader(b.behov, b.heltidTimmar),
});

/** What one kommun is asked for and has promised, in all projects. */
export const kommunbemanningsfil = (k: Kommunbemanning, affarsdatum: Datum): Tabellfil => ({
  bladnamn: 'Bemanning',
  rubrik: [`Bemanning från ${k.kommun.namn}`, `Läget ${affarsdatum}. Heltid räknas som ${k.heltidTimmar} timmar i månaden.`],
  kolumner,
  rader: rader(k.behov, k.heltidTimmar),
});
