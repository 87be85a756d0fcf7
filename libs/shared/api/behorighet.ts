import { type Operation, type Roll } from '@gemensam/shared/contract';
import { type Avslag, avslag } from '@gemensam/shared/domain';
import { type Kontext } from './kontext';

/** REST addresses that are not GraphQL operations stand in the same table. */
export const restOperationer = [
  'laddaUppHandling',
  'hamtaHandling',
  'laddaUppProjekthandling',
  'hamtaProjekthandling',
  'exporteraProjekthandlingar',
  'exporteraPortfolj',
  'exporteraLeverabler',
  'exporteraDirektiv',
  'exporteraStatusrapporter',
  'exporteraAktuellt',
  'exporteraProjektkommuner',
  'exporteraIdeer',
  'exporteraKostnader',
  'exporteraKommunkostnad',
  'exporteraKommunbild',
  'exporteraBudget',
  'exporteraFakturaunderlag',
  'exporteraFaktura',
  'exporteraAtaganden',
  'exporteraArenden',
  'exporteraHandelsekedja',
  'exporteraFolkmangd',
  'exporteraOrganisationer',
  'exporteraUppdrag',
] as const;
export type RestOperation = (typeof restOperationer)[number];
export type BehorighetNamn = Operation | RestOperation;

/** `alla`: without login. `inloggad`: with a session. Otherwise one of the roles, in force on the business date in the samverkan asked. */
export type Krav = 'alla' | 'inloggad' | readonly Roll[];

const medlemmar: readonly Roll[] = [
  'e_samordnare',
  'namndsekreterare',
  'ordforande',
  'vice_ordforande',
  'ledamot',
  'kommunrepresentant',
  'beredningsgrupp',
  'projektledare',
  'styrgruppsledamot',
  'revisor',
  'administrator',
];
const bereder: readonly Roll[] = ['e_samordnare', 'namndsekreterare', 'beredningsgrupp'];

/**
 * Who may do what: one row per operation of the schema and per REST address. A missing row does not compile; what is not
 * allowed here is refused. Rules about the single object (own project, own kommun) are judged in the use case.
 * Source: domain handbook 5, table of roles.
 */
export const behorigheter: Readonly<Record<BehorighetNamn, Krav>> = {
  installation: 'alla',
  inloggad: 'alla',
  loggaIn: 'alla',
  loggaUt: 'inloggad',
  loggaUtOverallt: 'inloggad',
  bytLosenord: 'inloggad',

  organisationer: medlemmar,
  exporteraOrganisationer: medlemmar,
  folkmangd: medlemmar,
  exporteraFolkmangd: medlemmar,
  installningar: medlemmar,
  beslutsreferenser: medlemmar,
  uppdragslista: ['administrator', 'revisor'],
  exporteraUppdrag: ['administrator', 'revisor'],
  handelser: ['revisor', 'administrator'],
  exporteraHandelsekedja: ['revisor', 'administrator'],
  forhandsgranskaFolkmangd: ['administrator'],
  lasInFolkmangd: ['administrator'],
  skapaPerson: ['administrator'],
  aterstallLosenord: ['administrator'],
  skapaUppdrag: ['administrator'],
  avslutaUppdrag: ['administrator'],
  andraInstallning: ['administrator'],
  sparaUtkast: medlemmar.filter((r) => r !== 'revisor'),

  portfolj: medlemmar,
  projekt: medlemmar,
  exporteraPortfolj: medlemmar,
  projekthandlingar: medlemmar,
  exporteraProjekthandlingar: medlemmar,
  laddaUppProjekthandling: ['e_samordnare', 'namndsekreterare', 'projektledare'],
  hamtaProjekthandling: medlemmar,
  projektkommuner: medlemmar,
  exporteraProjektkommuner: medlemmar,
  kommunensPortfolj: medlemmar,
  sattDeltagande: ['kommunrepresentant', 'e_samordnare'],
  sattInforande: ['kommunrepresentant', 'e_samordnare'],
  ideer: medlemmar,
  ide: medlemmar,
  ideutkast: medlemmar,
  exporteraIdeer: medlemmar,
  foreslaIde: medlemmar,
  andraIde: medlemmar,
  visaIntresse: ['kommunrepresentant'],
  dragTillbakaIntresse: ['kommunrepresentant'],
  lamnaStatusrapport: ['e_samordnare', 'projektledare'],
  statusrutnat: medlemmar,
  exporteraStatusrapporter: medlemmar,
  aktuelltlista: medlemmar,
  aktuellt: medlemmar,
  exporteraAktuellt: medlemmar,
  skapaAktuellt: ['e_samordnare', 'namndsekreterare'],
  sparaAktuellt: ['e_samordnare', 'namndsekreterare'],
  frysAktuellt: ['e_samordnare', 'namndsekreterare'],
  kasseraAktuellt: ['e_samordnare', 'namndsekreterare'],
  projektfaser: medlemmar,
  vilandeAttGranska: ['e_samordnare', 'projektledare'],
  passeraGrind: ['e_samordnare', 'namndsekreterare', 'ordforande'],
  stegTillbaka: ['e_samordnare', 'namndsekreterare'],
  vila: ['e_samordnare'],
  ateruppta: ['e_samordnare'],
  startaUpphandling: ['e_samordnare'],
  bytUpphandlingslage: ['e_samordnare'],
  leverabler: medlemmar,
  exporteraLeverabler: medlemmar,
  skapaLeverabel: ['e_samordnare', 'projektledare'],
  andraLeverabel: ['e_samordnare', 'projektledare'],
  godkannLeverabel: ['e_samordnare'],
  aterkallaGodkannande: ['e_samordnare'],
  projektdirektiv: medlemmar,
  exporteraDirektiv: medlemmar,
  sparaDirektiv: ['e_samordnare', 'beredningsgrupp', 'projektledare'],
  faststallDirektiv: ['e_samordnare', 'namndsekreterare'],
  fasordningar: medlemmar,
  sparaFasordning: ['administrator'],

  kostnadsmatris: medlemmar,
  simuleringsunderlag: medlemmar,
  kommunKostnad: medlemmar,
  kommunbild: medlemmar,
  kommunjamforelse: medlemmar,
  kostnadsandel: medlemmar,
  kostnadspost: medlemmar,
  kostnadsposter: medlemmar,
  exporteraKostnader: medlemmar,
  exporteraKommunkostnad: medlemmar,
  exporteraKommunbild: medlemmar,
  forhandsgranskaFordelning: ['e_samordnare'],
  skapaKostnadspost: ['e_samordnare'],
  andraKostnadspost: ['e_samordnare'],
  faststallKostnadspost: ['e_samordnare'],
  fordelningshistorik: medlemmar,
  forhandsgranskaAnslutning: ['e_samordnare'],
  forhandsgranskaUttrade: ['e_samordnare'],
  anslutKommun: ['e_samordnare'],
  registreraUttrade: ['e_samordnare'],
  andraGenomBeslut: ['e_samordnare'],
  ataganden: medlemmar,
  atagandefragor: ['e_samordnare', 'kommunrepresentant'],
  projektfinansiering: medlemmar,
  exporteraAtaganden: medlemmar,
  fragaOmAtagande: ['e_samordnare'],
  svaraPaAtagande: ['kommunrepresentant', 'e_samordnare'],
  andraSistaDag: ['e_samordnare'],
  aterkallaFraga: ['e_samordnare'],
  registreraExternFinansiar: ['e_samordnare'],
  andraExternFinansiar: ['e_samordnare'],
  kontrollkorningar: ['administrator', 'revisor'],

  budgetuppfoljning: medlemmar,
  exporteraBudget: medlemmar,
  utfallskopplingar: medlemmar,
  skapaBudgetpost: ['e_samordnare'],
  andraBudgetpost: ['e_samordnare'],
  sattPrognos: ['e_samordnare'],
  kommenteraAvvikelse: ['e_samordnare'],
  registreraOverskjutnaMedel: ['e_samordnare'],
  kopplaUtfall: ['e_samordnare'],
  forhandsgranskaUtfall: ['e_samordnare'],
  lasInUtfall: ['e_samordnare'],
  fakturaunderlagslista: medlemmar,
  fakturaunderlag: medlemmar,
  exporteraFakturaunderlag: medlemmar,
  exporteraFaktura: medlemmar,
  fakturainstallning: medlemmar,
  forhandsgranskaFakturering: ['e_samordnare'],
  skapaFakturaunderlag: ['e_samordnare'],
  sparaFakturainstallning: ['e_samordnare'],

  arenden: medlemmar,
  arende: medlemmar,
  exporteraArenden: medlemmar,
  skapaArende: bereder,
  sparaTjansteskrivelse: bereder,
  registreraArende: ['e_samordnare', 'namndsekreterare'],
  fardigberedArende: bereder,
  sekretessmarkeraHandling: [...bereder, 'projektledare'],
  havHandlingssekretess: ['e_samordnare', 'namndsekreterare'],
  laddaUppHandling: bereder,
  hamtaHandling: medlemmar,
};

/** May this person do this at all, in this samverkan, on this day? */
export const far = (kontext: Kontext, operation: BehorighetNamn): boolean => {
  const krav = behorigheter[operation];
  return krav === 'alla' || krav === 'inloggad' || kontext.uppdrag.some((u) => krav.includes(u.roll));
};

export const harRoll = (kontext: Kontext, ...roller: readonly Roll[]): boolean =>
  kontext.uppdrag.some((u) => roller.includes(u.roll));

/** The refusal of a use case that judges the single object, e.g. a projektledare with somebody else's project. */
export const saknarBehorighet = (text: string, utvag: string): Avslag =>
  avslag({ regel: 'Saknar behörighet', kalla: 'Rolltabellen, uppdrag i kraft', text, utvag });
