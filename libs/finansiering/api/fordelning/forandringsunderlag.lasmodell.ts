import { type Fordelningssteg, type NyDeltagare, type Omrakning, raknaOm } from '@gemensam/finansiering/domain';
import { type Fas } from '@gemensam/projekt/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Kostnadspost } from '@gemensam/shared/contract';
import { arAvslag, arDatum, type Avslag, arId, avslag, type Datum, finnsInte, lagringsbar, type Utfall } from '@gemensam/shared/domain';
import { kedjaFore, kedjekolumner, type Kedjerad, tillSteg } from './fordelningskedja';
import { frystaRader } from './fryst-underlag';
import { hamtaPost } from '../kostnader/kostnadsposthandelse';

interface ForandringSqlrad extends Kedjerad {
  readonly id: string;
  readonly kedja: readonly Kedjerad[] | null;
  readonly part_namn: string | null;
  readonly medlem: boolean | null;
  readonly folkmangd: number | null;
  readonly folkmangd_kalla: string | null;
  readonly folkmangd_datum: string | null;
  readonly fakturerad: boolean;
  readonly projekt: string | null;
  readonly fas: Fas | null;
}

/**
 * What a join or a withdrawal is judged on: for each post (`$1`) its allocation in force with what that rests on, the kommun (`$3`) with
 * its membership and its population at the day chosen (`$2`, null: the post's own reference date), and whether the post has begun.
 */
export const forandringsunderlagSats: Sats = {
  namn: 'finansiering.forandringsunderlag',
  text: `
    select p.id, ${kedjekolumner('f')}, d.*, kj.kedja, m.namn as part_namn, m.medlem, v.antal as folkmangd, v.kalla as folkmangd_kalla, v.datum::text as folkmangd_datum,
      exists (select from gemensam.fakturarad r where r.kostnadspost_id = p.id) as fakturerad, j.namn as projekt, j.fas
    from unnest($1::uuid[], $2::date[]) with ordinality n (id, datum, plats)
    join gemensam.kostnadspost p on p.id = n.id
    join lateral (select * from gemensam.fordelning x where x.samverkan_id = p.samverkan_id and x.kostnadspost_id = p.id order by x.nummer desc limit 1) f on true
    join lateral (${frystaRader}) d on true
    left join lateral (${kedjaFore('f')}) kj on f.metod = 'kop_in'
    left join (
      select k.namn, exists (select from gemensam.organisation o where o.kommunkod = k.kommunkod and o.slag = 'kommun' and o.medlem) as medlem
      from gemensam.kommun k where k.kommunkod = $3
    ) m on true
    left join gemensam.folkmangd v on v.kommunkod = $3 and v.datum = coalesce(n.datum, f.referensdatum)
    left join gemensam.projekt j on j.id = p.projekt_id
    order by n.plats`,
};

/** A post that somebody is to join or leave, as it stands. */
export interface Forandringsunderlag {
  readonly post: Kostnadspost;
  readonly steg: Fordelningssteg;
  readonly lage: Omrakning['lage'];
  readonly part: { readonly kommunkod: string; readonly namn: string };
  readonly folkmangd: { readonly antal: number; readonly kalla: string; readonly datum: Datum } | null;
  readonly start: { readonly fakturerad: boolean; readonly projekt: string | null; readonly fas: Fas | null };
}

const inteMedlem = (namn: string): Avslag =>
  avslag({
    regel: 'Inte medlem', kalla: 'Grundregel E2: bara kommuner som ingår i samverkan delar på kostnader', text: `${namn} ingår inte i samverkan.`,
    utvag: 'Lägg till kommunen som medlem under Administration, Organisationer.', falt: 'kommunkod',
  });

/** The posts named, each with its allocation in force computed anew. Errors: no post chosen, one twice, unknown ids, a kommun outside. */
export const lasForandringsunderlag = async (
  las: Lasning,
  kontext: Kontext,
  kommunkod: string,
  poster: readonly { readonly kostnadspostId: string; readonly referensdatum?: string | null }[],
): Promise<Utfall<readonly Forandringsunderlag[]>> => {
  const ids = poster.map((p) => p.kostnadspostId);
  if (ids.length === 0 || ids.length > 100) return avslag({ regel: 'Ingen post vald', kalla: 'Grundregel E4 och E5', text: 'Välj vilka kostnadsposter det gäller.', utvag: 'Kryssa i minst en kostnadspost.', falt: 'poster' });
  if (!ids.every(arId) || new Set(ids).size < ids.length || !/^\d{4}$/.test(kommunkod)) return finnsInte();
  const felDatum = poster.find((p) => (p.referensdatum ?? null) !== null && !arDatum(p.referensdatum ?? ''));
  if (felDatum) return finnsInte();
  const rader = await las.rader<ForandringSqlrad>(forandringsunderlagSats, [ids, poster.map((p) => p.referensdatum ?? null), kommunkod]);
  if (rader.length < ids.length) return finnsInte();
  const ut: Forandringsunderlag[] = [];
  for (const r of rader) {
    if (r.part_namn === null) return finnsInte();
    if (!r.medlem && !r.koder.includes(kommunkod)) return inteMedlem(r.part_namn);
    const steg = tillSteg(r);
    const omrakning = raknaOm([...(r.kedja ?? []).map(tillSteg), steg]);
    if (arAvslag(omrakning)) throw new Error(`the allocation in force of ${r.id} cannot be recomputed: ${omrakning.text}`);
    const folkmangd = r.folkmangd === null ? null : { antal: r.folkmangd, kalla: r.folkmangd_kalla ?? '', datum: r.folkmangd_datum ?? '' };
    const { fakturerad, projekt, fas } = r;
    ut.push({ post: await hamtaPost(las, kontext, r.id), steg, lage: omrakning.lage, part: { kommunkod, namn: r.part_namn }, folkmangd, start: { fakturerad, projekt, fas } });
  }
  return ut;
};

/** What the key of a post weighs for who joins: its population at the day chosen, the count that was typed, or nothing for equal parts. */
export const viktFor = (u: Forandringsunderlag, val: { readonly referensdatum?: string | null; readonly antal?: string | null; readonly kalla?: string | null }): Utfall<NyDeltagare> => {
  const { part } = u;
  const nej = (regel: string, text: string, utvag: string, falt: string): Avslag => avslag({ regel, kalla: 'Grundregel E1: deltagande utan känd vikt är ett fel, inte noll', text, utvag, falt });
  const typ = u.lage.nyckel.typ;
  if (typ === 'antal') {
    const text = (val.antal ?? '').replace(/\s/g, '');
    const kalla = lagringsbar(val.kalla ?? '').trim();
    if (!/^\d{1,12}$/.test(text)) return nej('Antal saknas', `Ange hur många ${u.lage.nyckel.enhet} ${part.namn} har i ${u.post.namn}.`, 'Skriv ett helt tal större än noll.', 'antal');
    if (kalla === '' || kalla.length > 1000) return nej('Källa saknas', `Ange varifrån antalet för ${part.namn} kommer.`, 'Skriv till exempel vilken statistik eller offert det är.', 'kalla');
    return { ...part, vikt: { kommunkod: part.kommunkod, varde: BigInt(text), kalla, datum: null } };
  }
  if (typ !== 'invanarantal' && typ !== 'blandad') return { ...part, vikt: null };
  if (u.folkmangd) return { ...part, vikt: { kommunkod: part.kommunkod, varde: BigInt(u.folkmangd.antal), kalla: u.folkmangd.kalla, datum: u.folkmangd.datum } };
  const datum = val.referensdatum ?? u.lage.nyckel.datum;
  return datum === null
    ? nej('Välj folkmängd', `Källan till ${u.post.namn} anger inget datum för folkmängden.`, `Välj vilken folkmängd ${part.namn} ska vägas efter.`, 'referensdatum')
    : nej('Folkmängd saknas', `Folkmängd ${datum} saknas för ${part.namn}.`, 'Välj ett annat datum, eller läs in folkmängden under Administration, Folkmängd.', 'referensdatum');
};
