/** Where the board finds the expression; the application binds it. */
export const SAKRAD_FINANSIERING = Symbol('SakradFinansiering');

/**
 * Port: what the board asks of the money for each project it shows, inside its one statement. Given the SQL name of a project's id
 * (whose row stands in `gemensam.projekt` of the same samverkan), a boolean SQL expression that is true exactly when
 * `FinansieringSakrad` would say `sakrad`. Projekt does not know who answers.
 */
export type SakradFinansiering = (projektId: string) => string;
