import { arPagaende, forfarandeText, provaUpphandlingsstart } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Projektfaser, type StartaUpphandlingInput } from '@gemensam/shared/contract';
import { type Avslag } from '@gemensam/shared/domain';
import { FasRepository } from './fas.repository';
import { type FinansieringSakradPort } from './finansiering-sakrad';
import { UpphandlingRepository } from './upphandling.repository';

/** The e-samordnare begins an upphandling for a project, in dialog; one at a time. */
export const startaUpphandling = (db: Db, port: FinansieringSakradPort, begaran: Begaran, input: StartaUpphandlingInput): Promise<Projektfaser | Konflikt<Projektfaser> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Projektfaser, Avslag | Konflikt<Projektfaser>>(kontext, skrivval(begaran, 'startaUpphandling', input), async (skriv) => {
    const faser = new FasRepository(skriv, kontext, port);
    const oppet = await faser.oppna(input.projektId, null);
    if (oppet.slag !== 'oppet') return oppet;
    const { bild } = oppet;

    const nej = provaUpphandlingsstart({ fas: bild.fas, pagar: bild.upphandlingar.some((u) => arPagaende(u.lage)) }, input.datum, kontext.affarsdatum);
    if (nej) return nej;

    const id = await new UpphandlingRepository(skriv, kontext).starta(bild.id, bild.upphandlingar.length + 1, input.forfarande, input.datum);
    return genomfort(await faser.sida(bild.id), {
      handelsetyp: 'upphandling_startad', objekttyp: 'projekt', objektId: bild.id,
      text: `Upphandlingen för ${bild.namn} började.`,
      data: { upphandlingId: id, forfarande: forfarandeText(input.forfarande), datum: input.datum },
    });
  });
};
