import { andelExakt, andelstext, type Agandegrans, type Agandelage, type Agandepost as Post, type Organisationsslag } from '@gemensam/avtal/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type Agandepart, type Agandepost, type Agarandel } from '@gemensam/shared/contract';
import { arId, type Brak, type Datum } from '@gemensam/shared/domain';

/** Holdings and seats as one list, without what is struck. */
export const posterSql = `
  select i.samverkan_id, i.id, i.agare_id, i.agd_id, i.roster_taljare as rt, i.roster_namnare as rn, i.kapital_taljare as kt, i.kapital_namnare as kn, null::integer as antal, i.fran, i.till, i.kalla, i.version
    from gemensam.innehav i where not i.struken
  union all
  select s.samverkan_id, s.id, s.utsedd_av_id, s.stiftelse_id, null, null, null, null, s.antal, s.fran, s.till, s.kalla, s.version
    from gemensam.styrelseplats s where not s.struken`;

const part = (o: string): string => `case when ${o}.id is null then null else json_build_object('id', ${o}.id, 'namn', ${o}.namn, 'slag', ${o}.slag, 'orgnr', ${o}.orgnr, 'medlem', ${o}.medlem) end`;
const kolumner = `p.id, ${part('a')} as agare, ${part('b')} as agd, p.rt::text, p.rn::text, p.kt::text, p.kn::text, p.antal, p.fran::text as fran, p.till::text as till, p.kalla, p.version`;
const fran = `(${posterSql}) p left join gemensam.organisation a on a.samverkan_id = p.samverkan_id and a.id = p.agare_id join gemensam.organisation b on b.samverkan_id = p.samverkan_id and b.id = p.agd_id`;

/** What an organisation owns and is owned by. `$1`: its id. */
export const organisationsposterSats: Sats = { namn: 'agande.organisationsposter', text: `select ${kolumner} from ${fran} where p.agd_id = $1::uuid or p.agare_id = $1::uuid order by p.fran desc, a.namn, b.namn, p.id` };
const postSats: Sats = { namn: 'agande.post', text: `select ${kolumner} from ${fran} where p.id = $1::uuid` };
/** `$1`: in force on the day; null: all. `$2`: of the organisation; null: of all. */
export const agandeposterSats: Sats = {
  namn: 'agande.poster',
  text: `select ${kolumner} from ${fran} where ($1::date is null or (p.fran <= $1::date and coalesce(p.till, 'infinity') >= $1::date)) and ($2::uuid is null or $2::uuid in (p.agare_id, p.agd_id))
    order by b.namn, p.fran, a.namn, p.id`,
};

interface Postrad {
  readonly id: string;
  readonly agare: Agandepart | null;
  readonly agd: Agandepart;
  readonly rt: string | null;
  readonly rn: string | null;
  readonly kt: string | null;
  readonly kn: string | null;
  readonly antal: number | null;
  readonly fran: Datum;
  readonly till: Datum | null;
  readonly kalla: string;
  readonly version: number;
}

const brak = (taljare: string | null, namnare: string | null): Brak | null => (taljare === null || namnare === null ? null : { taljare: BigInt(taljare), namnare: BigInt(namnare) });

export const tillAndel = (andel: Brak | null): Agarandel | null => andel && { text: andelstext(andel), exakt: andelExakt(andel) };

const tillPost = ({ rt, rn, kt, kn, ...p }: Postrad): Agandepost => ({ ...p, roster: tillAndel(brak(rt, rn)), kapital: tillAndel(brak(kt, kn)) });

export const lasOrganisationsposter = async (las: Lasning, id: string): Promise<Agandepost[]> => (await las.rader<Postrad & Record<string, unknown>>(organisationsposterSats, [id])).map(tillPost);

export const lasAgandepost = async (las: Lasning, id: string): Promise<Agandepost | null> => {
  const [rad] = arId(id) ? await las.rader<Postrad & Record<string, unknown>>(postSats, [id]) : [];
  return rad ? tillPost(rad) : null;
};

/** Ownership as a list, by what is owned; an unknown organisation has none. */
export const lasAgandeposter = async (las: Lasning, datum: Datum | null, organisationId: string | null): Promise<Agandepost[]> =>
  organisationId !== null && !arId(organisationId) ? [] : (await las.rader<Postrad & Record<string, unknown>>(agandeposterSats, [datum, organisationId])).map(tillPost);

/** What an act is judged by. `$1`: what is owned; null: everything. `$2`: the owner, who need not own anything yet. */
const lageSats: Sats = {
  namn: 'agande.lage',
  text: `
    with p as (select * from (${posterSql}) x where $1::uuid is null or x.agd_id = $1::uuid)
    select
      (select coalesce(json_agg(json_build_object('id', o.id, 'namn', o.namn, 'orgnr', o.orgnr, 'slag', o.slag, 'medlem', o.medlem, 'styrelseAntal', o.styrelse_antal, 'upphord', o.upphord)), '[]')
        from gemensam.organisation o where $1::uuid is null or o.id in ($1::uuid, $2::uuid) or o.id in (select p.agare_id from p)) as organisationer,
      (select coalesce(json_agg(json_build_object('id', p.id, 'agareId', p.agare_id, 'agdId', p.agd_id, 'rt', p.rt::text, 'rn', p.rn::text, 'kt', p.kt::text, 'kn', p.kn::text, 'antal', p.antal,
        'fran', p.fran, 'till', p.till, 'kalla', p.kalla) order by p.agd_id, p.fran, p.id), '[]') from p) as poster`,
};

interface Lagesrad {
  readonly organisationer: readonly (Agandegrans & { readonly slag: Organisationsslag })[];
  readonly poster: readonly (Omit<Post, 'roster' | 'kapital'> & Pick<Postrad, 'rt' | 'rn' | 'kt' | 'kn'>)[];
}

/** After `sparraOrganisationer`: what stands of the ownership in one organisation, or of all. */
export const lasAgandelage = async (las: Lasning, agdId: string | null, agareId: string | null): Promise<Agandelage> => {
  const [rad] = await las.rader<Lagesrad & Record<string, unknown>>(lageSats, [agdId, agareId]);
  if (!rad) throw new Error('a statement without a from clause gave no row');
  return { organisationer: rad.organisationer, poster: rad.poster.map(({ rt, rn, kt, kn, ...p }) => ({ ...p, roster: brak(rt, rn), kapital: brak(kt, kn) })) };
};
