import type {
  ArendeTillstand, Arendetyp, Atagandesvarsslag, Atagandetillstand, Avropsform, Avtalsslag, Beslutare, Budgetsida, Delegationssatt, Delegationstyp, Deltagandestatus, Faktorslag, Fakturaslag, Faktureringsplan, Fas, Inforandelage, Kostnadsslag, Momskod, Moteslag, Narvaro, Nyckeltyp, OrganisationSlag, Projektslag,
  SamverkanForm, Saktyp, Uppsagningsslag, Utfallskalla,
} from '@gemensam/shared/contract';
import { LAGEN_I_ORDNING, lageText, ROLLORDNING, rollText } from '@gemensam/shared/web';

/** What a field holds: öre, a count, kommunkoder, or what only the chain and the machines need. */
export type Faltslag = 'belopp' | 'antal' | 'kommun' | 'teknisk';

/** A field of an event's data as the history shows it. */
export interface Handelsefalt {
  readonly namn: string;
  readonly slag?: Faltslag;
  /** Its codes in words. */
  readonly ord?: Readonly<Record<string, string>>;
}

const FASER: Readonly<Record<Fas, string>> = {
  ide: 'Idé', forstudie: 'Förstudie', kvalificering: 'Kvalificering', forbereds: 'Förbereds', upphandling: 'Upphandling', utveckling: 'Utveckling', inforande: 'Införande', forvaltning: 'Förvaltning', vilande: 'Vilande', avslutad: 'Avslutad',
};
const LAGEN = Object.fromEntries(LAGEN_I_ORDNING.map((l) => [l, lageText(l)]));
const ROLLER = Object.fromEntries(ROLLORDNING.map((r) => [r, rollText(r)]));
const KOSTNADSSLAG: Readonly<Record<Kostnadsslag, string>> = { projekt: 'Projekt', e_kontor: 'E-kontor', grundbelopp: 'Grundbelopp', tjanst: 'Tjänst', ovrigt: 'Övrigt' };
const SLAG: Readonly<Record<Kostnadsslag | Fakturaslag | Projektslag | OrganisationSlag | Avtalsslag, string>> = {
  ramavtal: 'Ramavtal', kontrakt: 'Kontrakt',
  ...KOSTNADSSLAG, faktura: 'Faktura', kredit: 'Kreditfaktura', forstudie: 'Förstudie', upphandling: 'Upphandling', forvaltningsobjekt: 'Förvaltningsobjekt', lopande: 'Löpande verksamhet',
  kommun: 'Kommun', region: 'Region', kommunalforbund: 'Kommunalförbund', larosate: 'Lärosäte', bolag: 'Bolag', forening: 'Förening', stiftelse: 'Stiftelse', annan: 'Annan',
};
const NYCKLAR: Readonly<Record<Nyckeltyp, string>> = {
  lika: 'Lika', invanarantal: 'Efter invånarantal', blandad: 'En del lika, resten efter invånarantal', procent: 'Bestämd procent', antal: 'Efter antal', fast_belopp: 'Avtalade belopp',
};
const TILLSTAND: Readonly<Record<ArendeTillstand | Atagandetillstand, string>> = {
  utkast: 'Utkast', registrerad: 'Registrerat', under_beredning: 'Under beredning', pa_remiss: 'På remiss', beredd: 'Färdigberett', kallad: 'Kallat',
  tillfragad: 'Tillfrågad', forankrad: 'Förankrad', beslutad: 'Beslutad', avbojd: 'Avböjd', aterkallad: 'Återkallad',
};
const ARENDETYPER: Readonly<Record<Arendetyp, string>> = { projektdirektiv: 'Projektdirektiv', projektstart: 'Projektstart', budget: 'Budget', upphandling: 'Upphandling', styrdokument: 'Styrdokument', ovrigt: 'Övrigt' };
const SVAR: Readonly<Record<Atagandesvarsslag, string>> = { forankra: 'Förankra', besluta: 'Besluta', avboj: 'Avböj' };
const SIDOR: Readonly<Record<Budgetsida, string>> = { intakt: 'Intäkt', kostnad: 'Kostnad' };
const DELTAGANDEN: Readonly<Record<Deltagandestatus, string>> = {
  deltar: 'Deltar', anslot_senare: 'Anslöt senare', intresserad: 'Intresserad', deltar_inte: 'Deltar inte', ej_svarat: 'Har inte svarat',
};
const INFORANDEN: Readonly<Record<Inforandelage, string>> = { avvaktar: 'Avvaktar', planerat: 'Planerat', pagar: 'Pågår', driftsatt: 'Driftsatt', avstar: 'Avstår' };
const PLANER: Readonly<Record<Faktureringsplan, string>> = { helar: 'En gång om året', halvar: 'Varje halvår', kvartal: 'Varje kvartal', manad: 'Varje månad' };
const MOMS: Readonly<Record<Momskod, string>> = { moms25: '25 procent', moms12: '12 procent', moms6: '6 procent', undantagen: 'Undantagen från moms', utanfor: 'Utanför moms' };
const BESLUTARE: Readonly<Record<Beslutare, string>> = { namnd: 'Nämnden', delegation: 'Ordföranden på delegation', styrgrupp: 'Styrgruppen', e_samordnare: 'E-samordnaren' };
const FAKTORER: Readonly<Record<Faktorslag, string>> = { totp: 'Kod från app', passkey: 'Passkey', aterhamtningskod: 'Återhämtningskod' };
const FORMER: Readonly<Record<SamverkanForm, string>> = { gemensam_namnd: 'Gemensam nämnd', annan_samverkan: 'Annan samverkan' };
const KALLOR: Readonly<Record<Utfallskalla, string>> = { csv: 'CSV-fil', sie: 'SIE-fil', kalla: 'Avskriven från källan' };
const MOTESLAG: Readonly<Record<Moteslag, string>> = { sammantrade: 'Sammanträde', beredningsgrupp: 'Beredningsgruppsmöte' };
const NARVARO: Readonly<Record<Narvaro, string>> = { narvarande: 'Närvarande', franvarande: 'Frånvarande' };
const AVROPSFORMER: Readonly<Record<Avropsform, string>> = { rangordning: 'Rangordning', fordelningsnyckel: 'Särskild fördelningsnyckel', fornyad_konkurrensutsattning: 'Förnyad konkurrensutsättning' };
const UPPSAGNINGAR: Readonly<Record<Uppsagningsslag, string>> = { uppsagning: 'Uppsägning', havning: 'Hävning', av_leverantor: 'Leverantörens uppsägning' };
const DELEGATIONSTYPER: Readonly<Partial<Record<Delegationstyp, string>>> = {
  firmateckning: 'Teckna nämndens firma', avtalsforlangning: 'Förlänga avtal', tilldelning: 'Tilldelningsbeslut', omfordelning_driftbudget: 'Omfördela driftbudget', inkop: 'Inköp och beställning', beslutsattest: 'Beslutsattest av faktura',
  projektstart: 'Starta projekt', ovrigt: 'Övrigt',
};
const SAKTYPER: Readonly<Record<Saktyp, string>> = {
  projekt: 'Projekt', avtal: 'Avtal', upphandling: 'Upphandling', budgetpost: 'Budgetpost', bestallning: 'Beställning', leverantorsfaktura: 'Leverantörsfaktura', arende: 'Ärende',
};
const DELEGATIONSSATT: Readonly<Record<Delegationssatt, string>> = { delegat: 'Delegat', ersattare: 'Ersättare', overordnad: 'Överordnad', ordforande_bradskande: 'Ordförande, brådskande', vice_bradskande: 'Vice ordförande, brådskande' };
const JAVSUTFALL = { jav: 'Jäv', inte_jav: 'Inte jäv' };
const AVSNITT = {
  rubrik: 'Rubrik', mottagare: 'Mottagare', forslagTillBeslut: 'Förslag till beslut', sammanfattning: 'Sammanfattning', bakgrund: 'Bakgrund', ekonomi: 'Ekonomi och finansiering', juridik: 'Juridik', remissutfall: 'Utfall av remiss',
  expedierasTill: 'Expedieras till',
};
const lage = (om: string): Handelsefalt => ({ namn: `Läge, ${om}`, ord: LAGEN });
const belopp = (namn: string): Handelsefalt => ({ namn, slag: 'belopp' });
const antal = (namn: string): Handelsefalt => ({ namn, slag: 'antal' });
const kommun = (namn: string): Handelsefalt => ({ namn, slag: 'kommun' });
const teknisk = (namn: string): Handelsefalt => ({ namn, slag: 'teknisk' });

/** Every field that an event is known to carry. A field that is not here is shown under its own name. */
export const HANDELSEFALT: Readonly<Record<string, Handelsefalt>> = {
  avsnitt: { namn: 'Avsnitt', ord: AVSNITT }, kommentarId: teknisk('Kommentarens id'), textnummer: teknisk('Textens nummer'),
  versionsorsak: { namn: 'Sparades', ord: { sparad: 'Av en person', paus: 'Efter en paus', registrerad: 'Vid registreringen', remiss: 'Vid remissen', fardigberedd: 'Vid färdigberedningen' } },
  agandeId: teknisk('Ägandets id'), agandekalla: { namn: 'Källa' }, agareId: teknisk('Ägarens id'), agdId: teknisk('Den ägdas id'), kapital: { namn: 'Kapital, procent eller bråk' }, platser: { namn: 'Platser i styrelsen' }, roster: { namn: 'Röster, procent eller bråk' }, styrelseAntal: { namn: 'Platser i styrelsen' }, upphord: { namn: 'Upphörde' },
  medlemsperioder: { namn: 'Medlem' }, regel: { namn: 'Regel' },
  avropsslag: { namn: 'Får avropa', ord: { medlem: 'Medlemmar', bolag: 'Bolag', forening: 'Föreningar', stiftelse: 'Stiftelser' } }, matt: { namn: 'Ägandet mäts genom', ord: { kontrollkedja: 'Kontrollkedja', genomrakning: 'Genomräkning' } },
  andelsslag: { namn: 'Ägandet räknas i', ord: { roster: 'Röster', kapital: 'Kapital' } }, troskel: { namn: 'Andel som krävs' }, styrelseandel: { namn: 'Del av styrelsen som krävs' }, namngivna: { namn: 'Namngivna' },
  avropsform: { namn: 'Avropsform', ord: AVROPSFORMER }, avropsguide: { namn: 'Så avropar man' }, dialogintervallManader: { namn: 'Månader mellan leverantörsdialoger' }, diarienummer: { namn: 'Diarienummer' }, egenLedtidDagar: { namn: 'Egen ledtid, dagar' },
  gallerFran: { namn: 'Gäller från' }, gallerTill: { namn: 'Gäller till och med' }, handlaggareId: teknisk('Handläggarens id'), kontakt: { namn: 'Kontakt' }, kontaktEpost: { namn: 'Kontakt, e-post' }, kontaktNamn: { namn: 'Kontakt, namn' }, kontaktTelefon: { namn: 'Kontakt, telefon' },
  kvar: belopp('Kvar av takvolymen'), rangskal: { namn: 'Skäl för annan än den första' }, referens: { namn: 'Referens' }, vad: { namn: 'Vad' },
  leverantorer: { namn: 'Leverantörer' }, manader: { namn: 'Månader' }, meddelad: { namn: 'Meddelad' }, omrade: { namn: 'Område' }, option: { namn: 'Option' }, optioner: { namn: 'Optioner' }, rang: { namn: 'Ordning' }, sarskildaSkal: { namn: 'Särskilda skäl' },
  takvolym: belopp('Takvolym'), tecknat: { namn: 'Tecknat' }, uppsagningsmanader: { namn: 'Uppsägningstid, månader' }, uppsagningsslag: { namn: 'Slag', ord: UPPSAGNINGAR }, varselmanader: { namn: 'Meddelas före slutet, månader' },
  atgardKlar: { namn: 'Klar' }, atgardSenast: { namn: 'Klar senast' }, atgardsresultat: { namn: 'Vad det blev' }, betyg: { namn: 'Betyg' }, betygHogst: { namn: 'Högsta betyg' }, dialogdeltagare: { namn: 'Deltagare' }, dialogHallen: { namn: 'Hölls' }, dialogId: teknisk('Dialogens id'), dialogPlanerad: { namn: 'Planerad till' },
  franvaroskal: { namn: 'Skäl' }, antecknadAv: { namn: 'Antecknad av' }, tillbaka: { namn: 'Tillbaka' }, javsgrund: { namn: 'Grund' }, javstext: { namn: 'Egna ord' }, egenBedomning: { namn: 'Egen bedömning', ord: JAVSUTFALL }, avgjord: { namn: 'Avgjort', ord: JAVSUTFALL },
  dialogsammanfattning: { namn: 'Sammanfattning' }, punkter: { namn: 'Punkter' },
  attBetala: belopp('Att betala'), bestallning: { namn: 'Beställning' }, bestallningId: teknisk('Beställningens id'), budgetmotpost: { namn: 'Andra budgetraden' }, budgetpost: { namn: 'Budgetrad' }, fakturanummer: { namn: 'Fakturanummer' },
  namndbeslut: { namn: 'Nämndens beslut' }, namndbeslutId: teknisk('Nämndbeslutets id'),
  momsbelopp: belopp('Moms'), momssats: { namn: 'Momssats, procent' }, momsval: { namn: 'Moms', ord: { in: 'Med moms', ut: 'Utan moms' } },
  aktId: teknisk('Aktens id'), remissId: teknisk('Remissens id'), sammantrade: { namn: 'Sammanträde' }, protokollsparagraf: { namn: 'Paragraf i protokollet' },
  anbudId: teknisk('Anbudets id'), anbudsgivare: { namn: 'Anbudsgivare' }, anbudshandlaggareBort: { namn: 'Handlägger inte längre anbuden' }, anbudshandlaggareTill: { namn: 'Handlägger anbuden' }, klockslag: { namn: 'Klockslag' }, utvardering: { namn: 'Utvärdering' },
  fickSe: { namn: 'Får se ärendet' }, serInteLangre: { namn: 'Får inte längre se ärendet' },
  agare: { namn: 'Ägare' }, avtalTidigast: { namn: 'Avtal får tecknas tidigast' }, beslutare: { namn: 'Beslutat av', ord: BESLUTARE }, forfarande: { namn: 'Förfarande' }, granskas: { namn: 'Granskas' }, grind: { namn: 'Grind' }, grindar: { namn: 'Grindar' }, klar: { namn: 'Klar senast' }, krav: { namn: 'Krav' }, leverabelId: teknisk('Leverabelns id'), sparrTillOchMed: { namn: 'Avtalsspärr till och med' }, upphandlingId: teknisk('Upphandlingens id'),
  behovId: teknisk('Behovets id'), bemanningsroll: { namn: 'Roll' }, beskrivning: { namn: 'Beskrivning' }, omfattning: { namn: 'Omfattning' }, person: { namn: 'Person' },
  antalDeltagare: antal('Antal deltagare'), antalNarvarande: antal('Antal närvarande'), antalUppgifter: antal('Antal uppgifter'), anteckning: { namn: 'Anteckning' }, anteckningar: { namn: 'Har anteckningar' }, borjar: { namn: 'Börjar' }, deltagareId: teknisk('Deltagarens id'), gast: { namn: 'Gäst' }, kallelsedag: { namn: 'Kallelsen skickas' }, moteslag: { namn: 'Möte', ord: MOTESLAG }, narvaro: { namn: 'Närvaro', ord: NARVARO },
  plats: { namn: 'Plats' }, slutar: { namn: 'Slutar' }, stoppdatum: { namn: 'Stoppdatum' }, uppgiftId: teknisk('Uppgiftens id'),
  forut: { namn: 'Förut' }, medlemmar: { namn: 'Medlemmar' }, funktion: { namn: 'Funktion' }, grupp: { namn: 'Grupp' }, gruppmedlemId: teknisk('Platsens id'), harKonto: { namn: 'Har konto' }, organisation: { namn: 'Organisation' }, organisationer: { namn: 'Organisationer' }, organisationId: teknisk('Organisationens id'), organisation_id: teknisk('Organisationens id'), projektledare: { namn: 'Projektledare' },
  atgard: { namn: 'Åtgärd' }, atgardId: teknisk('Åtgärdens id'), atgardslage: { namn: 'Läge' }, foljd: { namn: 'Följd' }, kommentar: { namn: 'Kommentar' }, konsekvens: { namn: 'Konsekvens' }, orsak: { namn: 'Orsak' }, riskId: teknisk('Riskens id'), risker: { namn: 'Öppna risker' }, risknummer: { namn: 'Risk nummer' }, riskvarde: { namn: 'Riskvärde' }, sannolikhet: { namn: 'Sannolikhet' },
  dag: { namn: 'Dag' }, forutDag: { namn: 'Förut' }, grindplan: { namn: 'Plan för grindarna' }, planversion: { namn: 'Planens version' }, start: { namn: 'Start' },
  administrator: { namn: 'Administratör' }, adress: { namn: 'IP-adress' }, andelLikaProcent: { namn: 'Del som delas lika, procent' }, andelar: belopp('Andelar per kommun'), andrade: { namn: 'Ändrade' }, andradeAvsnitt: { namn: 'Ändrade avsnitt', ord: AVSNITT },
  andringar: { namn: 'Ändringar' }, anmarkning: { namn: 'Anmärkning' }, ansvarig: { namn: 'Ansvarig' }, antal: antal('Antal'), antalFaktorer: antal('Borttagna sätt att bekräfta'), antalRader: antal('Antal rader'), antalSessioner: antal('Avslutade inloggningar'), anvandarnamn: { namn: 'Användarnamn' }, ar: { namn: 'År' },
  atagit: belopp('Åtar sig'), avslutadeSessioner: antal('Avslutade inloggningar'), avsandare: { namn: 'Avsändare' }, avvikelse: belopp('Avvikelse'), avvikelser: { namn: 'Avvikelser' }, begart: belopp('Begärt belopp'), bekraftadMed: { namn: 'Bekräftad med', ord: FAKTORER }, faktor: { namn: 'Sätt att bekräfta', ord: FAKTORER }, behov: { namn: 'Behov' }, belopp: belopp('Belopp'), beteckning: { namn: 'Paragraf eller beteckning' }, budget: belopp('Budget'),
  anvands: { namn: 'Används' }, handlingar: { namn: 'Handlingar' }, klasser: { namn: 'Klasser' }, riktning: { namn: 'Riktning', ord: { inkommen: 'Inkommen', upprattad: 'Upprättad', utgaende: 'Utgående' } }, inkom: { namn: 'Kom in' }, klassnamn: { namn: 'Klassens namn' }, postId: teknisk('Registreringens id'),
  bevis: teknisk('Bevis på namn och innehåll (SHA-256)'), paragraf: { namn: 'Paragraf i OSL' }, sekretessId: teknisk('Sekretessmarkeringens id'),
  delad: { namn: 'Delad' }, fraga: { namn: 'Filter' }, lista: { namn: 'Lista', ord: { projekt: 'Projekt', kostnader: 'Kostnader', arenden: 'Ärenden', avtal: 'Avtal' } }, vag: { namn: 'Adress' },
  deltagare: kommun('Kommuner som deltar'), deltar: kommun('Deltar'), deltarInte: kommun('Deltar inte'), dnr: { namn: 'Diarienummer' }, exaktBudget: belopp('Budget'), expedierasTill: { namn: 'Expedieras till' },
  fas: { namn: 'Fas', ord: FASER }, fil: { namn: 'Fil' }, fore: { namn: 'Före' }, forfallodag: { namn: 'Förfallodag' }, forvantad: { namn: 'Förväntat' }, fordelning: { namn: 'Fördelning' }, fordelningId: teknisk('Fördelningens id'), fordelningNummer: { namn: 'Beräkning nummer' },
  form: { namn: 'Form', ord: FORMER }, fragor: { namn: 'Frågor' }, fran: { namn: 'Från' }, franAr: { namn: 'Från år' }, franManad: { namn: 'Från månad' }, godkand: { namn: 'Utan avvikelser' }, handlingId: teknisk('Handlingens id'), id: teknisk('Id'),
  inforande: { namn: 'Införande', ord: INFORANDEN }, inforandeFore: { namn: 'Införande förut', ord: INFORANDEN }, installning: { namn: 'Inställning' }, kalla: { namn: 'Källa', ord: KALLOR }, kallaFran: { namn: 'Källa förut' }, kallaTill: { namn: 'Källa nu' }, kallansDatum: { namn: 'Källans datum' }, kallor: { namn: 'Källor' }, kod: { namn: 'Kod' }, kommunkod: kommun('Kommun'), kommuner: kommun('Kommuner'),
  kontrollsumma: teknisk('Kontrollsumma'), kopplingar: { namn: 'Kopplingar' }, kortnamn: { namn: 'Kortnamn' }, kostnadspostId: teknisk('Kostnadspostens id'), kostnadsslag: { namn: 'Kostnadsslag', ord: KOSTNADSSLAG },
  lage: { namn: 'Läge', ord: LAGEN }, lageKostnad: lage('kostnad'), lageResultat: lage('resultat'), lageTid: lage('tid'), lagringsnyckel: teknisk('Lagringsnyckel'), lopnummer: { namn: 'Löpnummer' }, manad: { namn: 'Månad' }, mediatyp: { namn: 'Filtyp' },
  moms: belopp('Moms'), momskod: { namn: 'Moms', ord: MOMS }, netto: belopp('Netto'), nummer: { namn: 'Nummer' }, nytta: { namn: 'Nytta' }, nyckel: { namn: 'Fördelningsnyckel', ord: NYCKLAR }, nyckeltyp: { namn: 'Fördelningsnyckel', ord: NYCKLAR }, oforandrade: antal('Oförändrade'),
  organ: { namn: 'Organ' }, orgnr_fiktivt: { namn: 'Påhittat organisationsnummer' }, orgnr: { namn: 'Organisationsnummer' }, personId: teknisk('Personens id'), person_id: teknisk('Personens id'), plan: { namn: 'Faktureras', ord: PLANER }, prognos: belopp('Prognos'), projektId: teknisk('Projektets id'), rattarId: teknisk('Underlaget som rättas, id'),
  regler: { namn: 'Regler per kostnadsslag', ord: KOSTNADSSLAG }, roll: { namn: 'Roll', ord: ROLLER }, sha256: teknisk('Filens kontrollsumma (SHA-256)'), sida: { namn: 'Budgetsida', ord: SIDOR }, sistaDag: { namn: 'Sista dag att svara' }, skal: { namn: 'Skäl' },
  slag: { namn: 'Slag', ord: SLAG }, status: { namn: 'Deltagande', ord: DELTAGANDEN }, statusFore: { namn: 'Deltagande förut', ord: DELTAGANDEN }, statusrapportId: teknisk('Statusrapportens id'), storlek: antal('Storlek, byte'), summa: belopp('Summa'), svar: { namn: 'Svar', ord: SVAR }, teckenkodning: { namn: 'Teckenkodning' },
  titel: { namn: 'Titel' }, tidigare: belopp('Tidigare belopp'), tidigareTill: { namn: 'Sista dag förut' }, till: { namn: 'Till' }, tillManad: { namn: 'Till och med månad' }, tillstand: { namn: 'Tillstånd', ord: TILLSTAND }, totalt: belopp('Totalt'), typ: { namn: 'Typ', ord: ARENDETYPER },
  bradskanderatt: { namn: 'Brådskande ärenden', ord: { ingen: 'Ingen; nämnden beslutar själv', ordforande: 'Ordföranden', ordforande_vice: 'Ordföranden, med vice ordföranden som ersättare' } },
  delegationspunkter: { namn: 'Punkter' }, prisbasbelopp: belopp('Prisbasbelopp'), beloppskalla: { namn: 'Källa' }, antalPunkter: antal('Antal punkter'), attest: { namn: 'Attesträtt' }, budgetrad: { namn: 'Budgetpost' }, delegat: { namn: 'Delegat', ord: ROLLER },
  delegationstyp: { namn: 'Ärendetyp', ord: DELEGATIONSTYPER }, ersattare: { namn: 'Ersättare', ord: ROLLER }, punktId: teknisk('Punktens id'), punktkrav: { namn: 'Krav' }, punktnummer: { namn: 'Punkt' }, punkttext: { namn: 'Text' }, sak: { namn: 'Sak' }, sakId: teknisk('Sakens id'), saktyp: { namn: 'Slag av sak', ord: SAKTYPER },
  avtryck: teknisk('Beslutets kontrollsumma (SHA-256)'), foljdavtryck: teknisk('Följdernas kontrollsumma (SHA-256)'), delegationssatt: { namn: 'Beslutade som', ord: DELEGATIONSSATT }, tak: { namn: 'Gräns' }, vidaredelegation: { namn: 'Vidaredelegation' },
  utanforBudget: { namn: 'Utanför budget' }, utfall: belopp('Utfall'), vardkommun: { namn: 'Värdkommun' }, varden: { namn: 'Värden' }, budgetradId: teknisk('Budgetradens id'),
};

/** Kinds of event whose `fran` and `till` are amounts. Elsewhere they are days, counts or words. */
export const BELOPPSANDRINGAR: ReadonlySet<string> = new Set(['budget_omfordelad', 'budgetpost_andrad', 'prognos_satt', 'extern_finansiar_andrad', 'utfall_inlast']);
