import { type Arendetillstand, kanRedigeras } from '@gemensam/arende/domain';
import { DOLD_TITEL, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';
import { farBereda } from '../arenden/arende-insyn';

export interface UnderlagLas {
  readonly arendeId: string;
  readonly version: number;
  readonly valda: readonly UnderlagshandlingLas[];
  readonly valbara: readonly UnderlagshandlingLas[];
  readonly farValja: boolean;
}

export interface UnderlagshandlingLas {
  readonly id: string;
  readonly titel: string;
  readonly dold: boolean;
  readonly avProjektet: boolean;
  readonly adress: string | null;
}

interface Sqlrad {
  readonly tillstand: Arendetillstand;
  readonly version: number;
  readonly handlingar: readonly HandlingSqlrad[];
}

interface HandlingSqlrad {
  readonly id: string;
  /** Null: row-level security keeps the handling from the person. */
  readonly titel: string | null;
  readonly projekt: boolean;
  readonly plats: number | null;
  readonly nummer: number | null;
}

/** The handlingar that may be underlag of the ärende `a`, each with its place when it is chosen. One of both counts as the ärende's. */
export const underlagSql = `coalesce((
      select jsonb_agg(jsonb_build_object('id', l.handling_id, 'titel', h.titel, 'projekt', l.projekt, 'plats', u.plats,
          'nummer', (select max(v.nummer) from gemensam.handling_version v where v.samverkan_id = h.samverkan_id and v.handling_id = h.id))
        order by u.plats nulls last, l.projekt, l.handling_id)
      from (
        select ah.handling_id, false as projekt from gemensam.arende_handling ah where ah.samverkan_id = a.samverkan_id and ah.arende_id = a.id
        union all
        select ph.handling_id, true from gemensam.projekt_handling ph where ph.samverkan_id = a.samverkan_id and ph.projekt_id = a.projekt_id
          and not exists (select from gemensam.arende_handling x where x.samverkan_id = a.samverkan_id and x.arende_id = a.id and x.handling_id = ph.handling_id)
      ) l
      left join gemensam.handling h on h.samverkan_id = a.samverkan_id and h.id = l.handling_id
      left join gemensam.arende_underlag u on u.samverkan_id = a.samverkan_id and u.arende_id = a.id and u.handling_id = l.handling_id), '[]')`;

/** The underlag of one ärende in one statement. `$1`: its id. */
export const underlagSats: Sats = {
  namn: 'arende.underlag',
  text: `
    select a.tillstand, t.underlag_version as version, ${underlagSql} as handlingar
    from gemensam.arende a join gemensam.tjansteskrivelse t on t.samverkan_id = a.samverkan_id and t.arende_id = a.id
    where a.id = $1`,
};

/** Null: no such ärende here, or one that the person may not see. */
export const lasUnderlag = async (las: Lasning, kontext: Kontext, arendeId: string): Promise<UnderlagLas | null> => {
  if (!arId(arendeId)) return null;
  const [rad] = await las.rader<Sqlrad & Record<string, unknown>>(underlagSats, [arendeId]);
  if (!rad) return null;
  const alla = rad.handlingar.map((h) => ({ ...tillHandling(h, kontext), vald: h.plats !== null }));
  const utan = ({ vald: _vald, ...h }: (typeof alla)[number]): UnderlagshandlingLas => h;
  return {
    arendeId,
    version: rad.version,
    valda: alla.filter((h) => h.vald).map(utan),
    valbara: alla.filter((h) => !h.vald && !h.dold).map(utan),
    farValja: farBereda(kontext) && kanRedigeras(rad.tillstand),
  };
};

const tillHandling = (h: HandlingSqlrad, kontext: Kontext): UnderlagshandlingLas => ({
  id: h.id,
  titel: h.titel ?? DOLD_TITEL,
  dold: h.titel === null,
  avProjektet: h.projekt,
  adress: h.titel === null || h.nummer === null ? null : `/api/${kontext.samverkan.kortnamn}/${h.projekt ? 'projekthandlingar' : 'handlingar'}/${h.id}/${h.nummer}`,
});
