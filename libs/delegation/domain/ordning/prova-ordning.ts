import { type Beslutare, beslutareText } from '@gemensam/samverkan/domain';
import { type Avslag, avslag, type Datum, formateraDatum, plusDagar } from '@gemensam/shared/domain';
import { type Delegationsordning, type Delegationspunkt } from './delegationsordning';

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

/** What an utkast is adopted with. */
export interface Faststallande {
  readonly antalPunkter: number;
  readonly gallerFran: Datum;
  readonly beslut: Namndbeslut;
  /** The newest adopted one. */
  readonly forra: Ordning | null;
  /** The day of the latest delegationsbeslut taken; null when there is none. */
  readonly senasteBeslut: Datum | null;
}

const nejDag = (regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: 'KL 6:37 och 7:5; domänregel D6', text, utvag, falt: 'gallerFran' });

/**
 * May the utkast be adopted: it has points, the nämnd has decided, and it begins after the one before and after every decision that was
 * taken, so that none of them loses the ground it stood on. Null: yes; the one before then ends the day before.
 * Source: KL 6:37, 7:5; domain rules D1 and D6.
 * @example provaFaststallande({ antalPunkter: 7, gallerFran: '2021-02-15', beslut, forra: null, senasteBeslut: null }) // null
 */
export const provaFaststallande = ({ antalPunkter, gallerFran, beslut, forra, senasteBeslut }: Faststallande): Avslag | null => {
  const fel = provaNamndensBeslut(beslut);
  if (fel) return fel;
  if (antalPunkter === 0) return avslag({ regel: 'Inga punkter', kalla: 'KL 6:37; domänregel D1', text: 'Utkastet har inga punkter.', utvag: 'Lägg till minst en punkt.' });
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
  /** The day of the latest decision taken under the point. */
  readonly senasteBeslut: Datum | null;
}

/**
 * May the point be taken back from a day: once, by the nämnd, while its ordning is in force, and not from a day on which something was
 * decided under it. Null: yes. What is decided stays decided.
 * Source: KL 6:37; domain rule D6.
 * @example provaAterkallelse({ punkt, ordning, fran: '2021-02-15', beslut, senasteBeslut: '2021-02-15' }) // Avslag
 */
export const provaAterkallelse = ({ punkt, ordning, fran, beslut, senasteBeslut }: Aterkallelse): Avslag | null => {
  const nej = (regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: 'KL 6:37; domänregel D6', text, utvag, falt: 'fran' });
  const fel = provaNamndensBeslut(beslut);
  if (fel) return fel;
  if (punkt.aterkallad) return nej('Redan återkallad', `Punkt ${punkt.nr} är återkallad från ${formateraDatum(punkt.aterkallad.fran)}.`, 'Nämnden lämnar över den igen genom att anta en ny delegationsordning.');
  if (fran < beslut.datum) return nej('Före beslutet', `Nämnden beslutade ${formateraDatum(beslut.datum)}. Punkten kan inte återkallas från en tidigare dag.`, `Välj ${formateraDatum(beslut.datum)} eller senare.`);
  if (fran < ordning.gallerFran || (ordning.gallerTill !== null && fran > ordning.gallerTill))
    return nej('Utanför tiden', `Version ${ordning.version} gäller från ${formateraDatum(ordning.gallerFran)}${ordning.gallerTill ? ` till och med ${formateraDatum(ordning.gallerTill)}` : ''}.`, 'Välj en dag då den gäller.');
  if (senasteBeslut && fran <= senasteBeslut) return nej('Beslut är fattade', `Ett beslut enligt punkten är fattat ${formateraDatum(senasteBeslut)}. Det som är beslutat återkallas inte.`, `Välj ${formateraDatum(plusDagar(senasteBeslut, 1))} eller senare.`);
  return null;
};
