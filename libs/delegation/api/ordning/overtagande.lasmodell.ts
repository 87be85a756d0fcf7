import { type Arendetyp, type Saktyp } from '@gemensam/delegation/domain';
import { type Lasning } from '@gemensam/shared/api';
import { type Datum } from '@gemensam/shared/domain';

/** That the nämnd decides one matter itself. */
export interface Overtaget {
  readonly id: string;
  readonly arendetyp: Arendetyp;
  readonly datum: Datum;
  readonly skal: string;
  /** The decision: ”Nämnden 2021-02-10 § 3”. */
  readonly beslut: string;
}

/** What the nämnd has taken over of a thing and not handed back, one row per ärendetyp. */
export const overtagenFor = (las: Lasning, saktyp: Saktyp, sakId: string): Promise<Overtaget[]> =>
  las.rader<Overtaget>(
    {
      namn: 'delegation.overtagen',
      text: `select t.id, t.arendetyp, t.datum::text as datum, t.skal, b.organ || ' ' || b.datum || ' ' || b.beteckning as beslut
        from gemensam.overtagande t
        join gemensam.beslut_referens b on (b.samverkan_id, b.id) = (t.samverkan_id, t.beslut_id)
        where t.saktyp = $1 and t.sak_id = $2 and t.aterlamnad is null
        order by t.arendetyp`,
    },
    [saktyp, sakId],
  );
