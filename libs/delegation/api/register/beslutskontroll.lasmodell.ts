import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type Beslutskontroll } from '@gemensam/shared/contract';
import { type Beslutsavvikelse, beslutsavvikelseText } from '@gemensam/shared/domain';

export const beslutskontrollSats: Sats = { namn: 'delegation.beslutskontroll', text: 'select beteckning, nr, avvikelse from gemensam.beslutade_mot_kedjan() order by nr nulls first, beteckning' };

/** Every decided row of the samverkan against the audit chain, also those whose text the person may not read. */
export const lasBeslutskontroll = async (las: Lasning): Promise<Beslutskontroll> => {
  const rader = await las.rader<{ beteckning: string; nr: string | null; avvikelse: Beslutsavvikelse | null }>(beslutskontrollSats);
  return { antal: rader.length, avvikelser: rader.flatMap((r) => (r.avvikelse ? [{ nr: r.nr === null ? null : Number(r.nr), text: beslutsavvikelseText(r.avvikelse, r.beteckning) }] : [])) };
};
