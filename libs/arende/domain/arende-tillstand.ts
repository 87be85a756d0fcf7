import { type Avslag, avslag } from '@gemensam/shared/domain';
import { type Tjansteskrivelse } from './tjansteskrivelse';
import { komplettVarde, saknadeKrav } from './komplett';

/** The states of an ärende up to the meeting (domain handbook 5). Later states join the table with the issues that need them. */
export const arendetillstand = ['utkast', 'registrerad', 'under_beredning', 'beredd'] as const;
export type Arendetillstand = (typeof arendetillstand)[number];

export const arendeakter = ['redigera', 'registrera', 'paborja_beredning', 'fardigbered'] as const;
export type Arendeakt = (typeof arendeakter)[number];

/** What the gates look at. */
export interface ArendeForGrind {
  readonly tillstand: Arendetillstand;
  readonly tjansteskrivelse: Tjansteskrivelse;
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

const skrivelseKomplett: Arendegrind = ({ tjansteskrivelse }) => {
  const saknas = saknadeKrav(tjansteskrivelse);
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

/** What may follow on what, as data. An act that is not here for a state is refused. */
export const arendeovergangar: readonly Arendeovergang[] = [
  { from: 'utkast', act: 'redigera', to: 'utkast', gate: null },
  { from: 'registrerad', act: 'redigera', to: 'registrerad', gate: null },
  { from: 'under_beredning', act: 'redigera', to: 'under_beredning', gate: null },
  { from: 'utkast', act: 'registrera', to: 'registrerad', gate: rubrikFinns },
  { from: 'registrerad', act: 'paborja_beredning', to: 'under_beredning', gate: null },
  { from: 'under_beredning', act: 'fardigbered', to: 'beredd', gate: skrivelseKomplett },
];

const tillstandsord: Readonly<Record<Arendetillstand, string>> = {
  utkast: 'ett utkast',
  registrerad: 'registrerat',
  under_beredning: 'under beredning',
  beredd: 'färdigberett',
};

const nejtext: Readonly<Record<Arendeakt, { readonly regel: string; readonly akt: string; readonly utvag: string }>> = {
  redigera: {
    regel: 'Tjänsteskrivelsen är låst',
    akt: 'ändras',
    utvag: 'Ett färdigberett ärende ligger fast till sammanträdet. Lägg nya uppgifter i ett eget ärende.',
  },
  registrera: { regel: 'Redan registrerat', akt: 'registreras', utvag: 'Ladda om sidan för att se diarienumret.' },
  paborja_beredning: { regel: 'Fel ordning', akt: 'börja beredas', utvag: 'Registrera ärendet först; beredningen börjar då.' },
  fardigbered: { regel: 'Fel ordning', akt: 'färdigberedas', utvag: 'Ärendet ska vara registrerat och under beredning.' },
};

/**
 * Takes one act: the next state, or the refusal of the gate or of the table. Source: domain handbook 5, states and guards.
 * @example flyttaArende({ tillstand: 'beredd', tjansteskrivelse }, 'redigera') // Avslag "Tjänsteskrivelsen är låst"
 */
export const flyttaArende = (arende: ArendeForGrind, akt: Arendeakt): Arendetillstand | Avslag => {
  const overgang = arendeovergangar.find((o) => o.from === arende.tillstand && o.act === akt);
  if (overgang) return overgang.gate?.(arende) ?? overgang.to;
  const nej = nejtext[akt];
  return avslag({
    regel: nej.regel,
    kalla: 'Domänregel 5, ärendets tillstånd',
    text: `Ärendet är ${tillstandsord[arende.tillstand]} och kan inte ${nej.akt}.`,
    utvag: nej.utvag,
  });
};

/**
 * Registration in one act: utkast becomes registrerad, and beredning begins at once (issue: "gets its dnr and goes to Under
 * beredning"). The gate is that of `registrera`; a second registration is refused with "Redan registrerat".
 * @example registreraTillstand({ tillstand: 'utkast', tjansteskrivelse }) // 'under_beredning'
 */
export const registreraTillstand = (arende: ArendeForGrind): Arendetillstand | Avslag => {
  const registrerad = flyttaArende(arende, 'registrera');
  return typeof registrerad === 'string' ? flyttaArende({ ...arende, tillstand: registrerad }, 'paborja_beredning') : registrerad;
};

/** True when the state lets the tjänsteskrivelse be edited. */
export const kanRedigeras = (tillstand: Arendetillstand): boolean =>
  arendeovergangar.some((o) => o.from === tillstand && o.act === 'redigera');
