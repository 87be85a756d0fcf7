import { type Atagandeforandring, type FragatAtagande } from '@gemensam/finansiering/domain';
import { type Lasning, type Sats, type Skrivning } from '@gemensam/shared/api';

const fragadeSats: Sats = {
  namn: 'atagande.att_forandra',
  text: `select a.id, a.kommunkod::text, k.namn, a.tillstand, a.begart_ore from gemensam.atagande a join gemensam.kommun k on k.kommunkod = a.kommunkod where a.kostnadspost_id = $1 order by k.namn`,
};

/** `sankt` keeps state and answer at the lower amount; `omfragat` asks anew; `bortfallet` releases. The amount before is kept to be shown. */
const forandraSats: Sats = {
  namn: 'atagande.forandra',
  text: `
    update gemensam.atagande a set
      tillstand = case n.slag when 'bortfallet' then 'aterkallad' when 'omfragat' then 'tillfragad' else a.tillstand end,
      begart_ore = case n.slag when 'bortfallet' then a.begart_ore else n.begart end,
      tidigare_ore = a.begart_ore,
      atagit_ore = case n.slag when 'sankt' then least(a.atagit_ore, n.begart) else 0 end,
      instans = case n.slag when 'sankt' then a.instans end, beslutsdatum = case n.slag when 'sankt' then a.beslutsdatum end,
      handling = case n.slag when 'sankt' then a.handling end, kommentar = case n.slag when 'sankt' then a.kommentar end,
      svarad_av = case n.slag when 'sankt' then a.svarad_av end, svarad = case n.slag when 'sankt' then a.svarad end,
      version = version + 1
    from unnest($1::uuid[], $2::text[], $3::bigint[]) n (id, slag, begart) where a.id = n.id`,
};

/** The kommuner that have been asked about a post, withdrawn ones too. */
export const fragadeAtaganden = async (las: Lasning, postId: string): Promise<readonly FragatAtagande[]> =>
  (await las.rader<Omit<FragatAtagande, 'begart'> & { readonly begart_ore: string }>(fragadeSats, [postId])).map(({ begart_ore, ...r }) => ({ ...r, begart: BigInt(begart_ore) }));

/** The post is locked by the caller, and its åtaganden with it. */
export const sparaAtagandeforandringar = async (skriv: Skrivning, nya: readonly Atagandeforandring[]): Promise<void> => {
  if (nya.length > 0) await skriv.rader(forandraSats, [nya.map((n) => n.id), nya.map((n) => n.slag), nya.map((n) => n.begart.toString())]);
};
