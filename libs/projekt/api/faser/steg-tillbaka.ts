import { fasText, provaRegistrering, stegaTillbaka } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Projektfaser, type StegTillbakaInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { ordningFor } from './fasbild.lasmodell';
import { FasRepository } from './fas.repository';
import { type FinansieringSakradPort } from './finansiering-sakrad';
import { beslutsdata, beslutsnamn, valjGrindbeslut } from './grindbeslut';

/** A project goes one phase back, by a decision of the body that let it in, with the reason. */
export const stegTillbaka = (db: Db, port: FinansieringSakradPort, begaran: Begaran, input: StegTillbakaInput): Promise<Projektfaser | Konflikt<Projektfaser> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Projektfaser, Avslag | Konflikt<Projektfaser>>(kontext, skrivval(begaran, 'stegTillbaka', input), async (skriv) => {
    const faser = new FasRepository(skriv, kontext, port);
    const oppet = await faser.oppna(input.projektId, input.version);
    if (oppet.slag !== 'oppet') return oppet;
    const { bild } = oppet;
    const farInte = provaRegistrering(input.beslutare, kontext.uppdrag.map((u) => u.roll), bild.i_styrgruppen);
    if (farInte) return farInte;

    const steg = stegaTillbaka({ fas: bild.fas, vilandeFran: bild.vilande_fran }, ordningFor(bild), input.beslutare, input.skal);
    if (arAvslag(steg)) return steg;
    const val = await valjGrindbeslut(skriv, kontext, faser, bild.id, input.beslutare, input, 'steg_tillbaka');
    if (arAvslag(val)) return val;

    await faser.flytta(bild, { ...steg, beslut: val.beslut, granskas: null, krav: [] });
    return genomfort(
      await faser.sida(bild.id),
      {
        handelsetyp: 'steg_tillbaka', objekttyp: 'projekt', objektId: bild.id,
        text: `${bild.namn} gick tillbaka från ${fasText(steg.fran)} till ${fasText(steg.till)} genom ${beslutsnamn(val.beslut)}.`,
        data: { fran: fasText(steg.fran), till: fasText(steg.till), grind: steg.beteckning, skal: steg.skal, beslut: beslutsdata(val.beslut) },
      },
      ...(val.handelse ? [val.handelse] : []),
    );
  });
};
