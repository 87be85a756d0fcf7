export interface DemoKommun {
  readonly kommunkod: string;
  readonly namn: string;
  /** The organisation's own name. */
  readonly organisation: string;
  /** In user names. */
  readonly kortnamn: string;
}

/** Kommunkod by SCB, name, the organisation's name. */
const RADER: readonly (readonly [kommunkod: string, namn: string, organisation: string])[] = [
  ['2505', 'Arvidsjaur', 'Arvidsjaurs kommun'],
  ['2506', 'Arjeplog', 'Arjeplogs kommun'],
  ['2510', 'Jokkmokk', 'Jokkmokks kommun'],
  ['2513', 'Överkalix', 'Överkalix kommun'],
  ['2514', 'Kalix', 'Kalix kommun'],
  ['2518', 'Övertorneå', 'Övertorneå kommun'],
  ['2521', 'Pajala', 'Pajala kommun'],
  ['2523', 'Gällivare', 'Gällivare kommun'],
  ['2560', 'Älvsbyn', 'Älvsbyns kommun'],
  ['2580', 'Luleå', 'Luleå kommun'],
  ['2581', 'Piteå', 'Piteå kommun'],
  ['2582', 'Boden', 'Bodens kommun'],
  ['2583', 'Haparanda', 'Haparanda stad'],
  ['2584', 'Kiruna', 'Kiruna kommun'],
  ['2417', 'Norsjö', 'Norsjö kommun'],
  ['2418', 'Malå', 'Malå kommun'],
  ['2421', 'Storuman', 'Storumans kommun'],
  ['2422', 'Sorsele', 'Sorsele kommun'],
  ['2425', 'Dorotea', 'Dorotea kommun'],
  ['2462', 'Vilhelmina', 'Vilhelmina kommun'],
  ['2463', 'Åsele', 'Åsele kommun'],
  ['2481', 'Lycksele', 'Lycksele kommun'],
];

const iAscii = (namn: string): string => namn.toLowerCase().replace(/[åä]/g, 'a').replaceAll('ö', 'o');

const KOMMUNER: ReadonlyMap<string, DemoKommun> = new Map(
  RADER.map(([kommunkod, namn, organisation]) => [
    kommunkod,
    { kommunkod, namn, organisation, kortnamn: iAscii(namn) },
  ]),
);

export const kommun = (kommunkod: string): DemoKommun => {
  const funnen = KOMMUNER.get(kommunkod);
  if (!funnen) throw new Error(`the demo has no kommun ${kommunkod}`);
  return funnen;
};
