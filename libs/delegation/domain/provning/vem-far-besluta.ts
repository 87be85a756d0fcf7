import { type Bradskanderatt } from '../ordning/bradskanderatt';
import { arAnstalld, type Delegatroll } from '../ordning/delegatroll';
import { type Delegationssatt } from './provning';
import { type Regelrad } from './regelrad';
import { bestamtRollnamn, rollnamn } from './delegatrollsnamn';
import { type Franvarodag, type Provningsunderlag, type Rollinnehavare } from './provningsunderlag';
import { brister, ejTillamplig, HANSKJUT, type Regel, uppfylld } from './rad';

const PERSON: Regel = { regel: 'Rätt person', kalla: 'KL 6:37, 7:5, 9:30; delegationsordningen' };
export const FRANVARO: Regel = { regel: 'Ersättare vid frånvaro eller jäv', kalla: 'Delegationsordningen; domänregel D6' };

/** In which capacity the person may come in question, for whom she steps in, and the roles that come first. */
interface Stallning {
  readonly som: Delegationssatt;
  readonly iStalletFor: Delegatroll | null;
}

const dagar = (f: Franvarodag): string => (f.fran === f.till ? f.fran : `${f.fran}–${f.till}`);
const medVersal = (text: string): string => text.replace(/^./, (c) => c.toLocaleUpperCase('sv'));

/** What the ordning in force gives; without one, nothing. */
const bradskanderatten = (u: Provningsunderlag): Bradskanderatt => u.ordning?.bradskanderatt ?? 'ingen';

/** The person's capacity, by her uppdrag on the day alone; null: none of the point's. The delegat herself goes first. */
const stallning = (u: Provningsunderlag): Stallning | null => {
  const har = (roll: Delegatroll | null): boolean => roll !== null && u.person.roller.includes(roll);
  if (u.bradskande) {
    if (bradskanderatten(u) === 'ingen') return null;
    if (har('ordforande')) return { som: 'ordforande_bradskande', iStalletFor: null };
    return har('vice_ordforande') && bradskanderatten(u) === 'ordforande_vice' ? { som: 'vice_bradskande', iStalletFor: 'ordforande' } : null;
  }
  if (!u.punkt) return null;
  const { delegat, ersattare } = u.punkt;
  if (har(delegat)) return { som: 'delegat', iStalletFor: null };
  if (har(ersattare)) return { som: 'ersattare', iStalletFor: delegat };
  return har('overordnad') && arAnstalld(delegat) ? { som: 'overordnad', iStalletFor: delegat } : null;
};

/** Why one holder of a role cannot decide in this matter; null: she can. A question of jäv that is raised is enough for somebody else to step in (KL 6:30). */
const hinder = (u: Provningsunderlag, vem: Rollinnehavare): string | null => {
  const borta = u.franvaro.find((f) => f.personId === vem.personId);
  if (borta) return `är frånvarande ${dagar(borta)}`;
  const fraga = u.jav.find((j) => j.personId === vem.personId && (j.lage === 'jav' || j.lage === 'anmald'));
  return fraga ? (fraga.lage === 'jav' ? 'är jävig i saken' : 'har anmält jäv i saken') : null;
};

/**
 * Why nobody who holds the role can decide in this matter on the day: every holder is absent or jävig, or nobody holds it.
 * Null: somebody can.
 * Source: the delegationsordning (ersättare) and domain rule D6.
 * @example allaHindrade(u, 'ordforande') // 'Ordföranden är frånvarande 2021-02-10–2021-02-20'
 */
export const allaHindrade = (u: Provningsunderlag, roll: Delegatroll): string | null => {
  const innehavare = u.innehavare.filter((i) => i.roll === roll);
  const hindren = innehavare.map((i) => hinder(u, i));
  if (hindren.some((h) => h === null)) return null;
  if (hindren.length === 0) return `Ingen har uppdraget som ${rollnamn(roll)} ${u.datum}`;
  return hindren.length === 1 ? `${medVersal(bestamtRollnamn(roll))} ${hindren[0]}` : innehavare.map((i, n) => `${i.namn} ${hindren[n]}`).join(', ');
};

/** The absence that lets her step in was noted by herself, and the absent person has not said that it is right: in words, after why. Null: not so. */
const egetOrd = (u: Provningsunderlag, roll: Delegatroll): string | null => {
  const egen = u.franvaro.find((f) => f.antecknad?.avId === u.person.id && u.innehavare.some((i) => i.roll === roll && i.personId === f.personId));
  if (!egen?.antecknad) return null;
  const { datum } = egen.antecknad;
  return `antecknat av beslutsfattaren ${datum === u.datum ? 'samma dag' : (datum ?? 'själv')}`;
};

const VEM_BRADSKANDE: Readonly<Record<Exclude<Bradskanderatt, 'ingen'>, string>> = {
  ordforande: 'Delegationsordningen ger rätten i brådskande ärenden till ordföranden ensam.',
  ordforande_vice: 'Brådskande beslut fattas av ordföranden, och av vice ordföranden när ordföranden har förhinder.',
};

/** Who the right is given to. Null: nobody, which is a fault of the point and is said there. */
const vemFar = (u: Provningsunderlag): string | null => {
  if (u.bradskande) {
    const ratt = bradskanderatten(u);
    return ratt === 'ingen' ? null : VEM_BRADSKANDE[ratt];
  }
  if (!u.punkt) return null;
  const { nr, delegat, ersattare } = u.punkt;
  if (ersattare) return `Punkt ${nr} nämner ${bestamtRollnamn(delegat)}, med ${bestamtRollnamn(ersattare)} som ersättare.`;
  return arAnstalld(delegat)
    ? `Punkt ${nr} nämner ${bestamtRollnamn(delegat)}. När ${bestamtRollnamn(delegat)} är borta får överordnad besluta.`
    : `Punkt ${nr} nämner ${bestamtRollnamn(delegat)} ensam. Ingen ersättare finns.`;
};

const provaPerson = (u: Provningsunderlag, s: Stallning | null): Regelrad => {
  const vem = vemFar(u);
  if (vem === null) return ejTillamplig(PERSON, u.bradskande ? 'Ingen har rätten i brådskande ärenden.' : 'Det finns ingen punkt att pröva mot.');
  if (!s)
    return brister(PERSON, {
      text: `${u.person.namn} har inget uppdrag som ger rätten ${u.datum}. ${vem}`, kalla: u.bradskande ? 'KL 6:39; domänregel D3' : u.punkt?.ersattare === null && !arAnstalld(u.punkt.delegat) ? 'Delegationsordningen; domänregel D7' : undefined,
      utvag: u.punkt && !u.bradskande ? `Be ${bestamtRollnamn(u.punkt.delegat)} besluta, eller hänskjut till nämnden.` : HANSKJUT,
    });
  const roll: Readonly<Record<Delegationssatt, string>> = {
    delegat: u.punkt ? `${rollnamn(u.punkt.delegat)}, som punkten nämner` : 'delegat',
    ersattare: u.punkt?.ersattare ? `${rollnamn(u.punkt.ersattare)}, ersättare i punkten` : 'ersättare',
    overordnad: 'överordnad',
    ordforande_bradskande: 'ordförande',
    vice_bradskande: 'vice ordförande',
  };
  return uppfylld(u.bradskande ? { ...PERSON, kalla: 'KL 6:39; domänregel D3' } : PERSON, `${u.person.namn} är ${roll[s.som]}, ${u.datum}.`);
};

/** The e-samordnare and the nämndsekreterare note the absence of others. */
const narHonArBorta = (u: Provningsunderlag, roll: Delegatroll): string => {
  const vem = bestamtRollnamn(roll);
  if (u.person.roller.some((r) => r === 'e_samordnare' || r === 'namndsekreterare')) return `Be ${vem} besluta, eller anteckna frånvaron först.`;
  return `Be ${vem} besluta. Är ${vem} borta: be ${roll === 'namndsekreterare' ? 'e-samordnaren' : 'nämndsekreteraren'} anteckna frånvaron först.`;
};

/** Who decides while she is away: the ersättare or the överordnad where there can be one, else the nämnd. */
const utanHenne = (u: Provningsunderlag, s: Stallning | null): string => {
  if (s?.iStalletFor) return 'hänskjut till nämnden';
  const nagon = u.bradskande ? bradskanderatten(u) === 'ordforande_vice' : u.punkt !== null && (u.punkt.ersattare !== null || arAnstalld(u.punkt.delegat));
  return nagon ? 'låt en ersättare besluta' : 'hänskjut till nämnden';
};

interface Franvarobesked {
  readonly rad: Regelrad;
  readonly varfor: string | null;
  readonly egenAnteckning?: boolean;
}

const provaFranvaro = (u: Provningsunderlag, s: Stallning | null): Franvarobesked => {
  const egen = u.franvaro.find((f) => f.personId === u.person.id);
  if (egen)
    return { varfor: null, rad: brister(FRANVARO, { text: `${u.person.namn} är antecknad som frånvarande ${dagar(egen)}.`, utvag: `Avsluta frånvaron först, eller ${utanHenne(u, s)}.` }) };
  if (!s) return { varfor: null, rad: ejTillamplig(FRANVARO, 'Prövas för den som punkten nämner.') };
  if (!s.iStalletFor) return { varfor: null, rad: ejTillamplig(FRANVARO, 'Ingen behöver träda in: den som punkten nämner beslutar.') };
  const hindrade = allaHindrade(u, s.iStalletFor);
  if (hindrade) {
    const eget = egetOrd(u, s.iStalletFor);
    const varfor = eget ? `${hindrade}, ${eget}` : hindrade;
    return { varfor, egenAnteckning: eget !== null, rad: uppfylld(FRANVARO, `${varfor}.`) };
  }
  const vem = bestamtRollnamn(s.iStalletFor);
  return { varfor: null, rad: brister(FRANVARO, { text: `${medVersal(vem)} är varken frånvarande eller jävig ${u.datum} och beslutar själv.`, utvag: narHonArBorta(u, s.iStalletFor) }) };
};

interface Omdome {
  readonly rader: readonly Regelrad[];
  readonly som: Delegationssatt | null;
  readonly varfor: string | null;
  readonly egenAnteckning: boolean;
}

/**
 * Who may decide: the delegat on the day; the ersättare when every holder of the delegat's role is absent or jävig, or nobody holds it;
 * the överordnad in the same way for a delegat who is employed (D6); urgent matters the ordförande, and vice when she is hindered, as far as the ordning gives them the right. Somebody who
 * is noted as absent does not decide meanwhile: else two could at once.
 * Source: KL 6:37, 6:39, 7:5; domain rules D3, D6 and D7.
 * @example vemFarBesluta(u) // { rader: [person, franvaro], som: 'ersattare', varfor: 'Ordföranden är frånvarande 2021-02-10–2021-02-20' }
 */
export const vemFarBesluta = (u: Provningsunderlag): Omdome => {
  const s = stallning(u);
  const { rad, varfor, egenAnteckning = false } = provaFranvaro(u, s);
  return { rader: [provaPerson(u, s), rad], som: s && rad.utfall !== 'brister' ? s.som : null, varfor, egenAnteckning };
};
