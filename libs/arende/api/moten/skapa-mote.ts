import { provaMote } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Mote, type SkapaMoteInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { MoteRepository, motesnamn } from './mote.repository';
import { lasLedtider } from './moten.lasmodell';

/** The e-samordnare or the nämndsekreterare puts a meeting in the calendar; those whose uppdrag is in force on its day are asked to it. */
export const skapaMote = (db: Db, begaran: Begaran, input: SkapaMoteInput): Promise<Mote | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Mote>(kontext, skrivval(begaran, 'skapaMote', input), async (skriv) => {
    const moten = new MoteRepository(skriv, kontext);
    const mote = provaMote({ ...input, stoppdatum: input.stoppdatum ?? null, kallelsedag: input.kallelsedag ?? null }, await lasLedtider(skriv));
    if (arAvslag(mote)) return mote;

    const id = await moten.skapa(mote);
    const antal = await moten.hamtaDeltagare(id, mote.slag);
    const { slag, ...uppgifter } = mote;
    return genomfort(await moten.svar(id), {
      handelsetyp: 'mote_skapat', objekttyp: 'mote', objektId: id,
      text: `I kalendern lades ${motesnamn(mote)} in.`,
      data: { moteslag: slag, ...uppgifter, antalDeltagare: antal },
    });
  });
};
