import { type Begaran, type Db } from '@gemensam/shared/api';
import { type ArendeaktInput } from '@gemensam/shared/contract';
import { type Aktsvar, utforAkt } from './arendeakt';
import { lasSammantradet } from './sammantradet';

/** The nämndsekreterare or the presidium puts a färdigberett ärende on the kallelse to the sammanträde it is planned to. */
export const kallaArende = (db: Db, begaran: Begaran, input: ArendeaktInput): Promise<Aktsvar> =>
  utforAkt(db, begaran, input, {
    operation: 'kallaArende',
    akt: 'kalla',
    underlag: async (skriv, kontext, arende) => ({ ...arende, sammantrade: await lasSammantradet(skriv, kontext, arende.sammantradeId) }),
    verkan: ({ arende }) => ({
      handelsetyp: 'arende_kallat',
      mening: (vad) => `${vad} kallades till sammanträdet ${arende.sammantrade?.datum ?? ''}.`,
    }),
  });
