/** What an event of a project is about, in the order of the filter. `projekt` is what none of the others takes. */
export const historikslag = ['projekt', 'faser', 'status', 'direktiv', 'leverabler', 'organisation', 'risker', 'kommuner', 'handlingar', 'ekonomi', 'avtal', 'arenden'] as const;
export type Historikslag = (typeof historikslag)[number];

const SLAGTEXT: Readonly<Record<Historikslag, string>> = {
  projekt: 'Projektet', faser: 'Faser och grindar', status: 'Statusrapporter', direktiv: 'Direktiv', leverabler: 'Leverabler', organisation: 'Organisation', risker: 'Risker', kommuner: 'Kommuner',
  handlingar: 'Handlingar', ekonomi: 'Ekonomi', avtal: 'Avtal och anbud', arenden: 'Ärenden',
};

/** @example historikslagText('faser') // 'Faser och grindar' */
export const historikslagText = (s: Historikslag): string => SLAGTEXT[s];

/** Beginnings of the kinds of event on the project itself. */
const BORJAN: Readonly<Record<Exclude<Historikslag, 'projekt' | 'ekonomi' | 'avtal' | 'arenden'>, readonly string[]>> = {
  faser: ['grind', 'steg_tillbaka', 'projekt_vilar', 'projekt_aterupptaget', 'upphandling', 'plan'],
  status: ['statusrapport'],
  direktiv: ['direktiv'],
  leverabler: ['leverabel'],
  organisation: ['gruppmedlem', 'projektledare', 'bemanning'],
  risker: ['risk'],
  kommuner: ['deltagande', 'inforande'],
  handlingar: ['handling', 'uppladdning'],
};

/** Kinds of object that an event may be about, beside the project itself. */
const OBJEKT: Readonly<Partial<Record<Historikslag, readonly string[]>>> = { ekonomi: ['kostnadspost', 'atagande'], avtal: ['avtal', 'anbud'], arenden: ['arende'] };

/**
 * What an event is about: by the object it stands on, else by how its kind begins; what is new to this table is about the project.
 * @example historikslagFor({ objekttyp: 'projekt', handelsetyp: 'risk_andrad' }) // 'risker'
 */
export const historikslagFor = (h: { readonly objekttyp: string; readonly handelsetyp: string }): Historikslag => {
  const objekt = historikslag.find((s) => OBJEKT[s]?.includes(h.objekttyp));
  if (objekt) return objekt;
  return historikslag.find((s) => s !== 'projekt' && s !== 'ekonomi' && s !== 'avtal' && s !== 'arenden' && BORJAN[s].some((b) => h.handelsetyp.startsWith(b))) ?? 'projekt';
};

/** How the events of one slag are found: on which kinds of object, and which beginnings their kind has or has not. */
export interface Historikurval {
  readonly objekttyper: readonly string[];
  readonly med: readonly string[] | null;
  readonly utan: readonly string[];
}

/**
 * The same table turned round, for whoever looks for the events of a slag.
 * @example historikurval('risker') // { objekttyper: ['projekt'], med: ['risk'], utan: [] }
 */
export const historikurval = (slag: Historikslag): Historikurval => {
  const egna = OBJEKT[slag];
  if (egna) return { objekttyper: egna, med: null, utan: [] };
  if (slag === 'projekt' || slag === 'ekonomi' || slag === 'avtal' || slag === 'arenden') return { objekttyper: ['projekt'], med: null, utan: Object.values(BORJAN).flat() };
  return { objekttyper: ['projekt'], med: BORJAN[slag], utan: [] };
};
