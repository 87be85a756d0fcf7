/** What a delegationsordning can hand over. The order is that of the choice a person makes. */
export const delegerbaraArendetyper = ['firmateckning', 'avtalsforlangning', 'tilldelning', 'omfordelning_driftbudget', 'inkop', 'beslutsattest', 'projektstart', 'ovrigt'] as const;
export type DelegerbarArendetyp = (typeof delegerbaraArendetyper)[number];

/** What KL 6:38 keeps with the nämnd. They stand in the list, closed, so that the reason can be read. */
export const stangdaArendetyper = ['mal_och_inriktning', 'framstallning_fullmaktige', 'yttrande_fullmaktige', 'yttrande_over_overklagande', 'principiell_myndighetsutovning', 'medborgarforslag'] as const;
export type StangdArendetyp = (typeof stangdaArendetyper)[number];

export type Arendetyp = DelegerbarArendetyp | StangdArendetyp;
export const arendetyper: readonly Arendetyp[] = [...delegerbaraArendetyper, ...stangdaArendetyper];

const TEXT: Readonly<Record<Arendetyp, string>> = {
  firmateckning: 'Teckna nämndens firma',
  avtalsforlangning: 'Förlänga avtal',
  tilldelning: 'Tilldelningsbeslut',
  omfordelning_driftbudget: 'Omfördela driftbudget',
  inkop: 'Inköp och beställning',
  beslutsattest: 'Beslutsattest av faktura',
  projektstart: 'Starta projekt',
  ovrigt: 'Övrigt',
  mal_och_inriktning: 'Verksamhetens mål, inriktning, omfattning eller kvalitet',
  framstallning_fullmaktige: 'Framställning till fullmäktige',
  yttrande_fullmaktige: 'Yttrande till fullmäktige',
  yttrande_over_overklagande: 'Yttrande med anledning av att nämndens beslut har överklagats',
  principiell_myndighetsutovning: 'Myndighetsutövning av principiell eller större vikt',
  medborgarforslag: 'Ärende som väckts genom medborgarförslag',
};

/** @example arendetypText('projektstart') // 'Starta projekt' */
export const arendetypText = (typ: Arendetyp): string => TEXT[typ];

const STANGD_AV: Readonly<Record<StangdArendetyp, string>> = {
  mal_och_inriktning: 'KL 6:38 första punkten',
  framstallning_fullmaktige: 'KL 6:38 andra punkten',
  yttrande_fullmaktige: 'KL 6:38 andra punkten',
  yttrande_over_overklagande: 'KL 6:38 andra punkten',
  principiell_myndighetsutovning: 'KL 6:38 tredje punkten',
  medborgarforslag: 'KL 6:38 fjärde punkten',
};

export const arDelegerbar = (typ: Arendetyp): typ is DelegerbarArendetyp => delegerbaraArendetyper.some((d) => d === typ);

/**
 * The paragraph that keeps an ärendetyp with the nämnd; null for one that may be delegated.
 * Source: domain handbook D2, KL 6:38.
 * @example stangdAv('medborgarforslag') // 'KL 6:38 fjärde punkten'
 */
export const stangdAv = (typ: Arendetyp): string | null => (arDelegerbar(typ) ? null : STANGD_AV[typ]);
