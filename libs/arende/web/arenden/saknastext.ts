/** So many sections are named; with more, the rest is a number. */
const NAMNS = 2;

/**
 * What is missing, short enough for a row: the ärende's own page has all of it.
 * @example saknastext(['Bakgrund', 'Juridik', 'Sammanfattning', 'Mottagare']) // 'bakgrund, juridik och 2 till'
 */
export const saknastext = (saknas: readonly string[]): string => {
  const namn = saknas.map((s) => s.toLocaleLowerCase('sv'));
  const resten = namn.length - NAMNS;
  return resten > 1 ? `${namn.slice(0, NAMNS).join(', ')} och ${resten} till` : namn.join(', ');
};
