import { provaHavning } from '@gemensam/arende/domain';
import { type Begaran, type Db } from '@gemensam/shared/api';
import { type HavArendesekretessInput } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { type Sekretessutfall, utforSekretessakt } from './sekretessakt';

/** Lifts the secrecy of an ärende, with the reason. Those who were named no longer are. */
export const havArendesekretess = (db: Db, begaran: Begaran, input: HavArendesekretessInput): Promise<Sekretessutfall> =>
  utforSekretessakt(db, begaran, input, 'havArendesekretess', async (arende, sekretesser) => {
    const marke = provaHavning(input.skal, arende.sekretess);
    if (arAvslag(marke)) return marke;
    return async () => ({ handelsetyp: 'arendesekretess_havd', mening: (namn) => `Sekretess gäller inte längre för ${namn}.`, data: await sekretesser.besluta(arende, 'havd', marke) });
  });
