import { beslutare as ALLA_BESLUTARE, type Beslutare } from '@gemensam/samverkan/domain';
import { arAvslag, avslag, type Avslag, enRad, type Utfall } from '@gemensam/shared/domain';
import { faser, type Fas, type Faslage, fasText, type Projektslag, slagText } from './fas';

/** What must be there before a gate opens, besides the decision. */
export interface Grindkrav {
  /** Names of the leverabler that must be approved. */
  readonly leverabler: readonly string[];
  /** Every party has decided, and the sum is the cost to the öre (domain rule E6). */
  readonly finansieringSakrad: boolean;
  /** The upphandling of the project has come to Avtal tecknat. */
  readonly avtalTecknat: boolean;
  /** At least so many kommuner show interest or take part; null: it is not asked. */
  readonly minstIntresserade: number | null;
}

/** The gate that leads to a phase. */
export interface Grind {
  readonly till: Fas;
  readonly beteckning: string;
  /** Who may decide: any one of them. */
  readonly beslutare: readonly Beslutare[];
  readonly kraver: Grindkrav;
}

/** The way of one kind of project: where it begins, and the gates in order. */
export interface Fasordning {
  readonly fran: Fas;
  readonly grindar: readonly Grind[];
}

/** As much of an order as its phases follow from. */
export interface Fasgang {
  readonly fran: Fas;
  readonly grindar: readonly { readonly till: Fas }[];
}

const KALLA = 'Domänregel 6, faser och grindar';
/** Longest beteckning of a gate and longest name of a leverabel, in characters. */
export const LANGSTA_BETECKNING = 30;
export const LANGSTA_LEVERABELNAMN = 120;
const FLEST_LEVERABLER = 20;

const inget: Grindkrav = { leverabler: [], finansieringSakrad: false, avtalTecknat: false, minstIntresserade: null };
const grind = (till: Fas, beteckning: string, beslutare: readonly Beslutare[], kraver: Partial<Grindkrav> = {}): Grind => ({
  till, beteckning, beslutare, kraver: { ...inget, ...kraver },
});

const KVALIFICERING = grind('kvalificering', 'Kvalificering', ['e_samordnare'], { minstIntresserade: 2 });
const FORSTUDIE = grind('forstudie', 'BP1', ['namnd', 'delegation'], { leverabler: ['Behov', 'Uppdrag'] });
const UPPHANDLING = grind('upphandling', 'BP4', ['namnd'], {
  leverabler: ['Kravspecifikation och design', 'Kalkyl per kommun', 'Förvaltningsförutsättningar', 'Upphandlingsunderlag'],
});
const INFORANDE = grind('inforande', 'BP6', ['styrgrupp'], { leverabler: ['Upphandling och avtal'], avtalTecknat: true });
const FORVALTNING = grind('forvaltning', 'BP7', ['namnd'], { leverabler: ['Driftsättning', 'Plan för verksamhetsinförande', 'Förvaltningsplan'] });
const AVSLUTAD = grind('avslutad', 'BP8', ['namnd', 'styrgrupp'], { leverabler: ['Slutrapport'] });

const STANDARD: Readonly<Record<Projektslag, Fasordning | null>> = {
  projekt: {
    fran: 'ide',
    grindar: [
      KVALIFICERING,
      FORSTUDIE,
      grind('forbereds', 'BP2', ['styrgrupp'], { leverabler: ['Slutrapport från förstudie', 'Nyttovärdering'] }),
      grind('utveckling', 'BP3', ['namnd', 'delegation'], { leverabler: ['Projektdirektiv', 'Avsiktsförklaring', 'Projektplan'], finansieringSakrad: true }),
      UPPHANDLING,
      INFORANDE,
      FORVALTNING,
      AVSLUTAD,
    ],
  },
  forstudie: { fran: 'ide', grindar: [KVALIFICERING, FORSTUDIE, grind('avslutad', 'BP8', ['namnd', 'styrgrupp'], { leverabler: ['Slutrapport från förstudie', 'Nyttovärdering'] })] },
  upphandling: { fran: 'ide', grindar: [KVALIFICERING, UPPHANDLING, INFORANDE, FORVALTNING, AVSLUTAD] },
  forvaltningsobjekt: { fran: 'forvaltning', grindar: [AVSLUTAD] },
  lopande: null,
};

/**
 * The order that a samverkan begins with: for `projekt` the table of the handbook to the letter; förstudie, upphandling and
 * förvaltningsobjekt walk the part of it that is theirs. Null for löpande verksamhet, which has no phases.
 * Source: domain handbook 6, the table of gates.
 * @example standardordning('projekt')?.grindar[1]?.beteckning // 'BP1'
 */
export const standardordning = (slag: Projektslag): Fasordning | null => STANDARD[slag];

/** The way of an order without what its gates ask. */
export interface Fasvag extends Fasgang {
  readonly grindar: readonly Pick<Grind, 'till' | 'beteckning'>[];
}

/** The phases of an order, from the first to the last. */
export const fasvag = (ordning: Fasgang): readonly Fas[] => [ordning.fran, ...ordning.grindar.map((g) => g.till)];

/** A phase of a project's way, how it lies against the one the project is in, and the gate that leads to it. */
export interface Fasvagsteg {
  readonly fas: Fas;
  readonly lage: Faslage;
  readonly beteckning: string | null;
}

/**
 * The way of a project, for the phase line. A resting project stands in the phase it left. Without an order the way is empty; a
 * phase that the order no longer has leaves every step ahead.
 * @example fasvagen(ordning, 'forstudie')[0] // { fas: 'ide', lage: 'passerad', beteckning: null }
 */
export const fasvagen = (ordning: Fasordning | null, har: Fas | null): readonly Fasvagsteg[] => {
  const vag = ordning ? fasvag(ordning) : [];
  const plats = har ? vag.indexOf(har) : -1;
  return vag.map((fas, i) => ({ fas, lage: plats < 0 || i > plats ? 'kvar' : i === plats ? 'nu' : 'passerad', beteckning: (ordning && grindTill(ordning, fas)?.beteckning) ?? null }));
};

/** The gate out of a phase; null after the last one, and for a phase that is not on the way. */
export const nastaGrind = <G extends { readonly till: Fas }>(ordning: { readonly fran: Fas; readonly grindar: readonly G[] }, fas: Fas): G | null => {
  const har = fasvag(ordning).indexOf(fas);
  return har < 0 ? null : (ordning.grindar[har] ?? null);
};

/** The gate that let a project into a phase; null for the first phase. */
export const grindTill = <G extends { readonly till: Fas }>(ordning: { readonly grindar: readonly G[] }, fas: Fas): G | null => ordning.grindar.find((g) => g.till === fas) ?? null;

/** The phase one step back; null in the first one. */
export const foregaendeFas = (ordning: Fasgang, fas: Fas): Fas | null => {
  const vag = fasvag(ordning);
  const har = vag.indexOf(fas);
  return har <= 0 ? null : (vag[har - 1] ?? null);
};

const nej = (text: string, utvag: string, falt: string): Avslag => avslag({ regel: 'Fasordningens innehåll', kalla: KALLA, text, utvag, falt });

/**
 * Judges a written order before it comes into force: phases once each and Avslutad last, Idé only first, Vilande never (it stands
 * beside the way); every gate has a beteckning of its own, someone who decides, and leverabler that are named once; a gate that asks
 * for a signed avtal comes after Upphandling. Blanks around texts go.
 * Source: domain handbook 6 ("the table is configuration per project type"). Errors: one refusal on the first field that is wrong.
 * @example provaFasordning('projekt', standardordning('projekt')) // the order itself
 */
export const provaFasordning = (slag: Projektslag, inmatning: Fasordning): Utfall<Fasordning> => {
  if (slag === 'lopande') return nej(`${slagText(slag)} har inga faser.`, 'Välj ett annat slag.', 'slag');
  const vag = provaVag(inmatning);
  if (vag) return vag;
  const grindar: Grind[] = [];
  for (const [i, g] of inmatning.grindar.entries()) {
    const ren = provaGrind(g, `grindar.${i}`);
    if (arAvslag(ren)) return ren;
    if (grindar.some((annan) => annan.beteckning.toLowerCase() === ren.beteckning.toLowerCase()))
      return nej(`Två grindar heter ${ren.beteckning}.`, 'Ge varje grind en egen beteckning.', `grindar.${i}.beteckning`);
    if (ren.kraver.avtalTecknat && ![inmatning.fran, ...grindar.map((f) => f.till)].includes('upphandling'))
      return nej(`${ren.beteckning} kräver ett tecknat avtal, men ingen upphandling kommer före den.`, 'Ta bort kravet, eller lägg fasen Upphandling före.', `grindar.${i}.avtalTecknat`);
    grindar.push(ren);
  }
  return { fran: inmatning.fran, grindar };
};

const provaVag = (ordning: Fasordning): Avslag | null => {
  const vag = fasvag(ordning);
  if (ordning.grindar.length === 0) return nej('Fasordningen har ingen grind.', 'Lägg till minst en grind, den till Avslutad.', 'grindar');
  for (const [i, fas] of vag.entries()) {
    const falt = i === 0 ? 'fran' : `grindar.${i - 1}.till`;
    if (!faser.includes(fas)) return nej('Fasen är okänd.', 'Välj en av faserna.', falt);
    if (fas === 'vilande') return nej('Vilande står bredvid vägen och är ingen fas i ordningen.', 'Välj en annan fas.', falt);
    if (fas === 'ide' && i > 0) return nej('Idé kan bara vara den första fasen.', 'Välj en annan fas.', falt);
    if (fas === 'avslutad' && i < vag.length - 1) return nej('Efter Avslutad kommer ingen fas.', 'Flytta Avslutad sist.', falt);
    if (vag.indexOf(fas) < i) return nej(`${fasText(fas)} finns två gånger.`, 'Varje fas finns en gång. Välj en annan fas.', falt);
  }
  return vag[vag.length - 1] === 'avslutad' ? null : nej('Den sista grinden ska leda till Avslutad.', 'Lägg till grinden till Avslutad.', `grindar.${vag.length - 2}.till`);
};

const provaGrind = (g: Grind, falt: string): Utfall<Grind> => {
  const beteckning = enRad(g.beteckning);
  if (beteckning === '') return nej('Grinden saknar beteckning.', 'Skriv till exempel BP3.', `${falt}.beteckning`);
  if (beteckning.length > LANGSTA_BETECKNING) return nej(`Beteckningen får vara högst ${LANGSTA_BETECKNING} tecken.`, 'Korta den.', `${falt}.beteckning`);
  const vem = ALLA_BESLUTARE.filter((b) => g.beslutare.includes(b));
  if (vem.length === 0) return nej(`Ingen beslutar om ${beteckning}.`, 'Välj minst en som får besluta.', `${falt}.beslutare`);
  const leverabler = g.kraver.leverabler.map(enRad).filter((l) => l !== '');
  if (leverabler.length > FLEST_LEVERABLER) return nej(`En grind kan kräva högst ${FLEST_LEVERABLER} leverabler.`, 'Slå ihop några av dem.', `${falt}.leverabler`);
  if (leverabler.some((l) => l.length > LANGSTA_LEVERABELNAMN)) return nej(`En leverabels namn får vara högst ${LANGSTA_LEVERABELNAMN} tecken.`, 'Korta namnet.', `${falt}.leverabler`);
  const dubbel = leverabler.find((l, i) => leverabler.findIndex((m) => sammaLeverabel(l, m)) < i);
  if (dubbel) return nej(`${dubbel} står två gånger.`, 'Ta bort den ena.', `${falt}.leverabler`);
  const minst = g.kraver.minstIntresserade;
  if (minst !== null && !(Number.isInteger(minst) && minst >= 1 && minst <= 290))
    return nej('Antalet intresserade kommuner är ett helt tal från 1 till 290.', 'Skriv ett tal, eller lämna fältet tomt.', `${falt}.minstIntresserade`);
  return { till: g.till, beteckning, beslutare: vem, kraver: { leverabler, finansieringSakrad: g.kraver.finansieringSakrad, avtalTecknat: g.kraver.avtalTecknat, minstIntresserade: minst } };
};


/** Two names of one leverabel: case and blanks make no difference. */
export const sammaLeverabel = (a: string, b: string): boolean => enRad(a).toLocaleLowerCase('sv') === enRad(b).toLocaleLowerCase('sv');

/** The reason that a new version is saved with. Error: a field refusal on `kommentar`. */
export const provaOrdningskommentar = (text: string): Utfall<string> => {
  const ren = enRad(text);
  if (ren === '') return nej('Ange varför fasordningen ändras.', 'Skriv en mening, till exempel vilket beslut som ligger bakom.', 'kommentar');
  return ren.length > 300 ? nej('Kommentaren får vara högst 300 tecken.', 'Korta den.', 'kommentar') : ren;
};

/**
 * Whether an order can replace the one in force: no project may stand in a phase that is taken away.
 * Errors: a refusal that names the phases and how many stand there.
 * @example provaBytFasordning(ny, [{ fas: 'forbereds', antal: 1 }])
 */
export const provaBytFasordning = (ny: Fasordning, upptagna: readonly { readonly fas: Fas; readonly antal: number }[]): Avslag | null => {
  const vag = fasvag(ny);
  const utan = upptagna.filter((u) => u.antal > 0 && u.fas !== 'vilande' && !vag.includes(u.fas));
  if (utan.length === 0) return null;
  return avslag({
    regel: 'Projekt står i fasen',
    kalla: KALLA,
    text: `Det finns projekt i ${utan.map((u) => `${fasText(u.fas)} (${u.antal})`).join(', ')}, som inte är med i den nya ordningen.`,
    utvag: 'Behåll fasen, eller flytta projekten därifrån först.',
    falt: 'grindar',
  });
};
