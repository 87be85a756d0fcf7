import { type Avslag, avslag, enRad } from '@gemensam/shared/domain';

/** An account to be made: the name to log in with, and the person's own. */
export interface NyttKonto {
  readonly anvandarnamn: string;
  readonly namn: string;
}

const KALLA = 'Grundregel: en person har ett konto i hela portalen';
const ANVANDARNAMN = /^[a-z0-9][a-z0-9._@-]{1,79}$/;
/** Names of the portal's own persons, who act but never log in. */
const UPPTAGNA: readonly string[] = ['uppstart', 'nattkontroll'];
const LANGSTA_NAMN = 120;

/** The one answer whoever has the name, so that it tells nothing about a person of another samverkan. */
export const anvandarnamnUpptaget = (): Avslag =>
  avslag({
    regel: 'Användarnamnet är upptaget',
    kalla: KALLA,
    text: 'Användarnamnet är upptaget.',
    utvag: 'Är det rätt person, så ge uppdraget direkt med användarnamnet. Välj annars ett annat.',
    falt: 'anvandarnamn',
  });

/**
 * What an account is made of. Rule: the username is stored in lower case, 2 to 80 of a–z, 0–9 and . _ @ - and begins with a letter
 * or digit (it can be typed on every keyboard, and no two look alike); the name is 1 to 120 characters.
 * Source: the table person. Errors: a field refusal on `anvandarnamn` or `namn`.
 *
 * @example provaNyttKonto({ anvandarnamn: ' Anna.Ek ', namn: 'Anna Ek' }) // { anvandarnamn: 'anna.ek', namn: 'Anna Ek' }
 */
export const provaNyttKonto = (skrivet: NyttKonto): NyttKonto | Avslag => {
  const anvandarnamn = skrivet.anvandarnamn.trim().toLowerCase();
  const namn = enRad(skrivet.namn);
  if (UPPTAGNA.includes(anvandarnamn)) return anvandarnamnUpptaget();
  if (!ANVANDARNAMN.test(anvandarnamn))
    return avslag({
      regel: 'Fel användarnamn',
      kalla: KALLA,
      text: 'Användarnamnet är 2–80 tecken: bokstäverna a–z, siffror, punkt, streck, understreck och @.',
      utvag: 'Skriv till exempel fornamn.efternamn, utan å, ä och ö.',
      falt: 'anvandarnamn',
    });
  if (namn === '' || namn.length > LANGSTA_NAMN)
    return avslag({ regel: 'Fel namn', kalla: KALLA, text: `Namnet är 1–${LANGSTA_NAMN} tecken.`, utvag: 'Skriv personens för- och efternamn.', falt: 'namn' });
  return { anvandarnamn, namn };
};
