import { harRoll, type Kontext } from '@gemensam/shared/api';
import { type Roll } from '@gemensam/shared/contract';

/** Those who prepare ärenden (domain handbook 5, table of roles). */
const bereder: readonly Roll[] = ['e_samordnare', 'namndsekreterare', 'beredningsgrupp'];

/**
 * An utkast is no allmän handling (TF 2:12): it is shown to those who prepare ärenden, to the presidium, who will put it on the
 * agenda, and to the auditors, who read everything. The others see an ärende from its registration on.
 */
const serUtkastet: readonly Roll[] = [...bereder, 'ordforande', 'vice_ordforande', 'revisor'];

export const serUtkast = (kontext: Kontext): boolean => harRoll(kontext, ...serUtkastet);
export const farBereda = (kontext: Kontext): boolean => harRoll(kontext, ...bereder);
export const farRegistrera = (kontext: Kontext): boolean => harRoll(kontext, 'e_samordnare', 'namndsekreterare');
