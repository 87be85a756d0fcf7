import { fasText, provaAndringsbar, provaLeverabel } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, saknarBehorighet, skrivval } from '@gemensam/shared/api';
import { type AndraLeverabelInput, type Leverabel, type Leverabellista } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { LeverabelRepository } from './leverabel.repository';
import { ordningAv } from './leverabler.lasmodell';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';

/** The e-samordnare or the project's own projektledare changes a leverabel that is not approved. */
export const andraLeverabel = (db: Db, begaran: Begaran, input: AndraLeverabelInput): Promise<Leverabellista | Konflikt<Leverabel> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Leverabellista, Avslag | Konflikt<Leverabel>>(kontext, skrivval(begaran, 'andraLeverabel', input), async (skriv) => {
    const leverabler = new LeverabelRepository(skriv, kontext);
    const funnen = await leverabler.oppnaFor(input.id);
    if (!funnen) return finnsInte();
    const { bild, rad } = funnen;
    if (!farUppdatera(kontext, bild.projektledare_id)) return saknarBehorighet('Du är inte projektledare för det här projektet.', 'Be e-samordnaren ändra leverabeln, eller få projektet tilldelat.');

    const last = provaAndringsbar(rad.godkand);
    if (last) return last;
    if (rad.version !== input.version) return leverabler.konflikt(bild, rad);
    const andra = bild.rader.filter((l) => l.id !== rad.id);
    const uppgifter = provaLeverabel({ namn: input.namn, grind: input.grind, agare: input.agare, klar: input.klar ?? null }, ordningAv(bild), andra);
    if (arAvslag(uppgifter)) return uppgifter;

    if (!(await leverabler.andra(rad, uppgifter))) return leverabler.konflikt(bild, rad);
    return genomfort(await leverabler.lista(bild.id), {
      handelsetyp: 'leverabel_andrad', objekttyp: 'projekt', objektId: bild.id,
      text: `Leverabeln ${uppgifter.namn} i ${bild.namn} ändrades.`,
      data: {
        leverabelId: rad.id, namn: uppgifter.namn, grind: fasText(uppgifter.grind), agare: uppgifter.agare, klar: uppgifter.klar,
        forut: { namn: rad.namn, grind: fasText(rad.grind), agare: rad.agare, klar: rad.klar },
      },
    });
  });
};
