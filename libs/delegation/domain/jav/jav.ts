import { arAvslag, avslag, type Avslag, type Datum, stycke, type Utfall } from '@gemensam/shared/domain';
import { type Saktyp, saktyper, saktypText } from '../sak/saktyp';

/** The grounds of KL 6:28, in its order. */
export const javsgrunder = ['saken_angar', 'stallforetradare', 'tillsyn', 'ombud', 'sarskild_omstandighet'] as const;
export type Javsgrund = (typeof javsgrunder)[number];

export const javsbedomningar = ['jav', 'inte_jav'] as const;
export type Javsbedomning = (typeof javsbedomningar)[number];

/** What a question of jäv is about: a matter, or an organisation in every matter where it is the other party. */
export const javssaktyper = [...saktyper, 'organisation'] as const;
export type Javssaktyp = (typeof javssaktyper)[number];

/** @example javssaktypText('organisation') // 'Organisation' */
export const javssaktypText = (typ: Javssaktyp): string => (typ === 'organisation' ? 'Organisation' : saktypText(typ as Saktyp));

const GRUND: Readonly<Record<Javsgrund, readonly [val: string, sats: string, kalla: string]>> = {
  saken_angar: ['Saken angår mig eller någon närstående, eller kan ge oss synnerlig nytta eller skada', 'saken angår personen själv eller en närstående', 'KL 6:28 första punkten'],
  stallforetradare: ['Jag eller en närstående företräder den som saken angår, till exempel i dess styrelse', 'företräder, själv eller genom en närstående, den som saken angår', 'KL 6:28 andra punkten'],
  tillsyn: ['Saken rör tillsyn över en verksamhet som jag är knuten till', 'saken rör tillsyn över en verksamhet som personen är knuten till', 'KL 6:28 tredje punkten'],
  ombud: ['Jag har varit ombud eller mot betalning hjälpt någon i saken', 'har varit ombud eller mot betalning hjälpt någon i saken', 'KL 6:28 fjärde punkten'],
  sarskild_omstandighet: ['Något annat kan rubba förtroendet för min opartiskhet', 'en särskild omständighet kan rubba förtroendet för opartiskheten', 'KL 6:28 femte punkten'],
};

/** A ground as the one who declares it chooses it. */
export const javsgrundVal = (g: Javsgrund): string => GRUND[g][0];
/** A ground as it is told of somebody. @example javsgrundText('ombud') // 'har varit ombud eller mot betalning hjälpt någon i saken' */
export const javsgrundText = (g: Javsgrund): string => GRUND[g][1];
/** @example javsgrundKalla('ombud') // 'KL 6:28 fjärde punkten' */
export const javsgrundKalla = (g: Javsgrund): string => GRUND[g][2];

/** What a person says of herself in a matter: that she is jävig, or that a ground which the registers show is none. */
export interface Javsanmalan {
  readonly saktyp: Javssaktyp;
  readonly grund: Javsgrund;
  readonly text: string;
  readonly bedomning: Javsbedomning;
}

const KALLA = 'KL 6:30: den som känner till jäv mot sig säger det självmant';
const LANGST = 1000;
const nej = (regel: string, falt: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });

const forLang = (falt: string, text: string): Avslag | null => (text.length > LANGST ? nej('För lång text', falt, `Texten får vara högst ${LANGST} tecken.`, 'Korta texten.') : null);

/**
 * Cleans and judges what a person declares: a special circumstance, and that something is not jäv, are explained; of an upphandling nothing
 * is written, since it could tell who has made a bid (OSL 19:3).
 * Source: KL 6:28–30. Errors: a field refusal on `text`.
 *
 * @example provaJavsanmalan({ saktyp: 'avtal', grund: 'ombud', text: '', bedomning: 'jav' }) // as it was
 */
export const provaJavsanmalan = (a: Javsanmalan): Utfall<Javsanmalan> => {
  const text = stycke(a.text);
  if (a.saktyp === 'upphandling') {
    if (text !== '') return avslag({ regel: 'Ingen text om en upphandling', kalla: 'OSL 19:3', text: 'Det du skriver kan avslöja vem som har lämnat anbud.', utvag: 'Lämna texten tom och berätta för ordföranden.', falt: 'text' });
    return { ...a, text };
  }
  if (text === '' && (a.bedomning === 'inte_jav' || a.grund === 'sarskild_omstandighet'))
    return nej('Skäl saknas', 'text', a.bedomning === 'inte_jav' ? 'Skriv varför du inte är jävig.' : 'Skriv vilken omständighet det gäller.', 'En mening räcker.');
  return forLang('text', text) ?? { ...a, text };
};

/** A question of jäv as the one who judges it sees it. */
export interface Javsprovning {
  readonly personId: string;
  readonly avgjord: Javsbedomning | null;
}

/** Who asks to judge: by her uppdrag on the day. */
export interface Javsprovare {
  readonly id: string;
  readonly ordforande: boolean;
  readonly vice: boolean;
  /** The ordförande cannot judge this one: it is hers, she is away, or nobody is ordförande. */
  readonly ordforandenHindrad: boolean;
}

const PROVAS = 'KL 6:30; domänregel D5';

/**
 * Who may judge a question of jäv: the ordförande, and vice when it is the ordförande's own or she is away. Nobody her own.
 * Source: KL 6:30. Errors: a refusal that says who may.
 *
 * @example provaJavsprovare({ personId: 'a', avgjord: null }, { id: 'a', ordforande: true, vice: false, ordforandenHindrad: true })?.regel // 'Din egen fråga'
 */
export const provaJavsprovare = (fraga: Javsprovning, vem: Javsprovare): Avslag | null => {
  if (fraga.personId === vem.id) return avslag({ regel: 'Din egen fråga', kalla: PROVAS, text: 'Frågan gäller ditt eget jäv. Den avgörs av någon annan.', utvag: 'Ordföranden eller vice ordföranden avgör den.' });
  if (vem.ordforande || (vem.vice && vem.ordforandenHindrad)) return null;
  return avslag({
    regel: 'Ordföranden avgör', kalla: PROVAS, text: vem.vice ? 'Ordföranden är här och avgör frågan.' : 'Frågor om jäv avgörs av ordföranden, eller av vice ordföranden när det gäller ordföranden.',
    utvag: 'Be ordföranden avgöra frågan, eller hänskjut saken till nämnden.',
  });
};

/** The reason of a judgement, cleaned. Errors: a field refusal on `skal`. */
export const provaJavsskal = (inmatat: string): Utfall<{ readonly skal: string }> => {
  const skal = stycke(inmatat);
  if (skal === '') return nej('Skäl saknas', 'skal', 'Skriv varför du avgör frågan så.', 'En mening räcker.');
  const lang = forLang('skal', skal);
  return arAvslag(lang) ? lang : { skal };
};

/**
 * May the seat be entered? Rule: it ends on its first day or later, and is not entered twice for the same days.
 * Errors: a field refusal on `till` or `fran`.
 */
export const provaStyrelseuppdrag = (ny: { readonly fran: Datum; readonly till: Datum | null }, forut: readonly { readonly fran: Datum; readonly till: Datum | null }[]): Avslag | null => {
  const kalla = 'KL 6:28 andra punkten: den som företräder motparten är jävig';
  if (ny.till !== null && ny.till < ny.fran) return avslag({ regel: 'Slut före början', kalla, text: 'Sista dagen är före första dagen.', utvag: 'Ändra en av dagarna, eller lämna sista dagen tom.', falt: 'till' });
  const samma = forut.find((f) => (f.till === null || f.till >= ny.fran) && (ny.till === null || f.fran <= ny.till));
  return samma ? avslag({ regel: 'Uppdraget finns redan', kalla, text: `Personen har redan ett uppdrag i styrelsen från ${samma.fran}${samma.till === null ? '' : ` till ${samma.till}`}.`, utvag: 'Avsluta det först.', falt: 'fran' }) : null;
};
