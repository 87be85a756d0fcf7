/**
 * A text as it can be stored and read by every program: line breaks become one kind, control characters but tab and line break go
 * (PostgreSQL has no NUL), and so do halves of characters (lone surrogates, which JSON in the database refuses).
 *
 * @example lagringsbar('a\r\nb\u0000\ud800') // 'a\nb'
 */
export const lagringsbar = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '');

/**
 * A text of several lines as it is stored: neither blanks nor invisible characters stand at its ends, so that what looks empty is empty.
 *
 * @example stycke('\u200b Vi är i gång.\n') // 'Vi är i gång.'
 */
export const stycke = (text: string): string => lagringsbar(text).replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');

/**
 * A text of one line as it is stored: as `stycke`, and runs of blanks are one.
 *
 * @example enRad('  Två \n rader ') // 'Två rader'
 */
export const enRad = (text: string): string => stycke(text).replace(/\s+/g, ' ');
