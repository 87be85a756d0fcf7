import {
  arPagaende, avtalssparr, beslutareBakat, type Fas, type Fasordning, fasvagen, type Finansieringsbesked, finansieringskrav, foregaendeFas, type Grind, grindTill, type Grindunderlag, kanVila, kravlista, mojligaUpphandlingsakter, nastaGrind,
  registrerbara, ROLLER_FOR_VILA, rollerIProjekt, type Upphandlingslage,
} from '@gemensam/projekt/domain';
import { harRoll, type Kontext, type Lasning } from '@gemensam/shared/api';
import { type Nastagrind, type Projektfaser, type Upphandling } from '@gemensam/shared/contract';
import { type Fasbild, lasFasbild, type LevereratTillGrind, ordningFor, type UpphandlingLasrad } from './fasbild.lasmodell';
import { type FinansieringSakradPort } from './finansiering-sakrad';
import { tillGrindplan } from '../tidslinje/grindplan.lasmodell';

/** What is read of the parts that a gate looks at. */
interface Grindbild {
  readonly leverabler: readonly LevereratTillGrind[];
  readonly upphandlingar: readonly { readonly lage: Upphandlingslage }[];
}

/** What the gate ahead looks at, of what was read. */
export const underlagFor = (b: Pick<Fasbild, 'intresserade'> & Grindbild, grind: Grind, finansiering: Finansieringsbesked | null): Grindunderlag => ({
  leverabler: b.leverabler.filter((l) => l.grind === grind.till),
  finansiering,
  intresserade: b.intresserade,
  upphandling: b.upphandlingar[0]?.lage ?? null,
});

/** The gate ahead of a project that does not rest. */
export const grindFramfor = (b: Pick<Fasbild, 'slag' | 'fas' | 'ordning'>): Grind | null => {
  const ordning = ordningFor(b);
  return ordning && b.fas && b.fas !== 'vilande' ? nastaGrind(ordning, b.fas) : null;
};

/** The money of a project, when the gate ahead asks about it; in the transaction of the one who asks. */
export const fragaOmPengar = async (las: Lasning, kontext: Kontext, port: FinansieringSakradPort, b: Pick<Fasbild, 'id' | 'slag' | 'fas' | 'ordning'>): Promise<Finansieringsbesked | null> => {
  const grind = grindFramfor(b);
  return grind && (grind.kraver.finansieringSakrad || grind.beslutare.includes('delegation')) ? port(las, kontext, b.id) : null;
};

/** The page Faser och grindar: one statement, and the port to the money when the gate ahead asks about it. */
export const lasProjektfaser = async (las: Lasning, kontext: Kontext, port: FinansieringSakradPort, id: string): Promise<Projektfaser | null> => {
  const bild = await lasFasbild(las, kontext, id);
  return bild && tillProjektfaser(bild, kontext, await fragaOmPengar(las, kontext, port, bild));
};

export const tillProjektfaser = (b: Fasbild, kontext: Kontext, finansiering: Finansieringsbesked | null): Projektfaser => {
  const ordning = ordningFor(b);
  const har = b.fas === 'vilande' ? b.vilande_fran : b.fas;
  const grind = grindFramfor(b);
  const farVila = harRoll(kontext, ...ROLLER_FOR_VILA);
  return {
    id: b.id,
    slag: b.slag,
    fas: b.fas,
    version: b.version,
    ordningVersion: b.ordning?.version ?? 0,
    vag: [...fasvagen(ordning, har)],
    nasta: grind && b.fas ? framat(b, b.fas, grind, kontext, finansiering) : null,
    bakat: ordning && b.fas ? bakat(b, b.fas, ordning, kontext) : null,
    vilar:
      b.vilande_fran && b.vilande_skal && b.vilande_granskas
        ? { fran: b.vilande_fran, skal: b.vilande_skal, granskas: b.vilande_granskas, attGranska: b.vilande_granskas <= kontext.affarsdatum }
        : null,
    farVila: farVila && ordning !== null && b.fas !== null && b.fas !== 'vilande' && kanVila(ordning, b.fas),
    farAteruppta: farVila && b.fas === 'vilande',
    farUpphandla: harRoll(kontext, 'e_samordnare'),
    plan: tillGrindplan(b, kontext),
    historik: b.historik.map((g) => ({ ...g, tid: new Date(g.tid) })),
    upphandlingar: b.upphandlingar.map((u) => tillUpphandling(u, kontext)),
  };
};

const roller = (b: Fasbild, kontext: Kontext) => rollerIProjekt(kontext.uppdrag.map((u) => u.roll), b.i_styrgruppen);

const framat = (b: Fasbild, fran: Fas, grind: Grind, kontext: Kontext, finansiering: Finansieringsbesked | null): Nastagrind => {
  const krav = kravlista(grind, underlagFor(b, grind, finansiering));
  return {
    fran,
    till: grind.till,
    beteckning: grind.beteckning,
    beslutare: [...grind.beslutare],
    registrerar: [...registrerbara(grind.beslutare, roller(b, kontext))],
    krav: [...krav],
    gron: krav.every((k) => k.uppfyllt),
    delegationskrav: grind.beslutare.includes('delegation') && !grind.kraver.finansieringSakrad ? finansieringskrav(finansiering) : null,
  };
};

const bakat = (b: Fasbild, fas: Fas, ordning: Fasordning, kontext: Kontext): Projektfaser['bakat'] => {
  const till = b.fas === 'vilande' ? null : foregaendeFas(ordning, fas);
  const grind = grindTill(ordning, fas);
  if (!till || !grind) return null;
  const beslutare = beslutareBakat(grind);
  return { till, beteckning: grind.beteckning, beslutare: [...beslutare], registrerar: [...registrerbara(beslutare, roller(b, kontext))] };
};

const tillUpphandling = (u: UpphandlingLasrad, kontext: Kontext): Upphandling => {
  const sparr = u.skickad !== null && u.elektroniskt !== null ? avtalssparr(u.forfarande, { skickad: u.skickad, elektroniskt: u.elektroniskt }) : null;
  return {
    id: u.id,
    nummer: u.nummer,
    forfarande: u.forfarande,
    lage: u.lage,
    sparr: sparr && { ...sparr, slut: sparr.sista < kontext.affarsdatum },
    akter: harRoll(kontext, 'e_samordnare') && arPagaende(u.lage) ? [...mojligaUpphandlingsakter(u)] : [],
    steg: u.steg.map((s) => ({ ...s, tid: new Date(s.tid) })),
    version: u.version,
    inlastKalla: u.inlastKalla,
  };
};
