import { fasText, inteIStyrgruppen, provaGodkannande } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type GodkannLeverabelInput, type Leverabel, type Leverabellista } from '@gemensam/shared/contract';
import { type Avslag, finnsInte } from '@gemensam/shared/domain';
import { LeverabelRepository } from './leverabel.repository';
import { farGodkanna } from './leverabler.lasmodell';

/** The e-samordnare, or a member of the project's styrgrupp, approves a leverabel as it stands; from then on it does not change. */
export const godkannLeverabel = (db: Db, begaran: Begaran, input: GodkannLeverabelInput): Promise<Leverabellista | Konflikt<Leverabel> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Leverabellista, Avslag | Konflikt<Leverabel>>(kontext, skrivval(begaran, 'godkannLeverabel', input), async (skriv) => {
    const leverabler = new LeverabelRepository(skriv, kontext);
    const funnen = await leverabler.oppnaFor(input.id);
    if (!funnen) return finnsInte();
    const { bild, rad } = funnen;
    if (!farGodkanna(bild, kontext)) return inteIStyrgruppen();

    const redan = provaGodkannande(rad.godkand);
    if (redan) return redan;
    if (rad.version !== input.version) return leverabler.konflikt(bild, rad);

    if (!(await leverabler.godkann(rad, kontext.affarsdatum, kontext.person))) return leverabler.konflikt(bild, rad);
    return genomfort(await leverabler.lista(bild.id), {
      handelsetyp: 'leverabel_godkand', objekttyp: 'projekt', objektId: bild.id,
      text: `Leverabeln ${rad.namn} i ${bild.namn} godkändes.`,
      data: { leverabelId: rad.id, namn: rad.namn, grind: fasText(rad.grind), datum: kontext.affarsdatum },
    });
  });
};
