import { createHash, randomBytes } from 'node:crypto';

const ANTAL = 10;
/** Letters and digits that are not taken for each other: five bits each. */
const TECKEN = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Ten codes of 80 random bits, in four groups. */
export const nyaKoder = (): readonly string[] =>
  Array.from({ length: ANTAL }, () => {
    const tecken = [...randomBytes(16)].map((b) => TECKEN[b % TECKEN.length] ?? '').join('');
    return (tecken.match(/.{4}/g) ?? []).join('-');
  });

/** What is stored: so many random bits are not guessed, so a quick hash is enough. Spaces, hyphens and capitals make no difference. */
export const hashaKod = (kod: string): Buffer => createHash('sha256').update(kod.toLowerCase().replace(/[\s-]/g, '')).digest();
