import { provaDeltagare } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, kravKontext, saknarBehorighet, skrivval } from '@gemensam/shared/api';
import { type LaggTillMotesdeltagareInput, type Mote } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { farMarkeraKommun } from './mote.lasmodell';
import { MoteRepository, motesnamn } from './mote.repository';
import { installt } from './stall-in-mote';

/** Somebody without the uppdrag, in place of one who has it or as a guest. The beredningsgrupp adds for its own kommun. */
export const laggTillMotesdeltagare = (db: Db, begaran: Begaran, input: LaggTillMotesdeltagareInput): Promise<Mote | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Mote>(kontext, skrivval(begaran, 'laggTillMotesdeltagare', input), async (skriv) => {
    const moten = new MoteRepository(skriv, kontext);
    const bild = await moten.oppna(input.moteId);
    if (!bild) return finnsInte();
    const kommunkod = input.kommunkod ?? null;
    if (!farMarkeraKommun(kontext, kommunkod)) return saknarBehorighet('Du lägger till deltagare för din egen kommun.', 'Be e-samordnaren lägga till andra.');

    if (bild.installt) return installt();
    const { slag, namn } = input;
    const deltagare = provaDeltagare({ slag, namn, kommunkod }, { medlemmar: new Set((bild.kommuner ?? []).map((k) => k.kommunkod)), finns: bild.deltagare ?? [] });
    if (arAvslag(deltagare)) return deltagare;

    const id = await moten.laggTillDeltagare(bild.id, deltagare);
    return genomfort(await moten.svar(bild.id), {
      handelsetyp: 'motesdeltagare_tillagd', objekttyp: 'mote', objektId: bild.id,
      text: `${deltagare.namn} lades till i listan för ${motesnamn(bild)}.`,
      data: { deltagareId: id, namn: deltagare.namn, gast: deltagare.slag === 'gast', kommunkod },
    });
  });
};
