import { type Datum } from '@gemensam/shared/domain';
import { arMed, type Deltagandestatus } from './deltagande';
import { type Fas } from './fas';
import { type Inforandelage } from './inforande';
import { skedeFor } from './kommunsvar';

/** How many kommuner have answered what about a project. Unit: kommuner. */
export interface Kommunsumma {
  readonly kommuner: number;
  readonly deltar: number;
  readonly intresserade: number;
  readonly deltarInte: number;
  readonly ejSvarat: number;
  readonly planerade: number;
  readonly pagar: number;
  readonly driftsatta: number;
}

/**
 * Sums what the kommuner have answered: one that joined later takes part.
 *
 * @example kommunsumma([{ deltagande: 'deltar', inforande: 'driftsatt' }]).driftsatta // 1
 */
export const kommunsumma = (rader: readonly { readonly deltagande: Deltagandestatus; readonly inforande: Inforandelage | null }[]): Kommunsumma => {
  const med = (s: Deltagandestatus): number => rader.filter((r) => r.deltagande === s).length;
  const infort = (l: Inforandelage): number => rader.filter((r) => r.inforande === l).length;
  return {
    kommuner: rader.length,
    deltar: rader.filter((r) => arMed(r.deltagande)).length,
    intresserade: med('intresserad'),
    deltarInte: med('deltar_inte'),
    ejSvarat: med('ej_svarat'),
    planerade: infort('planerat'),
    pagar: infort('pagar'),
    driftsatta: infort('driftsatt'),
  };
};

/**
 * The sum in words: what is nought is left out, but for those who take part.
 *
 * @example kommunsummaText({ kommuner: 14, deltar: 13, intresserade: 0, deltarInte: 1, ejSvarat: 0, planerade: 0, pagar: 2, driftsatta: 4 })
 * // '13 av 14 kommuner deltar, 1 deltar inte. Införande: 2 pågår, 4 driftsatta.'
 */
export const kommunsummaText = (s: Kommunsumma): string => {
  const del = (antal: number, ett: string, flera: string): readonly string[] => (antal === 0 ? [] : [`${antal} ${antal === 1 ? ett : flera}`]);
  const deltagande = [
    `${s.deltar} av ${s.kommuner} kommuner deltar`,
    ...del(s.intresserade, 'är intresserad', 'är intresserade'),
    ...del(s.deltarInte, 'deltar inte', 'deltar inte'),
    ...del(s.ejSvarat, 'har inte svarat', 'har inte svarat'),
  ];
  const inforande = [...del(s.planerade, 'planerat', 'planerade'), ...del(s.pagar, 'pågår', 'pågår'), ...del(s.driftsatta, 'driftsatt', 'driftsatta')];
  return `${deltagande.join(', ')}.${inforande.length > 0 ? ` Införande: ${inforande.join(', ')}.` : ''}`;
};

/** What waits for a kommun's answer in a project. */
export type Kommunfraga = 'ide' | 'deltagande' | 'passerad_plan' | 'inforande';

const FRAGETEXT: Readonly<Record<Kommunfraga, string>> = {
  ide: 'Är ni intresserade av idén?',
  deltagande: 'Deltar ni?',
  passerad_plan: 'Dagen för det planerade införandet har passerat',
  inforande: 'Hur går ert införande?',
};

/** @example kommunfragaText('deltagande') // 'Deltar ni?' */
export const kommunfragaText = (fraga: Kommunfraga): string => FRAGETEXT[fraga];

/** Where one kommun stands in one project, and whether others have answered. */
export interface Kommunlage {
  readonly fas: Fas | null;
  readonly deltagande: Deltagandestatus;
  readonly inforande: Inforandelage | null;
  readonly inforandedatum: Datum | null;
  /** Kommuner that have said something about their participation. */
  readonly antalSvar: number;
}

/**
 * What waits for a kommun's answer: an idea it has not answered; whether it takes part, once another kommun has said; a planned
 * införande whose day has passed; how its införande goes, once it takes part and the project is in Införande or later. Null: nothing.
 *
 * @example vantandeFraga({ fas: 'ide', deltagande: 'ej_svarat', inforande: null, inforandedatum: null, antalSvar: 1 }, '2021-02-15') // 'ide'
 */
export const vantandeFraga = (lage: Kommunlage, affarsdatum: Datum): Kommunfraga | null => {
  const skede = skedeFor(lage.fas);
  if (skede === 'ide') return lage.deltagande === 'ej_svarat' ? 'ide' : null;
  if (lage.inforande === 'planerat' && lage.inforandedatum !== null && lage.inforandedatum < affarsdatum) return 'passerad_plan';
  if (skede === 'avslutat') return null;
  if (lage.deltagande === 'ej_svarat') return lage.antalSvar > 0 ? 'deltagande' : null;
  const infors = lage.fas === 'inforande' || lage.fas === 'forvaltning';
  return infors && arMed(lage.deltagande) && lage.inforande === null ? 'inforande' : null;
};
