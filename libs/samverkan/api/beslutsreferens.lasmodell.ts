import { type Beslutare, type Beslutsandamal, type Beslutsursprung, provaBeslutsandamal } from '@gemensam/samverkan/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type BeslutReferens } from '@gemensam/shared/contract';

/** A registered decision with the one who took it. */
export type RegistreratBeslut = BeslutReferens & { readonly beslutare: Beslutare; /** What the portal took it as on delegation, and about which thing; null for one that was noted from outside. */ readonly ursprung: Beslutsursprung | null };

/** The rubrik of the decision `b`: of one that was taken on delegation, as those who may read it. */
export const beslutsrubrik = (b: string): string =>
  `case when ${b}.delegationstyp is null then ${b}.rubrik else coalesce((select o.rubrik from gemensam.beslutsord o where (o.samverkan_id, o.beslut_id) = (${b}.samverkan_id, ${b}.id)), ${b}.rubrik) end`;

/** Where the decision `b` is to be read: the ärende of one on delegation is named to those who see it. */
export const beslutshandling = (b: string): string =>
  `case when ${b}.delegationstyp is null or exists (select from gemensam.delegationsbeslut db join gemensam.arende da on (da.samverkan_id, da.id) = (db.samverkan_id, db.arende_id)
    where (db.samverkan_id, db.beslut_id) = (${b}.samverkan_id, ${b}.id)) then ${b}.handling end`;

const kolumner = `id, organ, datum::text, beteckning, ${beslutsrubrik('beslut_referens')} as rubrik, ${beslutshandling('beslut_referens')} as handling, beslutare,
  case when delegationstyp is not null then json_build_object('delegationstyp', delegationstyp, 'sakId', delegationssak_id) end as ursprung`;

/** Newest first; § 10 after § 9. */
export const beslutsreferenserSats: Sats = {
  namn: 'samverkan.beslutsreferenser',
  text: `select ${kolumner} from gemensam.beslut_referens
    where ($1::text is null or beslutare = $1)
    order by beslut_referens.datum desc, organ, (substring(beteckning from '[0-9]+'))::numeric nulls last, beteckning`,
};

const ettBeslut: Sats = { namn: 'samverkan.beslutsreferens', text: `select ${kolumner} from gemensam.beslut_referens where id = $1` };

const sammaBeslut: Sats = {
  namn: 'samverkan.samma_beslut',
  text: `select ${kolumner} from gemensam.beslut_referens where organ = $1 and beslut_referens.datum = $2 and beteckning = $3`,
};

/** What a decision is chosen for. `saker`: the ids that count as the thing it is about; none where any will do. */
export interface Beslutsdorr {
  readonly andamal: Beslutsandamal;
  readonly saker?: readonly string[] | null;
}

/** Those that a door takes, by the rule the door itself asks. */
export const lasBeslutsreferenser = async (las: Lasning, { andamal, saker }: Beslutsdorr, beslutare: Beslutare | null = null): Promise<RegistreratBeslut[]> =>
  (await las.rader<RegistreratBeslut>(beslutsreferenserSats, [beslutare])).filter((b) => provaBeslutsandamal(b, andamal, saker ?? null) === null);

/** Null: no such decision here. */
export const lasBeslutsreferens = async (las: Lasning, id: string): Promise<RegistreratBeslut | null> => (await las.rader<RegistreratBeslut>(ettBeslut, [id]))[0] ?? null;

/** The decision of that name, if it is registered. */
export const lasSammaBeslut = async (las: Lasning, b: { readonly organ: string; readonly datum: string; readonly beteckning: string }): Promise<RegistreratBeslut | null> =>
  (await las.rader<RegistreratBeslut>(sammaBeslut, [b.organ, b.datum, b.beteckning]))[0] ?? null;
