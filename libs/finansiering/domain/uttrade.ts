import { type Avslag, avslag, arAvslag, type Utfall } from '@gemensam/shared/domain';
import { type Fas, fasText } from '@gemensam/projekt/domain';
import { fordelningslage, type Fordelningslage } from './anslutning';
import type { Fordelningsunderlag, Nyckel, Nyckelvarde } from './nyckel';

const KALLA = 'Grundregel E5, utträde före start';

/** The phases in which the work has begun. Vilande does not say whether it had, so there too a decision to change is needed. */
const PABORJAD: readonly Fas[] = ['utveckling', 'upphandling', 'inforande', 'forvaltning', 'vilande', 'avslutad'];

/**
 * Whether a kommun may withdraw from a post: only before its start, that is before anything of the post is invoiced and before its
 * project (if it has one) has begun (domain rule E5). Later it is corrected by a new decision, and invoicing by new rows.
 * Null when it may. `fas`: the phase of the project; null when the post has none or the project has no phases.
 *
 * @example provaUttrade({ post: 'Elevhälsa', fakturerad: false, projekt: 'Elevhälsa', fas: 'forbereds' }) // null
 */
export const provaUttrade = (a: { readonly post: string; readonly fakturerad: boolean; readonly projekt: string | null; readonly fas: Fas | null }): Avslag | null => {
  const nej = (text: string): Avslag =>
    avslag({ regel: 'Posten har börjat', kalla: KALLA, text, utvag: 'Rätta genom ett nytt beslut: välj Ändra genom beslut på posten. Det som är fakturerat rättas då med nya rader.' });
  if (a.fakturerad) return nej(`${a.post} är redan fakturerad. Utträde går bara före start.`);
  if (a.fas !== null && PABORJAD.includes(a.fas)) return nej(`Projektet ${a.projekt ?? a.post} är i fasen ${fasText(a.fas)}. Utträde går bara innan det har börjat.`);
  return null;
};

const utan = <T>(varden: readonly Nyckelvarde<T>[], kommunkod: string): readonly Nyckelvarde<T>[] => varden.filter((v) => v.kommunkod !== kommunkod);

const nyckelUtan = (nyckel: Nyckel, kommunkod: string): Nyckel => {
  switch (nyckel.typ) {
    case 'lika':
      return nyckel;
    case 'invanarantal':
    case 'blandad':
      return { ...nyckel, folkmangd: utan(nyckel.folkmangd, kommunkod) };
    case 'fast_belopp':
      return { ...nyckel, belopp: utan(nyckel.belopp, kommunkod) };
    case 'procent':
      return { ...nyckel, procent: utan(nyckel.procent, kommunkod) };
    case 'antal':
      return { ...nyckel, antal: utan(nyckel.antal, kommunkod) };
  }
};

/**
 * A kommun withdraws before start: the whole post over those left, by the same key and the weights that are frozen (domain rules E5
 * and E1). Units: öre. Errors: does not take part, nobody is left, a key agreed per kommun, those of `beraknaAndelar`.
 *
 * @example uttrad(underlag, '2514') // the 490 000 over the 13 as before
 */
export const uttrad = ({ totalt, avrundningsenhet, nyckel, deltagare }: Fordelningsunderlag, kommunkod: string): Utfall<Fordelningslage> => {
  const nej = (regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt: 'kommunkod' });
  const part = deltagare.find((d) => d.kommunkod === kommunkod);
  if (!part) return nej('Deltar inte', 'Kommunen deltar inte i posten.', 'Välj en kommun som deltar.');
  if (deltagare.length === 1) return nej('Ingen blir kvar', `${part.namn} är ensam om posten.`, 'En post måste ha någon som betalar.');
  const utfall = fordelningslage({ totalt, avrundningsenhet, nyckel: nyckelUtan(nyckel, kommunkod), deltagare: deltagare.filter((d) => d !== part) });
  if (arAvslag(utfall) && (nyckel.typ === 'procent' || nyckel.typ === 'fast_belopp'))
    return nej('Nyckeln är avtalad per kommun', `Det som ${part.namn} skulle betala är avtalat och går inte över på de andra av sig självt.`, 'Välj Ändra genom beslut och ange vad var och en ska betala.');
  return utfall;
};
