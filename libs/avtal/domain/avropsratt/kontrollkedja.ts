import { type Brak } from '@gemensam/shared/domain';
import { type Agandebild } from '../agande/agandebild';
import { type Organisationsslag } from '../agande/organisation';
import { type Skaladeinnehav } from './skala';

/** What the fixpoint asks: the share that is needed, and which kinds may qualify by ownership. */
export interface Kedjevillkor {
  readonly troskel: Brak;
  readonly slag: readonly Organisationsslag[];
  /** An organisation that may not qualify: what the others reach without it. */
  readonly utom?: number;
}

/** Not qualified. */
export const UTANFOR = -1;

/**
 * The kontrollkedja of all organisations at once (domain rule U7): the share held by members plus the share held by companies that
 * already qualify, iterated to a fixpoint. The answer is, by place, the round in which each qualified: 0 for a member, 1 by
 * members alone, 2 by those of round 1 and so on; `UTANFOR` for the rest. All of a round are added before any is judged, so the
 * rounds depend on neither the order of organisations nor of holdings. Each holding is looked at once. Own shares never count.
 * Exact: whole numbers of the organisation's own denominator against the share that is needed. No rounding, no errors.
 *
 * @example kontrollkedja(bild, skalade(bild, 'roster'), { troskel: HALFTEN, slag: ['bolag'] }) // Int32Array [0, 1, 2, -1, …]
 */
export const kontrollkedja = (bild: Agandebild, innehav: readonly Skaladeinnehav[], { troskel, slag, utom }: Kedjevillkor): Int32Array => {
  const omgang = new Int32Array(bild.organisationer.length).fill(UTANFOR);
  const summa: bigint[] = bild.organisationer.map(() => 0n);
  const kan = bild.organisationer.map((o, n) => !o.medlem && n !== utom && slag.includes(o.slag));
  const { borjar, agd: agda, bland } = bild.agda;
  let lager = bild.organisationer.flatMap((o, n) => (o.medlem ? [n] : []));
  for (const n of lager) omgang[n] = 0;
  for (let runda = 1; lager.length > 0; runda++) {
    const rorda = new Set<number>();
    for (const agare of lager) {
      for (let i = borjar[agare] ?? 0; i < (borjar[agare + 1] ?? 0); i++) {
        const agd = agda[i] ?? -1;
        if (!kan[agd] || omgang[agd] !== UTANFOR) continue;
        summa[agd] = (summa[agd] ?? 0n) + (innehav[agd]?.delar[bland[i] ?? -1] ?? 0n);
        rorda.add(agd);
      }
    }
    lager = [...rorda].filter((n) => (summa[n] ?? 0n) * troskel.namnare >= troskel.taljare * (innehav[n]?.helhet ?? 1n));
    for (const n of lager) omgang[n] = runda;
  }
  return omgang;
};
