import { provaRisk, riskvarde } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, kravKontext, saknarBehorighet, skrivval } from '@gemensam/shared/api';
import { type Risklista, type SkapaRiskInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';
import { RiskRepository } from './risk.repository';
import { tillSkala } from './riskskala';

/** The e-samordnare (any project) or the projektledare (own project) raises a risk, with its first value. */
export const skapaRisk = (db: Db, begaran: Begaran, input: SkapaRiskInput): Promise<Risklista | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Risklista>(kontext, skrivval(begaran, 'skapaRisk', input), async (skriv) => {
    const risker = new RiskRepository(skriv, kontext);
    const bild = await risker.oppna(input.projektId);
    if (!bild) return finnsInte();
    if (!farUppdatera(kontext, bild.projektledare_id)) return saknarBehorighet('Du är inte projektledare för det här projektet.', 'Be e-samordnaren lägga in risken, eller få projektet tilldelat.');

    const { projektId: _, ...skrivet } = input;
    const uppgifter = provaRisk({ ...skrivet, granskas: input.granskas ?? null }, tillSkala(bild.skala), kontext.affarsdatum, null, (bild.rader ?? []).filter((r) => r.status !== 'stangd'));
    if (arAvslag(uppgifter)) return uppgifter;

    const { id, nummer } = await risker.laggTill(bild, uppgifter);
    return genomfort(await risker.lista(bild.id), {
      handelsetyp: 'risk_skapad', objekttyp: 'projekt', objektId: bild.id,
      text: `Risken ${uppgifter.namn} lades till i ${bild.namn} med värdet ${riskvarde(uppgifter)}.`,
      data: { riskId: id, risknummer: nummer, ...uppgifter, riskvarde: riskvarde(uppgifter) },
    });
  });
};
