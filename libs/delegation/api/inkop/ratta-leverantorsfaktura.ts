import { provaOattesterad } from '@gemensam/delegation/domain';
import { type Begaran, type Db } from '@gemensam/shared/api';
import { type RattaLeverantorsfakturaInput } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { provaFakturainmatning } from './fakturainmatning';
import { fakturahandelse, fakturanIOrd } from './inkopshandelse';
import { type Fakturarad } from './leverantorsfaktura.lasmodell';
import { type Fakturasvar, paFaktura } from './pa-faktura';

const liten = (text: string): string => text.replace(/^./, (c) => c.toLocaleLowerCase('sv'));
/** "Faktura 1001 från Prov AB på 1 250 kr rättades till faktura 1001 från Prov AB på 1 300 kr." */
const andring = (fore: Fakturarad, efter: Fakturarad): string => {
  const [gammal, ny] = [fakturanIOrd(fore), fakturanIOrd(efter)];
  return gammal === ny ? `${gammal} rättades.` : `${gammal} rättades till ${liten(ny)}.`;
};

/** An invoice that waits for attest is entered right. What somebody checked before is to be checked again. */
export const rattaLeverantorsfaktura = (db: Db, begaran: Begaran, input: RattaLeverantorsfakturaInput): Promise<Fakturasvar> =>
  paFaktura(db, begaran, { operation: 'rattaLeverantorsfaktura', input }, async ({ repo, faktura, skriv, kontext }) => {
    const hinder = provaOattesterad(faktura);
    if (hinder) return hinder;
    const skrivning = await provaFakturainmatning(skriv, kontext, repo, input.uppgifter, faktura.id);
    if (arAvslag(skrivning)) return skrivning;
    if (!(await repo.rattaFaktura(faktura, skrivning.uppgifter, skrivning.knytning))) return null;
    const fore = { fakturanummer: faktura.nummer, leverantor: faktura.leverantor, attBetala: faktura.brutto, forfallodag: faktura.forfallodag, budgetpost: faktura.budgetpost, bestallning: faktura.bestallning, namndbeslut: faktura.namndbeslut };
    return (efter) => [fakturahandelse('leverantorsfaktura_rattad', efter, andring(faktura, efter), { fore }), ...skrivning.handelser];
  });
