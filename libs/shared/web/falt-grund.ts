let raknare = 0;

/** A document-unique id for a field and its hint and error. */
export const nyttFaltId = (namn: string): string => `gs-${namn}-${++raknare}`;
