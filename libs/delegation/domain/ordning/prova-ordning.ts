import { type Beslutare, beslutareText } from '@gemensam/samverkan/domain';
import { type Avslag, avslag, type Datum, formateraDatum, plusDagar } from '@gemensam/shared/domain';
import { arendetypText } from './arendetyp';
import { type Delegationsordning, type Delegationspunkt } from './delegationsordning';
import { sammaPunkter } from './jamfor-ordningar';

/** The decision that carries something of the nämnd's. */
export interface Namndbeslut {
  readonly datum: Datum;
  readonly beslutare: Beslutare;
}

/**
 * The nämnd alone hands over and takes back: a decision of somebody else does not carry it. Null: the nämnd's.
 * Source: KL 6:37 and 7:5; domain rule D6.
 * @example provaNamndensBeslut({ datum: '2021-01-28', beslutare: 'namnd' }) // null
 */
export const provaNamndensBeslut = ({ beslutare }: Namndbeslut): Avslag | null =>
  beslutare === 'namnd'
    ? null
    : avslag({ regel: 'Nämnden beslutar', kalla: 'KL 6:37 och 7:5; domänregel D6', text: `Bara nämnden lämnar över beslutanderätt och tar den tillbaka. Det här beslutet är fattat av ${beslutareText(beslutare)}.`, utvag: 'Välj nämndens beslut.', falt: 'beslutId' });

type Punkt = Pick<Delegationspunkt, 'nr' | 'aterkallad'>;
type Ordning = Pick<Delegationsordning, 'version' | 'gallerFran' | 'gallerTill'>;

/**
 * The ordning in force on a day; null when none was. Adopted ones never overlap.
 * @example iKraft([{ gallerFran: '2021-01-28', gallerTill: null }], '2021-02-15')
 */
export const iKraft = <O extends Pick<Ordning, 'gallerFran' | 'gallerTill'>>(ordningar: readonly O[], datum: Datum): O | null =>
  ordningar.find((o) => o.gallerFran <= datum && (o.gallerTill === null || o.gallerTill >= datum)) ?? null;

/** A point of the utkast that the nämnd has taken back in a version before: adopted, it is handed over again. */
export interface AterkommenPunkt {
  /** Of the point in the utkast. */
  readonly id: string;
  /** "Punkt 3 (tilldelningsbeslut)". */
  readonly namn: string;
  readonly fran: Datum;
  /** The decision that took it back, in words. */
  readonly beslut: string;
}

type Jamford = Pick<Delegationspunkt, 'id' | 'nr' | 'arendetyp'> & { readonly aterkallad?: { readonly fran: Datum; readonly beslut: string } | null };

/**
 * The points of an utkast that are taken back in the version it follows: the utkast may have been begun before, and then holds them by mistake. In the
 * order of the utkast. `forra`: the newest version; null: the utkast is the first.
 *
 * @example aterkomnaPunkter(version, utkast.punkter) // [{ id, namn: 'Punkt 3 (tilldelningsbeslut)', fran: '2021-05-04', beslut: 'Nämnden 2021-05-04 § 5' }]
 */
export const aterkomnaPunkter = (forra: { readonly punkter: readonly Jamford[] } | null, utkast: readonly Jamford[]): readonly AterkommenPunkt[] => {
  const samma = sammaPunkter(forra?.punkter ?? [], utkast);
  return utkast.flatMap((p) => {
    const a = samma.get(p)?.aterkallad;
    return a ? [{ id: p.id, namn: `Punkt ${p.nr} (${arendetypText(p.arendetyp).toLocaleLowerCase('sv')})`, fran: a.fran, beslut: a.beslut }] : [];
  });
};

/** @example aterkommenText({ id, namn: 'Punkt 3 (tilldelningsbeslut)', fran: '2021-05-04', beslut: 'Nämnden 2021-05-04 § 5' }) // 'Punkt 3 (tilldelningsbeslut) återkallades från 4 maj 2021 i Nämnden 2021-05-04 § 5; utkastet har den med.' */
export const aterkommenText = (a: AterkommenPunkt): string => `${a.namn} återkallades från ${formateraDatum(a.fran)} i ${a.beslut}; utkastet har den med.`;

/** What an utkast is adopted with. */
export interface Faststallande {
  readonly antalPunkter: number;
  readonly gallerFran: Datum;
  readonly beslut: Namndbeslut;
  /** The newest adopted one. */
  readonly forra: Ordning | null;
  /** The day of the latest delegationsbeslut taken; null when there is none. */
  readonly senasteBeslut: Datum | null;
  /** Points that come back, and the ids of those that the nämnd is said to hand over again. */
  readonly aterkomna: readonly AterkommenPunkt[];
  readonly bekraftade: readonly string[];
}

const nejDag = (regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: 'KL 6:37 och 7:5; domänregel D6', text, utvag, falt: 'gallerFran' });

/**
 * May the utkast be adopted: it has points, the nämnd has decided, and it begins after the one before and after every decision that was
 * taken, so that none of them loses the ground it stood on; a point that was taken back comes with it only when that is said. Null: yes; the one
 * before then ends the day before.
 * Source: KL 6:37, 7:5; domain rules D1 and D6.
 * @example provaFaststallande({ antalPunkter: 7, gallerFran: '2021-02-15', beslut, forra: null, senasteBeslut: null, aterkomna: [], bekraftade: [] }) // null
 */
export const provaFaststallande = ({ antalPunkter, gallerFran, beslut, forra, senasteBeslut, aterkomna, bekraftade }: Faststallande): Avslag | null => {
  const fel = provaNamndensBeslut(beslut);
  if (fel) return fel;
  if (antalPunkter === 0) return avslag({ regel: 'Inga punkter', kalla: 'KL 6:37; domänregel D1', text: 'Utkastet har inga punkter.', utvag: 'Lägg till minst en punkt.' });
  const osagd = aterkomna.find((a) => !bekraftade.includes(a.id));
  if (osagd) return avslag({ regel: 'Återkallad punkt', kalla: 'KL 6:37; domänregel D6', text: aterkommenText(osagd), utvag: 'Ta bort punkten ur utkastet, eller säg att nämnden lämnar över den igen.', falt: 'aterkomna' });
  if (gallerFran < beslut.datum) return nejDag('Före beslutet', `Delegationsordningen kan inte gälla från ${formateraDatum(gallerFran)}: nämnden beslutade ${formateraDatum(beslut.datum)}.`, `Välj ${formateraDatum(beslut.datum)} eller senare.`);
  if (forra && gallerFran <= forra.gallerFran)
    return nejDag('Före den förra', `Version ${forra.version} gäller från ${formateraDatum(forra.gallerFran)}. En ny version gäller från en senare dag.`, `Välj ${formateraDatum(plusDagar(forra.gallerFran, 1))} eller senare.`);
  if (senasteBeslut && gallerFran <= senasteBeslut)
    return nejDag('Beslut är fattade', `Ett beslut är fattat ${formateraDatum(senasteBeslut)} enligt den delegationsordning som gällde då. Det rubbas inte.`, `Välj ${formateraDatum(plusDagar(senasteBeslut, 1))} eller senare.`);
  return null;
};

/** What a point is taken back with. */
export interface Aterkallelse {
  readonly punkt: Punkt;
  readonly ordning: Ordning;
  readonly fran: Datum;
  readonly beslut: Namndbeslut;
  /** The day of the latest decision that leans on the point. */
  readonly senasteBeslut: Datum | null;
}

/**
 * May the point be taken back from a day: once, by the nämnd, while its ordning is in force, and not from a day before something was decided
 * under it. From the same day it may: within the day it goes by the moment, so that what was decided before stands and nothing is decided after. Null: yes.
 * Source: KL 6:37; domain rule D6.
 * @example provaAterkallelse({ punkt, ordning, fran: '2021-02-15', beslut, senasteBeslut: '2021-02-16' }) // Avslag
 */
export const provaAterkallelse = ({ punkt, ordning, fran, beslut, senasteBeslut }: Aterkallelse): Avslag | null => {
  const nej = (regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: 'KL 6:37; domänregel D6', text, utvag, falt: 'fran' });
  const fel = provaNamndensBeslut(beslut);
  if (fel) return fel;
  if (punkt.aterkallad) return nej('Redan återkallad', `Punkt ${punkt.nr} är återkallad från ${formateraDatum(punkt.aterkallad.fran)}.`, 'Nämnden lämnar över den igen genom att anta en ny delegationsordning.');
  if (fran < beslut.datum) return nej('Före beslutet', `Nämnden beslutade ${formateraDatum(beslut.datum)}. Punkten kan inte återkallas från en tidigare dag.`, `Välj ${formateraDatum(beslut.datum)} eller senare.`);
  if (fran < ordning.gallerFran || (ordning.gallerTill !== null && fran > ordning.gallerTill))
    return nej('Utanför tiden', `Version ${ordning.version} gäller från ${formateraDatum(ordning.gallerFran)}${ordning.gallerTill ? ` till och med ${formateraDatum(ordning.gallerTill)}` : ''}.`, 'Välj en dag då den gäller.');
  if (senasteBeslut && fran < senasteBeslut) return nej('Beslut är fattade', `Ett beslut enligt punkten är fattat ${formateraDatum(senasteBeslut)}. Det som är beslutat återkallas inte.`, `Välj ${formateraDatum(senasteBeslut)} eller senare.`);
  return null;
};
