import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type HamtaMotesdeltagareInput, type Mote } from '@gemensam/shared/contract';
import { avslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { MoteRepository, motesnamn } from './mote.repository';
import { installt } from './stall-in-mote';

/** Those who have got an uppdrag since the meeting was put in the calendar come onto its list. */
export const hamtaMotesdeltagare = (db: Db, begaran: Begaran, input: HamtaMotesdeltagareInput): Promise<Mote | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Mote>(kontext, skrivval(begaran, 'hamtaMotesdeltagare', input), async (skriv) => {
    const moten = new MoteRepository(skriv, kontext);
    const bild = await moten.oppna(input.moteId);
    if (!bild) return finnsInte();

    if (bild.installt) return installt();
    const antal = await moten.hamtaDeltagare(bild.id, bild.slag);
    if (antal === 0) return avslag({ regel: 'Alla står på listan', kalla: 'Domänregel 5, uppdragen', text: `Alla med uppdrag ${bild.datum} står redan på listan.`, utvag: 'Lägg till andra med namn.' });

    return genomfort(await moten.svar(bild.id), {
      handelsetyp: 'motesdeltagare_hamtade', objekttyp: 'mote', objektId: bild.id,
      text: `${antal} deltagare hämtades från uppdragen till ${motesnamn(bild)}.`,
      data: { antalDeltagare: antal },
    });
  });
};
