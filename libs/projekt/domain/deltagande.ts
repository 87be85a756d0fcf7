import { arAvslag, arDatum, type Datum, type Utfall } from '@gemensam/shared/domain';
import { type Fas } from './fas';
import { type Inforandelage } from './inforande';
import { provaSvarskalla, type Skede, skedeFor, type Svarandeslag, svarsavslag } from './kommunsvar';

/** How a kommun stands to a project, in the order it is shown. `ej_svarat` is also a kommun that took its answer back. */
export const deltagandestatusar = ['deltar', 'anslot_senare', 'intresserad', 'deltar_inte', 'ej_svarat'] as const;
export type Deltagandestatus = (typeof deltagandestatusar)[number];

/** What a kommun can say about its participation. */
export const deltagandeakter = ['delta', 'anslut_senare', 'visa_intresse', 'avsta', 'dra_tillbaka'] as const;
export type Deltagandeakt = (typeof deltagandeakter)[number];

/** What must be there for a turn: a day that has come, or an införande that does not go on. */
type Deltagandegrind = 'datum' | 'ej_inforande';

interface Deltagandetur {
  readonly from: readonly Deltagandestatus[];
  readonly act: Deltagandeakt;
  readonly to: Deltagandestatus;
  readonly skeden: readonly Skede[];
  readonly gate: Deltagandegrind | null;
}

/** What may follow on what, and when, as data. What is not here is refused. */
export const deltagandeturer: readonly Deltagandetur[] = [
  { from: ['ej_svarat', 'deltar_inte'], act: 'visa_intresse', to: 'intresserad', skeden: ['ide', 'fore_start', 'startat'], gate: null },
  { from: ['intresserad'], act: 'dra_tillbaka', to: 'ej_svarat', skeden: ['ide', 'fore_start', 'startat'], gate: null },
  { from: ['ej_svarat', 'intresserad', 'deltar_inte', 'anslot_senare'], act: 'delta', to: 'deltar', skeden: ['fore_start', 'startat'], gate: null },
  { from: ['ej_svarat', 'intresserad', 'deltar', 'anslot_senare', 'deltar_inte'], act: 'anslut_senare', to: 'anslot_senare', skeden: ['startat'], gate: 'datum' },
  { from: ['ej_svarat', 'intresserad', 'deltar', 'anslot_senare'], act: 'avsta', to: 'deltar_inte', skeden: ['ide', 'fore_start', 'startat'], gate: 'ej_inforande' },
];

const STATUSTEXT: Readonly<Record<Deltagandestatus, string>> = {
  deltar: 'Deltar',
  anslot_senare: 'Anslöt senare',
  intresserad: 'Intresserad',
  deltar_inte: 'Deltar inte',
  ej_svarat: 'Har inte svarat',
};

/** @example deltagandestatusText('anslot_senare') // 'Anslöt senare' */
export const deltagandestatusText = (status: Deltagandestatus): string => STATUSTEXT[status];

const AKTTEXT: Readonly<Record<Deltagandeakt, string>> = {
  delta: 'Deltar',
  anslut_senare: 'Anslöt senare',
  visa_intresse: 'Intresserad',
  avsta: 'Deltar inte',
  dra_tillbaka: 'Dra tillbaka intresset',
};

/** @example deltagandeaktText('delta') // 'Deltar' */
export const deltagandeaktText = (akt: Deltagandeakt): string => AKTTEXT[akt];

/** The kommun is with in the project, from the beginning or later. */
export const arMed = (status: Deltagandestatus): boolean => status === 'deltar' || status === 'anslot_senare';

/** Where a kommun stands when it answers. */
export interface Deltagandelage {
  readonly kommun: string;
  readonly status: Deltagandestatus;
  readonly inforande: Inforandelage | null;
  readonly fas: Fas | null;
}

/** A kommun's answer: `fran` is the day from which it is with, for one that joined later. */
export interface Deltagandesvar {
  readonly status: Deltagandestatus;
  readonly fran: Datum | null;
  readonly kalla: string | null;
}

const KAN_INTE: Readonly<Record<Skede, { readonly text: string; readonly utvag: string }>> = {
  ide: { text: 'Projektet är en idé som inte är kvalificerad än.', utvag: 'Visa intresse så länge, eller avstå. När idén är kvalificerad kan kommunen delta.' },
  fore_start: { text: 'Projektet har inte startat än, så ingen har anslutit senare.', utvag: 'Välj Deltar.' },
  startat: { text: 'Svaret går inte att ändra på det sättet.', utvag: 'Välj ett annat svar.' },
  avslutat: { text: 'Projektet är avslutat, så deltagandet ändras inte längre.', utvag: 'Införandet kan fortfarande uppdateras.' },
};

/**
 * The turn that an act makes of a kommun's participation, by the table. Errors: a refusal when the kommun says the same again, or
 * when the project is not where the act belongs.
 *
 * @example deltagandetur({ kommun: 'Kalix', status: 'ej_svarat', inforande: null, fas: 'forbereds' }, 'delta')
 */
export const deltagandetur = (lage: Deltagandelage, act: Deltagandeakt): Utfall<Deltagandetur> => {
  const skede = skedeFor(lage.fas);
  const turer = deltagandeturer.filter((t) => t.act === act);
  const iSkedet = turer.filter((t) => t.skeden.includes(skede));
  if (iSkedet.length === 0) return svarsavslag('act', 'Svaret passar inte projektets fas', KAN_INTE[skede].text, KAN_INTE[skede].utvag);
  const tur = iSkedet.find((t) => t.from.includes(lage.status));
  if (tur) return tur;
  if (act === 'dra_tillbaka')
    return svarsavslag('act', 'Inget intresse att dra tillbaka', `${lage.kommun} har inte visat intresse.`, 'Välj Deltar inte om kommunen har bestämt sig för att stå utanför.');
  if (act === 'visa_intresse' && arMed(lage.status)) return svarsavslag('act', 'Deltar redan', `${lage.kommun} deltar redan.`, 'Välj Deltar inte om kommunen vill lämna projektet.');
  return svarsavslag('act', 'Svaret är redan givet', `${lage.kommun} har redan svarat ${STATUSTEXT[lage.status].toLowerCase()}.`, 'Välj ett annat svar, eller behåll det som står.');
};

/** The acts that the table allows where the kommun stands. */
export const mojligaDeltagandeakter = (lage: Deltagandelage): readonly Deltagandeakt[] => deltagandeakter.filter((a) => !arAvslag(deltagandetur(lage, a)));

const PAGAENDE: readonly (Inforandelage | null)[] = ['planerat', 'pagar', 'driftsatt'];

/**
 * Judges a kommun's answer about a project: the table of turns, a day for one that joined later (not after the business date), no
 * leaving while its own införande goes on, and a source when the e-samordnare answers for it.
 * Source: domain handbook 5 and 6; projektdirektivet (a kommun may join when it suits). Money for one that joins later is finansiering's.
 * Errors: one refusal, on `act`, `fran` or `kalla`.
 *
 * @example provaDeltagande(lage, { act: 'anslut_senare', fran: '2021-02-01' }, 'kommunen', '2021-02-15') // { status: 'anslot_senare', fran: '2021-02-01', kalla: null }
 */
export const provaDeltagande = (
  lage: Deltagandelage,
  svar: { readonly act: Deltagandeakt; readonly fran?: string | null; readonly kalla?: string | null },
  som: Svarandeslag,
  affarsdatum: Datum,
): Utfall<Deltagandesvar> => {
  const tur = deltagandetur(lage, svar.act);
  if (arAvslag(tur)) return tur;
  if (tur.gate === 'ej_inforande' && PAGAENDE.includes(lage.inforande))
    return svarsavslag(
      'act',
      'Införandet är inte avslutat',
      `${lage.kommun} har ett införande som är planerat, pågår eller är driftsatt.`,
      'Ändra först kommunens införande till Avvaktar eller Avstår.',
    );
  const fran = tur.gate === 'datum' ? provaFran(svar.fran, affarsdatum) : null;
  if (arAvslag(fran)) return fran;
  const kalla = provaSvarskalla(som, svar.kalla);
  if (arAvslag(kalla)) return kalla;
  return { status: tur.to, fran, kalla };
};

const provaFran = (fran: string | null | undefined, affarsdatum: Datum): Utfall<Datum> => {
  const dag = fran ?? '';
  if (!arDatum(dag)) return svarsavslag('fran', 'Datum saknas', 'Ange vilken dag kommunen anslöt.', `Skriv till exempel ${affarsdatum}.`);
  if (dag > affarsdatum)
    return svarsavslag('fran', 'Dagen har inte kommit', `${dag} ligger efter i dag, ${affarsdatum}.`, 'Visa intresse så länge, och anmäl anslutningen den dag den gäller.');
  return dag;
};
