import { type HandlingsfilLasrad, type Lasning, type Sats } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';

/** One version of a handling that belongs to an ärende: who sees the two, row-level security says. `$1`: handling; `$2`: number. */
export const handlingsfilSats: Sats = {
  namn: 'arende.handlingsfil',
  text: `
    select v.filnamn, v.mediatyp, v.storlek, v.lagringsnyckel
    from gemensam.handling_version v
    where v.handling_id = $1 and v.nummer = $2 and exists (
      select from gemensam.arende_handling ah join gemensam.arende a on a.samverkan_id = ah.samverkan_id and a.id = ah.arende_id
      where ah.samverkan_id = v.samverkan_id and ah.handling_id = v.handling_id)`,
};

/** Null: no such file here, or one of an ärende that the person may not see. */
export const lasHandlingsfil = async (las: Lasning, handlingId: string, nummer: string): Promise<HandlingsfilLasrad | null> => {
  if (!arId(handlingId) || !/^[1-9]\d{0,5}$/.test(nummer)) return null;
  const [rad] = await las.rader<HandlingsfilLasrad & Record<string, unknown>>(handlingsfilSats, [handlingId, Number(nummer)]);
  return rad ?? null;
};
