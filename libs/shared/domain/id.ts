const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * True for text that can be the id of something. Anything else is an unknown id ("Finns inte"), never an error of the database.
 *
 * @example arId('0198c1a2-7b7e-7000-8000-0123456789ab') // true
 */
export const arId = (text: string): boolean => UUID.test(text);
