import { fasText, vila as provaVila } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Projektfaser, type VilaInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { ordningFor } from './fasbild.lasmodell';
import { FasRepository } from './fas.repository';
import { type FinansieringSakradPort } from './finansiering-sakrad';

/** The e-samordnare lets a project rest, with the reason and the day on which it is looked at again. */
export const vila = (db: Db, port: FinansieringSakradPort, begaran: Begaran, input: VilaInput): Promise<Projektfaser | Konflikt<Projektfaser> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Projektfaser, Avslag | Konflikt<Projektfaser>>(kontext, skrivval(begaran, 'vila', input), async (skriv) => {
    const faser = new FasRepository(skriv, kontext, port);
    const oppet = await faser.oppna(input.projektId, input.version);
    if (oppet.slag !== 'oppet') return oppet;
    const { bild } = oppet;

    const steg = provaVila({ fas: bild.fas, vilandeFran: bild.vilande_fran }, ordningFor(bild), input, kontext.affarsdatum);
    if (arAvslag(steg)) return steg;

    await faser.flytta(bild, { ...steg, beslut: null, krav: [] });
    return genomfort(await faser.sida(bild.id), {
      handelsetyp: 'projekt_vilar', objekttyp: 'projekt', objektId: bild.id,
      text: `${bild.namn} vilar från fasen ${fasText(steg.fran)} och granskas ${steg.granskas}.`,
      data: { fran: fasText(steg.fran), till: fasText(steg.till), skal: steg.skal, granskas: steg.granskas },
    });
  });
};
