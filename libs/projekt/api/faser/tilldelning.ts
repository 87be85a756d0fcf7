import { type Tilldelning } from '@gemensam/projekt/domain';
import { type Handelse, type Kontext, type Skrivning } from '@gemensam/shared/api';

/** Where the step of an upphandling finds the port; the application binds it. */
export const TILLDELNING = Symbol('Tilldelning');
export type TilldelningPort = Tilldelning<Skrivning, Kontext, Handelse>;
