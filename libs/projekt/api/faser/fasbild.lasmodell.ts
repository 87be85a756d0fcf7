import { type Fas, type Fasakt, type Fasordning, type Forfarande, type Projektslag, standardordning, type Upphandlingsakt, type Upphandlingslage } from '@gemensam/projekt/domain';
import { type Beslutare } from '@gemensam/samverkan/domain';
import { beslutshandling, beslutsrubrik } from '@gemensam/samverkan/api';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';
import { sitterIStyrgruppen } from '../grupper/grupper.lasmodell';
import { type BeslutLasrad } from '../portfolj/projekt.lasmodell';
import { type PlanLasrad, planerSql } from '../tidslinje/planversioner';

export interface LevereratTillGrind {
  readonly namn: string;
  readonly grind: Fas;
  readonly godkand: boolean;
}

export interface PassageLasrad {
  readonly nummer: number;
  readonly akt: Fasakt;
  readonly fran: Fas;
  readonly till: Fas;
  readonly beteckning: string | null;
  readonly beslutare: Beslutare | null;
  readonly beslut: BeslutLasrad | null;
  readonly skal: string | null;
  readonly granskas: string | null;
  readonly datum: string;
  readonly tid: string;
  readonly av: string;
}

export interface StegLasrad {
  readonly nummer: number;
  readonly akt: Upphandlingsakt | null;
  readonly fran: Upphandlingslage | null;
  readonly till: Upphandlingslage;
  readonly datum: string | null;
  readonly beslut: BeslutLasrad | null;
  readonly anmarkning: string | null;
  readonly tid: string;
  readonly av: string;
  readonly inlastKalla: string | null;
}

export interface UpphandlingLasrad {
  readonly id: string;
  readonly nummer: number;
  readonly forfarande: Forfarande;
  readonly lage: Upphandlingslage;
  readonly foreOverprovning: Upphandlingslage | null;
  readonly skickad: string | null;
  readonly elektroniskt: boolean | null;
  readonly version: number;
  readonly inlastKalla: string | null;
  readonly steg: readonly StegLasrad[];
}

/** All that a project's gates look at and show. */
export interface Fasbild {
  readonly id: string;
  readonly namn: string;
  readonly slag: Projektslag;
  readonly fas: Fas | null;
  readonly version: number;
  readonly vilande_fran: Fas | null;
  readonly vilande_skal: string | null;
  readonly vilande_granskas: string | null;
  readonly ordning: { readonly version: number; readonly innehall: Fasordning } | null;
  readonly leverabler: readonly LevereratTillGrind[];
  readonly intresserade: number;
  /** The person who asks sits in the styrgrupp on the business date. */
  readonly i_styrgruppen: boolean;
  readonly projektledare_id: string | null;
  readonly tidplan_fran: number | null;
  readonly tidplan_till: number | null;
  /** Newest first. */
  readonly planer: readonly PlanLasrad[];
  readonly historik: readonly PassageLasrad[];
  readonly upphandlingar: readonly UpphandlingLasrad[];
}

const beslut = (rad: string): string => `
  (select json_build_object('id', b.id, 'organ', b.organ, 'datum', b.datum, 'beteckning', b.beteckning, 'rubrik', ${beslutsrubrik('b')}, 'handling', ${beslutshandling('b')})
    from gemensam.beslut_referens b where b.samverkan_id = ${rad}.samverkan_id and b.id = ${rad}.beslut_referens_id)`;

/** Gates, leverabler, history and upphandlingar of a project, in one statement: what is shown is what is judged. */
export const fasbildSats: Sats = {
  namn: 'projekt.fasbild',
  text: `
    select p.id, p.namn, p.slag, p.fas, p.version, p.vilande_fran, p.vilande_skal, p.vilande_granskas::text, ${sitterIStyrgruppen('p', '$2', '$3')} as i_styrgruppen, p.projektledare_id, p.tidplan_fran, p.tidplan_till,
      ${planerSql} as planer,
      (select json_build_object('version', o.version, 'innehall', o.innehall) from gemensam.fasordning o
        where o.samverkan_id = p.samverkan_id and o.slag = p.slag order by o.version desc limit 1) as ordning,
      coalesce((select json_agg(json_build_object('namn', l.namn, 'grind', l.grind, 'godkand', l.godkand is not null))
        from gemensam.leverabel l where l.samverkan_id = p.samverkan_id and l.projekt_id = p.id), '[]') as leverabler,
      (select count(*)::int from gemensam.deltagande d where d.samverkan_id = p.samverkan_id and d.projekt_id = p.id
        and d.status in ('intresserad','deltar','anslot_senare')) as intresserade,
      coalesce((select json_agg(json_build_object('nummer', g.nummer, 'akt', g.akt, 'fran', g.fran, 'till', g.till, 'beteckning', g.beteckning,
          'beslutare', g.beslutare, 'beslut', ${beslut('g')}, 'skal', g.skal, 'granskas', g.granskas, 'datum', g.datum, 'tid', g.tid, 'av', g.av) order by g.nummer desc)
        from gemensam.grindpassage g where g.samverkan_id = p.samverkan_id and g.projekt_id = p.id), '[]') as historik,
      coalesce((select json_agg(json_build_object('id', u.id, 'nummer', u.nummer, 'forfarande', u.forfarande, 'lage', u.lage, 'foreOverprovning', u.fore_overprovning,
          'skickad', u.sparr_skickad, 'elektroniskt', u.sparr_elektroniskt, 'version', u.version, 'inlastKalla', u.inlast_kalla,
          'steg', (select json_agg(json_build_object('nummer', s.nummer, 'akt', s.akt, 'fran', s.fran, 'till', s.till, 'datum', s.datum, 'beslut', ${beslut('s')},
              'anmarkning', s.anmarkning, 'tid', s.tid, 'av', s.av, 'inlastKalla', s.inlast_kalla) order by s.nummer)
            from gemensam.upphandlingssteg s where s.samverkan_id = u.samverkan_id and s.upphandling_id = u.id)) order by u.nummer desc)
        from gemensam.upphandling u where u.samverkan_id = p.samverkan_id and u.projekt_id = p.id), '[]') as upphandlingar
    from gemensam.projekt p where p.id = $1::uuid`,
};

/** Null for an unknown id, for another samverkan's, and for a text that is no id. */
export const lasFasbild = async (las: Lasning, kontext: Kontext, id: string): Promise<Fasbild | null> =>
  arId(id) ? ((await las.rader<Fasbild>(fasbildSats, [id, kontext.person.id, kontext.affarsdatum]))[0] ?? null) : null;

/** The order in force for a project; null for löpande verksamhet. */
export const ordningFor = (b: Pick<Fasbild, 'slag' | 'ordning'>): Fasordning | null => b.ordning?.innehall ?? standardordning(b.slag);
