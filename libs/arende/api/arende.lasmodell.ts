import { kanRedigeras, type Komplett, provaKomplett, type Tjansteskrivelse } from '@gemensam/arende/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';
import { type ArendeLasrad, type SkrivelseSqlrad, skrivelsekolumner, skrivelsetabeller, tillGrund, tillSkrivelse } from './arenden.lasmodell';
import { farBereda, farRegistrera, serUtkast } from './arende-insyn';

/** One ärende whole: its tjänsteskrivelse, handlingar, what is missing, and what the person may do. */
export interface ArendeLas extends Omit<ArendeLasrad, 'andrat' | 'egen' | 'antalSaknas' | 'saknas'> {
  readonly klassificering: string | null;
  readonly klassificeringForslag: string;
  readonly tjansteskrivelse: Omit<Tjansteskrivelse, 'rubrik'> & { readonly andradAv: string; readonly andrad: Date };
  readonly handlingar: readonly HandlingLas[];
  readonly komplett: Komplett;
  readonly farRedigera: boolean;
  readonly farRegistrera: boolean;
  readonly farFardigbereda: boolean;
  readonly version: number;
}

export interface HandlingLas {
  readonly id: string;
  readonly titel: string;
  readonly versioner: readonly HandlingVersionLas[];
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

type HandlingSqlrad = Omit<HandlingLas, 'versioner'> & { readonly versioner: readonly (Omit<HandlingVersionLas, 'tid' | 'adress'> & { readonly tid: string })[] };

interface ArendeSqlrad extends SkrivelseSqlrad {
  readonly andrad_av: string;
  readonly andrad: Date;
  readonly version: number;
  readonly forslag_klassificering: string;
  readonly handlingar: readonly HandlingSqlrad[];
}

/** One ärende in one statement. `$1`: its id; `$2`: sees utkast. Handlingar oldest first, their versions newest first. */
export const arendeSats: Sats = {
  namn: 'arende.ett',
  text: `
    select ${skrivelsekolumner}, t.andrad_av, t.andrad, a.version,
      coalesce((select i.varde from gemensam.installning i where i.nyckel = 'standard_klassificering'),
        (select x.klassificering from gemensam.arende x where x.klassificering is not null order by x.dnr_ar desc, x.dnr_lopnummer desc limit 1),
        '') as forslag_klassificering,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', h.id, 'titel', h.titel, 'versioner', (
            select jsonb_agg(jsonb_build_object('nummer', v.nummer, 'filnamn', v.filnamn, 'mediatyp', v.mediatyp, 'storlek', v.storlek,
              'sha256', encode(v.sha256, 'hex'), 'tid', v.tid, 'av', v.av) order by v.nummer desc)
            from gemensam.handling_version v where v.samverkan_id = h.samverkan_id and v.handling_id = h.id)) order by h.skapad, h.id)
        from gemensam.arende_handling ah join gemensam.handling h on h.samverkan_id = ah.samverkan_id and h.id = ah.handling_id
        where ah.samverkan_id = a.samverkan_id and ah.arende_id = a.id), '[]') as handlingar
    from ${skrivelsetabeller}
    where a.id = $1 and (a.tillstand <> 'utkast' or $2)`,
};

/** Null: no such ärende here, or one that the person may not see yet. The two cannot be told apart. */
export const lasArende = async (las: Lasning, kontext: Kontext, id: string): Promise<ArendeLas | null> => {
  if (!arId(id)) return null;
  const [r] = await las.rader<ArendeSqlrad>(arendeSats, [id, serUtkast(kontext)]);
  return r ? tillArende(r, kontext) : null;
};

const tillArende = (r: ArendeSqlrad, kontext: Kontext): ArendeLas => {
  const { rubrik: _rubrik, ...avsnitt } = tillSkrivelse(r);
  return {
    ...tillGrund(r),
    klassificering: r.klassificering,
    klassificeringForslag: r.forslag_klassificering,
    tjansteskrivelse: { ...avsnitt, andradAv: r.andrad_av, andrad: r.andrad },
    handlingar: r.handlingar.map((h) => tillHandling(h, kontext)),
    komplett: provaKomplett(tillSkrivelse(r)),
    farRedigera: farBereda(kontext) && kanRedigeras(r.tillstand),
    farRegistrera: farRegistrera(kontext) && r.tillstand === 'utkast',
    farFardigbereda: farBereda(kontext) && r.tillstand === 'under_beredning',
    version: r.version,
  };
};

const tillHandling = (h: HandlingSqlrad, kontext: Kontext): HandlingLas => ({
  id: h.id,
  titel: h.titel,
  versioner: h.versioner.map((v) => ({
    ...v,
    tid: new Date(v.tid),
    adress: `/api/${kontext.samverkan.kortnamn}/handlingar/${h.id}/${v.nummer}`,
  })),
});
