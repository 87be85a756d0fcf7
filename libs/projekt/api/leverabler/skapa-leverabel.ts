import { fasText, provaLeverabel } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, kravKontext, saknarBehorighet, skrivval } from '@gemensam/shared/api';
import { type Leverabellista, type SkapaLeverabelInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { LeverabelRepository } from './leverabel.repository';
import { ordningAv } from './leverabler.lasmodell';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';

/** The e-samordnare (any project) or the projektledare (own project) enters what is to be delivered before a gate. */
export const skapaLeverabel = (db: Db, begaran: Begaran, input: SkapaLeverabelInput): Promise<Leverabellista | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Leverabellista>(kontext, skrivval(begaran, 'skapaLeverabel', input), async (skriv) => {
    const leverabler = new LeverabelRepository(skriv, kontext);
    const bild = await leverabler.oppna(input.projektId);
    if (!bild) return finnsInte();
    if (!farUppdatera(kontext, bild.projektledare_id)) return saknarBehorighet('Du är inte projektledare för det här projektet.', 'Be e-samordnaren lägga in leverabeln, eller få projektet tilldelat.');

    const uppgifter = provaLeverabel({ namn: input.namn, grind: input.grind, agare: input.agare, klar: input.klar ?? null }, ordningAv(bild), bild.rader);
    if (arAvslag(uppgifter)) return uppgifter;

    const id = await leverabler.laggTill(bild.id, uppgifter);
    return genomfort(await leverabler.lista(bild.id), {
      handelsetyp: 'leverabel_skapad', objekttyp: 'projekt', objektId: bild.id,
      text: `Leverabeln ${uppgifter.namn} lades till i ${bild.namn}.`,
      data: { leverabelId: id, namn: uppgifter.namn, grind: fasText(uppgifter.grind), agare: uppgifter.agare, klar: uppgifter.klar },
    });
  });
};
