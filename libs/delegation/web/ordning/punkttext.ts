import { type Delegationspunkt, type Tak, takText } from '@gemensam/delegation/domain';
import type { DelegationspunktDelFragment } from '../generated/operationer';

/** A point of the contract as the rules have it. */
export const domanpunkt = (p: DelegationspunktDelFragment): Delegationspunkt => ({
  id: p.id, nr: p.nr, arendetyp: p.arendetyp, text: p.text, delegat: p.delegat, ersattare: p.ersattare ?? null, tak: p.tak ? domantak(p.tak) : null, budgetpost: p.budgetpost ?? null, kraver: p.kraver,
  vidaredelegation: p.vidaredelegation, attest: p.attest, aterkallad: p.aterkallad ? { fran: p.aterkallad.fran, beslutId: p.aterkallad.beslutId } : null,
});

const domantak = ({ slag, belopp, antal, moms }: NonNullable<DelegationspunktDelFragment['tak']>): Tak => (slag === 'kronor' ? { slag, ore: BigInt(belopp ?? '0'), moms } : { slag, antal: antal ?? '', moms });

export const gransText = (p: DelegationspunktDelFragment): string => (p.tak ? takText(domantak(p.tak)) : 'ingen');

/** "Norrbottens e-nämnd 2021-01-28 § 6" */
export const beslutText = (b: { readonly organ: string; readonly datum: string; readonly beteckning: string }): string => `${b.organ} ${b.datum} ${b.beteckning}`;
