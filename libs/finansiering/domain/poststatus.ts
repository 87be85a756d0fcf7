import { avslag, type Avslag, type Datum } from '@gemensam/shared/domain';

/** How firm a cost post is: a working version, resting on an assumption, or fastställd by a decision and frozen for ever. */
export type Poststatus = 'arbetsversion' | 'antagande' | 'faststalld';

/** What names a decision. */
export interface Beslutsnamn {
  readonly organ: string;
  readonly datum: Datum;
  readonly beteckning: string;
}

/**
 * How firm a post is (domain rules E2 and E5): a decision makes it fastställd whatever was assumed; otherwise an assumption is
 * said before anything else.
 *
 * @example poststatus({ beslut: null, antagande: 'Nyckeln är antagen.' }) // 'antagande'
 */
export const poststatus = (post: { readonly beslut: Beslutsnamn | null; readonly antagande: string | null }): Poststatus =>
  post.beslut ? 'faststalld' : post.antagande === null ? 'arbetsversion' : 'antagande';

/**
 * A decision in one line, as it is named everywhere.
 *
 * @example beslutsnamn({ organ: 'Norrbottens e-nämnd', datum: '2021-01-28', beteckning: '§ 2' }) // 'Norrbottens e-nämnd 2021-01-28 § 2'
 */
export const beslutsnamn = (b: Beslutsnamn): string => `${b.organ} ${b.datum} ${b.beteckning}`;

/**
 * The status in words, with the decision that carries it.
 *
 * @example poststatustext({ beslut: null, antagande: null }) // 'Arbetsversion'
 */
export const poststatustext = (post: { readonly beslut: Beslutsnamn | null; readonly antagande: string | null }): string =>
  post.beslut ? `Fastställd (${beslutsnamn(post.beslut)})` : post.antagande === null ? 'Arbetsversion' : 'Antagande';

/**
 * Whether a post may be fastställd: an allocation is decided once and for all (domain rule E5, nothing is rewritten). Null when it
 * may. Error: the refusal names the decision that stands.
 *
 * @example provaFaststallbar(null) // null
 */
export const provaFaststallbar = (beslut: Beslutsnamn | null): Avslag | null =>
  beslut &&
  avslag({
    regel: 'Fördelningen är redan fastställd',
    kalla: 'Grundregel E5: inget skrivs om i efterhand',
    text: `Fördelningen är redan fastställd genom ${beslutsnamn(beslut)}. Ett andra beslut kan inte kopplas till den.`,
    utvag: 'Välj Ändra genom beslut om nämnden har beslutat något annat.',
  });

/**
 * Whether a decision may change what another carries (domain rule E5, the decision that stands is the latest): it may not be older.
 * The same day goes, for one meeting may take both. Null when it may. Error: the refusal names both days.
 *
 * @example provaAndringsbeslut({ organ: 'Norrbottens e-nämnd', datum: '2021-01-28', beteckning: '§ 2' }, '2021-02-10') // null
 */
export const provaAndringsbeslut = (gallande: Beslutsnamn | null, datum: Datum): Avslag | null =>
  gallande && datum < gallande.datum
    ? avslag({
        regel: 'Äldre beslut',
        kalla: 'Grundregel E5: det senaste beslutet gäller',
        text: `Beslutet är från ${datum}, men fördelningen gäller genom ${beslutsnamn(gallande)}. Ett äldre beslut ändrar inte ett nyare.`,
        utvag: 'Välj beslutet som ändrade fördelningen.',
        falt: 'beslut.datum',
      })
    : null;
