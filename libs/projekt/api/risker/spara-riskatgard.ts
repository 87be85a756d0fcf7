import { atgardslageText, provaAtgard, provaRiskOppen } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, saknarBehorighet, skrivval } from '@gemensam/shared/api';
import { type Risk, type Risklista, type SparaRiskatgardInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';
import { RiskRepository } from './risk.repository';

/** The e-samordnare or the project's own projektledare writes what is done about a risk that is not closed: a new measure, or one changed. */
export const sparaRiskatgard = (db: Db, begaran: Begaran, input: SparaRiskatgardInput): Promise<Risklista | Konflikt<Risk> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Risklista, Avslag | Konflikt<Risk>>(kontext, skrivval(begaran, 'sparaRiskatgard', input), async (skriv) => {
    const risker = new RiskRepository(skriv, kontext);
    const funnen = await risker.oppnaFor(input.riskId);
    if (!funnen) return finnsInte();
    const { bild, rad } = funnen;
    if (!farUppdatera(kontext, bild.projektledare_id)) return saknarBehorighet('Du är inte projektledare för det här projektet.', 'Be e-samordnaren ändra åtgärden, eller få projektet tilldelat.');
    const forut = input.atgardId ? rad.atgarder?.find((a) => a.id === input.atgardId) : null;
    if (forut === undefined) return finnsInte();

    if (rad.version !== input.version) return risker.konflikt(bild, rad);
    const uppgifter = provaRiskOppen(rad.status) ?? provaAtgard({ ...input, klar: input.klar ?? null }, kontext.affarsdatum, forut?.klar ?? null);
    if (arAvslag(uppgifter)) return uppgifter;

    const id = await risker.sparaAtgard(rad, forut?.id ?? null, uppgifter);
    if (id === null) return risker.konflikt(bild, rad);
    const { text, agare, klar, lage } = uppgifter;
    return genomfort(await risker.lista(bild.id), {
      handelsetyp: 'riskatgard_sparad', objekttyp: 'projekt', objektId: bild.id,
      text: `Åtgärden ${text.replace(/\.$/, '')} mot risken ${rad.namn} i ${bild.namn} ${forut ? 'ändrades' : 'lades till'}.`,
      data: {
        riskId: rad.id, risknummer: rad.nummer, atgardId: id, atgard: text, agare, klar, atgardslage: atgardslageText(lage),
        forut: forut ? { atgard: forut.text, agare: forut.agare, klar: forut.klar, atgardslage: atgardslageText(forut.lage) } : null,
      },
    });
  });
};
