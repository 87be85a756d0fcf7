/** The pool is exhausted, a statement ran out of time or the database is away: HTTP 503 with Retry-After. */
export class DatabasenUpptagen extends Error {
  constructor(orsak: unknown) {
    super('Databasen är upptagen just nu. Försök igen om en stund.', { cause: orsak });
  }
}

// Connection lost or refused (08, 57P), too many connections (53), statement or lock timed out (57014, 55P03).
const KODER = /^(08|53|57P0)|^(57014|55P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
const TEXTER = /timeout exceeded when trying to connect|Connection terminated|connection error and is not queryable|Query read timeout/;

/** What a failed call to the database is for the one who asked: try again later, or a fault of ours as it was. */
export const somUpptagen = (fel: unknown): unknown => {
  if (!(fel instanceof Error) || fel instanceof DatabasenUpptagen) return fel;
  const kod = 'code' in fel && typeof fel.code === 'string' ? fel.code : '';
  return KODER.test(kod) || TEXTER.test(fel.message) ? new DatabasenUpptagen(fel) : fel;
};
