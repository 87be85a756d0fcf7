import { randomUUID } from 'node:crypto';
import { type HemligtArende } from './hemligt-arende';
import { type GrafSvar, i, type Klient } from './klient';
import { type Rollnamn } from './roller';
import { type Anbudsobjekt } from './scen-anbud';

interface Hemligt extends Anbudsobjekt {
  readonly klient: (roll: Rollnamn) => Klient;
  /** An ärende that is secret as a procurement before award. */
  readonly u9: HemligtArende;
  /** The word that everything said of the bids holds. */
  readonly ord: string;
}

const REGISTRERA = 'mutation($input: RegistreraHandlingInput!) { registreraHandling(input: $input) { __typename ... on Avslag { regel text } } }';
const KOMMENTERA = 'mutation($input: KommenteraSkrivelseInput!) { kommenteraSkrivelse(input: $input) { __typename ... on Avslag { regel text } } }';
const SPARA = 'mutation($input: SparaSkrivelseversionInput!) { sparaSkrivelseversion(input: $input) { __typename ... on Avslag { regel text } ... on Skrivelseversion { id } } }';
const STEGA = 'mutation($input: BytUpphandlingslageInput!) { bytUpphandlingslage(input: $input) { __typename ... on Avslag { text } } }';

const lyckad = (svar: GrafSvar, operation: string): void => {
  if (!svar.data?.[operation] || /^Avslag$|Konflikt$/.test(String(i(svar.data[operation], '__typename')))) throw new Error(`${operation}: ${svar.text}`);
};

/** What those who handle it do with what is secret. Each act that does not succeed is an error. */
export const hemligaAkter = ({ klient, u9, ord, anbudsupphandling, anbud }: Hemligt) => {
  const es = (): Klient => klient('e_samordnare');
  const laddaUpp = async (roll: Rollnamn, adress: string, vad: string, nr: number): Promise<string> => {
    const formular = new FormData();
    formular.set('titel', `${vad} anbud ${nr}`);
    formular.set('fil', new Blob([`${vad} anbudssumma ${nr}`], { type: 'text/plain' }), `${vad}-${nr}.txt`);
    const svar = await klient(roll).rest('POST', `/api/norrbotten/${adress}/handlingar`, formular);
    const id = svar.status < 300 ? i(JSON.parse(svar.text), 'handling', 'id') : null;
    if (typeof id !== 'string') throw new Error(`${svar.status} ${svar.text}`);
    return id;
  };
  const akt = async (operation: string, typ: string, input: object): Promise<void> =>
    lyckad(await es().graf('norrbotten', `mutation($input: ${typ}!) { ${operation}(input: $input) { __typename ... on Avslag { regel text } } }`, { input }), operation);
  return {
    akt,
    /** A file with text, entered in the diarium as secret, by one of those who handle the procurement. Its id. */
    inkommerTillArendet: async (nr: number): Promise<string> => {
      const id = await laddaUpp('beredningsgrupp', `arenden/${u9.id}`, u9.ord, nr);
      const uppgifter = { riktning: 'inkommen', datum: '2021-02-12', motpart: `${u9.ord} bolag ${nr}`, rubrik: `${u9.ord} anbud`, sekretess: { paragraf: '19:3', skal: `${u9.ord} anbud` } };
      lyckad(await es().graf('norrbotten', REGISTRERA, { input: { arendeId: u9.id, handlingId: id, uppgifter } }), 'registreraHandling');
      return id;
    },
    /** A comment in the margin and a version with a note. The id of the version. */
    kommenteraOchSparaVersion: async (): Promise<string> => {
      const k = es();
      const kommentar = { arendeId: u9.id, id: randomUUID(), avsnitt: 'bakgrund', citat: `${u9.ord} citat`, text: `${u9.ord} kommentar` };
      lyckad(await k.graf('norrbotten', KOMMENTERA, { input: kommentar }), 'kommenteraSkrivelse');
      const arende = await k.graf('norrbotten', `{ arende(id: "${u9.id}") { tjansteskrivelse { textnummer } } }`);
      const svar = await k.graf('norrbotten', SPARA, { input: { arendeId: u9.id, anteckning: `${u9.ord} anteckning`, textnummer: i(arende.data?.['arende'], 'tjansteskrivelse', 'textnummer') } });
      lyckad(svar, 'sparaSkrivelseversion');
      return String(i(svar.data?.['sparaSkrivelseversion'], 'id'));
    },
    skrivInAnbud: (nr: number): Promise<void> =>
      akt('registreraAnbud', 'RegistreraAnbudInput', { upphandlingId: anbudsupphandling, uppgifter: { namn: `${ord} bolag ${nr}`, orgnr: '', dag: '2021-02-12', klockslag: '10', belopp: '1 000' } }),
    laddaUppAnbudshandling: (nr: number): Promise<string> => laddaUpp('e_samordnare', `upphandlingar/${anbudsupphandling}/anbud/${anbud}`, ord, nr),
    stega: async (steg: string, version: number): Promise<void> => {
      const beslut = { organ: 'Prov', datum: '2021-02-12', beteckning: '§ 9', rubrik: 'Tilldelning', beslutare: 'namnd' };
      const input = { id: anbudsupphandling, version, akt: steg, datum: '2021-02-12', ...(steg === 'tilldela' ? { beslut } : {}) };
      lyckad(await es().graf('norrbotten', STEGA, { input }), 'bytUpphandlingslage');
    },
  };
};
