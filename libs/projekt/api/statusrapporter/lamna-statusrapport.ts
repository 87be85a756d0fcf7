import { provaStatusrapport, utkastnyckel } from '@gemensam/projekt/domain';
import {
  type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, saknarBehorighet, skrivval, type Sats, type Skrivning,
} from '@gemensam/shared/api';
import { type LamnaStatusrapportInput } from '@gemensam/shared/contract';
import { arAvslag, arId, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { type ProjektekonomiPort } from '../portfolj/projektekonomi';
import { farUppdatera, lasPortfolj, type PortfoljLasrad } from '../portfolj/portfolj.lasmodell';
import { ProjektRepository } from '../projekt.repository';
import { lasOppnaRisker } from '../risker/oppna-risker';

/**
 * The e-samordnare (any project) or the projektledare (own project) reports how it goes. The report is frozen with the fas,
 * the economy and the open risks of then, and the person's draft is done with. If somebody reported since the person began writing, both texts are shown and nothing
 * is written.
 */
export const lamnaStatusrapport = (db: Db, port: ProjektekonomiPort, begaran: Begaran, input: LamnaStatusrapportInput): Promise<PortfoljLasrad | Konflikt<PortfoljLasrad> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<PortfoljLasrad, Avslag | Konflikt<PortfoljLasrad>>(kontext, skrivval(begaran, 'lamnaStatusrapport', input), async (skriv) => {
    const projektrader = new ProjektRepository(skriv);
    if (!arId(input.projektId)) return finnsInte();
    // Asked behind the lock in the same round trip: what is frozen is what stands when the report is written.
    const [projekt, ekonomi, risker] = await Promise.all([projektrader.hamtaOchLas(input.projektId), port(skriv, input.projektId), lasOppnaRisker(skriv, input.projektId)]);
    if (!projekt) return finnsInte();
    if (!farUppdatera(kontext, projekt.projektledareId))
      return saknarBehorighet('Du är inte projektledare för det här projektet.', 'Be e-samordnaren uppdatera, eller få projektet tilldelat.');

    const rapport = provaStatusrapport(projekt, input, kontext.affarsdatum);
    if (arAvslag(rapport)) return rapport;
    if (projekt.version !== input.version) return konflikt(await raden(skriv, kontext, projekt.id));

    const id = skriv.nyttId();
    const [gick, , rad] = await Promise.all([
      projektrader.laggTillStatusrapport(projekt, id, { ...rapport, ekonomi, risker }, kontext.person),
      skriv.rader(kastaUtkast, [utkastnyckel(projekt.id)]),
      raden(skriv, kontext, projekt.id),
    ]);
    if (!gick) return konflikt(rad);
    return genomfort(rad, {
      handelsetyp: 'statusrapport_lamnad',
      objekttyp: 'projekt',
      objektId: projekt.id,
      text: `Statusrapport ${rapport.nummer} lämnades för ${projekt.namn}.`,
      data: { statusrapportId: id, ...rapport, totalt: String(ekonomi.totalt), sakrat: String(ekonomi.sakrat), risker: risker.map((r) => ({ namn: r.namn, riskvarde: r.varde })) },
    });
  });
};

const kastaUtkast: Sats = { namn: 'projekt.kastaUtkast', text: 'delete from gemensam.utkast where nyckel = $1' };

const raden = async (skriv: Skrivning, kontext: ReturnType<typeof kravKontext>, id: string): Promise<PortfoljLasrad> => {
  const [rad] = await lasPortfolj(skriv, kontext, id);
  if (!rad) throw new Error(`project ${id} is locked but cannot be read`);
  return rad;
};
