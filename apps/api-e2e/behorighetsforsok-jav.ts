import { type Forsok, fraga, hamta, type Mal, mutation } from './forsok';

/** How each operation on absence and jäv is tried. A stale version, or a day that has been: what is there stays as it is for the tries that come after. */
export const javsforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  franvarolista: () => fraga('{ franvarolista { rader { id } } }'),
  exporteraFranvaro: () => hamta((s) => `/api/${s}/franvaro.csv`),
  antecknaFranvaro: (m) => mutation('antecknaFranvaro', 'AntecknaFranvaroInput')({ personId: m.person, fran: '2021-01-01', till: '2021-01-02', skal: 'semester' }),
  avslutaFranvaro: (m) => mutation('avslutaFranvaro', 'AvslutaFranvaroInput')({ id: m.franvaro, version: 99, tillbaka: '2021-06-02' }),
  franvaroOmMig: () => fraga('{ franvaroOmMig { id } }'),
  besvaraFranvaro: (m) => mutation('besvaraFranvaro', 'BesvaraFranvaroInput')({ id: m.franvaro, version: 99, stammer: true }),
  javsbild: (m) => fraga('query($id: ID!) { javsbild(saktyp: projekt, sakId: $id) { sakNamn } }', { id: m.projekt }),
  javslista: () => fraga('{ javslista { rader { id } } }'),
  exporteraJav: () => hamta((s) => `/api/${s}/jav.csv`),
  exporteraStyrelseuppdrag: () => hamta((s) => `/api/${s}/styrelseuppdrag.csv`),
  javAttAvgora: () => fraga('{ javAttAvgora { id } }'),
  anmalJav: (m) => mutation('anmalJav', 'AnmalJavInput')({ saktyp: 'projekt', sakId: m.projekt, grund: 'ombud', text: '', bedomning: 'inte_jav' }),
  avgorJav: (m) => mutation('avgorJav', 'AvgorJavInput')({ id: m.jav, version: 99, utfall: 'jav', skal: 'Prov' }),
  laggTillStyrelseuppdrag: (m) => mutation('laggTillStyrelseuppdrag', 'LaggTillStyrelseuppdragInput')({ personId: m.person, organisationId: m.organisation, fran: '2021-01-02', till: '2021-01-01' }),
  avslutaStyrelseuppdrag: (m) => mutation('avslutaStyrelseuppdrag', 'AvslutaStyrelseuppdragInput')({ id: m.styrelseuppdrag, version: 99, till: '2021-06-02' }),
};
