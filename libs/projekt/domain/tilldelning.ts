import { type Datum } from '@gemensam/shared/domain';

/**
 * Port: what else happens when an upphandling is awarded (domain rule U9: what was secret because of it opens). Projekt does not know who
 * answers; the application binds it. It works in the transaction of the step. The answer is the events of what it did.
 */
export type Tilldelning<Skrivning, Kontext, Handelse> = (skriv: Skrivning, kontext: Kontext, upphandlingId: string, datum: Datum) => Promise<readonly Handelse[]>;
