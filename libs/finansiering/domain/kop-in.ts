import { arAvslag, avslag, type Belopp, delaAvrundat, type Utfall } from '@gemensam/shared/domain';
import { fordela, type Fordelning, type Vikt } from './fordela';

/** An earlier participant: what it weighs and what it paid for the solution, öre. */
export interface TidigareDeltagare extends Vikt {
  readonly betalt: Belopp;
}

/** What an earlier participant gets back when another joins, öre. */
export interface Kredit extends TidigareDeltagare {
  readonly kredit: Belopp;
  readonly netto: Belopp;
}

/** A late joiner's buy-in and the credits it pays for, öre. */
export interface KopIn {
  readonly kommunkod: string;
  readonly vikt: bigint;
  /** What the earlier participants had paid together. */
  readonly betalt: Belopp;
  readonly viktsumma: bigint;
  readonly belopp: Belopp;
  /** The buy-in over the earlier participants by E1. */
  readonly fordelning: Fordelning;
  readonly krediter: readonly Kredit[];
}

const nej = (regel: string, text: string, utvag?: string) =>
  avslag({ regel, kalla: 'Grundregel E4, sen anslutning', text, utvag });

/**
 * A late joiner buys in by the same principles (domain rule E4). Buy-in = paid x w / (W + w), rounded half up to whole
 * `avrundningsenhet`, where paid is what the earlier participants paid together and W their weights. It is credited to them
 * by E1 with their own weights. Rounding never makes the buy-in more than what was paid, and nobody gets back more than it paid: what
 * E1 would give beyond that goes to the others by the same rule. So the credits add up to the buy-in, the net of all to what was paid, and nobody's net rises or falls below zero.
 * Net shares may differ by one unit from a new allocation over all.
 * Units: öre. Errors: the joiner already takes part or weighs nothing, a payment below zero, and those of `fordela`.
 *
 * @example beraknaKopIn({ ny: { kommunkod: '2514', vikt: 16169n }, tidigare, avrundningsenhet: 100n })
 */
export const beraknaKopIn = (a: {
  readonly ny: Vikt;
  readonly tidigare: readonly TidigareDeltagare[];
  readonly avrundningsenhet: Belopp;
}): Utfall<KopIn> => {
  const { ny, tidigare, avrundningsenhet } = a;
  if (tidigare.some((t) => t.kommunkod === ny.kommunkod)) {
    return nej('Deltar redan', `Kommun ${ny.kommunkod} deltar redan i lösningen.`);
  }
  if (ny.vikt <= 0n) {
    return nej(
      'Vikt saknas',
      `Kommun ${ny.kommunkod} har ingen vikt i nyckeln.`,
      'Ange vad nyckeln väger för kommunen.',
    );
  }
  if (tidigare.some((t) => t.betalt < 0n)) return nej('Negativ betalning', 'En tidigare betalning är under noll.');
  if (avrundningsenhet < 1n) return nej('Avrundningsenhet', 'Avrundningsenheten måste vara minst ett öre.');

  const betalt = tidigare.reduce((summa, t) => summa + t.betalt, 0n);
  const viktsumma = tidigare.reduce((summa, t) => summa + t.vikt, 0n);
  if (viktsumma <= 0n) return nej('Ingen att köpa in sig hos', 'Ingen tidigare deltagare har en vikt över noll.');
  const avrundat = delaAvrundat(betalt * ny.vikt, (viktsumma + ny.vikt) * avrundningsenhet) * avrundningsenhet;
  const belopp = avrundat < betalt ? avrundat : betalt;
  const fordelning = fordela(belopp, tidigare, avrundningsenhet);
  if (arAvslag(fordelning)) return fordelning;

  const krediter = krediterna(fordelning, tidigare);
  if (arAvslag(krediter)) return krediter;
  return { kommunkod: ny.kommunkod, vikt: ny.vikt, betalt, viktsumma, belopp, fordelning, krediter };
};

/** The credits of E1, each at most what was paid. The rest goes on by the same rule to those that paid more than they have got. */
const krediterna = (forsta: Fordelning, tidigare: readonly TidigareDeltagare[]): Utfall<readonly Kredit[]> => {
  const betaltAv = new Map(tidigare.map((t) => [t.kommunkod, t.betalt]));
  const kredit = new Map<string, Belopp>();
  let fordelning: Fordelning = forsta;
  for (;;) {
    let over = 0n;
    for (const { kommunkod, belopp } of fordelning.rader) {
      const [hittills, betalt] = [kredit.get(kommunkod) ?? 0n, betaltAv.get(kommunkod) ?? 0n];
      const far = hittills + belopp < betalt ? hittills + belopp : betalt;
      over += hittills + belopp - far;
      kredit.set(kommunkod, far);
    }
    if (over === 0n) break;
    const nasta = fordela(over, tidigare.filter((t) => (kredit.get(t.kommunkod) ?? 0n) < t.betalt), forsta.avrundningsenhet);
    if (arAvslag(nasta)) return nasta;
    fordelning = nasta;
  }
  return forsta.rader.map(({ kommunkod, vikt }) => {
    const [betalt, far] = [betaltAv.get(kommunkod) ?? 0n, kredit.get(kommunkod) ?? 0n];
    return { kommunkod, vikt, betalt, kredit: far, netto: betalt - far };
  });
};
