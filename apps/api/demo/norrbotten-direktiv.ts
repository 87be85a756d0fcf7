import { type DemoDirektiv } from './demoinnehall';
import { PROJEKTDIREKTIV, protokoll } from './norrbotten-kallor';

const intressenter = `Direktivet räknar upp dem som berörs:
- nämndens ledamöter
- Norrbottens Kommuner
- skolhuvudmän och skolchefer
- kommunchefer
- IT-chefer
- de som arbetar inom elevhälsan`;

const forsta: DemoDirektiv['versioner'][number]['innehall'] = {
  bakgrund: `Förstudien från 2019 kom fram till att ett gemensamt system inte kan köpas in förrän kommunerna är överens om hur de arbetar. De gemensamma processerna ska ligga till grund för kraven.

Därför är detta ett utvecklingsprojekt: processerna tas fram vid sidan av design och kravspecifikation.`,
  behov: `Elevhälsan i länet behöver ett gemensamt stöd för att dokumentera, kommunicera och arbeta lika, med tonvikt på det främjande och förebyggande. Arbetet ska bli likvärdigt och rättssäkert i alla kommuner.

Med ett system och en förvaltning tillsammans kan kommunerna hålla nere kostnaderna, dela kompetens och bygga nätverk.`,
  projektmal: `Ett gemensamt systemalternativ ska finnas, som varje kommun ansluter sig till när det passar den.

Projektet gör behovsanalys, kartläggning av processer, design, kravspecifikation och upphandlingsunderlag, och driftsätter det som upphandlas.`,
  effektmal: `Först och främst en sammanhållen elevhälsa i länet. Därtill:
- lägre kostnader för drift, licenser, underhåll och förvaltning
- ett säkrare stöd med högre tillgänglighet
- fler processer som är lika och kvalitetssäkrade
- högre kvalitet
- bättre möjligheter att samverka mellan kommuner
- kompetens som säkras och utvecklas tillsammans`,
  omfattning: `Projektet rör de system, applikationer och tillägg som samverkansavtalet tar upp.
- Inledning: avsiktsförklaring och projektplan.
- Utveckling: kravspecifikation och design som är förankrade, kalkyl per kommun, förutsättningar för gemensam förvaltning, upphandlingsunderlag, upphandling och avtal.
- Införande: driftsättning och en plan för verksamhetsinförandet.

Resultaten i en fas ska vara godkända innan nästa börjar. Verksamhetsinförandet ingår inte: varje kommun ansvarar för sitt eget och väljer tidpunkt. Projektets tider bestäms med projektplanen.`,
  intressenter,
  ansvar: `Styrgruppen är skolcheferna i de deltagande kommunerna. Den:
- ger projektet dess direktiv, och godkänner och ändrar direktivet och projektplanen
- ser till att resurser och finansiering finns
- startar och stoppar projektet, och kan låta granska det

Projektledaren:
- tar fram projektplanen, planerar, leder och följer upp
- svarar för att det som levereras håller måttet, och får avvisa det som inte gör det
- använder de resurser som projektet har fått, och referensgruppen
- rapporterar avvikelser till styrgruppen`,
  prioritering: ['resultat', 'kostnad', 'tid'],
  juridik: 'Projektet klarlägger vilka regler som gäller, både för projektet självt och för hur kommunerna samverkar i den gemensamma lösningen.',
  finansiering: `Budgeten är 490 000 kr för en extern projektledare och omkostnader som möten. Den delas efter invånarantal mellan de kommuner som deltar, 13 av 14. Kommunerna bidrar dessutom med egen personal efter förmåga.

Varje kommun förankrar sin del i rätt instans. Styrgruppen beslutar gemensamt om projektbudgeten.`,
};

/** Elevhälsa's directive in our own words: as it was put before the nämnd, and with what the nämnd added to it the same day. */
export const DIREKTIV_NORRBOTTEN: readonly DemoDirektiv[] = [
  {
    projekt: 'Gemensamt system elevhälsan',
    versioner: [
      { kalla: PROJEKTDIREKTIV, beslut: '§ 2', tillagg: null, innehall: forsta },
      {
        kalla: protokoll('§ 2'),
        beslut: '§ 2',
        tillagg: 'Intressenterna kompletteras med socialtjänsten (individ- och familjeomsorg).',
        innehall: { ...forsta, intressenter: `${intressenter}\n- socialtjänsten (individ- och familjeomsorg, IFO)` },
      },
    ],
  },
];
