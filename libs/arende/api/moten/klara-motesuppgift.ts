import { provaKlar } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, kravKontext, saknarBehorighet, skrivval } from '@gemensam/shared/api';
import { type KlaraMotesuppgiftInput, type Mote } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { farKlaraUppgift } from './mote.lasmodell';
import { MoteRepository, type Moteskonflikt, motesnamn } from './mote.repository';

/** Done, with a note. Those who prepare close any task; others their own. */
export const klaraMotesuppgift = (db: Db, begaran: Begaran, input: KlaraMotesuppgiftInput): Promise<Mote | Moteskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Mote, Avslag | Moteskonflikt>(kontext, skrivval(begaran, 'klaraMotesuppgift', input), async (skriv) => {
    const moten = new MoteRepository(skriv, kontext);
    const funnen = await moten.oppnaUppgift(input.id);
    if (!funnen) return finnsInte();
    const { bild, rad } = funnen;
    if (!farKlaraUppgift(kontext, rad.agareId)) return saknarBehorighet('Uppgiften är någon annans.', 'Be den som äger den, eller e-samordnaren.');

    if (rad.version !== input.version) return moten.konflikt(bild.id);
    const anteckning = provaKlar(rad, input.anteckning);
    if (arAvslag(anteckning)) return anteckning;

    if (!(await moten.klara(rad, anteckning))) return moten.konflikt(bild.id);
    return genomfort(await moten.svar(bild.id), {
      handelsetyp: 'motesuppgift_klar', objekttyp: 'mote', objektId: bild.id,
      text: `En uppgift från ${motesnamn(bild)} blev klar.`,
      data: { uppgiftId: rad.id, agare: rad.agare },
    });
  });
};
