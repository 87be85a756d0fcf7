import { randomUUID } from 'node:crypto';
import { type Objektslag } from './behorighetsmatris';
import { agandeforsok } from './behorighetsforsok-agande';
import { anbudsforsok } from './behorighetsforsok-anbud';
import { arendeforsok } from './behorighetsforsok-arende';
import { inkopsforsok } from './behorighetsforsok-inkop';
import { avropsaktforsok } from './behorighetsforsok-avrop';
import { avropsforsok } from './behorighetsforsok-avropsratt';
import { avtalsforsok } from './behorighetsforsok-avtal';
import { anmalningsforsok } from './behorighetsforsok-anmalan';
import { delegationsbeslutsforsok } from './behorighetsforsok-delegationsbeslut';
import { diarieforsok } from './behorighetsforsok-diarium';
import { kontoforsok } from './behorighetsforsok-konto';
import { javsforsok } from './behorighetsforsok-jav';
import { motesforsok } from './behorighetsforsok-moten';
import { ordningsforsok } from './behorighetsforsok-ordning';
import { skrivelseforsok } from './behorighetsforsok-skrivelse';
import { uppfoljningsforsok } from './behorighetsforsok-uppfoljning';
import { sokforsok } from './behorighetsforsok-sok';
import { type Forsok, fraga, hamta, type Handlingar, type Mal, mutation } from './forsok';
import { kommunkodFor, type Objekt } from './scen';
import { direktivinnehall } from './scen-projekt';

export const malFor = (slag: Objektslag, norrbotten: Objekt, region10: Objekt, handling: Readonly<Record<'norrbotten' | 'region10', Handlingar>>): Mal => {
  if (slag === 'slump') {
    const id = randomUUID();
    return { projekt: id, ide: id, leverabel: id, risk: id, gruppmedlem: id, bemanningsbehov: id, aktuellt: id, vy: id, upphandling: id, kostnadspost: id, budgetpost: id, budgetrad: id, atagande: id, fakturaunderlag: id, arende: id, skrivelseversion: id, kommentar: id, mote: id, motesdeltagare: id, motesuppgift: id, uppdrag: id, person: id, handling: id, projekthandling: id, anbudsupphandling: id, anbud: id, anbudshandling: id, registerpost: id, inkommen: id, diarieklass: id, delegationsbeslut: id, anmalan: id, anmalningsmote: id, avtal: id, avtalshandling: id, leverantorsdialog: id, dialogatgard: id, franvaro: id, jav: id, styrelseuppdrag: id, organisation: id, agande: id, avropsorganisation: id, bestallning: id, leverantorsfaktura: id, avrop: id, avropsbevis: id, beviskod: id, delegationsordning: id, delegationspunkt: id, delegationsutkast: id, overtagande: id, kommunkod: '0114' };
  }
  const o = slag === 'region10' ? region10 : norrbotten;
  return {
    projekt: slag === 'annans' ? o.annatProjekt : o.egetProjekt,
    ide: o.ide,
    risk: slag === 'annans' ? o.annanRisk : o.risk,
    leverabel: o.leverabel, gruppmedlem: o.gruppmedlem, bemanningsbehov: o.bemanningsbehov, aktuellt: o.aktuellt, vy: o.vy, upphandling: o.upphandling,
    kostnadspost: o.kostnadspost, budgetpost: o.budgetpost, budgetrad: o.budgetrad,
    atagande: slag === 'annans' ? o.annatAtagande : o.egetAtagande,
    fakturaunderlag: o.fakturaunderlag,
    arende: slag === 'annans' ? o.annatArende : o.egetArende,
    skrivelseversion: o.skrivelseversion, kommentar: o.kommentar,
    registerpost: o.registerpost, inkommen: o.inkommen, diarieklass: o.diarieklass,
    mote: o.mote, motesuppgift: o.motesuppgift,
    motesdeltagare: slag === 'annans' ? o.annanMotesdeltagare : o.motesdeltagare,
    avtal: o.avtal,
    delegationsbeslut: o.delegationsbeslut, anmalan: o.anmalan, anmalningsmote: o.anmalningsmote,
    leverantorsdialog: o.leverantorsdialog, dialogatgard: o.dialogatgard,
    franvaro: o.franvaro, jav: o.jav, styrelseuppdrag: o.styrelseuppdrag,
    organisation: o.organisation, agande: o.agande,
    bestallning: o.bestallning, leverantorsfaktura: o.leverantorsfaktura,
    avrop: slag === 'annans' ? o.annatAvrop : o.avrop,
    avropsorganisation: slag === 'annans' ? o.annanAvropsorganisation : o.avropsorganisation,
    avropsbevis: slag === 'annans' ? o.annatAvropsbevis : o.avropsbevis, beviskod: slag === 'annans' ? o.annanBeviskod : o.beviskod,
    delegationsordning: o.delegationsordning, delegationspunkt: o.delegationspunkt, delegationsutkast: o.delegationsutkast, overtagande: o.overtagande,
    uppdrag: o.uppdrag,
    person: o.person,
    handling: handling[slag === 'region10' ? 'region10' : 'norrbotten'].arende,
    projekthandling: handling[slag === 'region10' ? 'region10' : 'norrbotten'].projekt,
    anbudsupphandling: o.anbudsupphandling, anbud: o.anbud,
    anbudshandling: handling[slag === 'region10' ? 'region10' : 'norrbotten'].anbud,
    avtalshandling: handling[slag === 'region10' ? 'region10' : 'norrbotten'].avtal,
    kommunkod: slag === 'region10' ? '2506' : kommunkodFor[slag === 'annans' ? 'annan' : 'egen'],
  };
};

const sedan = { ar: 2021, belopp: '200 kr', kalla: 'prov', nyckeltyp: 'lika', slag: 'ovrigt', utanforBudget: false };
const anslutning = (kostnadspostId: string) => ({ kommunkod: '2514', poster: [{ kostnadspostId, fordelningNummer: 0, metod: 'kop_in' }] });
const uttrade = (kostnadspostId: string) => ({ kommunkod: '2580', poster: [{ kostnadspostId, fordelningNummer: 0 }] });
const post = (kommunkod: string) => ({ ...sedan, namn: `Prov ${randomUUID()}`, deltagare: [kommunkod] });
const risk = (namn: string) => ({ namn, beskrivning: '', orsak: '', foljd: '', sannolikhet: 2, konsekvens: 2, kommentar: '', agare: 'Prov', granskas: '2021-06-01' });
const fakturainstallning = { namn: 'Prov', orgnr: '212000-0142', bankgiro: '5050-1055', betalningsdagar: 30, regler: [], version: 99 };
const csv = { filnamn: 'prov.csv', innehallBase64: Buffer.from('kommunkod;antal\n2580;1\n').toString('base64') };

const sie = { ar: 2020, filnamn: 'prov.se', innehallBase64: Buffer.from('#FLAGGA 0\n').toString('base64') };

/** How each operation is tried on an object: with valid input, so that what is refused is refused for who asks. */
export const forsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  ...kontoforsok,
  ...arendeforsok,
  ...agandeforsok,
  ...avtalsforsok,
  ...anbudsforsok,
  ...avropsforsok,
  ...avropsaktforsok,
  ...inkopsforsok,
  ...uppfoljningsforsok,
  ...delegationsbeslutsforsok,
  ...anmalningsforsok,
  ...diarieforsok,
  ...skrivelseforsok,
  ...javsforsok,
  ...motesforsok,
  ...sokforsok,
  ...ordningsforsok,
  installation: () => fraga('{ installation { demo } }'),
  oppnaSamverkan: () => fraga('{ oppnaSamverkan { kortnamn } }'),
  inloggad: () => fraga('{ inloggad { personId } }'),
  loggaIn: () => mutation('loggaIn', 'LoggaInInput')({ anvandarnamn: `ingen-${randomUUID()}`, losenord: 'fel' }),
  loggaUt: () => fraga('mutation { loggaUt { __typename ... on Avslag { regel text } } }'),
  loggaUtOverallt: () => fraga('mutation { loggaUtOverallt { __typename ... on Avslag { regel text } } }'),
  bytLosenord: () => mutation('bytLosenord', 'BytLosenordInput')({ nuvarande: 'inte det rätta', nytt: 'Ett långt nytt lösenord 2021' }),
  organisationer: () => fraga('{ organisationer { id } }'),
  folkmangd: () => fraga('{ folkmangd { datum } }'),
  installningar: () => fraga('{ installningar { nyckel } }'),
  beslutsreferenser: () => fraga('{ beslutsreferenser(andamal: grind) { id } }'),
  uppdragslista: () => fraga('{ uppdragslista { id } }'),
  handelser: () => fraga('{ handelser { rader { id } } }'),
  exporteraHandelsekedja: () => hamta((s) => `/api/${s}/handelsekedja.json`),
  kontrollkorningar: () => fraga('{ kontrollkorningar { id } }'),
  forhandsgranskaFolkmangd: () =>
    fraga('query($input: FolkmangdFilInput!) { forhandsgranskaFolkmangd(input: $input) { __typename ... on Avslag { regel text } } }', { input: csv }),
  lasInFolkmangd: () => mutation('lasInFolkmangd', 'LasInFolkmangdInput')({ ...csv, kontrollsumma: 'annan' }),
  exporteraOrganisationer: () => hamta((s) => `/api/${s}/organisationer.csv`),
  exporteraFolkmangd: () => hamta((s) => `/api/${s}/folkmangd.csv`),
  exporteraUppdrag: () => hamta((s) => `/api/${s}/uppdrag.csv`),
  skapaPerson: () => mutation('skapaPerson', 'SkapaPersonInput')({ anvandarnamn: `ny-${randomUUID()}`, namn: 'Prov' }),
  aterstallLosenord: (m) => mutation('aterstallLosenord', 'AterstallLosenordInput')({ personId: m.person }),
  skapaUppdrag: () => mutation('skapaUppdrag', 'SkapaUppdragInput')({ anvandarnamn: 'prov-revisor', roll: 'revisor', fran: '2030-01-01', till: '2029-01-01' }),
  avslutaUppdrag: (m) => mutation('avslutaUppdrag', 'AvslutaUppdragInput')({ id: m.uppdrag, till: '2021-12-31', version: 1 }),
  andraInstallning: () => mutation('andraInstallning', 'AndraInstallningInput')({ nyckel: 'farsk_status_dagar', varde: '30', version: 1 }),
  utkast: () => fraga('{ utkast(nyckel: "matris") }'),
  sparaUtkast: () => mutation('sparaUtkast', 'SparaUtkastInput')({ nyckel: 'matris', innehall: 'text' }),
  portfolj: () => fraga('{ portfolj { id } }'),
  fastavla: () => fraga('{ fastavla { utanFaser } }'),
  portfoljkommuner: () => fraga('{ portfoljkommuner { kommuner { namn } } }'),
  exporteraPortfoljkommuner: () => hamta((s) => `/api/${s}/portfoljkommuner.csv`),
  exporteraPortfolj: () => hamta((s) => `/api/${s}/portfolj.csv`),
  projektkommuner: (m) => fraga('query($id: ID!) { projektkommuner(projektId: $id) { projektId } }', { id: m.projekt }),
  exporteraProjektkommuner: (m) => hamta((s) => `/api/${s}/projektkommuner/${m.projekt}.csv`),
  kommunensPortfolj: (m) => fraga('query($k: ID!) { kommunensPortfolj(kommunkod: $k) { deltar } }', { k: m.kommunkod }),
  // Stale versions: the answers stay as they are for the tries that come after.
  sattDeltagande: (m) => mutation('sattDeltagande', 'SattDeltagandeInput')({ projektId: m.projekt, kommunkod: m.kommunkod, version: 99, act: 'delta', kalla: 'Prov' }),
  sattInforande: (m) => mutation('sattInforande', 'SattInforandeInput')({ projektId: m.projekt, kommunkod: m.kommunkod, version: 99, lage: 'avvaktar', kalla: 'Prov' }),
  ideer: () => fraga('{ ideer { id } }'),
  ideutkast: () => fraga('{ ideutkast }'),
  exporteraIdeer: () => hamta((s) => `/api/${s}/ideer.csv`),
  ide: (m) => fraga('query($id: ID!) { ide(id: $id) { id } }', { id: m.ide }),
  foreslaIde: () => mutation('foreslaIde', 'ForeslaIdeInput')({ titel: `Prov ${randomUUID()}`, behov: 'b', nytta: 'n' }),
  andraIde: (m) => mutation('andraIde', 'AndraIdeInput')({ id: m.ide, version: 99, titel: `Prov ${randomUUID()}`, behov: 'b', nytta: 'n' }),
  visaIntresse: (m) => mutation('visaIntresse', 'IntresseInput')({ ideId: m.ide, kommunkod: m.kommunkod, version: 99 }),
  dragTillbakaIntresse: (m) => mutation('dragTillbakaIntresse', 'IntresseInput')({ ideId: m.ide, kommunkod: m.kommunkod, version: 99 }),
  projekt: (m) => fraga('query($id: ID!) { projekt(id: $id) { id } }', { id: m.projekt }),
  projektfaser: (m) => fraga('query($id: ID!) { projektfaser(id: $id) { id } }', { id: m.projekt }),
  vilandeAttGranska: () => fraga('{ vilandeAttGranska { id } }'),
  tidslinje: () => fraga('{ tidslinje { ordningar { slag } } }'),
  exporteraTidslinje: () => hamta((s) => `/api/${s}/tidslinje.csv`),
  grindarAttPassera: () => fraga('{ grindarAttPassera { id } }'),
  sparaGrindplan: (m) => mutation('sparaGrindplan', 'SparaGrindplanInput')({ projektId: m.projekt, version: 99, dagar: [{ grind: 'avslutad', dag: '2030-01-01' }], skal: 'Prov' }),
  // Stale versions: the project stands where it stands for the tries that come after.
  passeraGrind: (m) => mutation('passeraGrind', 'PasseraGrindInput')({ projektId: m.projekt, version: 99, beslutare: 'namnd', beslutId: m.projekt }),
  stegTillbaka: (m) => mutation('stegTillbaka', 'StegTillbakaInput')({ projektId: m.projekt, version: 99, beslutare: 'namnd', skal: 'Prov', beslutId: m.projekt }),
  vila: (m) => mutation('vila', 'VilaInput')({ projektId: m.projekt, version: 99, skal: 'Prov', granskas: '2021-06-01' }),
  ateruppta: (m) => mutation('ateruppta', 'AterupptaInput')({ projektId: m.projekt, version: 99 }),
  startaUpphandling: (m) => mutation('startaUpphandling', 'StartaUpphandlingInput')({ projektId: m.projekt, forfarande: 'annonserat', datum: '2030-01-01' }),
  bytUpphandlingslage: (m) => mutation('bytUpphandlingslage', 'BytUpphandlingslageInput')({ id: m.upphandling, version: 99, akt: 'annonsera', datum: '2021-02-01' }),
  leverabler: (m) => fraga('query($id: ID!) { leverabler(projektId: $id) { projektId } }', { id: m.projekt }),
  exporteraLeverabler: (m) => hamta((s) => `/api/${s}/leverabler/${m.projekt}.csv`),
  skapaLeverabel: (m) => mutation('skapaLeverabel', 'SkapaLeverabelInput')({ projektId: m.projekt, namn: `Prov ${randomUUID()}`, grind: 'upphandling', agare: 'Prov' }),
  andraLeverabel: (m) => mutation('andraLeverabel', 'AndraLeverabelInput')({ id: m.leverabel, version: 99, namn: 'Prov', grind: 'upphandling', agare: 'Prov' }),
  godkannLeverabel: (m) => mutation('godkannLeverabel', 'GodkannLeverabelInput')({ id: m.leverabel, version: 99 }),
  bemanning: (m) => fraga('query($id: ID!) { bemanning(projektId: $id) { projektId } }', { id: m.projekt }),
  exporteraBemanning: (m) => hamta((s) => `/api/${s}/bemanning/${m.projekt}.csv`),
  kommunensBemanning: (m) => fraga('query($k: ID!) { kommunensBemanning(kommunkod: $k) { heltidTimmar } }', { k: m.kommunkod }),
  exporteraKommunbemanning: (m) => hamta((s) => `/api/${s}/kommunbemanning/${m.kommunkod}.csv`),
  bemanningsfragor: () => fraga('{ bemanningsfragor { behovId } }'),
  skapaBemanningsbehov: (m) =>
    mutation('skapaBemanningsbehov', 'SkapaBemanningsbehovInput')({ projektId: m.projekt, roll: 'tekniker', beskrivning: '', omfattning: 50, enhet: 'procent', fran: '2021-03', till: '2021-06', sistaDag: '2021-02-28', kommuner: [m.kommunkod] }),
  andraBemanningsbehov: (m) =>
    mutation('andraBemanningsbehov', 'AndraBemanningsbehovInput')({ id: m.bemanningsbehov, version: 99, roll: 'tekniker', beskrivning: 'Prov', omfattning: 50, enhet: 'procent', fran: '2021-03', till: '2021-06', sistaDag: '2021-02-28', kommuner: [] }),
  aterkallaBemanningsbehov: (m) => mutation('aterkallaBemanningsbehov', 'AterkallaBemanningsbehovInput')({ id: m.bemanningsbehov, version: 99, skal: 'Prov' }),
  svaraOmBemanning: (m) => mutation('svaraOmBemanning', 'SvaraOmBemanningInput')({ behovId: m.bemanningsbehov, kommunkod: m.kommunkod, version: 99, utlova: false, skal: 'Prov', kalla: 'Prov' }),
  projektgrupper: (m) => fraga('query($id: ID!) { projektgrupper(projektId: $id) { projektId } }', { id: m.projekt }),
  exporteraProjektgrupper: (m) => hamta((s) => `/api/${s}/projektgrupper/${m.projekt}.csv`),
  styrgruppsfragor: () => fraga('{ styrgruppsfragor { projektId } }'),
  laggTillGruppmedlem: (m) => mutation('laggTillGruppmedlem', 'LaggTillGruppmedlemInput')({ projektId: m.projekt, grupp: 'styrgrupp', funktion: 'ledamot', namn: '', organisation: 'Prov', fran: '2021-02-01' }),
  andraGruppmedlem: (m) => mutation('andraGruppmedlem', 'AndraGruppmedlemInput')({ id: m.gruppmedlem, version: 99, funktion: 'ledamot', organisation: 'Prov' }),
  avslutaGruppmedlem: (m) => mutation('avslutaGruppmedlem', 'AvslutaGruppmedlemInput')({ id: m.gruppmedlem, version: 99, till: '2021-02-20' }),
  bytProjektledare: (m) => mutation('bytProjektledare', 'BytProjektledareInput')({ projektId: m.projekt, version: 99, fran: '2021-02-15' }),
  projekthistorik: (m) => fraga('query($id: ID!) { projekthistorik(projektId: $id) { projektId } }', { id: m.projekt }),
  exporteraProjekthistorik: (m) => hamta((s) => `/api/${s}/projekthistorik/${m.projekt}.csv`),
  risker: (m) => fraga('query($id: ID!) { risker(projektId: $id) { projektId } }', { id: m.projekt }),
  exporteraRisker: (m) => hamta((s) => `/api/${s}/risker/${m.projekt}.csv`),
  riskerAttBevaka: () => fraga('{ riskerAttBevaka { id } }'),
  skapaRisk: (m) => mutation('skapaRisk', 'SkapaRiskInput')({ projektId: m.projekt, ...risk(`Prov ${randomUUID()}`) }),
  andraRisk: (m) => mutation('andraRisk', 'AndraRiskInput')({ id: m.risk, version: 99, ...risk('Prov') }),
  bytRiskstatus: (m) => mutation('bytRiskstatus', 'BytRiskstatusInput')({ id: m.risk, version: 99, akt: 'bevaka', skal: '' }),
  sparaRiskatgard: (m) => mutation('sparaRiskatgard', 'SparaRiskatgardInput')({ riskId: m.risk, version: 99, text: 'Prov', agare: 'Prov', klar: '2021-03-31', lage: 'planerad' }),
  projektdirektiv: (m) => fraga('query($id: ID!) { projektdirektiv(projektId: $id) { projektId } }', { id: m.projekt }),
  exporteraDirektiv: (m) => hamta((s) => `/api/${s}/projekt/${m.projekt}/direktiv.pdf`),
  sparaDirektiv: (m) => mutation('sparaDirektiv', 'SparaDirektivInput')({ projektId: m.projekt, version: 99, innehall: direktivinnehall('Prov') }),
  faststallDirektiv: (m) => mutation('faststallDirektiv', 'FaststallDirektivInput')({ projektId: m.projekt, version: 99, tillagg: 'Prov', beslutare: 'namnd', beslutId: randomUUID() }),
  aterkallaGodkannande: (m) => mutation('aterkallaGodkannande', 'AterkallaGodkannandeInput')({ id: m.leverabel, version: 99, skal: 'Prov' }),
  fasordningar: () => fraga('{ fasordningar { slag } }'),
  sparaFasordning: () => mutation('sparaFasordning', 'SparaFasordningInput')({ slag: 'projekt', version: 99, fran: 'ide', grindar: [], kommentar: 'Prov' }),
  lamnaStatusrapport: (m) =>
    mutation('lamnaStatusrapport', 'LamnaStatusrapportInput')({ projektId: m.projekt, text: 'Prov', lageTid: 'risk', lageKostnad: 'risk', lageResultat: 'risk', version: 1 }),
  statusrutnat: () => fraga('{ statusrutnat { franAr } }'),
  exporteraStatusrapporter: () => hamta((s) => `/api/${s}/statusrapporter.csv?fran=2021`),
  sparadeVyer: () => fraga('{ sparadeVyer(lista: projekt) { id namn av } }'),
  sparaVy: () => mutation('sparaVy', 'SparaVyInput')({ lista: 'projekt', namn: `Prov ${randomUUID()}`, vag: 'projekt', fraga: 'lage=risk', delad: true }),
  andraVy: (m) => mutation('andraVy', 'AndraVyInput')({ id: m.vy, version: 99, namn: 'Prov', delad: true }),
  taBortVy: (m) => mutation('taBortVy', 'TaBortVyInput')({ id: m.vy, version: 99 }),
  aktuelltlista: () => fraga('{ aktuelltlista { farSkapa } }'),
  aktuellt: (m) => fraga('query($id: ID!) { aktuellt(id: $id) { id } }', { id: m.aktuellt }),
  exporteraAktuellt: (m) => hamta((s) => `/api/${s}/aktuellt/${m.aktuellt}.txt`),
  skapaAktuellt: () => mutation('skapaAktuellt', 'SkapaAktuelltInput')({ namn: 'Prov', sammantrade: '2021-03-16' }),
  sparaAktuellt: (m) => mutation('sparaAktuellt', 'SparaAktuelltInput')({ id: m.aktuellt, version: 99, namn: 'Prov', punkter: [] }),
  frysAktuellt: (m) => mutation('frysAktuellt', 'AktuelltaktInput')({ id: m.aktuellt, version: 99 }),
  kasseraAktuellt: (m) => mutation('kasseraAktuellt', 'AktuelltaktInput')({ id: m.aktuellt, version: 99 }),
  kostnadsmatris: () => fraga('{ kostnadsmatris { ar } }'),
  simuleringsunderlag: () => fraga('{ simuleringsunderlag { ar } }'),
  exporteraKostnader: () => hamta((s) => `/api/${s}/kostnader.xlsx?ar=2021`),
  kommunKostnad: (m) => fraga('query($k: ID!) { kommunKostnad(kommunkod: $k) { ar } }', { k: m.kommunkod }),
  exporteraKommunkostnad: (m) => hamta((s) => `/api/${s}/kommunkostnad/${m.kommunkod}.csv`),
  kommunbild: (m) => fraga('query($k: ID!) { kommunbild(kommunkod: $k) { franAr } }', { k: m.kommunkod }),
  kommunjamforelse: (m) => fraga('query($k: ID!) { kommunjamforelse(kommunkod: $k) { antalIMedian } }', { k: m.kommunkod }),
  exporteraKommunbild: (m) => hamta((s) => `/api/${s}/er-kommun/${m.kommunkod}/bild.xlsx`),
  kostnadsandel: (m) => fraga('query($k: ID!, $p: ID!) { kostnadsandel(kommunkod: $k, kostnadspostId: $p) { belopp } }', { k: m.kommunkod, p: m.kostnadspost }),
  kostnadspost: (m) => fraga('query($id: ID!) { kostnadspost(id: $id) { id } }', { id: m.kostnadspost }),
  kostnadsposter: (m) => fraga('query($id: ID!) { kostnadsposter(projektId: $id) { id } }', { id: m.projekt }),
  forhandsgranskaFordelning: (m) =>
    fraga('query($input: KostnadspostInput!) { forhandsgranskaFordelning(input: $input) { __typename ... on Avslag { regel text } } }', { input: post(m.kommunkod) }),
  skapaKostnadspost: (m) => mutation('skapaKostnadspost', 'KostnadspostInput')(post(m.kommunkod)),
  andraKostnadspost: (m) =>
    fraga('mutation($id: ID!, $input: KostnadspostInput!) { andraKostnadspost(id: $id, input: $input, version: 1) { __typename ... on Avslag { regel text } } }', {
      id: m.kostnadspost,
      input: post(m.kommunkod),
    }),
  // A stale version: the post stays open for the tries that come after.
  faststallKostnadspost: (m) => mutation('faststallKostnadspost', 'FaststallKostnadspostInput')({ id: m.kostnadspost, version: 0, beslutId: m.kostnadspost }),
  fordelningshistorik: (m) => fraga('query($id: ID!) { fordelningshistorik(kostnadspostId: $id) { nummer } }', { id: m.kostnadspost }),
  forhandsgranskaAnslutning: (m) =>
    fraga('query($input: AnslutningInput!) { forhandsgranskaAnslutning(input: $input) { __typename ... on Avslag { regel text } } }', { input: anslutning(m.kostnadspost) }),
  forhandsgranskaUttrade: (m) =>
    fraga('query($input: UttradeInput!) { forhandsgranskaUttrade(input: $input) { __typename ... on Avslag { regel text } } }', { input: uttrade(m.kostnadspost) }),
  // An allocation that is not in force: the post stays as it is for the tries that come after.
  anslutKommun: (m) => mutation('anslutKommun', 'AnslutningInput')(anslutning(m.kostnadspost)),
  registreraUttrade: (m) => mutation('registreraUttrade', 'UttradeInput')(uttrade(m.kostnadspost)),
  andraGenomBeslut: (m) => mutation('andraGenomBeslut', 'AndraGenomBeslutInput')({ kostnadspostId: m.kostnadspost, fordelningNummer: 0, post: post(m.kommunkod) }),
  fakturaunderlagslista: () => fraga('{ fakturaunderlagslista(ar: 2021) { rader { id } } }'),
  fakturaunderlag: (m) => fraga('query($id: ID!) { fakturaunderlag(id: $id) { skapadAv } }', { id: m.fakturaunderlag }),
  exporteraFakturaunderlag: () => hamta((s) => `/api/${s}/fakturaunderlag.csv?ar=2021`),
  exporteraFaktura: (m) => hamta((s) => `/api/${s}/fakturaunderlag/${m.fakturaunderlag}.xml`),
  fakturainstallning: () => fraga('{ fakturainstallning { version } }'),
  forhandsgranskaFakturering: () => fraga('{ forhandsgranskaFakturering(ar: 2021, manad: 3) { __typename ... on Avslag { regel text } } }'),
  skapaFakturaunderlag: () => mutation('skapaFakturaunderlag', 'SkapaFakturaunderlagInput')({ ar: 2021, manad: 3, kontrollsumma: 'annan' }),
  sparaFakturainstallning: () => mutation('sparaFakturainstallning', 'FakturainstallningInput')(fakturainstallning),
  ataganden: (m) => fraga('query($id: ID!) { ataganden(kostnadspostId: $id) { id } }', { id: m.kostnadspost }),
  exporteraAtaganden: (m) => hamta((s) => `/api/${s}/ataganden/${m.kostnadspost}.csv`),
  atagandefragor: () => fraga('{ atagandefragor { id } }'),
  projektfinansiering: (m) => fraga('query($id: ID!) { projektfinansiering(projektId: $id) { sakrad } }', { id: m.projekt }),
  svaraPaAtagande: (m) => mutation('svaraPaAtagande', 'SvaraPaAtagandeInput')({ id: m.atagande, slag: 'forankra', version: 1 }),
  fragaOmAtagande: (m) => mutation('fragaOmAtagande', 'FragaOmAtagandeInput')({ kostnadspostId: m.kostnadspost, sistaDag: '2021-03-15' }),
  andraSistaDag: (m) => mutation('andraSistaDag', 'AndraSistaDagInput')({ id: m.atagande, sistaDag: '2021-03-31', version: 1 }),
  aterkallaFraga: (m) => mutation('aterkallaFraga', 'AterkallaFragaInput')({ id: m.atagande, skal: 'prov', version: 1 }),
  registreraExternFinansiar: (m) =>
    mutation('registreraExternFinansiar', 'ExternFinansiarInput')({ kostnadspostId: m.kostnadspost, namn: 'Prov', belopp: '1', postversion: 1, sistaDag: '2021-03-15' }),
  andraExternFinansiar: (m) => mutation('andraExternFinansiar', 'AndraExternFinansiarInput')({ id: m.atagande, belopp: '2', version: 1 }),
  budgetuppfoljning: () => fraga('{ budgetuppfoljning { ar } }'),
  exporteraBudget: () => hamta((s) => `/api/${s}/ekonomi.csv?ar=2021`),
  utfallskopplingar: () => fraga('{ utfallskopplingar { budgetrader { id } } }'),
  skapaBudgetpost: () => mutation('skapaBudgetpost', 'SkapaBudgetpostInput')({ ar: 2031, sida: 'kostnad', namn: `Rad ${randomUUID()}`, belopp: '1', kalla: 'Prov' }),
  andraBudgetpost: (m) => mutation('andraBudgetpost', 'AndraBudgetpostInput')({ id: m.budgetpost, version: 99, belopp: '1', kalla: 'Prov' }),
  sattPrognos: (m) => mutation('sattPrognos', 'SattPrognosInput')({ id: m.budgetpost, version: 99, belopp: '1' }),
  kommenteraAvvikelse: (m) => mutation('kommenteraAvvikelse', 'KommenteraAvvikelseInput')({ id: m.budgetpost, version: 99, manad: 1, text: 'Prov' }),
  registreraOverskjutnaMedel: (m) => mutation('registreraOverskjutnaMedel', 'OverskjutnaMedelInput')({ budgetradId: m.budgetrad, franAr: 2019, ar: 2020, belopp: '1', kalla: 'Prov' }),
  kopplaUtfall: () => mutation('kopplaUtfall', '[UtfallskopplingInput!]')([{ sida: 'kostnad', dimension: 0, kod: '4010' }]),
  forhandsgranskaUtfall: () => fraga('query($input: UtfallsfilInput!) { forhandsgranskaUtfall(input: $input) { __typename ... on Avslag { regel text } } }', { input: sie }),
  lasInUtfall: () => mutation('lasInUtfall', 'LasInUtfallInput')({ ...sie, kontrollsumma: 'annan' }),
  projekthandlingar: (m) => fraga('query($id: ID!) { projekthandlingar(projektId: $id) { farLaddaUpp } }', { id: m.projekt }),
  exporteraProjekthandlingar: (m) => hamta((s) => `/api/${s}/projekt/${m.projekt}/handlingar.csv`),
  laddaUppProjekthandling: (m) => ({ slag: 'rest', metod: 'POST', adress: (s) => `/api/${s}/projekt/${m.projekt}/handlingar`, fil: true }),
  hamtaProjekthandling: (m) => hamta((s) => `/api/${s}/projekthandlingar/${m.projekthandling}/1`),
};
