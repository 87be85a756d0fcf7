/** A failure with one Swedish line that says what is wrong and what to do. */
export class EmbeddedPostgresError extends Error {}

/** The code of a system error, or ''. Not by `instanceof`: jest gives each test file an `Error` of its own. @param {unknown} error */
export const codeOf = (error) => (typeof error === 'object' && error && 'code' in error ? String(error.code) : '');
