import { arAvslag, avslag, type Avslag, type Belopp, type Datum, datumdelar, enRad, formateraBelopp, type Tabellval, tolkaBelopp, type Utfall } from '@gemensam/shared/domain';

/** The prisbasbelopp of a year, as it is entered. */
export interface Prisbasbeloppsinmatning {
  readonly ar: number;
  readonly belopp: string;
  readonly kalla: string;
}

/** The prisbasbelopp of a year, in öre, with the source it was read in. */
export interface Prisbasbeloppsuppgift {
  readonly ar: number;
  readonly ore: Belopp;
  readonly kalla: string;
}

const KALLA = '2 kap. 6 och 7 §§ socialförsäkringsbalken; domänregel D5';
const FORSTA_AR = 1960;
const SISTA_AR = 2200;
const HUNDRA = 10_000n;
/** Above this a zero too many is likelier than the truth. */
const STORSTA = 100_000_000n;

const nej = (regel: string, text: string, utvag: string, falt: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });

/**
 * Judges a prisbasbelopp: a year, whole hundreds of kronor above zero, and the source it was read in.
 * Unit: öre. Source: SFB 2:6-7; domain rule D5. Errors: one field refusal.
 * @example provaPrisbasbelopp({ ar: 2021, belopp: '47 600', kalla: 'SCB' }) // { ar: 2021, ore: 4_760_000n, kalla: 'SCB' }
 */
export const provaPrisbasbelopp = ({ ar, belopp, kalla: skriven }: Prisbasbeloppsinmatning): Utfall<Prisbasbeloppsuppgift> => {
  if (!Number.isInteger(ar) || ar < FORSTA_AR || ar > SISTA_AR) return nej('Fel år', 'Året går inte att läsa.', 'Skriv ett år med fyra siffror, till exempel 2027.', 'ar');
  const ore = tolkaBelopp(belopp, { falt: 'belopp', minst0: true });
  if (arAvslag(ore)) return ore;
  if (ore === 0n || ore > STORSTA) return nej('Fel belopp', `${formateraBelopp(ore)} kan inte vara ett prisbasbelopp.`, 'Kontrollera beloppet mot källan.', 'belopp');
  if (ore % HUNDRA !== 0n) return nej('Hela hundratal', `${formateraBelopp(ore)} är inte hela hundratal kronor.`, 'Prisbasbeloppet avrundas till hela hundratal. Kontrollera det mot källan.', 'belopp');
  const kalla = enRad(skriven);
  if (kalla === '') return nej('Källa saknas', 'Skriv var beloppet står.', 'Till exempel Regeringens beslut eller SCB.', 'kalla');
  return kalla.length > 200 ? nej('För lång text', 'Källan får vara högst 200 tecken.', 'Korta texten.', 'kalla') : { ar, ore, kalla };
};

/** What is known of a year before it is set right. */
export interface Rattelseunderlag {
  readonly forut: Prisbasbeloppsuppgift;
  readonly ny: Prisbasbeloppsuppgift;
  readonly skal: string;
  /** A decision rests on the amount: ”D 2021:7”. */
  readonly anvandAv: string | null;
}

/**
 * May a prisbasbelopp be set right: something changes, with a reason, and no decision rests on it. The answer is the reason as it is kept.
 * Source: domain rule D5. Errors: a refusal that names the decision.
 * @example provaRattelse({ forut, ny, skal: 'Fel siffra', anvandAv: 'D 2021:7' }) // Avslag: Beslut vilar på beloppet
 */
export const provaRattelse = ({ forut, ny, skal: skrivet, anvandAv }: Rattelseunderlag): Utfall<string> => {
  if (anvandAv) return nej('Beslut vilar på beloppet', `${anvandAv} är fattat med prisbasbeloppet för ${forut.ar}. Därför ändras det inte.`, 'Är beloppet fel behöver nämnden få veta det.', 'belopp');
  if (forut.ore === ny.ore && forut.kalla === ny.kalla) return nej('Ingen ändring', 'Beloppet och källan är desamma som förut.', 'Skriv ett annat belopp, eller avbryt.', 'belopp');
  const skal = enRad(skrivet);
  if (skal === '') return nej('Skäl saknas', 'Skriv vad som var fel.', 'Till exempel: fel siffra.', 'skal');
  return skal.length > 500 ? nej('För lång text', 'Skälet får vara högst 500 tecken.', 'Korta texten.', 'skal') : skal;
};

/** How the years are searched and ordered, on the page and in its file. */
export const prisbasbeloppstabell: Tabellval<{ readonly ar: number; readonly belopp: Belopp; readonly kalla: string }> = {
  kolumner: { ar: (p) => p.ar, belopp: (p) => p.belopp, kalla: (p) => p.kalla },
  sokbar: (p) => `${p.ar} ${p.kalla}`,
  sortering: '-ar',
};

/**
 * The years that are missing and asked for: that of the day, and from 1 December the next one, so that nobody is stopped on 1 January.
 * Source: domain rule D5 (the prisbasbelopp of the year of decision).
 * @example saknadeAr([{ ar: 2021 }], '2021-12-01') // [2022]
 */
export const saknadeAr = (kanda: readonly { readonly ar: number }[], dag: Datum): readonly number[] => {
  const { ar, manad } = datumdelar(dag);
  return [ar, ...(manad === 12 ? [ar + 1] : [])].filter((a) => !kanda.some((k) => k.ar === a));
};
