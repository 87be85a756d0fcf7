import { type Annonsering } from '@gemensam/projekt/domain';
import { type Handelse, type Kontext, type Skrivning } from '@gemensam/shared/api';

/** Where the step of an upphandling finds the port; the application binds it. */
export const ANNONSERING = Symbol('Annonsering');
export type AnnonseringPort = Annonsering<Skrivning, Kontext, Handelse>;

/** Nothing else happens. */
export const inget: AnnonseringPort = async () => [];
