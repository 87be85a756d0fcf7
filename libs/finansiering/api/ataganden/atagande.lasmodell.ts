import { type Atagandeakt, type Atagandetillstand, finansieringslage, fristFor, provaTur } from '@gemensam/finansiering/domain';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Atagande, type Finansieringspart, type Postfinansiering, type Projektfinansiering } from '@gemensam/shared/contract';
import { arAvslag, arId } from '@gemensam/shared/domain';

/** One party of one post; the columns of the åtagande are null when it has not been asked. */
interface PartSqlrad {
  readonly post_id: string;
  readonly post_namn: string;
  readonly ar: number;
  readonly projekt_id: string | null;
  readonly projekt_namn: string | null;
  readonly post_beslutad: boolean;
  readonly post_version: number;
  readonly totalt_ore: string;
  readonly kommunkod: string | null;
  readonly part: string;
  readonly andel_ore: string;
  readonly id: string | null;
  readonly tillstand: Atagandetillstand;
  readonly begart_ore: string;
  readonly tidigare_ore: string | null;
  readonly atagit_ore: string;
  readonly sista_dag: string;
  readonly instans: string | null;
  readonly beslutsdatum: string | null;
  readonly handling: string | null;
  readonly kommentar: string | null;
  readonly fragad_av: string;
  readonly fragad: Date;
  readonly svarad_av: string | null;
  readonly svarad: Date | null;
  readonly version: number;
}

const postdel = `po.id as post_id, po.namn as post_namn, po.ar, po.projekt_id, po.projekt_namn, po.beslutad as post_beslutad, po.version as post_version, po.totalt_ore, po.ordning`;
const atagandedel = `a.id, a.tillstand, a.begart_ore, a.tidigare_ore, a.atagit_ore, a.sista_dag::text, a.instans, a.beslutsdatum::text, a.handling, a.kommentar,
  a.fragad_av, a.fragad, a.svarad_av, a.svarad, a.version`;
const poster = (villkor: string): string => `
  select p.id, p.namn, p.ar, p.projekt_id, j.namn as projekt_namn, p.beslut_referens_id is not null as beslutad, p.version, p.ordning, f.id as fordelning_id, f.totalt_ore
  from gemensam.kostnadspost p
  join lateral (
    select x.id, x.totalt_ore from gemensam.fordelning x
    where x.samverkan_id = p.samverkan_id and x.kostnadspost_id = p.id order by x.nummer desc limit 1
  ) f on true
  left join gemensam.projekt j on j.id = p.projekt_id
  where ${villkor}`;

/** Every party of one post (`$1`) or of the posts of one project (`$2`; the other is null): the kommuner by name, then the external ones. */
export const finansieringSats: Sats = {
  namn: 'finansiering.finansiering',
  text: `
    with poster as (${poster('p.id = $1 or p.projekt_id = $2')}), parter as (
      select ${postdel}, k.kommunkod::text, k.namn as part, s.belopp_ore as andel_ore, 1 as plats, ${atagandedel}
      from poster po
      join gemensam.kostnadsandel s on s.fordelning_id = po.fordelning_id
      join gemensam.kommun k on k.kommunkod = s.kommunkod
      left join gemensam.atagande a on a.kostnadspost_id = po.id and a.kommunkod = s.kommunkod
      union all
      select ${postdel}, null, a.extern_namn, a.begart_ore, 2, ${atagandedel}
      from poster po
      join gemensam.atagande a on a.kostnadspost_id = po.id and a.extern_namn is not null and a.tillstand <> 'aterkallad'
    )
    select * from parter order by ar desc, ordning, post_namn, post_id, plats, part`,
};

/** One åtagande (`$1`), or those not decided yet: of the kommuner named (`$2`), or of everybody (`$3`). */
export const atagandeSats: Sats = {
  namn: 'finansiering.ataganden',
  text: `
    with fragor as (
      select * from gemensam.atagande
      where id = $1 or ($1::uuid is null and (
        (tillstand in ('tillfragad', 'forankrad') and ($3 or kommunkod = any($2::text[]))) or (tillstand = 'avbojd' and $3)))
      order by sista_dag, id limit 1000
    ), poster as (${poster('p.id in (select kostnadspost_id from fragor)')})
    select ${postdel}, a.kommunkod::text, coalesce(k.namn, a.extern_namn) as part,
      case when a.extern_namn is null then coalesce(s.belopp_ore, 0) else a.begart_ore end as andel_ore, ${atagandedel}
    from fragor a
    join poster po on po.id = a.kostnadspost_id
    left join gemensam.kommun k on k.kommunkod = a.kommunkod
    left join gemensam.kostnadsandel s on s.fordelning_id = po.fordelning_id and s.kommunkod = a.kommunkod
    order by a.sista_dag, po.namn, part`,
};

const projektFinnsSats: Sats = { namn: 'finansiering.projekt_finns', text: `select 1 from gemensam.projekt where id = $1` };

/** The åtaganden of a post. Null: no such post here. */
export const lasPostfinansiering = async (las: Lasning, kontext: Kontext, postId: string): Promise<Postfinansiering | null> => {
  if (!arId(postId)) return null;
  const rader = await las.rader<PartSqlrad>(finansieringSats, [postId, null]);
  return postvis(rader, kontext)[0] ?? null;
};

/** What is secured of all posts of a project. Null: no such project here. */
export const lasProjektfinansiering = async (las: Lasning, kontext: Kontext, projektId: string): Promise<Projektfinansiering | null> => {
  if (!arId(projektId)) return null;
  const rader = await las.rader<PartSqlrad>(finansieringSats, [null, projektId]);
  if (rader.length === 0 && (await las.rader(projektFinnsSats, [projektId])).length === 0) return null;
  const alla = postvis(rader, kontext);
  const summa = (falt: 'totalt' | 'sakrat' | 'saknas'): bigint => alla.reduce((s, p) => s + p[falt], 0n);
  return { totalt: summa('totalt'), sakrat: summa('sakrat'), saknas: summa('saknas'), sakrad: alla.length > 0 && alla.every((p) => p.sakrad), poster: alla };
};

/** One åtagande. Null: no such åtagande here. */
export const lasAtagande = async (las: Lasning, kontext: Kontext, id: string): Promise<Atagande | null> => {
  if (!arId(id)) return null;
  const [rad] = await las.rader<PartSqlrad>(atagandeSats, [id, [], false]);
  return rad ? tillAtagande(rad, kontext) : null;
};

/** What the person who asks has to answer or to watch, the nearest last day first. */
export const lasAtagandefragor = async (las: Lasning, kontext: Kontext): Promise<Atagande[]> => {
  const rader = await las.rader<PartSqlrad>(atagandeSats, [null, egnaKommuner(kontext), harRoll(kontext, 'e_samordnare')]);
  return rader.flatMap((r) => tillAtagande(r, kontext) ?? []);
};

const egnaKommuner = (kontext: Kontext): readonly string[] =>
  kontext.uppdrag.flatMap((u) => (u.roll === 'kommunrepresentant' && u.kommunkod !== null ? [u.kommunkod] : []));

/** May the person answer for this party at all? Her own kommun, or an external financier for the e-samordnare. */
export const farSvaraFor = (kontext: Kontext, kommunkod: string | null): boolean =>
  kommunkod === null ? harRoll(kontext, 'e_samordnare') : egnaKommuner(kontext).includes(kommunkod);

const tillAtagande = (r: PartSqlrad, kontext: Kontext): Atagande | null => {
  if (r.id === null) return null;
  const [andel, begart] = [BigInt(r.andel_ore), BigInt(r.begart_ore)];
  const frist = fristFor(r.sista_dag, kontext.affarsdatum);
  const kan = (akt: Atagandeakt): boolean => !arAvslag(provaTur(r.tillstand, akt));
  const leder = harRoll(kontext, 'e_samordnare');
  const externOppen = r.kommunkod === null && !r.post_beslutad;
  return {
    id: r.id,
    kostnadspostId: r.post_id,
    postNamn: r.post_namn,
    ar: r.ar,
    part: r.part,
    kommunkod: r.kommunkod,
    tillstand: r.tillstand,
    begart,
    tidigareBegart: r.tidigare_ore === null ? null : BigInt(r.tidigare_ore),
    andel,
    annatBelopp: r.tillstand !== 'aterkallad' && begart !== andel,
    atagit: BigInt(r.atagit_ore),
    sistaDag: r.sista_dag,
    dagarKvar: frist.dagarKvar,
    fristlage: frist.lage,
    instans: r.instans,
    beslutsdatum: r.beslutsdatum,
    handling: r.handling,
    kommentar: r.kommentar,
    fragadAv: r.fragad_av,
    fragad: r.fragad,
    svaradAv: r.svarad_av,
    svarad: r.svarad,
    version: r.version,
    farSvara: kan('besluta') && farSvaraFor(kontext, r.kommunkod),
    farAterkalla: leder && kan('aterkalla') && (r.kommunkod !== null || externOppen),
    farAndraSistaDag: leder && kan('andra_sista_dag'),
    farAndraExtern: leder && externOppen && kan('fraga_om'),
  };
};

/** The rows come post by post. */
const postvis = (rader: readonly PartSqlrad[], kontext: Kontext): readonly Postfinansiering[] => {
  const perPost = new Map<string, PartSqlrad[]>();
  for (const r of rader) perPost.set(r.post_id, [...(perPost.get(r.post_id) ?? []), r]);
  return [...perPost.values()].flatMap((egna) => (egna[0] ? [tillPostfinansiering(egna[0], egna, kontext)] : []));
};

const tillPostfinansiering = (post: PartSqlrad, rader: readonly PartSqlrad[], kontext: Kontext): Postfinansiering => {
  const parter = rader.map((r) => {
    const atagande = tillAtagande(r, kontext);
    const kommun = r.kommunkod === null ? null : { kommunkod: r.kommunkod, namn: r.part };
    const { tillstand = null, begart = 0n, atagit = 0n } = atagande ?? {};
    return { namn: r.part, kommun, andel: BigInt(r.andel_ore), tillstand, begart, atagit, atagande };
  });
  const kommuner = BigInt(post.totalt_ore);
  const extern = parter.reduce((s, p) => s + (p.kommun ? 0n : p.andel), 0n);
  const lage = finansieringslage(kommuner + extern, parter);
  const leder = harRoll(kontext, 'e_samordnare');
  return {
    id: post.post_id,
    namn: post.post_namn,
    ar: post.ar,
    projektId: post.projekt_id,
    projektNamn: post.projekt_namn,
    totalt: lage.totalt,
    kommuner,
    extern,
    sakrat: lage.sakrat,
    saknas: lage.saknas,
    sakrad: lage.sakrad,
    parter: lage.parter.map(({ namn, kommun, andel, sakrat, saknas, atagande }): Finansieringspart => ({ namn, kommun, andel, sakrat, saknas, atagande })),
    postversion: post.post_version,
    farFraga: leder && lage.parter.some(skaFragas),
    farRegistreraExtern: leder && !post.post_beslutad && kommuner > 0n,
  };
};

/** Has something to carry, and no open question or answer about just that. */
export const skaFragas = (p: Finansieringspart): boolean => {
  if (p.kommun === null || p.andel <= 0n) return false;
  const a = p.atagande;
  return !a || a.tillstand === 'avbojd' || a.tillstand === 'aterkallad' || (a.annatBelopp && !arAvslag(provaTur(a.tillstand, 'fraga_om')));
};
