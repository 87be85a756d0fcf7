import { provaRisk, provaRiskOppen, riskvarde } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, saknarBehorighet, skrivval } from '@gemensam/shared/api';
import { type AndraRiskInput, type Risk, type Risklista } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';
import { RiskRepository } from './risk.repository';
import { tillSkala } from './riskskala';

/** The e-samordnare or the project's own projektledare changes a risk that is not closed. A changed value asks why, and what it was is kept. */
export const andraRisk = (db: Db, begaran: Begaran, input: AndraRiskInput): Promise<Risklista | Konflikt<Risk> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Risklista, Avslag | Konflikt<Risk>>(kontext, skrivval(begaran, 'andraRisk', input), async (skriv) => {
    const risker = new RiskRepository(skriv, kontext);
    const funnen = await risker.oppnaFor(input.id);
    if (!funnen) return finnsInte();
    const { bild, rad } = funnen;
    if (!farUppdatera(kontext, bild.projektledare_id)) return saknarBehorighet('Du är inte projektledare för det här projektet.', 'Be e-samordnaren ändra risken, eller få projektet tilldelat.');

    if (rad.version !== input.version) return risker.konflikt(bild, rad);
    const { id: _, version: __, ...skrivet } = input;
    const andra = (bild.rader ?? []).filter((r) => r.id !== rad.id && r.status !== 'stangd');
    const uppgifter = provaRiskOppen(rad.status) ?? provaRisk({ ...skrivet, granskas: input.granskas ?? null }, tillSkala(bild.skala), kontext.affarsdatum, rad, andra);
    if (arAvslag(uppgifter)) return uppgifter;

    if (!(await risker.andra(rad, uppgifter))) return risker.konflikt(bild, rad);
    const [fran, till] = [riskvarde(rad), riskvarde(uppgifter)];
    const { namn, beskrivning, orsak, foljd, sannolikhet, konsekvens, agare, granskas } = rad;
    return genomfort(await risker.lista(bild.id), {
      handelsetyp: 'risk_andrad', objekttyp: 'projekt', objektId: bild.id,
      text: fran === till ? `Risken ${uppgifter.namn} i ${bild.namn} ändrades.` : `Risken ${uppgifter.namn} i ${bild.namn} ändrades från värdet ${fran} till ${till}.`,
      data: { riskId: rad.id, risknummer: rad.nummer, ...uppgifter, riskvarde: till, forut: { namn, beskrivning, orsak, foljd, sannolikhet, konsekvens, agare, granskas, riskvarde: fran } },
    });
  });
};
