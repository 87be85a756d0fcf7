import { type FinansieringSakrad } from '@gemensam/projekt/domain';
import { type Kontext, type Lasning } from '@gemensam/shared/api';

/** Where a use case of a gate finds the port; the application binds it. */
export const FINANSIERING_SAKRAD = Symbol('FinansieringSakrad');
export type FinansieringSakradPort = FinansieringSakrad<Lasning, Kontext>;
