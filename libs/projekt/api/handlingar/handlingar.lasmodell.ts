import {
  type HandlingLas, handlingarSql, type HandlingsfilLasrad, type HandlingSqlrad, harRoll, type Kontext, type Lasning, type Sats, tillHandling,
} from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';

export interface ProjekthandlingarLas {
  readonly namn: string;
  readonly handlingar: readonly HandlingLas[];
  readonly farLaddaUpp: boolean;
}

interface Sqlrad {
  readonly namn: string;
  readonly projektledare_id: string | null;
  readonly handlingar: readonly HandlingSqlrad[];
}

/** The handlingar of one project in one statement. `$1`: its id. */
export const projekthandlingarSats: Sats = {
  namn: 'projekt.handlingar',
  text: `
    select p.namn, p.projektledare_id, ${handlingarSql('projekt_handling', 'l.samverkan_id = p.samverkan_id and l.projekt_id = p.id')} as handlingar
    from gemensam.projekt p where p.id = $1`,
};

/** One version of a handling that belongs to a project. `$1`: handling; `$2`: number. Who may read a secret one, row-level security says. */
export const projekthandlingsfilSats: Sats = {
  namn: 'projekt.handlingsfil',
  text: `
    select v.filnamn, v.mediatyp, v.storlek, v.lagringsnyckel from gemensam.handling_version v
    where v.handling_id = $1 and v.nummer = $2
      and exists (select from gemensam.projekt_handling ph where ph.samverkan_id = v.samverkan_id and ph.handling_id = v.handling_id)`,
};

/** The e-samordnare and the nämndsekreterare in every project; the projektledare in their own. */
export const farLaggaHandling = (kontext: Kontext, projektledareId: string | null): boolean =>
  harRoll(kontext, 'e_samordnare', 'namndsekreterare') || (harRoll(kontext, 'projektledare') && projektledareId === kontext.person.id);

/** Null for an unknown id, for another samverkan's, and for a text that is no id. */
export const lasProjekthandlingar = async (las: Lasning, kontext: Kontext, projektId: string): Promise<ProjekthandlingarLas | null> => {
  if (!arId(projektId)) return null;
  const [rad] = await las.rader<Sqlrad & Record<string, unknown>>(projekthandlingarSats, [projektId]);
  if (!rad) return null;
  return {
    namn: rad.namn,
    handlingar: rad.handlingar.map((h) => tillHandling(h, kontext, 'projekthandlingar')),
    farLaddaUpp: farLaggaHandling(kontext, rad.projektledare_id),
  };
};

/** Null: no such file here, or one that the person may not read. */
export const lasProjekthandlingsfil = async (las: Lasning, handlingId: string, nummer: string): Promise<HandlingsfilLasrad | null> => {
  if (!arId(handlingId) || !/^[1-9]\d{0,5}$/.test(nummer)) return null;
  const [rad] = await las.rader<HandlingsfilLasrad & Record<string, unknown>>(projekthandlingsfilSats, [handlingId, Number(nummer)]);
  return rad ?? null;
};
