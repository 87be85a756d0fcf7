import { avslag, type Avslag, type Datum, stycke, type Utfall } from '@gemensam/shared/domain';
import { type Avtalsuppgifter } from './avtalsuppgifter';

/** What a signed avtal binds: changed by förlängning and uppsägning, and set right with a reason where it was written wrong. */
const BUNDNA = {
  namn: 'namn', omrade: 'område', slag: 'slag', diarienummer: 'diarienummer', avropsform: 'avropsform', gallerFran: 'första dag', gallerTill: 'sista dag', optioner: 'optioner',
  uppsagningsmanader: 'uppsägningstid', sarskildaSkal: 'särskilda skäl', takvolym: 'takvolym', leverantorer: 'leverantörer',
} as const satisfies Partial<Record<keyof Avtalsuppgifter, string>>;
type Bunden = keyof typeof BUNDNA;
const NYCKLAR: readonly Bunden[] = ['namn', 'omrade', 'slag', 'diarienummer', 'avropsform', 'gallerFran', 'gallerTill', 'optioner', 'uppsagningsmanader', 'sarskildaSkal', 'takvolym', 'leverantorer'];

const samma = (a: unknown, b: unknown): boolean => JSON.stringify(a, skrivbart) === JSON.stringify(b, skrivbart);
const skrivbart = (_: string, v: unknown): unknown => (typeof v === 'bigint' ? `${v}` : v);

/** The bound particulars that differ, in the order of the form, by name and in words. */
export const bundnaSkillnader = (forut: Avtalsuppgifter, nu: Avtalsuppgifter): readonly { readonly falt: Bunden; readonly text: string }[] =>
  NYCKLAR.filter((n) => !samma(forut[n], nu[n])).map((falt) => ({ falt, text: BUNDNA[falt] }));

/**
 * May an avtal be changed to this without more? Before it is signed, anything; after, only contact, guide, own lead time, interval and
 * who handles it. Null: it may. Source: domain rule U3; LOU 17:8 (a signed avtal is not changed in substance without a new upphandling).
 * @example provaAndring(true, forut, { ...forut, kontaktNamn: 'Ny kontakt' }) // null
 */
export const provaAndring = (tecknat: boolean, forut: Avtalsuppgifter, nu: Avtalsuppgifter): Avslag | null => {
  const [forsta] = tecknat ? bundnaSkillnader(forut, nu) : [];
  return forsta
    ? avslag({
        regel: 'Avtalet är tecknat', kalla: 'Domänregel U3; LOU 17:8', text: `Avtalet är tecknat. Dess ${forsta.text} ändras inte här.`,
        utvag: 'Förläng eller säg upp avtalet, eller rätta uppgiften om den är felskriven i registret.', falt: forsta.falt,
      })
    : null;
};

const KRAVDA = { gallerFran: 'en första dag', gallerTill: 'en sista dag', leverantorer: 'en leverantör', takvolym: 'en takvolym', avropsform: 'en avropsform' } as const;
type Kravd = keyof typeof KRAVDA;
/** What a signed avtal cannot be without and lacks, in the order of the form. */
const saknade = (a: Avtalsuppgifter): readonly Kravd[] => [
  ...(a.leverantorer.length === 0 ? (['leverantorer'] as const) : []),
  ...(['gallerFran', 'gallerTill'] as const).filter((f) => a[f] === null),
  ...(a.slag === 'ramavtal' ? (['takvolym', 'avropsform'] as const).filter((f) => a[f] === null) : []),
];

/** Longest reason, in characters. */
const LANGSTA_SKAL = 1000;

/**
 * Judges a correction of what was written wrong about a signed avtal: there is a reason, something differs, and nothing is emptied that a
 * signed avtal must say. Answers the reason and what differs, in words. Errors: a refusal on `skal` or on what is emptied, or one that
 * says that nothing differs.
 */
export const provaRattelse = (tecknat: boolean, forut: Avtalsuppgifter, nu: Avtalsuppgifter, skal: string): Utfall<{ readonly skal: string; readonly vad: readonly string[] }> => {
  const nej = (regel: string, text: string, utvag: string, falt: string | null = null): Avslag => avslag({ regel, kalla: 'Grundregel: en rättelse syns', text, utvag, falt });
  if (!tecknat) return nej('Avtalet är inte tecknat', 'Ett avtal som inte är tecknat ändras utan rättelse.', 'Ändra avtalet.');
  const rent = stycke(skal);
  if (rent === '') return nej('Skäl saknas', 'Skriv vad som var fel och hur det upptäcktes.', 'Skriv till exempel Takvolymen saknade en nolla.', 'skal');
  if (rent.length > LANGSTA_SKAL) return nej('För lång text', `Skälet får vara högst ${LANGSTA_SKAL} tecken.`, 'Korta det.', 'skal');
  const skillnader = bundnaSkillnader(forut, nu);
  if (skillnader.length === 0) return nej('Inget skiljer', 'Uppgifterna är desamma som förut.', 'Ändra det som var fel.');
  const tomt = saknade(nu).find((f) => !saknade(forut).includes(f));
  if (tomt) return nej('Uppgift saknas', `Avtalet är tecknat och ska ha ${KRAVDA[tomt]}.`, 'Fyll i fältet.', tomt);
  return { skal: rent, vad: skillnader.map((s) => s.text) };
};

/** What a signing is judged by. */
export interface Teckning {
  readonly datum: Datum;
  readonly affarsdatum: Datum;
  /** The day after the avtalsspärr of its upphandling; null when there is none. */
  readonly tecknasTidigast: Datum | null;
  /** Its upphandling has come so far that an avtal may be signed; true when it was not made in the portal. */
  readonly upphandlingKlar: boolean;
}

/**
 * May the avtal be signed on the day? All that a signed avtal must say is there (takvolym for a ramavtal, U4), somebody supplies, the
 * avtalsspärr has ended (LOU 20:1), no överprövning goes on, and the day has come. Null: it may.
 * @example provaTeckning(uppgifter, false, { datum: '2019-04-11', tecknasTidigast: '2019-04-12', ... }) // Avslag "Avtalsspärr"
 */
export const provaTeckning = (a: Avtalsuppgifter, tecknat: boolean, t: Teckning): Avslag | null => {
  const nej = (regel: string, kalla: string, text: string, utvag: string, falt: string | null = null): Avslag => avslag({ regel, kalla, text, utvag, falt });
  if (tecknat) return nej('Avtalet är tecknat', 'Domänregel U1', 'Avtalet är redan tecknat.', 'Rätta dagen om den är felskriven.');
  const saknas = saknasForTeckning(a);
  if (saknas.length > 0) return nej('Uppgift saknas', 'Domänregel U1, avtal tecknat', `Avtalet saknar ${uppraknat(saknas)}.`, 'Fyll i det under Ändra avtalet.');
  if (a.slag === 'ramavtal' && a.takvolym === null) return nej('Takvolym saknas', 'Domänregel U4; C-23/20, HFD 2022:4', 'Ett ramavtal ska ange hur mycket som högst får avropas.', 'Fyll i takvolymen under Ändra avtalet.');
  if (t.datum > t.affarsdatum) return nej('Dagen har inte kommit', 'Grundregel: det som registreras har hänt', `${t.datum} ligger efter i dag, ${t.affarsdatum}.`, 'Kontrollera datumet.', 'datum');
  if (t.tecknasTidigast !== null && t.datum < t.tecknasTidigast) return nej('Avtalsspärr', 'Domänregel U2; LOU 20:1', `Avtalsspärren är inte slut ${t.datum}.`, `Avtal får tecknas tidigast ${t.tecknasTidigast}.`, 'datum');
  if (!t.upphandlingKlar) return nej('Upphandlingen är inte klar', 'Domänregel U1', 'Upphandlingen har inte kommit till avtalsgenomläsning.', 'För upphandlingen vidare på projektets sida under Faser och grindar.');
  return null;
};

const uppraknat = (ord: readonly string[]): string => (ord.length < 2 ? ord.join('') : `${ord.slice(0, -1).join(', ')} och ${ord.at(-1) ?? ''}`);

/** What an avtal must say before it is signed and does not, in words. The takvolym has a rule of its own. */
export const saknasForTeckning = (a: Avtalsuppgifter): readonly string[] => [
  ...(a.leverantorer.length === 0 ? ['leverantör'] : []),
  ...(a.gallerFran === null ? ['första dag'] : []),
  ...(a.gallerTill === null ? ['sista dag'] : []),
  ...(a.slag === 'ramavtal' && a.avropsform === null ? ['avropsform'] : []),
];
