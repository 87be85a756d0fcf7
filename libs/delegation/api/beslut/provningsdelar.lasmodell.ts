import { type Arendetyp, type Provningsunderlag } from '@gemensam/delegation/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Sak } from '../verkstall/verkstallighet';

type Delar = Pick<Provningsunderlag, 'innehavare' | 'franvaro' | 'jav' | 'period'>;

/** Days back that decisions are counted as the same matter (D5). */
const PERIOD = 365;

const innehavare: Sats = {
  namn: 'delegation.innehavare',
  text: `select distinct u.person_id as "personId", p.namn, u.roll from gemensam.uppdrag u join gemensam.person p on p.id = u.person_id
    where u.fran <= $1::date and (u.till is null or u.till >= $1::date) and u.roll in ('ordforande','vice_ordforande','ledamot','e_samordnare','namndsekreterare','overordnad','projektledare')`,
};

/** What the check asks of persons: who holds which role on the day, who is away, and whose jäv is asked about. */
export const lasProvningsdelar = async (las: Lasning, kontext: Kontext, _sak: Pick<Sak, 'saktyp' | 'sakId' | 'motpart'> & { readonly arendetyp: Arendetyp }): Promise<Delar> => ({
  innehavare: await las.rader<Delar['innehavare'][number] & Record<string, unknown>>(innehavare, [kontext.affarsdatum]),
  franvaro: [], jav: [], period: PERIOD,
});
