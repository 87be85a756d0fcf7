import { provaPlanering } from '@gemensam/arende/domain';
import { type Begaran, type Db } from '@gemensam/shared/api';
import { type PlaneraArendeInput } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { type Aktsvar, utforAkt } from './arendeakt';
import { lasSammantradet } from './sammantradet';

/** The ärende is to be ready for a sammanträde, or for none any longer. */
export const planeraArende = (db: Db, begaran: Begaran, input: PlaneraArendeInput): Promise<Aktsvar> =>
  utforAkt(db, begaran, input, {
    operation: 'planeraArende',
    akt: 'planera',
    verkan: async ({ skriv, kontext }) => {
      const moteId = input.moteId ?? null;
      const dag = provaPlanering(moteId, await lasSammantradet(skriv, kontext, moteId));
      if (arAvslag(dag)) return dag;
      return {
        handelsetyp: 'arende_planerat',
        mening: (vad) => (dag === null ? `Planeringen av ${vad} togs bort.` : `${vad} planerades till sammanträdet ${dag}.`),
        kolumner: { sammantradeId: moteId },
        data: { sammantrade: dag },
      };
    },
  });
