import { type Datum, type Utfall } from '@gemensam/shared/domain';

/**
 * Port: what else happens when an upphandling is announced (domain rule U6: the list of buyers is frozen that day). Projekt does not
 * know who answers; the application binds it. It works in the transaction of the step, so that both are stored or none. The answer is
 * the events of what it did, or a refusal, and then the upphandling is not announced.
 */
export type Annonsering<Skrivning, Kontext, Handelse> = (skriv: Skrivning, kontext: Kontext, upphandlingId: string, datum: Datum) => Promise<Utfall<readonly Handelse[]>>;
