import { fasText, kravlista, passeraGrind as provaPassera, provaRegistrering } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type PasseraGrindInput, type Projektfaser } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { ordningFor } from './fasbild.lasmodell';
import { FasRepository } from './fas.repository';
import { type FinansieringSakradPort } from './finansiering-sakrad';
import { beslutsdata, beslutsnamn, valjGrindbeslut } from './grindbeslut';
import { grindFramfor, underlagFor } from './projektfaser';

/**
 * A project passes its next gate. Who registers depends on who decided; everything the gate asks is judged again here, in the
 * transaction, also what it asks of the money. The decision is linked for ever, together with the checklist as it stood.
 */
export const passeraGrind = (db: Db, port: FinansieringSakradPort, begaran: Begaran, input: PasseraGrindInput): Promise<Projektfaser | Konflikt<Projektfaser> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Projektfaser, Avslag | Konflikt<Projektfaser>>(kontext, skrivval(begaran, 'passeraGrind', input), async (skriv) => {
    const faser = new FasRepository(skriv, kontext, port);
    const oppet = await faser.oppna(input.projektId, input.version);
    if (oppet.slag !== 'oppet') return oppet;
    const { bild, finansiering } = oppet;
    const farInte = provaRegistrering(input.beslutare, kontext.uppdrag.map((u) => u.roll), bild.i_styrgruppen);
    if (farInte) return farInte;

    const grind = grindFramfor(bild);
    const underlag = grind ? underlagFor(bild, grind, finansiering) : { leverabler: [], finansiering, intresserade: bild.intresserade, upphandling: null };
    const steg = provaPassera({ fas: bild.fas, vilandeFran: bild.vilande_fran }, ordningFor(bild), input.beslutare, underlag);
    if (arAvslag(steg)) return steg;
    const val = await valjGrindbeslut(skriv, kontext, faser, bild.id, input.beslutare, input);
    if (arAvslag(val)) return val;

    const krav = grind ? kravlista(grind, underlag) : [];
    await faser.flytta(bild, { ...steg, beslut: val.beslut, skal: null, granskas: null, krav });
    return genomfort(
      await faser.sida(bild.id),
      {
        handelsetyp: 'grind_passerad', objekttyp: 'projekt', objektId: bild.id,
        text: `${bild.namn} passerade ${steg.beteckning} till ${fasText(steg.till)} genom ${beslutsnamn(val.beslut)}.`,
        data: { fran: fasText(steg.fran), till: fasText(steg.till), grind: steg.beteckning, beslut: beslutsdata(val.beslut), krav: krav.map((k) => `${k.namn}: ${k.lage}`) },
      },
      ...(val.handelse ? [val.handelse] : []),
    );
  });
};
