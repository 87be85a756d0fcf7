export const LANGSTA_LANK = 2_000;

/**
 * The address of a link as it may stand in a text, or null: `https`, `http` and `mailto` only, whole, without blanks or control
 * characters, without a name before the host (which hides where the link leads), at most 2 000 characters. Everything else is
 * refused rather than repaired, since a browser reads past tabs and entities that a repair would miss.
 * @example tryggLank('java\tscript:alert(1)') // null
 */
export const tryggLank = (adress: unknown): string | null => {
  if (typeof adress !== 'string') return null;
  const ren = adress.trim();
  if (ren.length > LANGSTA_LANK || /[\s\p{Cc}\p{Cf}\p{Cs}\\<>"]/u.test(ren)) return null;
  if (/^mailto:[^@:/?#]+@[^@:/?#]+(?:\?[^#]*)?$/iu.test(ren)) return ren;
  return /^https?:\/\/[^/?#@]+(?:[/?#].*)?$/iu.test(ren) && URL.canParse(ren) ? ren : null;
};
