import { provaAndring } from '@gemensam/avtal/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AndraAvtalInput, type Avtal } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { AvtalRepository, type Avtalskonflikt } from './avtal.repository';
import { uppgifterAv } from './avtalsbild.lasmodell';
import { avtalsdata, avtalsnamn, provaAvtalsinmatning } from './avtalsinmatning';

/** The e-samordnare changes an avtal: anything before it is signed; after, what it does not bind. */
export const andraAvtal = (db: Db, begaran: Begaran, input: AndraAvtalInput): Promise<Avtal | Avtalskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avtal, Avslag | Avtalskonflikt>(kontext, skrivval(begaran, 'andraAvtal', input), async (skriv) => {
    const avtal = new AvtalRepository(skriv, kontext);
    const bild = await avtal.oppna(input.id);
    if (!bild) return finnsInte();

    if (bild.version !== input.version) return avtal.konflikt(bild.id);
    const skrivning = await provaAvtalsinmatning(avtal, input.uppgifter);
    if (arAvslag(skrivning)) return skrivning;
    const forut = uppgifterAv(bild);
    const stopp = provaAndring(bild.tecknat !== null, forut, skrivning.uppgifter);
    if (stopp) return stopp;

    if (!(await avtal.andra(bild, skrivning.uppgifter, skrivning.knytning))) return avtal.konflikt(bild.id);
    return genomfort(await avtal.svar(bild.id), {
      handelsetyp: 'avtal_andrat', objekttyp: 'avtal', objektId: bild.id,
      text: `Uppgifterna om avtalet ${avtalsnamn({ nummer: bild.nummer, namn: skrivning.uppgifter.namn })} ändrades.`,
      data: { ...avtalsdata(skrivning.uppgifter), ...skrivning.knytning, forut: avtalsdata(forut) },
    });
  });
};
