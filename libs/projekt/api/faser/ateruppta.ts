import { ateruppta as provaAteruppta, fasText } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AterupptaInput, type Projektfaser } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { ordningFor } from './fasbild.lasmodell';
import { FasRepository } from './fas.repository';
import { type FinansieringSakradPort } from './finansiering-sakrad';

/** The e-samordnare takes a resting project up again, in the phase it left. */
export const ateruppta = (db: Db, port: FinansieringSakradPort, begaran: Begaran, input: AterupptaInput): Promise<Projektfaser | Konflikt<Projektfaser> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Projektfaser, Avslag | Konflikt<Projektfaser>>(kontext, skrivval(begaran, 'ateruppta', input), async (skriv) => {
    const faser = new FasRepository(skriv, kontext, port);
    const oppet = await faser.oppna(input.projektId, input.version);
    if (oppet.slag !== 'oppet') return oppet;
    const { bild } = oppet;

    const steg = provaAteruppta({ fas: bild.fas, vilandeFran: bild.vilande_fran }, ordningFor(bild));
    if (arAvslag(steg)) return steg;

    await faser.flytta(bild, { ...steg, beslut: null, skal: null, granskas: null, krav: [] });
    return genomfort(await faser.sida(bild.id), {
      handelsetyp: 'projekt_aterupptaget', objekttyp: 'projekt', objektId: bild.id,
      text: `${bild.namn} återupptogs i fasen ${fasText(steg.till)}.`,
      data: { fran: fasText(steg.fran), till: fasText(steg.till) },
    });
  });
};
