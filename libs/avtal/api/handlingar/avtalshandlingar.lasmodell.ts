import { avtalsbeteckning } from '@gemensam/avtal/domain';
import { type HandlingLas, handlingarSql, handlingsfilSats, type HandlingSqlrad, harRoll, type Kontext, type Lasning, type Sats, tillHandling } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';

export interface AvtalshandlingarLas {
  readonly namn: string;
  readonly handlingar: readonly HandlingLas[];
  readonly farLaddaUpp: boolean;
}

/** The handlingar of one avtal in one statement. `$1`: its id. */
export const avtalshandlingarSats: Sats = {
  namn: 'avtal.handlingar',
  text: `
    select a.nummer, a.namn, ${handlingarSql('avtal_handling', 'l.samverkan_id = a.samverkan_id and l.avtal_id = a.id')} as handlingar
    from gemensam.avtal a where a.id = $1`,
};

export const avtalshandlingsfilSats = handlingsfilSats('avtal.handlingsfil', 'avtal_handling');

/** Those who keep the register and the diarium. */
export const farLaggaAvtalshandling = (kontext: Kontext): boolean => harRoll(kontext, 'e_samordnare', 'namndsekreterare');

/** Null for an unknown id, for another samverkan's, and for a text that is no id. */
export const lasAvtalshandlingar = async (las: Lasning, kontext: Kontext, avtalId: string): Promise<AvtalshandlingarLas | null> => {
  if (!arId(avtalId)) return null;
  const [rad] = await las.rader<{ nummer: number; namn: string; handlingar: readonly HandlingSqlrad[] }>(avtalshandlingarSats, [avtalId]);
  return rad
    ? { namn: `${avtalsbeteckning(rad.nummer)} ${rad.namn}`, handlingar: rad.handlingar.map((h) => tillHandling(h, kontext, 'avtalshandlingar')), farLaddaUpp: farLaggaAvtalshandling(kontext) }
    : null;
};
