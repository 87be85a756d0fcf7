import { type Db, genomfort, type Kontext, nyttId, type SamverkanRef, type Skrivning } from '@gemensam/shared/api';
import { type Avslag, avslag } from '@gemensam/shared/domain';
import { DEMODATUM } from '../installning-miljo';
import { type DemoSamverkan } from './demoinnehall';
import { inlast, INLASNING, laggTill } from './inlasning';
import { lasInAgande } from './las-in-agande';
import { lasInAktuellt } from './las-in-aktuellt';
import { lasInAnbud } from './las-in-anbud';
import { lasInStyrelseuppdrag } from './las-in-styrelseuppdrag';
import { lasInAvtal } from './las-in-avtal';
import { lasInBudget } from './las-in-budget';
import { lasInInkop } from './las-in-inkop';
import { lasInDelegation } from './las-in-delegation';
import { lasInDiarium } from './las-in-diarium';
import { lasInDirektiv } from './las-in-direktiv';
import { lasInGrupper } from './las-in-grupper';
import { lasInKostnader } from './las-in-kostnader';
import { lasInLeveranser } from './las-in-leveranser';
import { lasInMoten } from './las-in-moten';
import { lasInOrganisationer } from './las-in-organisationer';
import { lasInPersoner } from './las-in-personer';
import { lasInPortfolj } from './las-in-portfolj';

/** A samverkan that was brought in, and its persons by user name. */
export interface InlastSamverkan {
  readonly samverkan: SamverkanRef;
  readonly personId: ReadonlyMap<string, string>;
}

/**
 * Brings in one samverkan whole, in one transaction: after an interruption there is nothing of it or all of it. One that is there is
 * refused and stays as it is. `db` is the owner's: the app may not create a samverkan.
 */
export const lasInSamverkan = (
  db: Db,
  innehall: DemoSamverkan,
  losenordHash: string,
): Promise<InlastSamverkan | Avslag> => {
  const { kortnamn, namn, form } = innehall;
  const samverkan = { id: nyttId(), kortnamn, namn, form };
  const kontext: Kontext = { samverkan, person: INLASNING, uppdrag: [], affarsdatum: DEMODATUM };
  return db.skriva<InlastSamverkan>(kontext, { operation: 'lasInDemo' }, async (skriv) => {
    if (await finnsRedan(skriv, kortnamn)) return redanInlast(namn);
    await laggTill(skriv, 'samverkan', [samverkan]);
    const organisationer = await lasInOrganisationer(skriv, innehall);
    const agande = await lasInAgande(skriv, innehall);
    const personer = await lasInPersoner(skriv, innehall, losenordHash);
    const styrelseuppdrag = await lasInStyrelseuppdrag(skriv, innehall, personer.personId);
    const portfolj = await lasInPortfolj(skriv, innehall, personer.personId);
    const delegation = await lasInDelegation(skriv, innehall, portfolj);
    const aktuellt = await lasInAktuellt(skriv, innehall);
    const leveranser = await lasInLeveranser(skriv, innehall.leveranser ?? [], portfolj.projektId);
    const anbud = await lasInAnbud(skriv, innehall, portfolj.projektId, personer.personId);
    const avtal = await lasInAvtal(skriv, innehall, portfolj.projektId, personer.personId);
    const grupper = await lasInGrupper(skriv, innehall, portfolj.projektId, personer.personId);
    const direktiv = await lasInDirektiv(skriv, innehall, portfolj);
    const moten = await lasInMoten(skriv, innehall, personer.personId);
    const diarium = await lasInDiarium(skriv, innehall, portfolj.projektId, personer.personId);
    const kostnader = await lasInKostnader(skriv, innehall.kostnader, portfolj);
    const budget = await lasInBudget(skriv, innehall.budget);
    const inkop = await lasInInkop(skriv, innehall);
    return genomfort(
      { samverkan, personId: personer.personId },
      inlast(innehall.kalla, {
        objekttyp: 'samverkan',
        objektId: samverkan.id,
        text: `${namn} lästes in med ${innehall.medlemmar.length} kommuner.`,
        data: { kortnamn, namn, form },
      }),
      ...organisationer,
      ...agande,
      ...personer.handelser,
      ...styrelseuppdrag,
      ...portfolj.handelser,
      ...delegation,
      ...aktuellt,
      ...leveranser,
      ...anbud,
      ...avtal,
      ...grupper,
      ...direktiv,
      ...moten,
      ...diarium,
      ...kostnader,
      ...budget,
      ...inkop,
    );
  });
};

/** Two processes that start at once take turns. */
const finnsRedan = async (skriv: Skrivning, kortnamn: string): Promise<boolean> => {
  await skriv.rader({
    namn: 'demo.turordning',
    text: `select pg_advisory_xact_lock(hashtextextended('gemensam.demo', 0))`,
  });
  const rader = await skriv.rader({ namn: 'demo.finns', text: `select from gemensam.samverkan where kortnamn = $1` }, [
    kortnamn,
  ]);
  return rader.length > 0;
};

const redanInlast = (namn: string): Avslag =>
  avslag({ regel: 'Redan inläst', kalla: 'Demon läses in en gång', text: `${namn} är redan inläst.` });
