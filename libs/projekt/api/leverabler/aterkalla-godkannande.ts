import { fasText, inteIStyrgruppen, provaAterkallelse } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AterkallaGodkannandeInput, type Leverabel, type Leverabellista } from '@gemensam/shared/contract';
import { type Avslag, finnsInte, lagringsbar } from '@gemensam/shared/domain';
import { LeverabelRepository } from './leverabel.repository';
import { arPasserad, farGodkanna } from './leverabler.lasmodell';

/** The e-samordnare, or a member of the project's styrgrupp, withdraws an approval, with the reason, while the gate of the leverabel is still ahead. */
export const aterkallaGodkannande = (db: Db, begaran: Begaran, input: AterkallaGodkannandeInput): Promise<Leverabellista | Konflikt<Leverabel> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Leverabellista, Avslag | Konflikt<Leverabel>>(kontext, skrivval(begaran, 'aterkallaGodkannande', input), async (skriv) => {
    const leverabler = new LeverabelRepository(skriv, kontext);
    const funnen = await leverabler.oppnaFor(input.id);
    if (!funnen) return finnsInte();
    const { bild, rad } = funnen;
    if (!farGodkanna(bild, kontext)) return inteIStyrgruppen();

    const nej = provaAterkallelse({ godkand: rad.godkand, grindPasserad: arPasserad(bild, rad.grind) }, input.skal);
    if (nej) return nej;
    if (rad.version !== input.version) return leverabler.konflikt(bild, rad);

    if (!(await leverabler.godkann(rad, null, null))) return leverabler.konflikt(bild, rad);
    return genomfort(await leverabler.lista(bild.id), {
      handelsetyp: 'leverabel_godkannande_aterkallat', objekttyp: 'projekt', objektId: bild.id,
      text: `Godkännandet av leverabeln ${rad.namn} i ${bild.namn} återkallades.`,
      data: { leverabelId: rad.id, namn: rad.namn, grind: fasText(rad.grind), skal: lagringsbar(input.skal).trim() },
    });
  });
};
