import { IsNull } from 'typeorm';
import { type Begaran, type Db } from '@gemensam/shared/api';
import { type ArendeaktInput } from '@gemensam/shared/contract';
import { type Aktsvar, utforAkt } from './arendeakt';
import { RemissEntitet } from './remiss.entity';

/** The e-samordnare closes the remiss, before its last day too; the texts are open again. */
export const avslutaRemiss = (db: Db, begaran: Begaran, input: ArendeaktInput): Promise<Aktsvar> =>
  utforAkt(db, begaran, input, {
    operation: 'avslutaRemiss',
    akt: 'avsluta_remiss',
    verkan: ({ skriv, kontext, arende }) => ({
      handelsetyp: 'arende_remiss_avslutad',
      mening: (vad) => `Remissen av ${vad} avslutades.`,
      rader: async () => {
        await skriv.manager.update(RemissEntitet, { arendeId: arende.id, avslutad: IsNull() }, { avslutad: kontext.affarsdatum, avslutadAv: kontext.person.namn });
      },
    }),
  });
