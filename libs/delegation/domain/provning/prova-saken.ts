import { arendetypText, stangdAv } from '../ordning/arendetyp';
import { type Delegationsordning } from '../ordning/delegationsordning';
import { type Regelrad } from './regelrad';
import { type Provningsunderlag } from './provningsunderlag';
import { sammantradetISikte } from './sammantradet-i-sikte';
import { brister, HANSKJUT, type Regel, uppfylld } from './rad';

const PUNKT: Regel = { regel: 'Punkten i kraft', kalla: 'KL 6:37; delegationsordningen' };
const BRADSKANDE: Regel = { regel: 'Punkten i kraft', kalla: 'KL 6:39; domänregel D3' };
export const JAV: Regel = { regel: 'Inget jäv', kalla: 'KL 6:28–32, 7:4; domänregel D5' };
export const INGET_JAV = 'Inget jäv är anmält, och registren visar inget.';
const ARENDETYP: Regel = { regel: 'Får delegeras', kalla: 'KL 6:38; domänregel D2' };
const SAK: Regel = { regel: 'Inte redan avgjort', kalla: 'Domänregel D6' };

/** The shortest reason why the nämnd could not wait. */
export const KORTASTE_SKAL = 20;

const provaBradskande = (skal: string, sikte: string): Regelrad =>
  skal.trim().length < KORTASTE_SKAL
    ? brister(BRADSKANDE, { text: `Ett brådskande beslut behöver skäl: varför kan nämnden inte inväntas? ${sikte}`, utvag: `Skriv skälen med minst ${KORTASTE_SKAL} tecken, eller hänskjut till nämnden.`, falt: 'bradskande' })
    : uppfylld(BRADSKANDE, `Beslutet fattas som brådskande, med skäl, och ska anmälas vid nästa sammanträde. ${sikte}`);

/** Where no point names the kind there is none to choose: the nämnd decides, or those who may decide what cannot wait. */
const utanPunkt = ({ datum, arendetyp, person }: Provningsunderlag, { punkter, bradskanderatt }: Delegationsordning): Regelrad => {
  if (punkter.some((p) => p.arendetyp === arendetyp))
    return brister(PUNKT, { text: `Ingen punkt i den delegationsordning som gäller ${datum} är vald.`, utvag: 'Välj en punkt, eller hänskjut till nämnden.', falt: 'punktId' });
  const farBradskande = bradskanderatt !== 'ingen' && person.roller.some((r) => r === 'ordforande' || (r === 'vice_ordforande' && bradskanderatt === 'ordforande_vice'));
  return brister(PUNKT, { text: `Ingen punkt i den delegationsordning som gäller ${datum} nämner ”${arendetypText(arendetyp)}”.`, utvag: farBradskande ? `${HANSKJUT} Kan det inte vänta: välj Brådskande som grund.` : HANSKJUT, falt: 'punktId' });
};

/**
 * Row 1: a delegationsordning is in force on the day, and the point in it; or the matter is urgent, the ordning gives the right, and the reason why the nämnd
 * could not wait is given.
 * Source: KL 6:37 and 6:39; domain rules D3 and D6 (the nämnd may revoke).
 */
export const provaPunktIKraft = (u: Provningsunderlag): Regelrad => {
  const { ordning, punkt, datum } = u;
  if (!ordning || ordning.gallerFran > datum || (ordning.gallerTill !== null && ordning.gallerTill < datum))
    return brister(PUNKT, { text: `Ingen delegationsordning gäller ${datum}.`, utvag: 'Nämnden antar en delegationsordning, eller beslutar själv.' });
  if (u.bradskande && ordning.bradskanderatt === 'ingen')
    return brister(BRADSKANDE, { text: `Delegationsordningen som gäller ${datum}, version ${ordning.version}, ger ingen rätt att besluta i brådskande ärenden.`, utvag: 'Hänskjut till nämnden. Nämnden kan ge rätten i en ny version av ordningen.', falt: 'bradskande' });
  if (u.bradskande) return provaBradskande(u.bradskande.skal, sammantradetISikte(u.sammantrade, datum));
  if (!punkt || !ordning.punkter.some((p) => p.id === punkt.id)) return utanPunkt(u, ordning);
  if (punkt.aterkallad && punkt.aterkallad.fran <= datum)
    return brister(PUNKT, { text: `Nämnden har återkallat punkt ${punkt.nr} från ${punkt.aterkallad.fran}.`, utvag: HANSKJUT, kalla: 'Domänregel D6: nämnden får återkalla' });
  return uppfylld(PUNKT, `Punkt ${punkt.nr} gäller ${datum}, i version ${ordning.version} av delegationsordningen.`);
};

/**
 * Row 4: no question of jäv stands against the person in this matter. One that is raised and not judged counts; one that the registers
 * show must be answered first (KL 6:30: whoever knows of a ground says so).
 * Source: KL 6:28–32 and 7:4; domain rule D5.
 */
export const provaJav = (u: Provningsunderlag): Regelrad => {
  const egna = u.jav.filter((j) => j.personId === u.person.id);
  const [forst] = (['jav', 'anmald', 'foreslagen', 'inte_jav'] as const).flatMap((lage) => egna.filter((j) => j.lage === lage));
  if (!forst) return uppfylld(JAV, INGET_JAV);
  const { grund, kalla, stalle } = forst;
  const ovanfor = (hur: string): string => (stalle ? ` ${hur} ${stalle} och gäller även här.` : '');
  const utvag = (sjalv: string): string => (stalle ? `${sjalv} Gäller det inte den här saken: ta upp frågan i den, så avgörs den för sig.` : sjalv);
  switch (forst.lage) {
    case 'jav':
      return brister(JAV, { text: `${u.person.namn} är jävig i saken: ${grund}.${ovanfor('Jävet anmäldes')}`, utvag: utvag('Lämna saken till en ersättare, eller hänskjut till nämnden.'), kalla });
    case 'anmald':
      return brister(JAV, { text: `En fråga om jäv mot ${u.person.namn} är inte avgjord: ${grund}.${ovanfor('Den togs upp')}`, utvag: utvag('Vänta tills frågan är avgjord, eller lämna saken till en ersättare.'), kalla });
    case 'foreslagen':
      return brister(JAV, { text: `${u.person.namn} kan vara jävig: ${grund}${stalle ? `, motpart ${stalle}` : ''}.`, utvag: 'Svara först på frågan om jäv.', kalla, falt: 'jav' });
    case 'inte_jav':
      return uppfylld(JAV, `Frågan om jäv är prövad: inte jäv (${grund}${stalle ? `; togs upp ${stalle}` : ''}).`);
  }
};

/**
 * Row 5: the matter is of the point's ärendetyp, of a type that may be delegated at all, and not principled or of greater weight.
 * It holds for urgent decisions too.
 * Source: KL 6:38; domain rule D2.
 */
export const provaArendetyp = (u: Provningsunderlag): Regelrad => {
  const stangd = stangdAv(u.arendetyp);
  if (stangd) return brister(ARENDETYP, { text: `”${arendetypText(u.arendetyp)}” får inte delegeras.`, utvag: HANSKJUT, kalla: stangd });
  if (!u.bradskande && u.punkt && u.punkt.arendetyp !== u.arendetyp)
    return brister(ARENDETYP, {
      text: `Punkt ${u.punkt.nr} gäller ”${arendetypText(u.punkt.arendetyp)}”, inte ”${arendetypText(u.arendetyp)}”.`, utvag: 'Välj den punkt som saken hör till, eller hänskjut till nämnden.', falt: 'punktId', kalla: 'Delegationsordningen',
    });
  if (u.principiell)
    return brister(ARENDETYP, { text: 'Frågan är principiell eller annars av större vikt. Då beslutar nämnden.', utvag: HANSKJUT, falt: 'principiell' });
  return uppfylld(ARENDETYP, `”${arendetypText(u.arendetyp)}” får delegeras, och frågan är inte principiell.`);
};

/**
 * Row 6: nobody has decided the matter, and the nämnd has not taken it over.
 * Source: domain rule D6.
 */
export const provaSaklage = (u: Provningsunderlag): Regelrad => {
  if (u.sakLage === 'redan_beslutad') return brister(SAK, { text: 'Saken är redan beslutad på delegation. Beslutet ändras inte.', utvag: 'Läs beslutet. Behövs ett nytt beslutar nämnden.' });
  if (u.sakLage === 'overtagen_av_namnden') return brister(SAK, { text: 'Nämnden har tagit över ärendet och beslutar själv.', utvag: 'Vänta på nämndens beslut.' });
  return uppfylld(SAK, 'Saken är inte beslutad, och nämnden har inte tagit över den.');
};
