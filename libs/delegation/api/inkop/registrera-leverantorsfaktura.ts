import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Leverantorsfaktura, type LeverantorsfakturaInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { provaFakturainmatning } from './fakturainmatning';
import { tillFaktura } from './inkop-svar';
import { InkopRepository } from './inkop.repository';
import { fakturahandelse, fakturanIOrd } from './inkopshandelse';
import { lasInkopsinstallning } from './inkopsinstallning';

/** An invoice of a supplier is entered, and waits for attest. Those who enter take turns, so that a number is entered once. */
export const registreraLeverantorsfaktura = (db: Db, begaran: Begaran, input: LeverantorsfakturaInput): Promise<Leverantorsfaktura | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Leverantorsfaktura>(kontext, skrivval(begaran, 'registreraLeverantorsfaktura', input), async (skriv) => {
    const repo = new InkopRepository(skriv, kontext);
    await repo.stallIKo();
    const skrivning = await provaFakturainmatning(skriv, kontext, repo, input, null);
    if (arAvslag(skrivning)) return skrivning;
    const rad = await repo.laggFaktura(skrivning.uppgifter, skrivning.knytning);
    return genomfort(tillFaktura(rad, kontext, await lasInkopsinstallning(skriv, kontext.affarsdatum)), fakturahandelse('leverantorsfaktura_registrerad', rad, `${fakturanIOrd(rad)} registrerades, förfaller ${rad.forfallodag}.`), ...skrivning.handelser);
  });
};
