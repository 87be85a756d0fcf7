import { type Lasning } from '@gemensam/shared/api';
import { type Belopp } from '@gemensam/shared/domain';

/** The prisbasbelopp of a year, in öre. Null: the administrator has not entered it. */
export const lasPrisbasbelopp = async (las: Lasning, ar: number): Promise<Belopp | null> => {
  const [rad] = await las.rader<{ ore: string }>({ namn: 'delegation.prisbasbelopp', text: 'select ore from gemensam.prisbasbelopp where ar = $1' }, [ar]);
  return rad ? BigInt(rad.ore) : null;
};
