import { arId, type Filtextlage } from '@gemensam/shared/domain';
import { type Lasning, type Sats } from './db';
import { type Kontext } from './kontext';

/** A handling as a list shows it. */
export interface HandlingLas {
  readonly id: string;
  readonly titel: string;
  /** Marked secret, and the person may not read it: nothing but its place in the list is told. */
  readonly dold: boolean;
  readonly sekretess: SekretessLas | null;
  readonly farSekretessmarkera: boolean;
  readonly farHavaSekretess: boolean;
  readonly version: number;
  /** How the text in the newest file was read for the search; null of one that is hidden. */
  readonly textlage: Filtextlage | null;
  /** Newest first; none of one that is hidden. */
  readonly versioner: readonly HandlingVersionLas[];
}

export interface SekretessLas {
  readonly paragraf: string;
  readonly skal: string;
  readonly av: string;
  readonly tid: Date;
}

export interface HandlingVersionLas {
  readonly nummer: number;
  readonly filnamn: string;
  readonly mediatyp: string;
  readonly storlek: number;
  readonly sha256: string;
  readonly tid: Date;
  readonly av: string;
  /** Where the file is fetched. */
  readonly adress: string;
}

export interface HandlingSqlrad {
  readonly id: string;
  /** Null: row-level security keeps the handling from the person. */
  readonly titel: string | null;
  readonly egen: boolean;
  readonly sekretess: (Omit<SekretessLas, 'tid'> & { readonly tid: string }) | null;
  readonly version: number | null;
  readonly textlage: Filtextlage | null;
  readonly versioner: readonly (Omit<HandlingVersionLas, 'tid' | 'adress'> & { readonly tid: string })[] | null;
}

/** Where it stands which object a handling belongs to. */
export type Handlingslank = 'arende_handling' | 'projekt_handling' | 'avtal_handling' | 'anbud_handling';

/**
 * The handlingar of an object as JSON, oldest first: every row of its link table, so that one that is hidden keeps its place.
 * `villkor` picks the rows of the link table `l`.
 */
export const handlingarSql = (lanktabell: Handlingslank, villkor: string): string => `
  coalesce((
    select jsonb_agg(jsonb_build_object('id', l.handling_id, 'titel', h.titel, 'version', h.version, 'egen', h.id is not null and gemensam.egen_handling(l.handling_id),
        'sekretess', (select jsonb_build_object('paragraf', s.paragraf, 'skal', s.skal, 'av', s.av, 'tid', s.tid)
          from gemensam.handling_sekretess s where s.samverkan_id = h.samverkan_id and s.id = h.sekretess_id),
        'textlage', (select t.lage from gemensam.handling_text t where t.samverkan_id = h.samverkan_id and t.handling_id = h.id),
        'versioner', (
          select jsonb_agg(jsonb_build_object('nummer', v.nummer, 'filnamn', v.filnamn, 'mediatyp', v.mediatyp, 'storlek', v.storlek,
            'sha256', encode(v.sha256, 'hex'), 'tid', v.tid, 'av', v.av) order by v.nummer desc)
          from gemensam.handling_version v where v.samverkan_id = h.samverkan_id and v.handling_id = h.id)) order by l.handling_id)
    from gemensam.${lanktabell} l left join gemensam.handling h on h.samverkan_id = l.samverkan_id and h.id = l.handling_id
    where ${villkor}), '[]')`;

/** What stands in the place of a title that may not be read. */
export const DOLD_TITEL = 'Sekretessmarkerad handling';

/** Those who may mark and lift in any handling; others mark what they gave or answer for. */
export const provarSekretess = (kontext: Kontext): boolean => kontext.uppdrag.some((u) => u.roll === 'e_samordnare' || u.roll === 'namndsekreterare');

/** `vag`: the address below which the object's files are fetched. */
export const tillHandling = (rad: HandlingSqlrad, kontext: Kontext, vag: string): HandlingLas => {
  const dold = rad.titel === null;
  const provar = provarSekretess(kontext);
  const marker = kontext.uppdrag.some((u) => MARKERAR.includes(u.roll));
  return {
    id: rad.id,
    titel: rad.titel ?? DOLD_TITEL,
    dold,
    sekretess: rad.sekretess && { ...rad.sekretess, tid: new Date(rad.sekretess.tid) },
    farSekretessmarkera: !dold && !rad.sekretess && (provar || (marker && rad.egen)),
    farHavaSekretess: !dold && rad.sekretess !== null && provar,
    version: rad.version ?? 0,
    textlage: rad.textlage,
    versioner: (rad.versioner ?? []).map((v) => ({ ...v, tid: new Date(v.tid), adress: `/api/${kontext.samverkan.kortnamn}/${vag}/${rad.id}/${v.nummer}` })),
  };
};

const MARKERAR: readonly string[] = ['beredningsgrupp', 'projektledare'];

export interface HandlingsfilLasrad {
  readonly filnamn: string;
  readonly mediatyp: string;
  readonly storlek: number;
  readonly lagringsnyckel: string;
}

/**
 * One version of a handling. `$1`: handling; `$2`: number. `lanktabell`: the versions of what
 * stands there are had, as far as `villkor` holds for its row `l`. Who may read a secret one, row-level security says.
 */
export const handlingsfilSats = (namn: string, lanktabell: Handlingslank, villkor = 'true'): Sats => ({
  namn,
  text: `
    select v.filnamn, v.mediatyp, v.storlek, v.lagringsnyckel from gemensam.handling_version v
    where v.handling_id = $1 and v.nummer = $2
      and exists (select from gemensam.${lanktabell} l where l.samverkan_id = v.samverkan_id and l.handling_id = v.handling_id and ${villkor})`,
});

/** Null: no such file here, or one that the person may not read. */
export const lasHandlingsfil = async (las: Lasning, sats: Sats, handlingId: string, nummer: string): Promise<HandlingsfilLasrad | null> => {
  if (!arId(handlingId) || !/^[1-9]\d{0,5}$/.test(nummer)) return null;
  const [rad] = await las.rader<HandlingsfilLasrad & Record<string, unknown>>(sats, [handlingId, Number(nummer)]);
  return rad ?? null;
};
