import { provaRiskakt, riskstatusText } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, saknarBehorighet, skrivval } from '@gemensam/shared/api';
import { type BytRiskstatusInput, type Risk, type Risklista } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';
import { RiskRepository } from './risk.repository';

const HANDELSE = { oppen: 'öppnades', bevakas: 'sattes under bevakning', stangd: 'stängdes' } as const;

/** The e-samordnare or the project's own projektledare watches, closes or opens a risk again; the latter two with a reason. */
export const bytRiskstatus = (db: Db, begaran: Begaran, input: BytRiskstatusInput): Promise<Risklista | Konflikt<Risk> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Risklista, Avslag | Konflikt<Risk>>(kontext, skrivval(begaran, 'bytRiskstatus', input), async (skriv) => {
    const risker = new RiskRepository(skriv, kontext);
    const funnen = await risker.oppnaFor(input.id);
    if (!funnen) return finnsInte();
    const { bild, rad } = funnen;
    if (!farUppdatera(kontext, bild.projektledare_id)) return saknarBehorighet('Du är inte projektledare för det här projektet.', 'Be e-samordnaren ändra risken, eller få projektet tilldelat.');

    if (rad.version !== input.version) return risker.konflikt(bild, rad);
    const steg = provaRiskakt(rad.status, input.akt, input.skal);
    if (arAvslag(steg)) return steg;

    if (!(await risker.satt(rad, steg.till, steg.skal))) return risker.konflikt(bild, rad);
    return genomfort(await risker.lista(bild.id), {
      handelsetyp: 'risk_status', objekttyp: 'projekt', objektId: bild.id,
      text: `Risken ${rad.namn} i ${bild.namn} ${HANDELSE[steg.till]}.`,
      data: { riskId: rad.id, risknummer: rad.nummer, namn: rad.namn, fran: riskstatusText(rad.status), till: riskstatusText(steg.till), skal: steg.skal },
    });
  });
};
