import { type Arendetyp, arendetyper, type Skrivelseinnehall, standardmall } from '@gemensam/arende/domain';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';

export interface SkrivelsemallLas {
  readonly typ: Arendetyp;
  /** 0: the portal's own. */
  readonly nummer: number;
  readonly innehall: Skrivelseinnehall;
  readonly versioner: readonly { readonly nummer: number; readonly anteckning: string; readonly av: string; readonly tid: Date }[];
  readonly farAndra: boolean;
}

interface Sqlrad {
  readonly typ: Arendetyp;
  readonly nummer: number;
  readonly innehall: Skrivelseinnehall;
  readonly versioner: readonly { readonly nummer: number; readonly anteckning: string; readonly av: string; readonly tid: string }[];
}

/** Templates with their versions. `$1`: one ärendetyp, or null for all; `$2`: one version, or null for the one in force. */
export const skrivelsemallarSats: Sats = {
  namn: 'arende.skrivelsemallar',
  text: `
    select m.typ, m.nummer, m.innehall, (
      select jsonb_agg(jsonb_build_object('nummer', v.nummer, 'anteckning', v.anteckning, 'av', v.av, 'tid', v.tid) order by v.nummer desc)
      from gemensam.skrivelsemall v where v.samverkan_id = m.samverkan_id and v.typ = m.typ) as versioner
    from gemensam.skrivelsemall m
    where ($1::text is null or m.typ = $1)
      and m.nummer = coalesce(nullif($2::int, 0), (select max(x.nummer) from gemensam.skrivelsemall x where x.samverkan_id = m.samverkan_id and x.typ = m.typ))`,
};

export const farAndraMall = (kontext: Kontext): boolean => harRoll(kontext, 'namndsekreterare');

/** Every ärendetyp in its order. */
export const lasSkrivelsemallar = async (las: Lasning, kontext: Kontext): Promise<SkrivelsemallLas[]> => {
  const rader = await las.rader<Sqlrad & Record<string, unknown>>(skrivelsemallarSats, [null, null]);
  return arendetyper.map((typ) => tillMall(typ, rader.find((r) => r.typ === typ), kontext));
};

/** One ärendetyp: a version of it, the portal's own (0), or the one in force. Null: there is no such version. */
export const lasSkrivelsemall = async (las: Lasning, kontext: Kontext, typ: Arendetyp, nummer: number | null = null): Promise<SkrivelsemallLas | null> => {
  if (nummer !== null && (nummer < 0 || nummer > 1_000_000)) return null;
  const [rad] = await las.rader<Sqlrad & Record<string, unknown>>(skrivelsemallarSats, [typ, nummer]);
  if (nummer && !rad) return null;
  const mall = tillMall(typ, rad, kontext);
  return nummer === 0 ? { ...mall, nummer: 0, innehall: standardmall(typ) } : mall;
};

const tillMall = (typ: Arendetyp, rad: Sqlrad | undefined, kontext: Kontext): SkrivelsemallLas => ({
  typ,
  nummer: rad?.nummer ?? 0,
  innehall: rad?.innehall ?? standardmall(typ),
  versioner: (rad?.versioner ?? []).map((v) => ({ ...v, tid: new Date(v.tid) })),
  farAndra: farAndraMall(kontext),
});
