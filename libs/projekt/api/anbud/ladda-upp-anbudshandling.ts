import { provaAnbudsinmatning } from '@gemensam/projekt/domain';
import { type Begaran, type Db, kravKontext, laggHandling, skrivval, type UppladdadHandling, type Uppladdning } from '@gemensam/shared/api';
import { type Avslag, finnsInte } from '@gemensam/shared/domain';
import { AnbudRepository } from './anbud.repository';
import { provaHandlaggare, upphandlingenAv } from './anbudsakt';

/** Somebody who handles the bids adds a judged file to one of them, from annonsering to the award. */
export const laddaUppAnbudshandling = (db: Db, begaran: Begaran, { upphandlingId, anbudId }: { readonly upphandlingId: string; readonly anbudId: string }, upp: Uppladdning): Promise<UppladdadHandling | Avslag> => {
  const kontext = kravKontext(begaran);
  const { lagringsnyckel: _nyckel, ...fil } = upp.fil;
  return db.skriva<UppladdadHandling>(kontext, skrivval(begaran, 'laddaUppAnbudshandling', { upphandlingId, anbudId, ...upp, fil }), async (skriv) => {
    const anbud = new AnbudRepository(skriv, kontext);
    const bild = await anbud.oppna(upphandlingId);
    if (!bild?.anbud.some((a) => a.id === anbudId)) return finnsInte();
    const nej = provaHandlaggare(bild, kontext) ?? provaAnbudsinmatning(upphandlingenAv(bild));
    if (nej) return nej;
    return laggHandling(skriv, kontext.person, upp, {
      objekttyp: 'anbud',
      objektId: bild.id,
      benamning: `upphandlingen för ${bild.projekt_namn}`,
      har: (handlingId) => anbud.harHandling(anbudId, handlingId),
      knyt: (handlingId) => anbud.knytHandling(anbudId, handlingId),
    });
  });
};
