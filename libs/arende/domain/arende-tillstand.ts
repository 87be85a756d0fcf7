import { type Avslag, avslag, type Datum } from '@gemensam/shared/domain';
import { type Tjansteskrivelse } from './tjansteskrivelse';
import { komplettVarde, saknadeKrav } from './komplett';
import { nejText } from './arende-nej';

/** The states of an ärende up to the meeting (domain handbook 5). Later states join the table with the issues that need them. */
export const arendetillstand = ['utkast', 'registrerad', 'under_beredning', 'pa_remiss', 'beredd', 'kallad'] as const;
export type Arendetillstand = (typeof arendetillstand)[number];

/**
 * Is an ärende open: does it still take in handlingar? An utkast is not in the diarium yet. Each state that comes later must say so here,
 * since decisions are registered in what is open. Source: OSL 5:1, domain handbook 5.
 */
const OPPET: Readonly<Record<Arendetillstand, boolean>> = { utkast: false, registrerad: true, under_beredning: true, pa_remiss: true, beredd: true, kallad: true };
export const oppnaArendetillstand: readonly Arendetillstand[] = arendetillstand.filter((t) => OPPET[t]);

export const arendeakter = [
  'redigera', 'registrera', 'paborja_beredning', 'skicka_pa_remiss', 'avsluta_remiss', 'fardigbered', 'aterta_beredning', 'kalla', 'aterkalla_kallelse', 'planera', 'byt_handlaggare',
] as const;
export type Arendeakt = (typeof arendeakter)[number];

/** The sammanträde that an ärende is planned to, as the gate of `kalla` sees it. */
export interface PlaneratSammantrade {
  readonly datum: Datum;
  readonly hinder: 'installt' | 'passerat' | null;
}

/** What the gates look at. */
export interface ArendeForGrind {
  readonly tillstand: Arendetillstand;
  readonly tjansteskrivelse: Tjansteskrivelse;
  /** It has been sent on a remiss: the outcome belongs to the tjänsteskrivelse. */
  readonly remissad: boolean;
  /** Looked at by `kalla` alone. None: not planned. */
  readonly sammantrade?: PlaneratSammantrade | null;
}

/** A gate: null lets through, otherwise the refusal. */
export type Arendegrind = (arende: ArendeForGrind) => Avslag | null;

export interface Arendeovergang {
  readonly from: Arendetillstand;
  readonly act: Arendeakt;
  readonly to: Arendetillstand;
  readonly gate: Arendegrind | null;
}

const rubrikFinns: Arendegrind = ({ tjansteskrivelse }) =>
  komplettVarde(tjansteskrivelse, 'rubrik')
    ? null
    : avslag({
        regel: 'Rubrik saknas',
        kalla: 'OSL 5:2, registrets innehåll',
        text: 'Ärendet har ingen rubrik. Diariet ska visa vad ett ärende rör.',
        utvag: 'Skriv en rubrik i tjänsteskrivelsen och registrera sedan.',
        falt: 'rubrik',
      });

const forslagFinns: Arendegrind = ({ tjansteskrivelse }) =>
  komplettVarde(tjansteskrivelse, 'forslagTillBeslut')
    ? null
    : avslag({
        regel: 'Inget att svara på',
        kalla: 'Domänregel 5, remiss',
        text: 'Förslag till beslut är tomt. Den som svarar på en remiss ska veta vad som föreslås.',
        utvag: 'Skriv minst en punkt i Förslag till beslut och skicka sedan.',
        falt: 'forslagTillBeslut',
      });

const skrivelseKomplett: Arendegrind = ({ tjansteskrivelse, remissad }) => {
  const saknas = saknadeKrav(tjansteskrivelse, remissad);
  const [forsta] = saknas;
  if (!forsta) return null;
  return avslag({
    regel: 'Tjänsteskrivelsen är inte komplett',
    kalla: 'Domänregel 5, tjänsteskrivelse',
    text: `Det saknas: ${saknas.map((k) => k.namn.toLowerCase()).join(', ')}.`,
    utvag: 'Fyll i det som saknas. Varje lucka nås från kompletthetsraden.',
    falt: forsta.falt,
  });
};

const sammantradeFinns: Arendegrind = ({ sammantrade: s }) => {
  const nej = (regel: string, text: string): Avslag => avslag({ regel, kalla: 'KL 6:23, kallelse till sammanträde', text, utvag: 'Planera ärendet till ett kommande sammanträde och kalla sedan.' });
  if (!s) return nej('Inget sammanträde', 'Ärendet är inte planerat till något sammanträde.');
  if (s.hinder === 'installt') return nej('Sammanträdet är inställt', `Sammanträdet ${s.datum} är inställt.`);
  return s.hinder === 'passerat' ? nej('Sammanträdet har varit', `Sammanträdet ${s.datum} har redan varit.`) : null;
};

const bada = (a: Arendegrind, b: Arendegrind): Arendegrind => (arende) => a(arende) ?? b(arende);

const iSammaTillstand = (act: Arendeakt, ...tillstand: readonly Arendetillstand[]): readonly Arendeovergang[] => tillstand.map((t) => ({ from: t, act, to: t, gate: null }));

/** What may follow on what, as data. An act that is not here for a state is refused. */
export const arendeovergangar: readonly Arendeovergang[] = [
  ...iSammaTillstand('redigera', 'utkast', 'registrerad', 'under_beredning'),
  ...iSammaTillstand('planera', 'utkast', 'registrerad', 'under_beredning', 'pa_remiss', 'beredd'),
  ...iSammaTillstand('byt_handlaggare', 'utkast', 'registrerad', 'under_beredning', 'pa_remiss', 'beredd'),
  { from: 'utkast', act: 'registrera', to: 'registrerad', gate: rubrikFinns },
  { from: 'registrerad', act: 'paborja_beredning', to: 'under_beredning', gate: null },
  { from: 'under_beredning', act: 'skicka_pa_remiss', to: 'pa_remiss', gate: forslagFinns },
  { from: 'pa_remiss', act: 'avsluta_remiss', to: 'under_beredning', gate: null },
  { from: 'under_beredning', act: 'fardigbered', to: 'beredd', gate: skrivelseKomplett },
  { from: 'beredd', act: 'aterta_beredning', to: 'under_beredning', gate: null },
  { from: 'beredd', act: 'kalla', to: 'kallad', gate: bada(skrivelseKomplett, sammantradeFinns) },
  { from: 'kallad', act: 'aterkalla_kallelse', to: 'beredd', gate: null },
];

/** The acts that the state lets begin; the gate of an act may still refuse it, and the person's role is judged apart. */
export const mojligaAkter = (tillstand: Arendetillstand): readonly Arendeakt[] => arendeakter.filter((akt) => arendeovergangar.some((o) => o.from === tillstand && o.act === akt));

/**
 * Takes one act: the next state, or the refusal of the gate or of the table. Source: domain handbook 5, states and guards.
 * @example flyttaArende({ tillstand: 'beredd', tjansteskrivelse, remissad: false }, 'redigera') // Avslag "Tjänsteskrivelsen är låst"
 */
export const flyttaArende = (arende: ArendeForGrind, akt: Arendeakt): Arendetillstand | Avslag => {
  const overgang = arendeovergangar.find((o) => o.from === arende.tillstand && o.act === akt);
  return overgang ? (overgang.gate?.(arende) ?? overgang.to) : nejText(arende.tillstand, akt);
};

/**
 * Registration in one act: utkast becomes registrerad, and beredning begins at once (issue: "gets its dnr and goes to Under
 * beredning"). The gate is that of `registrera`; a second registration is refused with "Redan registrerat".
 * @example registreraTillstand({ tillstand: 'utkast', tjansteskrivelse, remissad: false }) // 'under_beredning'
 */
export const registreraTillstand = (arende: ArendeForGrind): Arendetillstand | Avslag => {
  const registrerad = flyttaArende(arende, 'registrera');
  return typeof registrerad === 'string' ? flyttaArende({ ...arende, tillstand: registrerad }, 'paborja_beredning') : registrerad;
};

/** True when the state lets the tjänsteskrivelse be edited. */
export const kanRedigeras = (tillstand: Arendetillstand): boolean =>
  arendeovergangar.some((o) => o.from === tillstand && o.act === 'redigera');
