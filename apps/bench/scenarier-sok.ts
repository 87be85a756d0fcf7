import { sokSats } from '@gemensam/shared/api';
import { type Scenario } from './scenarier';
import { type Sadd } from './so';
import { ordet } from './so-sok';

const FALT = `antal sida sidor liknande typer { typ antal } ar { ar antal } traffar { typ id kod datum textlage mal { typ id benamning } }`;

/** The statement itself, sent as it answers: what the API adds to it is what is measured. Headings and extracts it makes are not compared. */
const svaret = (antalSidor: string): string => `
  select json_build_object('data', json_build_object('sok', json_build_object('antal', x.antal, 'sida', 1, 'sidor', ${antalSidor}, 'liknande', '[]'::json, 'typer', x.typer, 'ar', x.ar,
    'traffar', (select json_agg(json_build_object('typ', t -> 'typ', 'id', t -> 'id', 'kod', nullif(t ->> 'kod', ''), 'datum', t -> 'datum', 'textlage', t -> 'textlage', 'mal', t -> 'mal')) from json_array_elements(x.traffar) t)
  )))::text as svar from (${sokSats.text}) x`;

/** Words that one in a hundred documents has, or one in ten, or two that few have together. */
const ettOrd = (n: number): string => ordet(1_200 + (n * 37) % 800);
const vanligt = (n: number): string => ordet(20 + (n * 7) % 40);

export const sokscenarier = (s: Sadd): readonly Scenario[] => [
  scenario(`sök ett ord i ${s.dokument} handlingar`, (n) => [ettOrd(n)]),
  scenario(`sök ett vanligt ord i ${s.dokument} handlingar`, (n) => [vanligt(n)]),
  scenario(`sök två ord i ${s.dokument} handlingar`, (n) => [vanligt(n), ettOrd(n)]),
];

const scenario = (namn: string, ord: (n: number) => readonly string[]): Scenario => ({
  namn,
  slag: 'lasning',
  mal: 0.5,
  samverkan: 'bench4',
  query: `query Sok($fraga: String!) { sok(fraga: $fraga, typ: handling) { ${FALT} } }`,
  variabler: (n) => ({ fraga: ord(n).join(' ') }),
  sats: svaret('ceil(x.antal / 20.0)::int'),
  varden: (n) => [ord(n), [], [], [], 'handling', null, 'relevans', 1, 20, false],
});
