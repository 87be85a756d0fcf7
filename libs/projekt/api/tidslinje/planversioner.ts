import { type Grindplan } from '@gemensam/projekt/domain';

/** A kept plan as the page of a project reads it. */
export interface PlanLasrad extends Grindplan {
  readonly version: number;
  readonly kallaFran: number | null;
  readonly kallaTill: number | null;
  readonly skal: string | null;
  readonly antagande: boolean;
  readonly inlastKalla: string | null;
  readonly datum: string;
  readonly tid: string;
  readonly av: string;
}

/** The kept plans of a project `p`, newest first, as JSON. */
export const planerSql = `
  coalesce((select json_agg(json_build_object('version', g.version, 'start', g.start, 'dagar', g.dagar, 'kallaFran', g.kalla_fran, 'kallaTill', g.kalla_till, 'skal', g.skal,
      'antagande', g.antagande, 'inlastKalla', g.inlast_kalla, 'datum', g.datum, 'tid', g.tid, 'av', g.av) order by g.version desc)
    from gemensam.grindplan g where g.samverkan_id = p.samverkan_id and g.projekt_id = p.id), '[]')`;
