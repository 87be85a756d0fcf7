import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Avtal, type SkapaAvtalInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { AvtalRepository } from './avtal.repository';
import { avtalsdata, avtalsnamn, provaAvtalsinmatning } from './avtalsinmatning';

/** The e-samordnare puts an avtal in the register, signed or on its way. */
export const skapaAvtal = (db: Db, begaran: Begaran, input: SkapaAvtalInput): Promise<Avtal | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avtal>(kontext, skrivval(begaran, 'skapaAvtal', input), async (skriv) => {
    const avtal = new AvtalRepository(skriv, kontext);
    const skrivning = await provaAvtalsinmatning(avtal, input.uppgifter);
    if (arAvslag(skrivning)) return skrivning;

    const id = await avtal.skapa(skrivning.uppgifter, skrivning.knytning);
    const svar = await avtal.svar(id);
    return genomfort(svar, {
      handelsetyp: 'avtal_skapat', objekttyp: 'avtal', objektId: id,
      text: `Avtalet ${avtalsnamn(svar)} lades in i registret.`, data: { ...avtalsdata(skrivning.uppgifter), ...skrivning.knytning },
    });
  });
};
