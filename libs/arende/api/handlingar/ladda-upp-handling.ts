import { flyttaArende } from '@gemensam/arende/domain';
import { type Begaran, type Db, kravKontext, laggHandling, skrivval, type UppladdadHandling, type Uppladdning } from '@gemensam/shared/api';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { ArendeRepository } from '../arenden/arende.repository';
import { arendet, arendetsNamn } from '../arenden/arendet';

/** Someone who prepares ärenden adds a judged file to one. Refused when the ärende is färdigberett. */
export const laddaUppHandling = (db: Db, begaran: Begaran, arendeId: string, upp: Uppladdning): Promise<UppladdadHandling | Avslag> => {
  const kontext = kravKontext(begaran);
  const { lagringsnyckel: _nyckel, ...fil } = upp.fil;
  return db.skriva<UppladdadHandling>(kontext, skrivval(begaran, 'laddaUppHandling', { arendeId, ...upp, fil }), async (skriv) => {
    const arenden = new ArendeRepository(skriv);
    const arende = await arenden.hamtaOchLas(arendeId);
    if (!arende) return finnsInte();
    const tillstand = flyttaArende(arende, 'redigera');
    if (arAvslag(tillstand)) return tillstand;
    return laggHandling(skriv, kontext.person, upp, {
      objekttyp: 'arende',
      objektId: arende.id,
      benamning: arendetsNamn(await arendet(skriv, kontext, arende.id)),
      har: (handlingId) => arenden.harHandling(arende.id, handlingId),
      knyt: (handlingId) => arenden.knytHandling(arende.id, handlingId),
    });
  });
};
