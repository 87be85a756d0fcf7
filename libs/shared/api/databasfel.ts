/** The pool is exhausted, a statement ran out of time or the database is away: HTTP 503 with Retry-After. */
export class DatabasenUpptagen extends Error {
  constructor(orsak: unknown) {
    super('Databasen är upptagen just nu. Försök igen om en stund.', { cause: orsak });
  }
}

/** What was sent has a character that PostgreSQL keeps in no text: HTTP 400. Rules of a field answer before; this is what no rule met. */
export class OtillatetTecken extends Error {
  constructor(orsak: unknown) {
    super('Begäran har ett tecken som inte går att spara (U+0000). Ta bort det och försök igen.', { cause: orsak });
  }
}

// Connection lost or refused (08, 57P), too many connections (53), statement or lock timed out (57014, 55P03).
const UPPTAGEN = /^(08|53|57P0)|^(57014|55P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
const TEXTER = /timeout exceeded when trying to connect|Connection terminated|connection error and is not queryable|Query read timeout/;
// U+0000 in a text (22021), in a JSON text (22P05): what else those codes mean no driver that speaks UTF-8 can send.
const TECKEN = /^(22021|22P05)$/;

/** What a failed call to the database is for the one who asked: try again later, send something else, or a fault of ours as it was. */
export const somDatabasfel = (fel: unknown): unknown => {
  if (!(fel instanceof Error) || fel instanceof DatabasenUpptagen) return fel;
  const kod = 'code' in fel && typeof fel.code === 'string' ? fel.code : '';
  if (TECKEN.test(kod)) return new OtillatetTecken(fel);
  return UPPTAGEN.test(kod) || TEXTER.test(fel.message) ? new DatabasenUpptagen(fel) : fel;
};
