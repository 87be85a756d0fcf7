import { bemanningsrollText, provaAterkallaBehov } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AterkallaBemanningsbehovInput, type Bemanning } from '@gemensam/shared/contract';
import { type Avslag, enRad, finnsInte } from '@gemensam/shared/domain';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';
import { BemanningRepository } from './bemanning.repository';
import { farInteFraga } from './skapa-bemanningsbehov';

/** A need is withdrawn with the reason; what was promised stays to be read, and counts no more. */
export const aterkallaBemanningsbehov = (db: Db, begaran: Begaran, input: AterkallaBemanningsbehovInput): Promise<Bemanning | Konflikt<Bemanning> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Bemanning, Avslag | Konflikt<Bemanning>>(kontext, skrivval(begaran, 'aterkallaBemanningsbehov', input), async (skriv) => {
    const bemanning = new BemanningRepository(skriv, kontext);
    const funnen = await bemanning.oppnaFor(input.id);
    if (!funnen) return finnsInte();
    const { bild, behov } = funnen;
    if (!farUppdatera(kontext, bild.projektledare_id)) return farInteFraga();
    if (behov.version !== input.version) return bemanning.konflikt(bild);
    const nej = provaAterkallaBehov(behov, input.skal);
    if (nej) return nej;

    const skal = enRad(input.skal);
    await bemanning.aterkalla(behov, kontext.affarsdatum, skal);
    return genomfort(await bemanning.sida(bild.id), {
      handelsetyp: 'bemanning_aterkallad', objekttyp: 'projekt', objektId: bild.id,
      text: `Behovet av ${bemanningsrollText(behov.roll).toLowerCase()} i ${bild.namn} återkallades.`,
      data: { behovId: behov.id, bemanningsroll: bemanningsrollText(behov.roll), beskrivning: behov.beskrivning, skal },
    });
  });
};
