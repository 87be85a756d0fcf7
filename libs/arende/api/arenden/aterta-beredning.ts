import { provaAktskal } from '@gemensam/arende/domain';
import { type Begaran, type Db } from '@gemensam/shared/api';
import { type ArendeaktMedSkalInput } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { tinaSiffror } from '../skrivelse/frys-siffror';
import { type Aktsvar, utforAkt } from './arendeakt';

/** The e-samordnare opens a färdigberett ärende again, and says why. It stays planned to its sammanträde, and its figures follow finansiering again. */
export const atertaBeredning = (db: Db, begaran: Begaran, input: ArendeaktMedSkalInput): Promise<Aktsvar> =>
  utforAkt(db, begaran, input, {
    operation: 'atertaBeredning',
    akt: 'aterta_beredning',
    verkan: ({ skriv, arende }) => {
      const skal = provaAktskal(input.skal);
      return arAvslag(skal) ? skal : { handelsetyp: 'arende_atertaget', mening: (vad) => `Beredningen av ${vad} återupptogs.`, skal, rader: () => tinaSiffror(skriv, arende.id) };
    },
  });
