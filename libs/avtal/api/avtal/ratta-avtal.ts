import { provaRattadTakvolym, provaRattelse } from '@gemensam/avtal/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Avtal, type RattaAvtalInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { AvtalRepository, type Avtalskonflikt } from './avtal.repository';
import { uppgifterAv } from './avtalsbild.lasmodell';
import { provaTagnaOptioner, provaTidenMotAvrop } from './avtalet';
import { avtalsdata, avtalsnamn, provaAvtalsinmatning } from './avtalsinmatning';

/** The e-samordnare sets right what was written wrong about a signed avtal. Both readings and the reason stay in its history. */
export const rattaAvtal = (db: Db, begaran: Begaran, input: RattaAvtalInput): Promise<Avtal | Avtalskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avtal, Avslag | Avtalskonflikt>(kontext, skrivval(begaran, 'rattaAvtal', input), async (skriv) => {
    const avtal = new AvtalRepository(skriv, kontext);
    const bild = await avtal.oppna(input.id);
    if (!bild) return finnsInte();

    if (bild.version !== input.version) return avtal.konflikt(bild.id);
    const skrivning = await provaAvtalsinmatning(avtal, input.uppgifter);
    if (arAvslag(skrivning)) return skrivning;
    const forut = uppgifterAv(bild);
    const rattelse = provaRattelse(bild.tecknat !== null, forut, skrivning.uppgifter, input.skal);
    if (arAvslag(rattelse)) return rattelse;
    const tagna = provaTagnaOptioner(bild, skrivning.uppgifter);
    const volym = tagna ?? provaRattadTakvolym(BigInt(bild.avropat), skrivning.uppgifter);
    if (volym) return volym;
    const utanfor = provaTidenMotAvrop(bild, skrivning.uppgifter, await avtal.avropsdagar(bild.id));
    if (utanfor) return utanfor;

    if (!(await avtal.andra(bild, skrivning.uppgifter, skrivning.knytning))) return avtal.konflikt(bild.id);
    return genomfort(await avtal.svar(bild.id), {
      handelsetyp: 'avtal_rattat', objekttyp: 'avtal', objektId: bild.id,
      text: `Uppgifterna om avtalet ${avtalsnamn({ nummer: bild.nummer, namn: skrivning.uppgifter.namn })} rättades: ${rattelse.vad.join(', ')}.`,
      data: { ...avtalsdata(skrivning.uppgifter), ...skrivning.knytning, skal: rattelse.skal, forut: avtalsdata(forut) },
    });
  });
};
