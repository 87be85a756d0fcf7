import { type Begaran, type Db, genomfort, kravKontext, saknarBehorighet, skrivval } from '@gemensam/shared/api';
import { type Mote, type OppnaMotesuppgiftInput } from '@gemensam/shared/contract';
import { avslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { farKlaraUppgift } from './mote.lasmodell';
import { MoteRepository, type Moteskonflikt, motesnamn } from './mote.repository';

/** A task that was not done after all is open again. */
export const oppnaMotesuppgift = (db: Db, begaran: Begaran, input: OppnaMotesuppgiftInput): Promise<Mote | Moteskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Mote, Avslag | Moteskonflikt>(kontext, skrivval(begaran, 'oppnaMotesuppgift', input), async (skriv) => {
    const moten = new MoteRepository(skriv, kontext);
    const funnen = await moten.oppnaUppgift(input.id);
    if (!funnen) return finnsInte();
    const { bild, rad } = funnen;
    if (!farKlaraUppgift(kontext, rad.agareId)) return saknarBehorighet('Uppgiften är någon annans.', 'Be den som äger den, eller e-samordnaren.');

    if (rad.version !== input.version) return moten.konflikt(bild.id);
    if (!rad.klar) return avslag({ regel: 'Uppgiften är öppen', kalla: 'Domänregel 5, möten i beredningsgruppen', text: 'Uppgiften är inte klarmarkerad.', utvag: 'Ladda om sidan.' });

    if (!(await moten.klara(rad, null))) return moten.konflikt(bild.id);
    return genomfort(await moten.svar(bild.id), {
      handelsetyp: 'motesuppgift_oppnad', objekttyp: 'mote', objektId: bild.id,
      text: `En uppgift från ${motesnamn(bild)} öppnades igen.`,
      data: { uppgiftId: rad.id, agare: rad.agare },
    });
  });
};
