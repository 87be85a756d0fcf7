import { provaRegistrering } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type PasseraGrindInput, type Projektfaser } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { FasRepository } from './fas.repository';
import { type FinansieringSakradPort } from './finansiering-sakrad';
import { forGenomGrind, provaGrinden } from './for-genom-grind';
import { valjGrindbeslut } from './grindbeslut';

/**
 * A project passes its next gate. Who registers depends on who decided; everything the gate asks is judged again here, in the
 * transaction, also what it asks of the money. The decision is linked for ever, together with the checklist as it stood.
 */
export const passeraGrind = (db: Db, port: FinansieringSakradPort, begaran: Begaran, input: PasseraGrindInput): Promise<Projektfaser | Konflikt<Projektfaser> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Projektfaser, Avslag | Konflikt<Projektfaser>>(kontext, skrivval(begaran, 'passeraGrind', input), async (skriv) => {
    const faser = new FasRepository(skriv, kontext, port);
    const oppet = await faser.oppna(input.projektId, input.version);
    if (oppet.slag !== 'oppet') return oppet;
    const { bild } = oppet;
    const farInte = provaRegistrering(input.beslutare, kontext.uppdrag.map((u) => u.roll), bild.i_styrgruppen);
    if (farInte) return farInte;

    const provad = provaGrinden(oppet, input.beslutare);
    if (arAvslag(provad)) return provad;
    const val = await valjGrindbeslut(skriv, kontext, faser, bild.id, input.beslutare, input, 'grind');
    if (arAvslag(val)) return val;

    const passerad = await forGenomGrind(faser, oppet, val.beslut);
    if (arAvslag(passerad)) return passerad;
    return genomfort(await faser.sida(bild.id), passerad, ...(val.handelse ? [val.handelse] : []));
  });
};
