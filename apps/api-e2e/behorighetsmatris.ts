import { AVROPAREN_SOM_LEDAMOT, avropsrader } from './behorighetsmatris-avropsratt';
import { avropsaktrader } from './behorighetsmatris-avrop';
import { anbudsrader } from './behorighetsmatris-anbud';
import { arenderader } from './behorighetsmatris-arende';
import { aganderader } from './behorighetsmatris-agande';
import { avtalsrader } from './behorighetsmatris-avtal';
import { anmalningsrader } from './behorighetsmatris-anmalan';
import { delegationsbeslutsrader } from './behorighetsmatris-delegationsbeslut';
import { diarierader } from './behorighetsmatris-diarium';
import { inkopsrader } from './behorighetsmatris-inkop';
import { kontorader } from './behorighetsmatris-konto';
import { javsrader } from './behorighetsmatris-jav';
import { motesrader } from './behorighetsmatris-moten';
import { ordningsrader } from './behorighetsmatris-ordning';
import { projektrader } from './behorighetsmatris-projekt';
import { skrivelserader } from './behorighetsmatris-skrivelse';
import { uppfoljningsrader } from './behorighetsmatris-uppfoljning';
import { sokrader } from './behorighetsmatris-sok';
import { type Rollnamn } from './roller';

/**
 * Who may do what, written by hand from the table of roles (domain handbook 5), apart from the table the program uses.
 *
 *     +  tillåts (also when the domain then refuses what was asked: a finished uppdrag, a stale version)
 *     -  nekas: the role may not
 *     ?  finns inte: the same answer for an unknown id, another samverkan's id and another samverkan's address
 *     0  ej inloggad
 *
 * Columns: the roles but the avropare and the överordnad with uppdrag in Norrbotten (ledamot, kommunrepresentant and beredningsgrupp for Luleå) asking in
 * Norrbotten; `ut` nobody logged in; `R10` a person with every role in Region 10 and none in Norrbotten asking in Norrbotten;
 * `hem` the same person asking in Region 10 about the same object.
 *
 * Objects: `eget` is Norrbotten's own: the projektledare's project, in whose styrgrupp the styrgruppsledamot sits, the
 * beredningsgrupp's ärende, Luleå. `annans` is
 * Norrbotten's too, but somebody else's: another's project, another's ärende (registered; `eget` is an utkast, which is no
 * allmän handling and shown to those who prepare it, the presidium and the revisor alone), Piteå. `region10` is the other samverkan's.
 */
const tabell = `
  operation                   objekt    ES NS OF VO LE KR BG PL SL RE AD   ut R10 hem

  installation                -          +  +  +  +  +  +  +  +  +  +  +    +  +   +
  oppnaSamverkan              -          +  +  +  +  +  +  +  +  +  +  +    +  +   +
  inloggad                    -          +  +  +  +  +  +  +  +  +  +  +    ?  +   +
  loggaIn                     -          +  +  +  +  +  +  +  +  +  +  +    +  +   +
  loggaUt                     -          +  +  +  +  +  +  +  +  +  +  +    0  +   +
  loggaUtOverallt             -          +  +  +  +  +  +  +  +  +  +  +    0  +   +
  bytLosenord                 -          +  +  +  +  +  +  +  +  +  +  +    0  +   +

  organisationer              -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  folkmangd                   -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  installningar               -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  beslutsreferenser           -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  sparadeVyer                 -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  sparaVy                     -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  andraVy                     eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  andraVy                     region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  andraVy                     slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  taBortVy                    eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  taBortVy                    region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  taBortVy                    slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  uppdragslista               -          -  -  -  -  -  -  -  -  -  +  +    0  ?   +
  handelser                   -          -  -  -  -  -  -  -  -  -  +  +    0  ?   +
  exporteraHandelsekedja      -          -  -  -  -  -  -  -  -  -  +  +    0  ?   +
  kontrollkorningar           -          -  -  -  -  -  -  -  -  -  +  +    0  ?   +
  exporteraOrganisationer     -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraFolkmangd          -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraUppdrag            -          -  -  -  -  -  -  -  -  -  +  +    0  ?   +
  forhandsgranskaFolkmangd    -          -  -  -  -  -  -  -  -  -  -  +    0  ?   +
  lasInFolkmangd              -          -  -  -  -  -  -  -  -  -  -  +    0  ?   +
  skapaPerson                 -          -  -  -  -  -  -  -  -  -  -  +    0  ?   +
  aterstallLosenord           eget       -  -  -  -  -  -  -  -  -  -  +    0  ?   ?
  aterstallLosenord           region10   -  -  -  -  -  -  -  -  -  -  ?    0  ?   +
  aterstallLosenord           slump      -  -  -  -  -  -  -  -  -  -  ?    0  ?   ?
  skapaUppdrag                -          -  -  -  -  -  -  -  -  -  -  +    0  ?   +
  avslutaUppdrag              eget       -  -  -  -  -  -  -  -  -  -  +    0  ?   ?
  avslutaUppdrag              region10   -  -  -  -  -  -  -  -  -  -  ?    0  ?   +
  avslutaUppdrag              slump      -  -  -  -  -  -  -  -  -  -  ?    0  ?   ?
  andraInstallning            -          -  -  -  -  -  -  -  -  -  -  +    0  ?   +
  utkast                      -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  sparaUtkast                 -          +  +  +  +  +  +  +  +  +  -  +    0  ?   +


  kostnadsmatris              -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  simuleringsunderlag         -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraKostnader          -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  kommunKostnad               eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  kommunKostnad               annans     +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  kommunKostnad               slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  exporteraKommunkostnad      eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  exporteraKommunkostnad      annans     +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  exporteraKommunkostnad      slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  kommunbild                  eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  kommunbild                  annans     +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  kommunbild                  slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  kommunjamforelse            eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  kommunjamforelse            annans     +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  kommunjamforelse            slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  exporteraKommunbild         eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  exporteraKommunbild         annans     +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  exporteraKommunbild         slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  kostnadsandel               eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  kostnadsandel               annans     +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  kostnadsandel               region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  kostnadsandel               slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  kostnadspost                eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  kostnadspost                region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  kostnadspost                slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  kostnadsposter              eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  kostnadsposter              region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  kostnadsposter              slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  forhandsgranskaFordelning   -          +  -  -  -  -  -  -  -  -  -  -    0  ?   +
  skapaKostnadspost           -          +  -  -  -  -  -  -  -  -  -  -    0  ?   +
  andraKostnadspost           eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  andraKostnadspost           region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  andraKostnadspost           slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  faststallKostnadspost       eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  faststallKostnadspost       region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  faststallKostnadspost       slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  fordelningshistorik         eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  fordelningshistorik         region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  fordelningshistorik         slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  forhandsgranskaAnslutning   eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  forhandsgranskaAnslutning   region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  forhandsgranskaAnslutning   slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  forhandsgranskaUttrade      eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  forhandsgranskaUttrade      region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  forhandsgranskaUttrade      slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  anslutKommun                eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  anslutKommun                region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  anslutKommun                slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  registreraUttrade           eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  registreraUttrade           region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  registreraUttrade           slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  andraGenomBeslut            eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  andraGenomBeslut            region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  andraGenomBeslut            slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?

  fakturaunderlagslista       -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraFakturaunderlag    -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  fakturaunderlag             eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  fakturaunderlag             region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  fakturaunderlag             slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  exporteraFaktura            eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  exporteraFaktura            region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  exporteraFaktura            slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  fakturainstallning          -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  forhandsgranskaFakturering  -          +  -  -  -  -  -  -  -  -  -  -    0  ?   +
  skapaFakturaunderlag        -          +  -  -  -  -  -  -  -  -  -  -    0  ?   +
  sparaFakturainstallning     -          +  -  -  -  -  -  -  -  -  -  -    0  ?   +

  ataganden                   eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  ataganden                   region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  ataganden                   slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  exporteraAtaganden          eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  exporteraAtaganden          region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  exporteraAtaganden          slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  atagandefragor              -          +  -  -  -  -  +  -  -  -  -  -    0  ?   +
  projektfinansiering         eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  projektfinansiering         region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  projektfinansiering         slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  svaraPaAtagande             eget       -  -  -  -  -  +  -  -  -  -  -    0  ?   ?
  svaraPaAtagande             annans     -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  svaraPaAtagande             region10   ?  -  -  -  -  ?  -  -  -  -  -    0  ?   +
  svaraPaAtagande             slump      ?  -  -  -  -  ?  -  -  -  -  -    0  ?   ?
  fragaOmAtagande             eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  fragaOmAtagande             region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  fragaOmAtagande             slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  andraSistaDag               eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  andraSistaDag               region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  andraSistaDag               slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  aterkallaFraga              eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  aterkallaFraga              region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  aterkallaFraga              slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  registreraExternFinansiar   eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  registreraExternFinansiar   region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  registreraExternFinansiar   slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  andraExternFinansiar        eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  andraExternFinansiar        region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  andraExternFinansiar        slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?

  budgetuppfoljning           -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraBudget             -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  utfallskopplingar           -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  skapaBudgetpost             -          +  -  -  -  -  -  -  -  -  -  -    0  ?   +
  andraBudgetpost             eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  andraBudgetpost             region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  andraBudgetpost             slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  sattPrognos                 eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  sattPrognos                 region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  sattPrognos                 slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  kommenteraAvvikelse         eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  kommenteraAvvikelse         region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  kommenteraAvvikelse         slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  registreraOverskjutnaMedel  eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  registreraOverskjutnaMedel  region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  registreraOverskjutnaMedel  slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  kopplaUtfall                -          +  -  -  -  -  -  -  -  -  -  -    0  ?   +
  forhandsgranskaUtfall       -          +  -  -  -  -  -  -  -  -  -  -    0  ?   +
  lasInUtfall                 -          +  -  -  -  -  -  -  -  -  -  -    0  ?   +


  projekthandlingar           eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  projekthandlingar           annans     +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  projekthandlingar           region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  projekthandlingar           slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  exporteraProjekthandlingar  eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  exporteraProjekthandlingar  region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  exporteraProjekthandlingar  slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  laddaUppProjekthandling     eget       +  +  -  -  -  -  -  +  -  -  -    0  ?   ?
  laddaUppProjekthandling     annans     +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  laddaUppProjekthandling     region10   ?  ?  -  -  -  -  -  ?  -  -  -    0  ?   +
  laddaUppProjekthandling     slump      ?  ?  -  -  -  -  -  ?  -  -  -    0  ?   ?
  hamtaProjekthandling        eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  hamtaProjekthandling        region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  hamtaProjekthandling        slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
`;

export type Tecken = '+' | '-' | '?' | '0';
export type Kolumn = Rollnamn | 'ut' | 'R10' | 'hem';
export type Objektslag = '-' | 'eget' | 'annans' | 'region10' | 'slump';
export const kolumner: readonly Kolumn[] = [
  'e_samordnare', 'namndsekreterare', 'ordforande', 'vice_ordforande', 'ledamot', 'kommunrepresentant', 'beredningsgrupp', 'projektledare', 'styrgruppsledamot', 'revisor',
  'administrator', 'avropare', 'overordnad', 'ut', 'R10', 'hem',
];

export interface Rad {
  readonly operation: string;
  readonly objekt: Objektslag;
  readonly vantat: readonly Tecken[];
}

const arTecken = (t: string): t is Tecken => ['+', '-', '?', '0'].includes(t);
const arObjektslag = (t: string): t is Objektslag => ['-', 'eget', 'annans', 'region10', 'slump'].includes(t);

const [AVROPAREN, OVERORDNAD, LEDAMOTEN] = [kolumner.indexOf('avropare'), kolumner.indexOf('overordnad'), kolumner.indexOf('ledamot')];

/** The table as data. The överordnad reads and acts as a ledamot does where she has no column of her own. The avropare has a column of her own where her rows differ; else she reads what is named, as a ledamot does, and is refused the rest. A row that cannot be read is an error. */
export const rader = (): readonly Rad[] =>
  [tabell, projektrader, anbudsrader, avtalsrader, avropsrader, avropsaktrader, uppfoljningsrader, aganderader, arenderader, delegationsbeslutsrader, anmalningsrader, diarierader, skrivelserader, motesrader, javsrader, sokrader, inkopsrader, kontorader, ordningsrader]
    .flatMap((del) => del.split('\n').slice(2))
    .filter((rad) => rad.trim())
    .map((rad) => {
      const [operation = '', objekt = '', ...tecken] = rad.trim().split(/\s+/);
      if (tecken.length === kolumner.length - 2) tecken.splice(AVROPAREN, 0, AVROPAREN_SOM_LEDAMOT.has(operation) ? (tecken[LEDAMOTEN] ?? '') : '-');
      if (tecken.length === kolumner.length - 1) tecken.splice(OVERORDNAD, 0, tecken[LEDAMOTEN] ?? '');
      if (!arObjektslag(objekt) || !tecken.every(arTecken) || tecken.length !== kolumner.length) throw new Error(`unreadable row: ${rad}`);
      return { operation, objekt, vantat: tecken };
    });
