import { avtaletsLage, lasTecknadeAvtal } from '@gemensam/avtal/api';
import { avtalsbeteckning } from '@gemensam/avtal/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Inkopsval } from '@gemensam/shared/contract';
import { lasPrisbasbelopp } from '../prisbasbelopp/prisbasbelopp.lasmodell';
import { lasBestallningar } from './bestallning.lasmodell';
import { lasArsutrymme } from './budgetutrymme.lasmodell';
import { ofaktureratAv, tillBestallning, tillUtrymme } from './inkop-svar';

/** Organisations that something can be bought from: those with a name; the members come last. */
export const leverantorerSats: Sats = { namn: 'inkop.leverantorer', text: 'select o.id, o.namn, o.orgnr from gemensam.organisation o order by o.medlem, o.namn, o.id' };

/** What the forms of an order, an invoice and an omfördelning are filled in with, on the business date. */
export const lasInkopsval = async (las: Lasning, kontext: Kontext): Promise<Inkopsval> => {
  const ar = Number(kontext.affarsdatum.slice(0, 4));
  const [arets, forra, leverantorer, avtal, bestallningar, prisbasbelopp] = await Promise.all([
    lasArsutrymme(las, ar), lasArsutrymme(las, ar - 1), las.rader<{ id: string; namn: string; orgnr: string | null }>(leverantorerSats), lasTecknadeAvtal(las), lasBestallningar(las), lasPrisbasbelopp(las, ar),
  ]);
  return {
    ar, prisbasbelopp, leverantorer,
    budgetposter: [...arets, ...forra].map(tillUtrymme),
    avtal: avtal
      .filter((b) => ['galler', 'forlangt', 'uppsagt'].includes(avtaletsLage(b, kontext.affarsdatum).status))
      .map((b) => ({ id: b.id, beteckning: avtalsbeteckning(b.nummer), namn: b.namn, leverantorer: b.leverantorer.map(({ namn, orgnr }) => ({ namn, orgnr })) })),
    bestallningar: bestallningar.filter((b) => !b.dold && ofaktureratAv(b) > 0n).map((b) => tillBestallning(b, kontext)),
  };
};
