import { type DelegationssekretessInput } from '@gemensam/shared/contract';
import { arAvslag, type Sekretessmarke, tolkaSekretess, type Utfall } from '@gemensam/shared/domain';

/** The secrecy that a delegat gives what she writes. Null: none. Errors name the field below `sekretess`. */
export const delegationssekretess = (input: DelegationssekretessInput | null | undefined): Utfall<Sekretessmarke> | null => {
  if (!input) return null;
  const marke = tolkaSekretess(input);
  return arAvslag(marke) ? { ...marke, falt: `sekretess.${marke.falt ?? ''}` } : marke;
};
