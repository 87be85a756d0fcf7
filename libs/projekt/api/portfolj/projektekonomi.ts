import { type FrageEkonomi } from '@gemensam/projekt/domain';
import { type Lasning } from '@gemensam/shared/api';

/** Where a status report finds the economy of its project; the application binds it. */
export const PROJEKTEKONOMI = Symbol('Projektekonomi');
export type ProjektekonomiPort = FrageEkonomi<Lasning>;
