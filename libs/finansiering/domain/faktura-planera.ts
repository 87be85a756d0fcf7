import { type Avslag, avslag, type Belopp, type Datum, nastaVardag, plusDagar, type Utfall } from '@gemensam/shared/domain';
import { arOrgnr } from '@gemensam/samverkan/domain';
import { sammaFaktura, summeraFaktura, type Fakturasummor } from './faktura-moms';
import { attFaktureraTillOchMed, fakturaperiodText, type Fakturaregel } from './faktura-plan';
import { provaAr } from './kostnadspost';

/** A cost post of the year with the allocation in force, as invoicing sees it. `regel` is frozen with the post's first invoice. */
export interface Fakturapost {
  readonly id: string;
  readonly namn: string;
  readonly fordelningId: string;
  readonly regel: Fakturaregel;
  readonly andelar: readonly { readonly kommunkod: string; readonly belopp: Belopp }[];
}

/** What one kommun has been invoiced of one post so far, and the newest underlag that did it. */
export interface Fakturerat {
  readonly kostnadspostId: string;
  readonly kommunkod: string;
  readonly belopp: Belopp;
  readonly senasteUnderlagId: string;
}

/** A kommun that may be invoiced. */
export interface Fakturamottagare {
  readonly kommunkod: string;
  readonly namn: string;
  readonly orgnr: string | null;
}

/** One row of what is to be invoiced, öre. Below zero it is a credit. */
export interface Fakturarad {
  readonly kostnadspostId: string;
  readonly fordelningId: string;
  readonly postnamn: string;
  readonly regel: Fakturaregel;
  readonly andel: Belopp;
  /** What should have been invoiced up to and including the period. */
  readonly tillOchMed: Belopp;
  readonly tidigare: Belopp;
  /** `tillOchMed - tidigare`, never zero. */
  readonly belopp: Belopp;
  /** The underlag that a credit corrects; null for a charge. */
  readonly rattarId: string | null;
}

/** Whether it is to be paid or is given back. */
export type Fakturaslag = 'faktura' | 'kredit';

/** One invoice or credit note to be. */
export interface Underlagsutkast {
  readonly slag: Fakturaslag;
  readonly mottagare: Fakturamottagare;
  readonly rader: readonly Fakturarad[];
  readonly summor: Fakturasummor;
}

/** What a kommun is to be invoiced in a period, and why not if it cannot be. */
export interface Kommunfakturering {
  readonly mottagare: Fakturamottagare;
  readonly underlag: readonly Underlagsutkast[];
  readonly netto: Belopp;
  readonly hinder: Avslag | null;
}

const orgnrSaknas = ({ namn, orgnr }: Fakturamottagare): Avslag =>
  avslag({
    regel: orgnr === null ? 'Organisationsnummer saknas' : 'Fel organisationsnummer',
    kalla: 'Grundregel E9: en e-faktura ställs till ett organisationsnummer',
    text: orgnr === null ? `${namn} har inget organisationsnummer och kan inte faktureras.` : `${namn} har ett organisationsnummer vars kontrollsiffra inte stämmer (${orgnr}).`,
    utvag: 'Lägg in kommunens organisationsnummer under Administration, Organisationer.',
  });

const raderFor = (kommunkod: string, manad: number, poster: readonly Fakturapost[], fakturerat: ReadonlyMap<string, Fakturerat>): readonly Fakturarad[] =>
  poster.flatMap((post): Fakturarad[] => {
    const andel = post.andelar.find((a) => a.kommunkod === kommunkod)?.belopp ?? 0n;
    const forr = fakturerat.get(`${post.id} ${kommunkod}`);
    const [tillOchMed, tidigare] = [attFaktureraTillOchMed(andel, post.regel, manad), forr?.belopp ?? 0n];
    const belopp = tillOchMed - tidigare;
    if (belopp === 0n) return [];
    const { id: kostnadspostId, fordelningId, namn: postnamn, regel } = post;
    return [{ kostnadspostId, fordelningId, postnamn, regel, andel, tillOchMed, tidigare, belopp, rattarId: belopp < 0n ? (forr?.senasteUnderlagId ?? null) : null }];
  });

/** Charges and credits apart, and what is outside VAT apart from the rest. */
const grupper: readonly { readonly slag: Fakturaslag; readonly utanfor: boolean }[] = [
  { slag: 'faktura', utanfor: true },
  { slag: 'faktura', utanfor: false },
  { slag: 'kredit', utanfor: true },
  { slag: 'kredit', utanfor: false },
];

const tillUnderlag = (mottagare: Fakturamottagare, rader: readonly Fakturarad[]): readonly Underlagsutkast[] =>
  grupper.flatMap(({ slag, utanfor }) => {
    const egna = rader.filter((r) => (slag === 'faktura') === r.belopp > 0n && sammaFaktura(r.regel.momskod, utanfor ? 'utanfor' : 'moms25'));
    if (egna.length === 0) return [];
    return [{ slag, mottagare, rader: egna, summor: summeraFaktura(egna.map((r) => ({ belopp: r.belopp, momskod: r.regel.momskod }))) }];
  });

/**
 * The latest period that may be invoiced: so many months after the month of the business date (domain rule E3, in advance).
 *
 * @example senasteFakturaperiod('2021-12-15', 1) // { ar: 2022, manad: 1 }
 */
export const senasteFakturaperiod = (affarsdatum: Datum, manaderFore: number): { readonly ar: number; readonly manad: number } => {
  const nummer = Number(affarsdatum.slice(0, 4)) * 12 + Number(affarsdatum.slice(5, 7)) - 1 + manaderFore;
  return { ar: Math.floor(nummer / 12), manad: (nummer % 12) + 1 };
};

/**
 * Whether a period may be invoiced on the business date (domain rule E3): one of the past, the current one, or at most `manaderFore`
 * months ahead. Null when it may. Error: a field refusal on `manad` that names the latest period.
 *
 * @example provaFakturaperiod({ ar: 2021, manad: 12 }, '2021-02-15', 1) // a refusal: mars 2021 is the latest
 */
export const provaFakturaperiod = (period: { readonly ar: number; readonly manad: number }, affarsdatum: Datum, manaderFore: number): Avslag | null => {
  const senast = senasteFakturaperiod(affarsdatum, manaderFore);
  if (period.ar * 12 + period.manad <= senast.ar * 12 + senast.manad) return null;
  const senastText = fakturaperiodText(senast.ar, senast.manad);
  return avslag({
    regel: 'För tidigt att fakturera',
    kalla: 'Grundregel E3: fakturering i förskott, så långt som inställningen tillåter',
    text: `${fakturaperiodText(period.ar, period.manad)} ligger för långt fram. Den ${affarsdatum} får perioder till och med ${senastText} faktureras.`,
    utvag: `Välj ${senastText} eller tidigare. Hur långt i förväg det får faktureras bestämmer administratören under Administration, Inställningar.`,
    falt: 'manad',
  });
};

/**
 * What each kommun is to be invoiced up to and including a month of the year (domain rules E3 and E5): per post what should have
 * been invoiced by then of the share in force, minus what has been. So a period left out is made up for, and a share calculated
 * anew gives correcting rows; nothing that was invoiced is rewritten. Rows above zero become an invoice, rows below zero a credit
 * note that names the underlag it corrects. The sum of all underlag for a post and a kommun is what should have been invoiced, and
 * after December the share, to the öre. A kommun without a valid org.nr is held back with the reason. Kommuner with nothing to invoice are left out.
 * Months 1 to 12; units öre. Errors: the year, the month, or a later month of the year that is invoiced already.
 *
 * @example planeraFakturering({ ar: 2021, manad: 1, senasteManad: null, poster, fakturerat: [], mottagare })
 */
export const planeraFakturering = (a: {
  readonly ar: number;
  readonly manad: number;
  /** The latest month of the year that is invoiced; null when none is. */
  readonly senasteManad: number | null;
  readonly poster: readonly Fakturapost[];
  readonly fakturerat: readonly Fakturerat[];
  readonly mottagare: readonly Fakturamottagare[];
}): Utfall<readonly Kommunfakturering[]> => {
  const felAr = provaAr(a.ar);
  if (felAr) return felAr;
  if (!Number.isInteger(a.manad) || a.manad < 1 || a.manad > 12)
    return avslag({ regel: 'Period', kalla: 'Grundregel E3, fakturering', text: 'Perioden ska vara en månad mellan 1 och 12.', falt: 'manad' });
  if (a.senasteManad !== null && a.manad < a.senasteManad)
    return avslag({
      regel: 'Senare period är fakturerad',
      kalla: 'Grundregel E5: inget skrivs om i efterhand',
      text: `${fakturaperiodText(a.ar, a.senasteManad)} är redan fakturerad, och då ingår allt som var före.`,
      utvag: `Välj ${fakturaperiodText(a.ar, a.senasteManad)} eller senare. En rättelse kommer med där.`,
      falt: 'manad',
    });
  const fakturerat = new Map(a.fakturerat.map((f) => [`${f.kostnadspostId} ${f.kommunkod}`, f]));
  return a.mottagare.flatMap((mottagare): Kommunfakturering[] => {
    const rader = raderFor(mottagare.kommunkod, a.manad, a.poster, fakturerat);
    if (rader.length === 0) return [];
    const hinder = mottagare.orgnr !== null && arOrgnr(mottagare.orgnr) ? null : orgnrSaknas(mottagare);
    return [{ mottagare, underlag: tillUnderlag(mottagare, rader), netto: rader.reduce((s, r) => s + r.belopp, 0n), hinder }];
  });
};

/**
 * The day an invoice is due: so many calendar days after its date, and when that is no vardag the next (lag 1930:173).
 *
 * @example forfallodag('2021-02-15', 30) // '2021-03-17'
 */
export const forfallodag = (fakturadatum: Datum, betalningsdagar: number): Datum => nastaVardag(plusDagar(fakturadatum, betalningsdagar));

/**
 * The number of an underlag as it is written: year and serial without gaps.
 *
 * @example fakturanummer(2021, 7) // '2021-0007'
 */
export const fakturanummer = (ar: number, nummer: number): string => `${ar}-${String(nummer).padStart(4, '0')}`;
