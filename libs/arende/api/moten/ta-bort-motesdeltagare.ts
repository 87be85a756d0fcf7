import { type Begaran, type Db, genomfort, kravKontext, saknarBehorighet, skrivval } from '@gemensam/shared/api';
import { type Mote, type TaBortMotesdeltagareInput } from '@gemensam/shared/contract';
import { avslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { farMarkeraKommun } from './mote.lasmodell';
import { MoteRepository, type Moteskonflikt, motesnamn } from './mote.repository';

/** Takes one off the list whose närvaro is not noted. The beredningsgrupp does so for its own kommun. */
export const taBortMotesdeltagare = (db: Db, begaran: Begaran, input: TaBortMotesdeltagareInput): Promise<Mote | Moteskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Mote, Avslag | Moteskonflikt>(kontext, skrivval(begaran, 'taBortMotesdeltagare', input), async (skriv) => {
    const moten = new MoteRepository(skriv, kontext);
    const funnen = await moten.oppnaDeltagare(input.id);
    if (!funnen) return finnsInte();
    const { bild, rad } = funnen;
    if (!farMarkeraKommun(kontext, rad.kommunkod)) return saknarBehorighet('Du tar bort deltagare för din egen kommun.', 'Be e-samordnaren ta bort andra.');

    if (rad.version !== input.version) return moten.konflikt(bild.id);
    if (rad.narvaro)
      return avslag({ regel: 'Närvaron är noterad', kalla: 'Domänregel 5, möten i beredningsgruppen', text: `Närvaron för ${rad.namn} är noterad.`, utvag: 'Ta bort markeringen först, om den är fel.' });

    if (!(await moten.taBortDeltagare(rad))) return moten.konflikt(bild.id);
    return genomfort(await moten.svar(bild.id), {
      handelsetyp: 'motesdeltagare_borttagen', objekttyp: 'mote', objektId: bild.id,
      text: `${rad.namn} togs bort från listan för ${motesnamn(bild)}.`,
      data: { deltagareId: rad.id, namn: rad.namn, gast: rad.slag === 'gast', kommunkod: rad.kommunkod },
    });
  });
};
