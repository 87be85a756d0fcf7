import { provaAktskal } from '@gemensam/arende/domain';
import { type Begaran, type Db } from '@gemensam/shared/api';
import { type ArendeaktMedSkalInput } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { type Aktsvar, utforAkt } from './arendeakt';

/** The nämndsekreterare or the presidium takes an ärende back from the kallelse, and says why. It stays planned until it is moved. */
export const aterkallaKallelse = (db: Db, begaran: Begaran, input: ArendeaktMedSkalInput): Promise<Aktsvar> =>
  utforAkt(db, begaran, input, {
    operation: 'aterkallaKallelse',
    akt: 'aterkalla_kallelse',
    verkan: () => {
      const skal = provaAktskal(input.skal);
      return arAvslag(skal) ? skal : { handelsetyp: 'arende_kallelse_aterkallad', mening: (vad) => `Kallelsen av ${vad} återkallades.`, skal };
    },
  });
