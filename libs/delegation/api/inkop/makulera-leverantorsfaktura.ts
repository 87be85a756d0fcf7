import { provaFakturamakulering } from '@gemensam/delegation/domain';
import { type Begaran, type Db } from '@gemensam/shared/api';
import { type MakuleraLeverantorsfakturaInput } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { fakturahandelse, fakturanIOrd } from './inkopshandelse';
import { type Fakturasvar, paFaktura } from './pa-faktura';

/** An invoice that was entered wrongly, or that is contested, is taken back. It stays in the list with its reason. */
export const makuleraLeverantorsfaktura = (db: Db, begaran: Begaran, input: MakuleraLeverantorsfakturaInput): Promise<Fakturasvar> =>
  paFaktura(db, begaran, { operation: 'makuleraLeverantorsfaktura', input }, async ({ repo, faktura }) => {
    const skal = provaFakturamakulering(faktura, input.skal);
    if (arAvslag(skal)) return skal;
    if (!(await repo.makuleraFaktura(faktura, skal))) return null;
    return (efter) => fakturahandelse('leverantorsfaktura_makulerad', efter, `${fakturanIOrd(efter)} makulerades.`, { skal });
  });
