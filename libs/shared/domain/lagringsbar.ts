/**
 * A text as it can be stored and read by every program: line breaks become one kind, control characters but tab and line break go
 * (PostgreSQL has no NUL), and so do halves of characters (lone surrogates, which JSON in the database refuses).
 *
 * @example lagringsbar('a\r\nb\u0000\ud800') // 'a\nb'
 */
export const lagringsbar = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '');
