import { type Datum } from '@gemensam/shared/domain';
import { type Arendetyp } from './arendetyp';
import { type Delegationsordning } from './delegationsordning';
import { arAnstalld, type Delegatroll } from './delegatroll';

/** What an ordning lets somebody decide: who comes first, and who when she cannot. `nr` and `arendetyp` null: what cannot wait. */
export interface Beslutsratt {
  readonly nr: number | null;
  readonly arendetyp: Arendetyp | null;
  readonly vem: Delegatroll;
  readonly annars: readonly Delegatroll[];
}

type Ordning = Pick<Delegationsordning, 'bradskanderatt'> & { readonly punkter: readonly Pick<Delegationsordning['punkter'][number], 'nr' | 'arendetyp' | 'delegat' | 'ersattare' | 'aterkallad'>[] };

/**
 * Who may decide what by an ordning on a day: each point that the nämnd has not taken back, by the delegat, else the ersättare, else for a delegat who is
 * employed the överordnad; and what cannot wait.
 * Source: KL 6:37, 6:39 and 7:5; domain rules D3, D6 and D7.
 *
 * @example beslutsratter(ordning, '2021-02-15')[0] // { nr: 1, arendetyp: 'firmateckning', vem: 'ordforande', annars: ['vice_ordforande'] }
 */
export const beslutsratter = ({ punkter, bradskanderatt }: Ordning, datum: Datum): readonly Beslutsratt[] => [
  ...punkter
    .filter((p) => !(p.aterkallad && p.aterkallad.fran <= datum))
    .map(({ nr, arendetyp, delegat, ersattare }): Beslutsratt => ({ nr, arendetyp, vem: delegat, annars: [...(ersattare ? [ersattare] : []), ...(arAnstalld(delegat) && ersattare !== 'overordnad' && delegat !== 'overordnad' ? (['overordnad'] as const) : [])] })),
  ...(bradskanderatt === 'ingen' ? [] : [{ nr: null, arendetyp: null, vem: 'ordforande' as const, annars: bradskanderatt === 'ordforande_vice' ? (['vice_ordforande'] as const) : [] }]),
];

/**
 * Whether somebody with these uppdrag can come to decide anything by the ordning, first or in another's place.
 * @example kanBesluta(ordning, ['kommunrepresentant'], '2021-02-15') // false
 */
export const kanBesluta = (ordning: Ordning, roller: readonly string[], datum: Datum): boolean => beslutsratter(ordning, datum).some(({ vem, annars }) => [vem, ...annars].some((r) => roller.includes(r)));
