import {
  type HandlingLas, handlingarSql, handlingsfilSats, type HandlingSqlrad, harRoll, type Kontext, type Lasning, type Sats, tillHandling,
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

export const projekthandlingsfilSats = handlingsfilSats('projekt.handlingsfil', 'projekt_handling');

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
