import {
  arDelegerbar, arendetypText, delegationsbeteckning, delegationsorgan, delegationssattText, delegatroller, type Delegatroll, type Delegationssatt, HEMLIG_UPPGIFT, provaBeslutstexter, provningsavslag,
} from '@gemensam/delegation/domain';
import { registreraUpprattad } from '@gemensam/arende/api';
import { type Begaran, type Db, genomfort, type HandlingLager, type Konflikt, konflikt, type Kontext, kravKontext, type LagradFil, skrivval } from '@gemensam/shared/api';
import { type Delegationsbeslut, type Delegationsprovning, type FattaDelegationsbeslutInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, datumdelar, formateraBelopp, type Sekretessmarke } from '@gemensam/shared/domain';
import { type Portar, type Skrivarbete } from '../verkstall/verkstallighet';
import { verkstallighetFor } from '../verkstall/verkstall';
import { lasDelegationsbeslut } from './delegationsbeslut.lasmodell';
import { DelegationsbeslutRepository } from './delegationsbeslut.repository';
import { delegationssekretess } from './delegationssekretess';
import { delegationsbeslutsdokument } from './delegationsbeslut-pdf';
import { begartAv, type Provad, provaSaken } from './provningen';
import { tillProvningsbild } from './provningsbild';
import { skrivBeslutsfil } from './skriv-beslutsfil';

export type Delegationskonflikt = Konflikt<Delegationsprovning>;
type Nej = Avslag | Delegationskonflikt;

/** Where the portal keeps files, and what projekt asks of others. */
export interface Delegationsdrift {
  readonly portar: Portar;
  readonly lager: HandlingLager;
}

/**
 * A delegat decides. The matter is locked, the whole check is made again, and the decision gets its number, its place in the diarium and
 * its document; what it causes happens in the same transaction. Two who decide about the same thing take turns: the second sees whose
 * decision stands. Nothing of it can be changed afterwards.
 */
export const fattaDelegationsbeslut = async (db: Db, drift: Delegationsdrift, begaran: Begaran, input: FattaDelegationsbeslutInput): Promise<Delegationsbeslut | Nej> => {
  const kontext = kravKontext(begaran);
  const filer: string[] = [];
  let klart = false;
  try {
    const svar = await db.skriva<Delegationsbeslut, Nej>(kontext, skrivval(begaran, 'fattaDelegationsbeslut', input), async (skriv) => {
      const arbete: Skrivarbete = { skriv, las: skriv, kontext, portar: drift.portar };
      const beslut = new DelegationsbeslutRepository(skriv, kontext);
      await beslut.turas();
      const provad = await provaForBeslut(arbete, input);
      return provad.slag === 'provad' ? fatta(arbete, beslut, drift.lager, filer, provad, input) : provad;
    });
    klart = !arAvslag(svar) && !('slag' in svar);
    return svar;
  } finally {
    if (!klart) for (const nyckel of filer) await drift.lager.taBort(nyckel);
  }
};

/** Locks the matter and makes the check. */
const provaForBeslut = async (a: Skrivarbete, input: FattaDelegationsbeslutInput): Promise<Provad | Nej> => {
  const verkstallighet = verkstallighetFor(input.arendetyp);
  if (arAvslag(verkstallighet)) return verkstallighet;
  const last = await verkstallighet.las(a, begartAv(input));
  if (last) return last;
  const provad = await provaSaken(a, input);
  if (arAvslag(provad)) return provad;
  if (provad.sak.version !== (input.version ?? null)) return konflikt(tillProvningsbild(input, provad));
  return provningsavslag(provad.provning) ?? provad;
};

/** The role by which she decides: that of the point, of its ersättare, or the one that the law names. */
const rollen = (kontext: Kontext, { punkt, provning }: Provad): Delegatroll => {
  const har = delegatroller.filter((r) => kontext.uppdrag.some((u) => u.roll === r));
  const genom: Readonly<Record<Delegationssatt, Delegatroll | null | undefined>> = {
    delegat: punkt?.delegat, ersattare: punkt?.ersattare, overordnad: 'overordnad', ordforande_bradskande: 'ordforande', vice_bradskande: 'vice_ordforande',
  };
  const roll = (provning.som && genom[provning.som]) ?? har[0];
  if (!roll) throw new Error('a decision by nobody');
  return roll;
};

const fatta = async (a: Skrivarbete, repo: DelegationsbeslutRepository, lager: HandlingLager, filer: string[], provad: Provad, input: FattaDelegationsbeslutInput) => {
  const { skriv, kontext } = a;
  const texter = provaBeslutstexter(input);
  if (arAvslag(texter)) return texter;
  const sekretess = input.sekretess ? delegationssekretess(input.sekretess) : null;
  if (arAvslag(sekretess)) return sekretess;
  const { sak, punkt, provning } = provad;
  const { som } = provning;
  if (!som) throw new Error('a green check that says nobody decides');

  const datum = kontext.affarsdatum;
  const { ar } = datumdelar(datum);
  const lopnummer = await repo.nastaLopnummer(ar);
  const beteckning = delegationsbeteckning({ ar, lopnummer });
  const roll = rollen(kontext, provad);
  const organ = delegationsorgan(som, roll);

  const dokument = delegationsbeslutsdokument({
    samverkan: kontext.samverkan.namn, beteckning, datum, organ, beslutadAv: kontext.person.namn, som: delegationssattText(som), varfor: provning.varfor,
    grund: punkt ? `Delegationsordningen punkt ${punkt.nr}, ${arendetypText(input.arendetyp).toLocaleLowerCase('sv')}` : 'KL 6:39, brådskande ärende',
    rubrik: texter.rubrik, text: sak.beslutstext, motiv: texter.motiv, bradskandeSkal: provad.bradskandeSkal, belopp: sak.underlag.belopp && formateraBelopp(sak.underlag.belopp.ore), motpart: sak.motpart?.namn ?? null,
    sekretess, rader: provning.rader,
  });
  const fil = await skrivBeslutsfil(lager, kontext.samverkan.id, `${beteckning.replace(/[ :]/g, '-')}.pdf`, dokument);
  if (arAvslag(fil)) return fil;
  filer.push(fil.lagringsnyckel);
  return bokfor(a, repo, provad, { input, texter, sekretess, fil, ar, lopnummer, beteckning, roll, organ, som, id: skriv.nyttId(), beslutId: skriv.nyttId() });
};

interface Bokforing {
  readonly input: FattaDelegationsbeslutInput;
  readonly texter: { readonly rubrik: string; readonly motiv: string };
  readonly sekretess: Sekretessmarke | null;
  readonly fil: LagradFil;
  readonly ar: number;
  readonly lopnummer: number;
  readonly beteckning: string;
  readonly roll: Delegatroll;
  readonly organ: string;
  readonly som: Delegationssatt;
  readonly id: string;
  readonly beslutId: string;
}

/** Writes the decision: in the diarium, as its rows, and then what it causes. */
const bokfor = async (a: Skrivarbete, repo: DelegationsbeslutRepository, { verkstallighet, sak, punkt, provning, bradskandeSkal, begart }: Provad, b: Bokforing) => {
  const { skriv, kontext } = a;
  const datum = kontext.affarsdatum;
  const arende = b.input.arendeId ? { id: b.input.arendeId, handelser: [] } : await repo.arsarende(b.ar);
  if (arAvslag(arende)) return arende;
  const registrerad = await registreraUpprattad(skriv, kontext, arende.id, { fil: b.fil, rubrik: `${b.beteckning} ${b.texter.rubrik}`.slice(0, 200), sekretess: b.sekretess });
  if (arAvslag(registrerad)) return registrerad;
  const { arendetyp } = b.input;
  if (!arDelegerbar(arendetyp)) throw new Error('a decision on what the law keeps with the nämnd');
  const referens = { id: b.beslutId, organ: b.organ, datum, beteckning: b.beteckning, rubrik: b.sekretess ? HEMLIG_UPPGIFT : b.texter.rubrik, handling: `Delegationsbeslut i ${registrerad.dnr}`, beslutare: 'delegation' as const, ursprung: { delegationstyp: arendetyp, sakId: sak.sakId } };
  // Its words are kept in the decision alone, where those read them who may.
  await repo.referera({ ...referens, rubrik: HEMLIG_UPPGIFT });
  const avtryck = await repo.laggTill({
    id: b.id, ar: b.ar, lopnummer: b.lopnummer, grund: punkt ? 'delegation' : 'bradskande', punkt, arendetyp: b.input.arendetyp, roll: b.roll, som: b.som, varfor: provning.varfor, datum, sak,
    arendeId: arende.id, postId: registrerad.postId, handlingId: registrerad.handlingId, sha256: b.fil.sha256, sekretess: b.sekretess, beslutId: b.beslutId,
    ...b.texter, bradskandeSkal, belopp: sak.underlag.belopp, uppgifter: sak.uppgifter, provning,
  });
  const foljder = await verkstallighet.verkstall(a, { id: b.id, beteckning: b.beteckning, referens }, sak, begart);
  if (foljder === null) throw new Error('the matter moved under its lock');
  if (arAvslag(foljder)) return foljder;
  const foljdavtryck = await repo.foljder(b.id, foljder);
  const svar = await lasDelegationsbeslut(skriv, datum, b.id);
  if (!svar) throw new Error('a decision that cannot be read');
  return genomfort(
    svar,
    {
      handelsetyp: 'delegationsbeslut_fattat', objekttyp: 'delegationsbeslut', objektId: b.id,
      text: `${b.beteckning}${b.sekretess ? '' : `, ${b.texter.rubrik},`} beslutades av ${kontext.person.namn} (${b.organ.toLocaleLowerCase('sv')})${punkt ? ` enligt punkt ${punkt.nr}` : ''}.`,
      data: { beteckning: b.beteckning, delegationstyp: b.input.arendetyp, punktnummer: punkt?.nr ?? null, delegationssatt: b.som, datum, dnr: registrerad.dnr, beslutReferensId: b.beslutId, avtryck, foljdavtryck },
    },
    ...arende.handelser,
    ...registrerad.handelser,
    ...foljder,
  );
};
