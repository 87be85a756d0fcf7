import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type VilandeProjekt } from '@gemensam/shared/contract';

export const vilandeAttGranskaSats: Sats = {
  namn: 'projekt.vilande_att_granska',
  text: `select id, namn, vilande_fran as fran, vilande_skal as skal, vilande_granskas::text as granskas from gemensam.projekt
    where fas = 'vilande' and vilande_granskas <= $1::date and ($2::uuid is null or projektledare_id = $2::uuid) order by vilande_granskas, namn`,
};

/** Resting projects whose day of review has come: all for the e-samordnare, the own ones for a projektledare. */
export const lasVilandeAttGranska = (las: Lasning, kontext: Kontext): Promise<VilandeProjekt[]> =>
  las.rader<VilandeProjekt>(vilandeAttGranskaSats, [kontext.affarsdatum, harRoll(kontext, 'e_samordnare') ? null : kontext.person.id]);
