import { type DelegerbarArendetyp, KOP_KALLA, type Saktyp } from '@gemensam/delegation/domain';
import { type Lasning, type Sats, type Skrivning } from '@gemensam/shared/api';
import { type Datum } from '@gemensam/shared/domain';

/** The turn that every decision on delegation waits for. */
const turen: Sats = { namn: 'delegation.beslutens_tur', text: `select pg_advisory_xact_lock(hashtextextended('delegationsbeslut:' || gemensam.samverkan_id(), 0))` };

/** What changes who may decide, and what is decided, take turns: nothing is decided on ground that goes away in the same moment. */
export const vantaPaBesluten = async (skriv: Skrivning): Promise<void> => {
  await skriv.rader(turen);
};

/**
 * The day of the latest decision taken under the delegationsordning, an urgent one too, since the ordning gives that right (KL 6:39); or that leans
 * on one point of it: taken under it, or an attest that was a purchase by it. One whose check is hidden from the reader is held to lean. Null: none.
 */
export const senasteDelegationsbeslut = async (las: Lasning, punktId: string | null = null): Promise<Datum | null> => {
  const [rad] = await las.rader<{ datum: Datum | null }>(
    {
      namn: 'delegation.senaste_beslut',
      text: `select max(b.datum)::text as datum from gemensam.delegationsbeslut b where $1::uuid is null or b.punkt_id = $1
        or (b.arendetyp = 'beslutsattest' and exists (select from gemensam.delegationspunkt k join gemensam.delegationspunkt p on (p.samverkan_id, p.ordning_id, p.delegat) = (k.samverkan_id, k.ordning_id, k.delegat)
            where k.id = $1 and k.arendetyp = 'inkop' and p.id = b.punkt_id)
          and coalesce((select jsonb_path_exists(i.provning, '$.rader[*] ? (@.kalla == $kalla)', jsonb_build_object('kalla', $2::text)) from gemensam.delegationsbeslut_innehall i where (i.samverkan_id, i.id) = (b.samverkan_id, b.id)), true))`,
    },
    [punktId, KOP_KALLA],
  );
  return rad?.datum ?? null;
};

/** A decision on delegation that is taken about a thing. */
export interface TagetBeslut {
  readonly arendetyp: DelegerbarArendetyp;
  /** ”D 2021:7”. */
  readonly beteckning: string;
  readonly datum: Datum;
}

/** What is decided about a thing, the latest first. */
export const beslutOmSak = (las: Lasning, saktyp: Saktyp, sakId: string): Promise<TagetBeslut[]> =>
  las.rader<TagetBeslut>(
    {
      namn: 'delegation.beslut_om_sak',
      text: `select arendetyp, 'D ' || ar || ':' || lopnummer as beteckning, delegationsbeslut.datum::text as datum from gemensam.delegationsbeslut where saktyp = $1 and sak_id = $2 order by ar desc, lopnummer desc`,
    },
    [saktyp, sakId],
  );
