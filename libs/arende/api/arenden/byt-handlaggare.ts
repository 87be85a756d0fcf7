import { provaHandlaggare } from '@gemensam/arende/domain';
import { type Begaran, type Db } from '@gemensam/shared/api';
import { type BytHandlaggareInput } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { type Aktsvar, utforAkt } from './arendeakt';
import { lasHandlaggarval } from './handlaggarval.lasmodell';
import { namngeUnderSekretess } from '../sekretess/namnge-under-sekretess';

/** Another person who prepares ärenden answers for this one from now on. */
export const bytHandlaggare = (db: Db, begaran: Begaran, input: BytHandlaggareInput): Promise<Aktsvar> =>
  utforAkt(db, begaran, input, {
    operation: 'bytHandlaggare',
    akt: 'byt_handlaggare',
    verkan: async ({ skriv, kontext, arende }) => {
      const ny = provaHandlaggare(input.personId, arende.handlaggareId, await lasHandlaggarval(skriv, kontext));
      if (arAvslag(ny)) return ny;
      await namngeUnderSekretess(skriv, kontext, arende.id, ny.personId);
      return {
        handelsetyp: 'arende_handlaggare_bytt',
        mening: (vad) => `Handläggaren av ${vad} byttes.`,
        kolumner: { handlaggareId: ny.personId, handlaggare: ny.namn },
        uppgift: `Från ${arende.handlaggare} till ${ny.namn}.`,
      };
    },
  });
