import { type Begaran, type Db, kravKontext, laggHandling, skrivval, type UppladdadHandling, type Uppladdning } from '@gemensam/shared/api';
import { arId, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { AvtalEntitet, AvtalHandlingEntitet } from '../avtal/avtal.entity';
import { avtalsnamn } from '../avtal/avtalsinmatning';

/** The e-samordnare or the nämndsekreterare adds a judged file to an avtal: the avtal itself, price lists, what belongs to it. */
export const laddaUppAvtalshandling = (db: Db, begaran: Begaran, avtalId: string, upp: Uppladdning): Promise<UppladdadHandling | Avslag> => {
  const kontext = kravKontext(begaran);
  const { lagringsnyckel: _nyckel, ...fil } = upp.fil;
  return db.skriva<UppladdadHandling>(kontext, skrivval(begaran, 'laddaUppAvtalshandling', { avtalId, ...upp, fil }), async (skriv) => {
    const avtal = arId(avtalId) ? await skriv.manager.findOne(AvtalEntitet, { where: { id: avtalId }, lock: { mode: 'pessimistic_write' } }) : null;
    if (!avtal) return finnsInte();
    const lankar = { avtalId: avtal.id };
    return laggHandling(skriv, kontext.person, upp, {
      objekttyp: 'avtal',
      objektId: avtal.id,
      benamning: `avtalet ${avtalsnamn(avtal)}`,
      har: (handlingId) => skriv.manager.existsBy(AvtalHandlingEntitet, { ...lankar, handlingId }),
      knyt: async (handlingId) => void (await skriv.manager.insert(AvtalHandlingEntitet, { ...lankar, handlingId })),
    });
  });
};
