/** A meeting of the nämnd, or of the officials who prepare for it. */
export const moteslagen = ['sammantrade', 'beredningsgrupp'] as const;
export type Moteslag = (typeof moteslagen)[number];

const SLAGTEXT: Readonly<Record<Moteslag, string>> = { sammantrade: 'Sammanträde', beredningsgrupp: 'Beredningsgruppsmöte' };

/** @example moteslagText('beredningsgrupp') // 'Beredningsgruppsmöte' */
export const moteslagText = (slag: Moteslag): string => SLAGTEXT[slag];
