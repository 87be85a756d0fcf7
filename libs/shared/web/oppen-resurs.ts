import { GrafFel } from './graf-fel';
import { type GrafResurs, resurs } from './graf-resurs';

const TIDSGRANS = 30_000;

/** Who reads an open page has written nothing that could be lost. */
const fel = (slag: 'natverk' | 'upptagen' | 'serverfel', text: string, utvag: string, orsak?: unknown): GrafFel => new GrafFel(slag, orsak, text, utvag);

/** @example igen('1') // 'Försök igen om 1 sekund.' */
const igen = (sekunder: string | null): string => (sekunder && /^\d{1,4}$/.test(sekunder) ? `Försök igen om ${sekunder} ${sekunder === '1' ? 'sekund' : 'sekunder'}.` : 'Försök igen om en stund.');

const felFor = (svar: Response): GrafFel => {
  if (svar.status === 404) return new GrafFel('finns_inte');
  if (svar.status === 429) return fel('upptagen', 'Sidan har hämtats många gånger härifrån på kort tid.', igen(svar.headers.get('retry-after')));
  if ([502, 503, 504].includes(svar.status)) return fel('upptagen', 'Tjänsten är upptagen just nu.', igen(svar.headers.get('retry-after')));
  return fel('serverfel', 'Något gick fel hos oss.', 'Felet är loggat. Försök igen om en stund.');
};

/** What lies open at an address, asked for as anybody: no cookie goes along. Rejects with a GrafFel. */
export const hamtaOppet = async <S>(adress: string): Promise<S> => {
  try {
    const svar = await fetch(adress, { credentials: 'omit', headers: { accept: 'application/json' }, signal: AbortSignal.timeout(TIDSGRANS) });
    if (!svar.ok) throw felFor(svar);
    return (await svar.json()) as S;
  } catch (orsak) {
    throw orsak instanceof GrafFel ? orsak : fel('natverk', 'Det går inte att nå tjänsten.', 'Kontrollera anslutningen och försök igen.', orsak);
  }
};

/**
 * Reads what lies open at an address, now and whenever the address changes. Call it where `inject` is allowed.
 * @example readonly svar = oppenResurs<PublikaBeslutsdata>(() => `/api/${this.samverkan()}/publikt/delegationsbeslut.json`);
 */
export const oppenResurs = <S>(adress: () => string): GrafResurs<S> => resurs<S, string>(hamtaOppet, adress);
