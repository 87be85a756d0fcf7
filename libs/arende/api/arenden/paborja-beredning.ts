import { type Begaran, type Db } from '@gemensam/shared/api';
import { type ArendeaktInput } from '@gemensam/shared/contract';
import { type Aktsvar, utforAkt } from './arendeakt';

/** Someone who prepares ärenden begins with one that is registered. */
export const paborjaBeredning = (db: Db, begaran: Begaran, input: ArendeaktInput): Promise<Aktsvar> =>
  utforAkt(db, begaran, input, {
    operation: 'paborjaBeredning',
    akt: 'paborja_beredning',
    verkan: () => ({ handelsetyp: 'arende_beredning_paborjad', mening: (vad) => `Beredningen av ${vad} påbörjades.` }),
  });
