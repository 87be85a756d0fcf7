import { doltKop, provaFaktura, provaFakturansBestallning, provaFakturapost, type Fakturauppgifter } from '@gemensam/delegation/domain';
import { valjBeslutsreferens, type ValtBeslut } from '@gemensam/samverkan/api';
import { type Handelse, type Kontext, type Skrivning } from '@gemensam/shared/api';
import { type LeverantorsfakturaInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, type Utfall } from '@gemensam/shared/domain';
import { lasBestallning } from './bestallning.lasmodell';
import { lasUtrymme } from './budgetutrymme.lasmodell';
import { type Fakturaknytning, type InkopRepository } from './inkop.repository';
import { valjLeverantor } from './leverantoren';

export interface Fakturaskrivning {
  readonly uppgifter: Fakturauppgifter;
  readonly knytning: Fakturaknytning;
  /** That the nämnd's decision was registered with it. */
  readonly handelser: readonly Handelse[];
}

const nej = (falt: string, regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: 'Grundregel: en faktura hör till det som finns', text, utvag, falt });

/**
 * What was entered, judged: the supplier, the invoice, the row of the budget, and the order it is of. `utom`: the invoice that is corrected.
 * A number that the supplier has used already is refused (guarantee: nothing is paid twice).
 */
export const provaFakturainmatning = async (skriv: Skrivning, kontext: Kontext, repo: InkopRepository, input: LeverantorsfakturaInput, utom: string | null): Promise<Utfall<Fakturaskrivning>> => {
  const leverantor = await valjLeverantor(skriv, input.leverantor);
  if (arAvslag(leverantor)) return leverantor;
  const uppgifter = provaFaktura({ ...input, fakturadatum: input.fakturadatum ?? null, forfallodag: input.forfallodag ?? null });
  if (arAvslag(uppgifter)) return uppgifter;
  if (await repo.nummerFinns(leverantor, uppgifter.nummer, utom)) return nej('nummer', 'Fakturan finns redan', `Faktura ${uppgifter.nummer} från ${leverantor.namn} är redan registrerad.`, 'Kontrollera numret, eller öppna den som finns.');
  const post = await lasUtrymme(skriv, input.budgetpostId ?? '');
  if (!post) return nej('budgetpostId', 'Budgetrad saknas', 'Det framgår inte vilken budgetrad fakturan belastar.', 'Välj en rad i listan.');
  const postfel = provaFakturapost(post, uppgifter.fakturadatum);
  if (postfel) return postfel;
  const bestallningId = await provaBestallningen(skriv, input.bestallningId ?? null, leverantor);
  if (arAvslag(bestallningId)) return bestallningId;
  const beslut = await provaNamndbeslutet(skriv, kontext, input);
  if (arAvslag(beslut)) return beslut;
  return { uppgifter, knytning: { leverantor, budgetpostId: post.id, bestallningId: bestallningId.id, namndbeslutId: beslut?.beslut.id ?? null }, handelser: beslut?.handelse ? [beslut.handelse] : [] };
};

/** The nämnd's own decision on the purchase, where one is given: no delegat's. */
const provaNamndbeslutet = async (skriv: Skrivning, kontext: Kontext, { namndbeslutId, namndbeslut }: LeverantorsfakturaInput): Promise<Utfall<ValtBeslut> | null> =>
  namndbeslutId || namndbeslut ? valjBeslutsreferens(skriv, kontext, { beslutId: namndbeslutId || null, beslut: namndbeslut ?? null }, { andamal: 'kop' }) : null;

const provaBestallningen = async (skriv: Skrivning, id: string | null, leverantor: { readonly namn: string; readonly orgnr: string | null }): Promise<Utfall<{ readonly id: string | null }>> => {
  if (id === null || id === '') return { id: null };
  const bestallning = await lasBestallning(skriv, id);
  if (!bestallning) return nej('bestallningId', 'Beställningen finns inte', 'Beställningen finns inte.', 'Välj en beställning i listan, eller ingen.');
  if (bestallning.dold) return { ...doltKop(), falt: 'bestallningId' };
  return provaFakturansBestallning(bestallning, leverantor) ?? { id: bestallning.id };
};
