/** A failure with one Swedish line that says what is wrong and what to do. */
export class EmbeddedPostgresError extends Error {}

/** The code of a system error, or ''. @param {unknown} error */
export const codeOf = (error) => (error instanceof Error && 'code' in error ? String(error.code) : '');
