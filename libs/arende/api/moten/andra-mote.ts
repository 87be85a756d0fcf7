import { provaMote } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AndraMoteInput, type Mote } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { MoteRepository, type Moteskonflikt, motesnamn } from './mote.repository';
import { lasLedtider } from './moten.lasmodell';
import { installt } from './stall-in-mote';

/** The e-samordnare or the nämndsekreterare changes a meeting that is not cancelled. What kind of meeting it is does not change. */
export const andraMote = (db: Db, begaran: Begaran, input: AndraMoteInput): Promise<Mote | Moteskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Mote, Avslag | Moteskonflikt>(kontext, skrivval(begaran, 'andraMote', input), async (skriv) => {
    const moten = new MoteRepository(skriv, kontext);
    const bild = await moten.oppna(input.id);
    if (!bild) return finnsInte();

    if (bild.version !== input.version) return moten.konflikt(bild.id);
    const { id: _, version: __, ...skrivet } = input;
    const ledtider = await lasLedtider(skriv);
    const mote = bild.installt ? installt() : provaMote({ ...skrivet, slag: bild.slag, stoppdatum: input.stoppdatum ?? null, kallelsedag: input.kallelsedag ?? null }, ledtider);
    if (arAvslag(mote)) return mote;

    if (!(await moten.andra(bild, mote))) return moten.konflikt(bild.id);
    const { datum, borjar, slutar, plats, stoppdatum, kallelsedag, anmarkning } = bild;
    const { slag, ...uppgifter } = mote;
    return genomfort(await moten.svar(bild.id), {
      handelsetyp: 'mote_andrat', objekttyp: 'mote', objektId: bild.id,
      text: datum === mote.datum ? `I kalendern ändrades ${motesnamn(mote)}.` : `I kalendern flyttades ${motesnamn(bild)} till ${mote.datum}.`,
      data: { moteslag: slag, ...uppgifter, forut: { datum, borjar, slutar, plats, stoppdatum, kallelsedag, anmarkning } },
    });
  });
};
