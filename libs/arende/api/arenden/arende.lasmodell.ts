import { innehallAvText, kanRedigeras, type Komplett, provaKomplett, type Tjansteskrivelse } from '@gemensam/arende/domain';
import { type HandlingLas, handlingarSql, type HandlingSqlrad, type Kontext, type Lasning, type Sats, tillHandling } from '@gemensam/shared/api';
import { type Remiss } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';
import { type ArendeLasrad, type SkrivelseSqlrad, skrivelsekolumner, skrivelsetabeller, tillGang, tillGrund, tillSkrivelse } from './arenden.lasmodell';
import { farBereda } from './arende-insyn';

/** One ärende whole: its tjänsteskrivelse, handlingar, what is missing, and what the person may do. */
export interface ArendeLas extends Omit<ArendeLasrad, 'andrat' | 'egen' | 'samling' | 'sekretess' | 'antalSaknas' | 'saknas'> {
  readonly klassificering: string | null;
  readonly klassificeringForslag: string;
  readonly tjansteskrivelse: Omit<Tjansteskrivelse, 'rubrik'> & { readonly andradAv: string; readonly andrad: Date; readonly innehall: string; readonly textnummer: number };
  readonly handlingar: readonly HandlingLas[];
  readonly komplett: Komplett;
  readonly farRedigera: boolean;
  readonly handlaggareId: string;
  readonly remissad: boolean;
  readonly remisser: readonly Remiss[];
  readonly version: number;
}

interface ArendeSqlrad extends SkrivelseSqlrad {
  readonly andrad_av: string;
  readonly andrad: Date;
  readonly innehall: string | null;
  readonly textnummer: number;
  readonly version: number;
  readonly forslag_klassificering: string;
  readonly handlaggare_id: string;
  readonly remisser: readonly Remiss[];
  readonly handlingar: readonly HandlingSqlrad[];
}

/** The remisser of `a`, the newest first, each with the kommuner in order of their names. */
const remisserSql = `coalesce((
        select json_agg(json_build_object('id', r.id, 'nummer', r.nummer, 'fragor', r.fragor, 'sistaDag', r.sista_dag, 'skickad', r.skickad, 'skickadAv', r.skickad_av,
          'avslutad', r.avslutad, 'kommuner', (select json_agg(k.namn order by k.namn) from gemensam.remiss_kommun rk join gemensam.kommun k on k.kommunkod = rk.kommunkod
            where rk.samverkan_id = r.samverkan_id and rk.remiss_id = r.id)) order by r.nummer desc)
        from gemensam.remiss r where r.samverkan_id = a.samverkan_id and r.arende_id = a.id), '[]')`;

/** One ärende in one statement. `$1`: its id; who sees it, row-level security says. Handlingar oldest first, their versions newest first. */
export const arendeSats: Sats = {
  namn: 'arende.ett',
  text: `
    select ${skrivelsekolumner}, t.andrad_av, t.andrad, t.innehall::text as innehall, a.version,
      coalesce((select s.nummer from gemensam.skrivelsetext s where s.samverkan_id = a.samverkan_id and s.arende_id = a.id), 1) as textnummer, a.handlaggare_id,
      ${remisserSql} as remisser,
      coalesce((select i.varde from gemensam.installning i where i.nyckel = 'standard_klassificering'),
        (select x.klassificering from gemensam.arende x where x.klassificering is not null order by x.dnr_ar desc, x.dnr_lopnummer desc limit 1),
        '') as forslag_klassificering,
      ${handlingarSql('arende_handling', 'l.samverkan_id = a.samverkan_id and l.arende_id = a.id')} as handlingar
    from ${skrivelsetabeller}
    where a.id = $1`,
};

/** Null: no such ärende here, or one that the person may not see yet. The two cannot be told apart. */
export const lasArende = async (las: Lasning, kontext: Kontext, id: string): Promise<ArendeLas | null> => {
  if (!arId(id)) return null;
  const [r] = await las.rader<ArendeSqlrad>(arendeSats, [id]);
  return r ? tillArende(r, kontext) : null;
};

const tillArende = (r: ArendeSqlrad, kontext: Kontext): ArendeLas => {
  const { rubrik: _rubrik, ...avsnitt } = tillSkrivelse(r);
  return {
    ...tillGrund(r),
    ...tillGang(r, kontext),
    klassificering: r.klassificering,
    klassificeringForslag: r.forslag_klassificering,
    tjansteskrivelse: {
      ...avsnitt, andradAv: r.andrad_av, andrad: r.andrad, innehall: r.innehall ?? JSON.stringify(innehallAvText(tillSkrivelse(r))), textnummer: r.textnummer,
    },
    handlingar: r.handlingar.map((h) => tillHandling(h, kontext, 'handlingar')),
    komplett: provaKomplett(tillSkrivelse(r), r.remissad),
    farRedigera: farBereda(kontext) && kanRedigeras(r.tillstand),
    handlaggareId: r.handlaggare_id,
    remissad: r.remissad,
    remisser: r.remisser,
    version: r.version,
  };
};
