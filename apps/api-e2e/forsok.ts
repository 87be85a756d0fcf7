/** What is sent: GraphQL with variables, or an address. */
export type Forsok =
  | { readonly slag: 'graf'; readonly query: string; readonly variabler: object }
  | { readonly slag: 'rest'; readonly metod: string; readonly adress: (samverkan: string) => string; readonly fil?: true; readonly kropp?: object; readonly strom?: true };

/** A handling of each kind of object. */
export interface Handlingar {
  readonly arende: string;
  readonly projekt: string;
  readonly avtal: string;
  readonly anbud: string;
}

/** The ids of one object of each kind. */
export interface Mal {
  readonly projekt: string;
  readonly ide: string;
  readonly leverabel: string;
  readonly risk: string;
  readonly gruppmedlem: string;
  readonly bemanningsbehov: string;
  readonly aktuellt: string;
  readonly vy: string;
  readonly upphandling: string;
  readonly kostnadspost: string;
  readonly budgetpost: string;
  readonly budgetrad: string;
  readonly atagande: string;
  readonly fakturaunderlag: string;
  readonly arende: string;
  readonly skrivelseversion: string;
  readonly kommentar: string;
  readonly mote: string;
  readonly motesdeltagare: string;
  readonly motesuppgift: string;
  readonly uppdrag: string;
  readonly person: string;
  readonly handling: string;
  readonly projekthandling: string;
  /** Its bids are handled by the e-samordnare of the stage alone. */
  readonly anbudsupphandling: string;
  readonly anbud: string;
  readonly anbudshandling: string;
  readonly avtal: string;
  readonly avtalshandling: string;
  readonly leverantorsdialog: string;
  readonly dialogatgard: string;
  readonly franvaro: string;
  readonly jav: string;
  readonly styrelseuppdrag: string;
  readonly organisation: string;
  readonly agande: string;
  /** Calls off from avtal. */
  readonly avropsorganisation: string;
  readonly avropsbevis: string;
  readonly beviskod: string;
  readonly avrop: string;
  readonly bestallning: string;
  readonly leverantorsfaktura: string;
  readonly registerpost: string;
  readonly inkommen: string;
  readonly diarieklass: string;
  readonly delegationsordning: string;
  readonly delegationspunkt: string;
  readonly delegationsutkast: string;
  readonly overtagande: string;
  readonly delegationsbeslut: string;
  readonly anmalan: string;
  readonly anmalningsmote: string;
  readonly kommunkod: string;
}

export const mutation = (namn: string, input: string): ((v: object) => Forsok) => (v) => ({
  slag: 'graf',
  query: `mutation($input: ${input}!) { ${namn}(input: $input) { __typename ... on Avslag { regel text } } }`,
  variabler: { input: v },
});
export const fraga = (query: string, variabler: object = {}): Forsok => ({ slag: 'graf', query, variabler });
export const hamta = (adress: (samverkan: string) => string): Forsok => ({ slag: 'rest', metod: 'GET', adress });
