import { type Siffraatagande, type Siffrapost, type Skrivelsesiffra, skrivelsesiffror } from '@gemensam/arende/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';

/** The figures of an ärende: live, or as they were when it was färdigberett. */
export interface SkrivelsesiffrorLas {
  readonly frysta: string | null;
  readonly siffror: readonly Skrivelsesiffra[];
}

interface AtagandeSqlrad extends Omit<Siffraatagande, 'begart' | 'atagit'> {
  readonly begart: string;
  readonly atagit: string;
}

/** A post as the statement gives it: amounts as text, so that no digit is lost on the way. */
export interface SiffrapostSqlrad extends Omit<Siffrapost, 'kommuner' | 'andelar' | 'externa'> {
  readonly kommuner: string;
  readonly andelar: readonly { readonly kommunkod: string; readonly namn: string; readonly belopp: string; readonly atagande: AtagandeSqlrad | null }[];
  readonly externa: readonly { readonly id: string; readonly namn: string; readonly atagande: AtagandeSqlrad }[];
}

interface Sqlrad {
  readonly frysta: string | null;
  readonly frysta_siffror: readonly Skrivelsesiffra[] | null;
  readonly poster: readonly SiffrapostSqlrad[];
}

const atagande = (a: string): string => `jsonb_build_object('tillstand', ${a}.tillstand, 'begart', ${a}.begart_ore::text, 'atagit', ${a}.atagit_ore::text)`;

/** The cost posts of the project `projekt` as JSON, newest year first, each with its newest allocation. */
export const siffraposterSql = (projekt: string, samverkan: string): string => `coalesce((
      select jsonb_agg(jsonb_build_object('id', c.id, 'namn', c.namn, 'ar', c.ar, 'kommuner', f.totalt_ore::text, 'nyckel', f.nyckeltyp,
          'referensdatum', f.referensdatum, 'fordelning', f.nummer,
          'andelar', coalesce((
            select jsonb_agg(jsonb_build_object('kommunkod', n.kommunkod, 'namn', k.namn, 'belopp', n.belopp_ore::text,
              'atagande', case when t.id is null then null else ${atagande('t')} end) order by k.namn)
            from gemensam.kostnadsandel n
            join gemensam.kommun k on k.kommunkod = n.kommunkod
            left join gemensam.atagande t on t.samverkan_id = c.samverkan_id and t.kostnadspost_id = c.id and t.kommunkod = n.kommunkod
            where n.samverkan_id = f.samverkan_id and n.fordelning_id = f.id), '[]'),
          'externa', coalesce((
            select jsonb_agg(jsonb_build_object('id', t.id, 'namn', t.extern_namn, 'atagande', ${atagande('t')}) order by t.extern_namn, t.id)
            from gemensam.atagande t
            where t.samverkan_id = c.samverkan_id and t.kostnadspost_id = c.id and t.extern_namn is not null and t.tillstand <> 'aterkallad'), '[]'))
        order by c.ar desc, c.ordning, c.namn, c.id)
      from gemensam.kostnadspost c cross join lateral (
        select * from gemensam.fordelning x where x.samverkan_id = c.samverkan_id and x.kostnadspost_id = c.id order by x.nummer desc limit 1) f
      where c.samverkan_id = ${samverkan} and c.projekt_id = ${projekt}), '[]')`;

/** The figures of one ärende in one statement. `$1`: its id; Who sees it, row-level security says. */
export const skrivelsesiffrorSats: Sats = {
  namn: 'arende.skrivelsesiffror',
  text: `
    select a.siffror_frysta::text as frysta, a.frysta_siffror,
      case when a.siffror_frysta is null then ${siffraposterSql('a.projekt_id', 'a.samverkan_id')} else '[]' end as poster
    from gemensam.arende a where a.id = $1`,
};

/** Null: no such ärende here, or one that the person may not see. */
export const lasSkrivelsesiffror = async (las: Lasning, arendeId: string): Promise<SkrivelsesiffrorLas | null> => {
  if (!arId(arendeId)) return null;
  const [rad] = await las.rader<Sqlrad & Record<string, unknown>>(skrivelsesiffrorSats, [arendeId]);
  if (!rad) return null;
  return { frysta: rad.frysta, siffror: rad.frysta_siffror ?? skrivelsesiffror(rad.poster.map(tillSiffrapost)) };
};

export const tillSiffrapost = (r: SiffrapostSqlrad): Siffrapost => ({
  ...r,
  kommuner: BigInt(r.kommuner),
  andelar: r.andelar.map((a) => ({ ...a, belopp: BigInt(a.belopp), atagande: a.atagande && tillAtagande(a.atagande) })),
  externa: r.externa.map((e) => ({ ...e, atagande: tillAtagande(e.atagande) })),
});

const tillAtagande = (a: AtagandeSqlrad): Siffraatagande => ({ ...a, begart: BigInt(a.begart), atagit: BigInt(a.atagit) });
