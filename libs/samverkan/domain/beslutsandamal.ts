import { avslag, type Avslag } from '@gemensam/shared/domain';
import { type Beslutare, beslutareText } from './beslutare';

/** What a decision is chosen to carry: the doors of the portal that rest on a decision. */
export const beslutsandamal = [
  'grind', 'steg_tillbaka', 'tilldelning', 'upphandlingssteg', 'forlangning', 'aterforlangning', 'uppsagning', 'avtalsteckning', 'undertecknande', 'direktiv', 'kostnadsfordelning', 'kop', 'delegationsordning', 'overtagande',
] as const;
export type Beslutsandamal = (typeof beslutsandamal)[number];

/** What a decision on delegation can have been taken as in the portal (the delegable ärendetyper). */
export type Delegationstyp = 'firmateckning' | 'avtalsforlangning' | 'tilldelning' | 'omfordelning_driftbudget' | 'inkop' | 'beslutsattest' | 'projektstart' | 'ovrigt';

/** Where a decision on delegation comes from, when the portal itself took it: as what, and about which thing. */
export interface Beslutsursprung {
  readonly delegationstyp: Delegationstyp;
  /** The project, avtal or upphandling; null: about nothing that the portal keeps. */
  readonly sakId: string | null;
}

/** A decision as a door looks at it. `ursprung` is null for one that was noted from outside. */
export interface BarandeBeslut {
  readonly beteckning: string;
  readonly beslutare: Beslutare;
  readonly ursprung: Beslutsursprung | null;
}

interface Godtagbart {
  /** ”En förlängning av ett avtal”. */
  readonly vad: string;
  /** Whose decision, whether noted from outside or taken here. */
  readonly beslutare: readonly Beslutare[];
  /** Of those on delegation that the portal took. */
  readonly typer: readonly Delegationstyp[];
  /** ”ett annat projekt”: said of one that is about something else. */
  readonly sak: string;
  /** ”vilket avtal”: an övrigt decision must name the thing; undefined: it need not. */
  readonly vilken?: string;
  readonly kalla: string;
  /** Where the right decision is taken. */
  readonly utvag: string;
}

const NAMNDEN: readonly Beslutare[] = ['namnd'];
const NAMND_ELLER_DELEGAT: readonly Beslutare[] = ['namnd', 'delegation'];
const ALLA: readonly Beslutare[] = ['namnd', 'delegation', 'styrgrupp', 'e_samordnare'];

const GODTAS: Readonly<Record<Beslutsandamal, Godtagbart>> = {
  grind: { vad: 'En grind passeras', beslutare: ALLA, typer: ['projektstart'], sak: 'ett annat projekt', kalla: 'KL 6:37; delegationsordningen punkt 7, domänregel D7', utvag: 'Fatta beslutet om projektstart under Delegation, eller låt nämnden besluta.' },
  steg_tillbaka: { vad: 'Ett steg tillbaka beslutas', beslutare: ['namnd', 'styrgrupp', 'e_samordnare'], typer: [], sak: 'ett annat projekt', kalla: 'Domänregel 6, faser och grindar', utvag: 'Välj ett beslut av den som släppte in projektet i fasen.' },
  tilldelning: { vad: 'En upphandling tilldelas', beslutare: NAMND_ELLER_DELEGAT, typer: ['tilldelning'], sak: 'en annan upphandling', kalla: 'KL 6:37; delegationsordningen punkt 3', utvag: 'Fatta tilldelningsbeslutet under Delegation, eller välj nämndens beslut.' },
  upphandlingssteg: { vad: 'Ett steg i en upphandling beslutas', beslutare: ALLA, typer: ['ovrigt'], sak: 'en annan upphandling', kalla: 'KL 6:37; domänregel U1', utvag: 'Välj nämndens beslut, eller ett övrigt beslut på delegation.' },
  forlangning: { vad: 'Ett avtal förlängs', beslutare: NAMND_ELLER_DELEGAT, typer: ['avtalsforlangning'], sak: 'ett annat avtal', kalla: 'KL 6:37; delegationsordningen punkt 2', utvag: 'Fatta beslutet om förlängning under Delegation, eller välj nämndens beslut.' },
  aterforlangning: { vad: 'En förlängning tas tillbaka', beslutare: NAMND_ELLER_DELEGAT, typer: ['ovrigt'], sak: 'ett annat avtal', vilken: 'vilket avtal', kalla: 'KL 6:37; delegationsordningen punkt 2', utvag: 'Välj nämndens beslut, eller ett övrigt beslut på delegation om avtalet.' },
  uppsagning: { vad: 'Ett avtal sägs upp', beslutare: NAMND_ELLER_DELEGAT, typer: ['ovrigt'], sak: 'ett annat avtal', vilken: 'vilket avtal', kalla: 'KL 6:37 och 6:39', utvag: 'Välj nämndens beslut. Kan det inte vänta fattar ordföranden ett brådskande beslut om avtalet under Delegation.' },
  avtalsteckning: { vad: 'Ett avtal undertecknas', beslutare: ALLA, typer: ['tilldelning', 'projektstart', 'inkop', 'ovrigt'], sak: 'ett annat avtal', vilken: 'vilket avtal', kalla: 'KL 6:37; delegationsordningen punkt 1', utvag: 'Välj beslutet som avtalet verkställer. Ett övrigt beslut ska gälla avtalet eller projektet.' },
  undertecknande: { vad: 'En handling undertecknas', beslutare: ALLA, typer: ['avtalsforlangning', 'tilldelning', 'projektstart', 'inkop', 'ovrigt'], sak: 'något annat', kalla: 'KL 6:37; delegationsordningen punkt 1', utvag: 'Välj beslutet som handlingen verkställer.' },
  direktiv: { vad: 'Ett projektdirektiv fastställs', beslutare: ['namnd', 'styrgrupp'], typer: [], sak: 'ett annat projekt', kalla: 'Domänregel 6, projektdirektiv', utvag: 'Välj nämndens eller styrgruppens beslut.' },
  kostnadsfordelning: { vad: 'Kommunernas andelar fastställs', beslutare: NAMNDEN, typer: [], sak: 'en annan post', kalla: 'KL 6:38; domänregel E', utvag: 'Välj nämndens beslut.' },
  kop: { vad: 'Ett köp utan beställning beslutas', beslutare: NAMNDEN, typer: [], sak: 'något annat', kalla: 'Delegationsordningen; domänregel D5', utvag: 'Välj nämndens beslut om köpet, eller ange beställningen.' },
  delegationsordning: { vad: 'Beslutanderätt lämnas över och tas tillbaka', beslutare: NAMNDEN, typer: [], sak: 'något annat', kalla: 'KL 6:37 och 7:5; domänregel D6', utvag: 'Välj nämndens beslut.' },
  overtagande: { vad: 'Ett ärende tas över från en delegat', beslutare: NAMNDEN, typer: [], sak: 'något annat', kalla: 'KL 6:37 och 7:5; domänregel D6', utvag: 'Välj nämndens beslut.' },
};

const TYPTEXT: Readonly<Record<Delegationstyp, string>> = {
  firmateckning: 'firmateckning', avtalsforlangning: 'förlängning av ett avtal', tilldelning: 'tilldelning i en upphandling', omfordelning_driftbudget: 'omfördelning i driftbudgeten', inkop: 'inköp',
  beslutsattest: 'beslutsattest', projektstart: 'projektstart', ovrigt: 'övrigt beslut',
};

const eller = (ord: readonly string[]): string => (ord.length < 2 ? ord.join('') : `${ord.slice(0, -1).join(', ')} eller ${ord.at(-1) ?? ''}`);

/**
 * Does a decision carry what it is chosen for? Those that may decide are named by the door. One that the portal took on delegation carries
 * what it was taken as, about the thing it was taken about, and nothing else; one that was noted from outside says what it is by whose it is.
 * An övrigt decision must name the thing where the door binds, changes or ends it.
 * `saker`: the ids that count as the thing; null where any will do. Null: it does. Errors: a refusal on `beslutId` that names rule and way out.
 * Source: KL 6:37-39; domain handbook 2 and 6.
 * @example provaBeslutsandamal({ beteckning: 'D 2021:3', beslutare: 'delegation', ursprung: { delegationstyp: 'ovrigt', sakId: null } }, 'grind', [id]) // Avslag "Beslutet bär något annat"
 */
export const provaBeslutsandamal = (beslut: BarandeBeslut, andamal: Beslutsandamal, saker: readonly string[] | null): Avslag | null => {
  const { vad, beslutare, typer, sak, vilken, kalla, utvag } = GODTAS[andamal];
  const nej = (regel: string, text: string): Avslag => avslag({ regel, kalla, text, utvag, falt: 'beslutId' });
  if (!beslutare.includes(beslut.beslutare))
    return nej(beslutare.length === 1 ? 'Nämnden beslutar' : 'Fel beslutare', `${vad} av ${eller(beslutare.map(beslutareText))}. ${beslut.beteckning} är fattat ${beslut.beslutare === 'delegation' ? 'på delegation' : `av ${beslutareText(beslut.beslutare)}`}.`);
  const { ursprung } = beslut;
  if (!ursprung) return null;
  if (!typer.includes(ursprung.delegationstyp))
    return nej('Beslutet bär något annat', `${beslut.beteckning} fattades på delegation som ${TYPTEXT[ursprung.delegationstyp]}. ${typer.length > 0 ? `${vad} på delegation genom beslut om ${eller(typer.map((t) => TYPTEXT[t]))}.` : `${vad} inte på delegation.`}`);
  if (vilken && ursprung.delegationstyp === 'ovrigt' && ursprung.sakId === null) return nej(`Beslutet säger inte ${vilken} det gäller`, `Beslutet säger inte ${vilken} det gäller. ${beslut.beteckning} fattades som övrigt beslut utan att saken valdes.`);
  return saker !== null && ursprung.sakId !== null && !saker.includes(ursprung.sakId) ? nej('Beslutet gäller något annat', `${beslut.beteckning} gäller ${sak}.`) : null;
};
