import { type Beslutare } from '@gemensam/samverkan/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type BeslutReferens } from '@gemensam/shared/contract';

/** A registered decision with the one who took it. */
export type RegistreratBeslut = BeslutReferens & { readonly beslutare: Beslutare; /** Carried out on delegation when it was taken: it carries its own matter and nothing else. */ readonly bundet?: boolean };

const kolumner = `id, organ, datum::text, beteckning, rubrik, handling, beslutare, bundet`;

/** Newest first; § 10 after § 9. */
export const beslutsreferenserSats: Sats = {
  namn: 'samverkan.beslutsreferenser',
  text: `select ${kolumner} from gemensam.beslut_referens
    where ($1::text is null or beslutare = $1) and not bundet
    order by beslut_referens.datum desc, organ, (substring(beteckning from '[0-9]+'))::numeric nulls last, beteckning`,
};

const ettBeslut: Sats = { namn: 'samverkan.beslutsreferens', text: `select ${kolumner} from gemensam.beslut_referens where id = $1` };

const sammaBeslut: Sats = {
  namn: 'samverkan.samma_beslut',
  text: `select ${kolumner} from gemensam.beslut_referens where organ = $1 and beslut_referens.datum = $2 and beteckning = $3`,
};

export const lasBeslutsreferenser = (las: Lasning, beslutare: Beslutare | null = null): Promise<RegistreratBeslut[]> => las.rader<RegistreratBeslut>(beslutsreferenserSats, [beslutare]);

/** Null: no such decision here. */
export const lasBeslutsreferens = async (las: Lasning, id: string): Promise<RegistreratBeslut | null> => (await las.rader<RegistreratBeslut>(ettBeslut, [id]))[0] ?? null;

/** The decision of that name, if it is registered. */
export const lasSammaBeslut = async (las: Lasning, b: { readonly organ: string; readonly datum: string; readonly beteckning: string }): Promise<RegistreratBeslut | null> =>
  (await las.rader<RegistreratBeslut>(sammaBeslut, [b.organ, b.datum, b.beteckning]))[0] ?? null;
