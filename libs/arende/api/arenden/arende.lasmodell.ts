import { kanRedigeras, type Komplett, provaKomplett, type Tjansteskrivelse } from '@gemensam/arende/domain';
import { type HandlingLas, handlingarSql, type HandlingSqlrad, type Kontext, type Lasning, type Sats, tillHandling } from '@gemensam/shared/api';
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
      ${handlingarSql('arende_handling', 'l.samverkan_id = a.samverkan_id and l.arende_id = a.id')} as handlingar
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
    handlingar: r.handlingar.map((h) => tillHandling(h, kontext, 'handlingar')),
    komplett: provaKomplett(tillSkrivelse(r)),
    farRedigera: farBereda(kontext) && kanRedigeras(r.tillstand),
    farRegistrera: farRegistrera(kontext) && r.tillstand === 'utkast',
    farFardigbereda: farBereda(kontext) && r.tillstand === 'under_beredning',
    version: r.version,
  };
};
