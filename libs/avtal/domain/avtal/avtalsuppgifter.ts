import { arAvslag, arDatum, avslag, type Avslag, type Belopp, type Datum, enRad, stycke, STORSTA_BELOPP, tolkaBelopp, type Utfall } from '@gemensam/shared/domain';
import { arOrgnr } from '@gemensam/samverkan/domain';
import { type Upphandlingslage } from '@gemensam/projekt/domain';
import { type Avropsform } from './avropsform';
import { type Avtalsoption } from './avtal';
import { type Avtalsslag } from './avtalsregister';

/** A supplier as it is entered; `orgnr` is left out for one that has none. */
export interface Leverantorsinmatning {
  readonly namn: string;
  readonly orgnr?: string | null;
  readonly kontakt: string;
}

/** An avtal as it is entered. Days are dates already; the takvolym is what was typed. */
export interface Avtalsinmatning {
  readonly namn: string;
  readonly omrade: string;
  readonly slag: Avtalsslag;
  readonly diarienummer?: string | null;
  readonly avropsform?: Avropsform | null;
  readonly avropsguide: string;
  readonly gallerFran?: Datum | null;
  readonly gallerTill?: Datum | null;
  readonly optioner: readonly Avtalsoption[];
  readonly egenLedtidDagar: number;
  readonly uppsagningsmanader?: number | null;
  readonly sarskildaSkal?: string | null;
  readonly takvolym?: string | null;
  readonly kontaktNamn: string;
  readonly kontaktEpost: string;
  readonly kontaktTelefon: string;
  readonly dialogintervallManader?: number | null;
  readonly leverantorer: readonly Leverantorsinmatning[];
}

/** A supplier of an avtal, as it was called when it was entered. `rang` is the order of a rangordning. */
export interface Leverantor {
  readonly rang: number;
  readonly namn: string;
  readonly orgnr: string | null;
  readonly kontakt: string;
}

/** What an avtal says, and who answers for it. Öre. What is null may be so until it is signed. */
export interface Avtalsuppgifter {
  readonly namn: string;
  readonly omrade: string;
  readonly slag: Avtalsslag;
  readonly diarienummer: string | null;
  readonly avropsform: Avropsform | null;
  readonly avropsguide: string;
  readonly gallerFran: Datum | null;
  readonly gallerTill: Datum | null;
  readonly optioner: readonly Avtalsoption[];
  readonly egenLedtidDagar: number;
  readonly uppsagningsmanader: number | null;
  readonly sarskildaSkal: string | null;
  readonly takvolym: Belopp | null;
  readonly kontaktNamn: string;
  readonly kontaktEpost: string;
  readonly kontaktTelefon: string;
  readonly dialogintervallManader: number | null;
  readonly leverantorer: readonly Leverantor[];
}

/** Most suppliers and options of one avtal. */
export const FLEST_LEVERANTORER = 50;
export const FLEST_OPTIONER = 20;

const KALLA = 'Grundregel: ett avtal i registret säger vad som gäller';

const nej = (falt: string, regel: string, text: string, utvag: string, kalla = KALLA): Avslag => avslag({ regel, kalla, text, utvag, falt });

const rad = (falt: string, inmatat: string, storst: number, saknas: string | null): Utfall<string> => {
  const ren = enRad(inmatat);
  if (ren === '' && saknas) return nej(falt, 'Uppgift saknas', saknas, 'Fyll i fältet.');
  return ren.length > storst ? nej(falt, 'För lång text', `Texten får vara högst ${storst} tecken.`, 'Korta den.') : ren;
};

const text = (falt: string, inmatat: string): Utfall<string> => {
  const ren = stycke(inmatat);
  return ren.length > 4000 ? nej(falt, 'För lång text', 'Texten får vara högst 4 000 tecken.', 'Korta den, eller lägg den i en handling.') : ren;
};

const heltal = (falt: string, tal: number, minst: number, storst: number, enhet: string): Avslag | null =>
  Number.isInteger(tal) && tal >= minst && tal <= storst ? null : nej(falt, 'Orimligt tal', `Ange ett helt antal ${enhet}, ${minst} till ${storst}.`, 'Kontrollera talet.');

const forsta = (...prov: readonly (Avslag | null)[]): Avslag | null => prov.find((p) => p !== null) ?? null;

/**
 * Judges an avtal as it is entered: texts are there and not too long, days come in order, numbers are whole and within bounds, org.nr
 * are right, and each supplier stands once. What only a signed avtal must have may be missing. Blanks around texts go.
 * `upphandling` is where its upphandling stands (null: none in the portal): before the award no supplier is written (OSL 19:3), because
 * its name would tell who has made a bid.
 * Source: domain rules U3-U5 and U9. Units: takvolym in kronor as typed, öre in the answer.
 * Errors: one field refusal, the first in the order of the form.
 */
export const provaAvtalsuppgifter = (a: Avtalsinmatning, upphandling: Upphandlingslage | null): Utfall<Avtalsuppgifter> => {
  const namn = rad('namn', a.namn, 160, 'Ge avtalet ett namn.');
  if (arAvslag(namn)) return namn;
  const omrade = rad('omrade', a.omrade, 120, 'Ange vilket område avtalet gäller, till exempel Konsulttjänster.');
  if (arAvslag(omrade)) return omrade;
  const diarienummer = rad('diarienummer', a.diarienummer ?? '', 60, null);
  if (arAvslag(diarienummer)) return diarienummer;
  const leverantorer = provaLeverantorer(a.leverantorer, upphandling);
  if (arAvslag(leverantorer)) return leverantorer;
  const tid = provaTid(a);
  if (tid) return tid;
  const takvolym = provaTakvolym(a.takvolym ?? '');
  if (arAvslag(takvolym)) return takvolym;
  const ovrigt = provaOvrigt(a);
  if (arAvslag(ovrigt)) return ovrigt;
  const ram = a.slag === 'ramavtal';
  return {
    namn, omrade, slag: a.slag, diarienummer: diarienummer || null, avropsform: ram ? (a.avropsform ?? null) : null,
    gallerFran: a.gallerFran ?? null, gallerTill: a.gallerTill ?? null, optioner: a.optioner.map(({ manader, varselmanader }) => ({ manader, varselmanader })),
    egenLedtidDagar: a.egenLedtidDagar, uppsagningsmanader: a.uppsagningsmanader ?? null, takvolym, dialogintervallManader: a.dialogintervallManader ?? null, leverantorer, ...ovrigt,
  };
};

const provaLeverantorer = (alla: readonly Leverantorsinmatning[], upphandling: Upphandlingslage | null): Utfall<readonly Leverantor[]> => {
  if (alla.length > 0 && upphandling !== null && FORE_TILLDELNING.includes(upphandling))
    return nej('leverantorer', 'Upphandlingssekretess', 'Upphandlingen är inte tilldelad. Leverantörens namn skulle avslöja vem som har lämnat anbud.', 'Skriv in leverantören när tilldelningsbeslutet är registrerat.', 'Domänregel U9; OSL 19:3');
  if (alla.length > FLEST_LEVERANTORER) return nej('leverantorer', 'För många leverantörer', `Ett avtal har högst ${FLEST_LEVERANTORER} leverantörer.`, 'Dela upp avtalet.');
  const rena: Leverantor[] = [];
  for (const [i, l] of alla.entries()) {
    const en = provaLeverantor(l, i);
    if (arAvslag(en)) return en;
    if (rena.some((r) => (en.orgnr !== null ? r.orgnr === en.orgnr : r.namn === en.namn))) return nej(`leverantorer.${i}.namn`, 'Leverantören finns redan', `${en.namn} står två gånger.`, 'Ta bort den ena.');
    rena.push(en);
  }
  return rena;
};

/** An upphandling that has not been awarded: who bids is secret. */
export const FORE_TILLDELNING: readonly Upphandlingslage[] = ['dialog', 'annonserad', 'utvardering'];

const provaLeverantor = (l: Leverantorsinmatning, i: number): Utfall<Leverantor> => {
  const namn = rad(`leverantorer.${i}.namn`, l.namn, 160, 'Skriv leverantörens namn.');
  if (arAvslag(namn)) return namn;
  const siffror = enRad(l.orgnr ?? '').replaceAll(/[\s-]/g, '');
  const orgnr = siffror === '' ? null : `${siffror.slice(0, 6)}-${siffror.slice(6)}`;
  if (orgnr !== null && !arOrgnr(orgnr)) return nej(`leverantorer.${i}.orgnr`, 'Fel organisationsnummer', `${orgnr} är inte ett organisationsnummer: kontrollsiffran eller formen stämmer inte.`, 'Skriv tio siffror, till exempel 212000-2742.', 'Lag (1974:174) om identitetsbeteckning');
  const kontakt = rad(`leverantorer.${i}.kontakt`, l.kontakt, 300, null);
  return arAvslag(kontakt) ? kontakt : { rang: i + 1, namn, orgnr, kontakt };
};

const provaTid = (a: Avtalsinmatning): Avslag | null => {
  const [fran, till] = [a.gallerFran ?? null, a.gallerTill ?? null];
  if (fran !== null && !arDatum(fran)) return nej('gallerFran', 'Inte ett datum', 'Ange dagen som 2021-03-01.', 'Kontrollera datumet.');
  if (till !== null && !arDatum(till)) return nej('gallerTill', 'Inte ett datum', 'Ange dagen som 2021-03-01.', 'Kontrollera datumet.');
  if (fran !== null && till !== null && till < fran) return nej('gallerTill', 'Slutet före början', `Avtalet kan inte sluta ${till} om det börjar ${fran}.`, 'Kontrollera datumen.');
  if (a.optioner.length > FLEST_OPTIONER) return nej('optioner', 'För många optioner', `Ett avtal har högst ${FLEST_OPTIONER} optioner.`, 'Slå ihop dem som de står i avtalet.');
  return forsta(
    ...a.optioner.flatMap((o, i) => [heltal(`optioner.${i}.manader`, o.manader, 1, 120, 'månader'), heltal(`optioner.${i}.varselmanader`, o.varselmanader, 0, 60, 'månader')]),
    heltal('egenLedtidDagar', a.egenLedtidDagar, 0, 730, 'dagar'),
    a.uppsagningsmanader === null || a.uppsagningsmanader === undefined ? null : heltal('uppsagningsmanader', a.uppsagningsmanader, 0, 60, 'månader'),
    a.dialogintervallManader === null || a.dialogintervallManader === undefined ? null : heltal('dialogintervallManader', a.dialogintervallManader, 1, 60, 'månader'),
  );
};

const provaTakvolym = (typed: string): Utfall<Belopp | null> => {
  if (enRad(typed) === '') return null;
  const belopp = tolkaBelopp(typed, { falt: 'takvolym' });
  if (arAvslag(belopp)) return belopp;
  return belopp > 0n && belopp <= STORSTA_BELOPP ? belopp : nej('takvolym', 'Takvolym över noll', 'Takvolymen ska vara ett belopp över noll.', 'Skriv hela volymen för avtalets tid med alla optioner, i kronor.', 'Domänregel U4');
};

type Ovrigt = Pick<Avtalsuppgifter, 'avropsguide' | 'sarskildaSkal' | 'kontaktNamn' | 'kontaktEpost' | 'kontaktTelefon'>;

const provaOvrigt = (a: Avtalsinmatning): Utfall<Ovrigt> => {
  const avropsguide = text('avropsguide', a.avropsguide);
  if (arAvslag(avropsguide)) return avropsguide;
  const skal = text('sarskildaSkal', a.sarskildaSkal ?? '');
  if (arAvslag(skal)) return skal;
  const kontaktNamn = rad('kontaktNamn', a.kontaktNamn, 120, null);
  if (arAvslag(kontaktNamn)) return kontaktNamn;
  const kontaktEpost = rad('kontaktEpost', a.kontaktEpost, 160, null);
  if (arAvslag(kontaktEpost)) return kontaktEpost;
  if (kontaktEpost !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(kontaktEpost)) return nej('kontaktEpost', 'Inte en e-postadress', `”${kontaktEpost}” är inte en e-postadress.`, 'Skriv till exempel namn@kommun.se.');
  const kontaktTelefon = rad('kontaktTelefon', a.kontaktTelefon, 40, null);
  if (arAvslag(kontaktTelefon)) return kontaktTelefon;
  return { avropsguide, sarskildaSkal: skal || null, kontaktNamn, kontaktEpost, kontaktTelefon };
};
