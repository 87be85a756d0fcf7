import {
  type Begaran, type Db, kravKontext, laggHandling, saknarBehorighet, skrivval, type UppladdadHandling, type Uppladdning,
} from '@gemensam/shared/api';
import { arId, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { farLaggaHandling } from './handlingar.lasmodell';
import { ProjektEntitet, ProjektHandlingEntitet } from '../projekt.entity';

/** The e-samordnare, the nämndsekreterare or the project's own projektledare adds a judged file to a project. */
export const laddaUppProjekthandling = (db: Db, begaran: Begaran, projektId: string, upp: Uppladdning): Promise<UppladdadHandling | Avslag> => {
  const kontext = kravKontext(begaran);
  const { lagringsnyckel: _nyckel, ...fil } = upp.fil;
  return db.skriva<UppladdadHandling>(kontext, skrivval(begaran, 'laddaUppProjekthandling', { projektId, ...upp, fil }), async (skriv) => {
    const projekt = arId(projektId) ? await skriv.manager.findOne(ProjektEntitet, { where: { id: projektId }, lock: { mode: 'pessimistic_write' } }) : null;
    if (!projekt) return finnsInte();
    if (!farLaggaHandling(kontext, projekt.projektledareId))
      return saknarBehorighet('Du är inte projektledare för det här projektet.', 'Be e-samordnaren lägga in handlingen.');
    const lankar = { projektId: projekt.id };
    return laggHandling(skriv, kontext.person, upp, {
      objekttyp: 'projekt',
      objektId: projekt.id,
      benamning: `projektet ${projekt.namn}`,
      har: (handlingId) => skriv.manager.existsBy(ProjektHandlingEntitet, { ...lankar, handlingId }),
      knyt: async (handlingId) => void (await skriv.manager.insert(ProjektHandlingEntitet, { ...lankar, handlingId })),
    });
  });
};
