import { nyckelnamn, type Postandring, type Simulering, type Simuleringsgrund, type Simuleringspost, simuleratDatum, type Simuleringsrad } from '@gemensam/finansiering/domain';
import { formateraBelopp } from '@gemensam/shared/domain';

const utanEnhet = { visaEnhet: false } as const;

/** A difference with its sign: `+2 696`, `−2 696`; nothing is empty. */
export const skillnadstext = (ore: bigint, visaEnhet = false): string => (ore === 0n ? '' : `${ore > 0n ? '+' : ''}${formateraBelopp(ore, { visaEnhet })}`);

/** `Arjeplog 141 896 → 139 200 kr, −2 696 kr` */
export const rorelsetext = (r: Simuleringsrad): string => `${r.namn} ${formateraBelopp(r.idag, utanEnhet)} → ${formateraBelopp(r.summa)}, ${skillnadstext(r.skillnad, true) || 'ingen skillnad'}`;

const abs = (n: bigint): bigint => (n < 0n ? -n : n);

/** What the simulation does to the kommuner, in a sentence or two: one's own first, otherwise the one that changes most. */
export const sammanfattning = (s: Simulering, egna: readonly string[]): string => {
  const rorda = s.rader.filter((r) => r.skillnad !== 0n);
  if (rorda.length === 0) return s.kolumner.some((k) => k.andrad) ? 'Ingen kommuns summa ändras.' : 'Inget är ändrat: siffrorna är dagens.';
  const mer = rorda.filter((r) => r.skillnad > 0n).length;
  const kommuner = (n: number): string => `${n} ${n === 1 ? 'kommun' : 'kommuner'}`;
  const delar = [mer > 0 ? `${kommuner(mer)} betalar mer` : '', rorda.length > mer ? `${mer > 0 ? rorda.length - mer : kommuner(rorda.length - mer)} betalar mindre` : ''].filter(Boolean);
  const egen = s.rader.filter((r) => egna.includes(r.kommunkod));
  const mest = rorda.reduce((a, b) => (abs(b.skillnad) > abs(a.skillnad) ? b : a));
  const visade = egen.length > 0 && egen.length < 4 ? egen.map(rorelsetext) : [`Mest ändras ${rorelsetext(mest)}`];
  return `${visade.join('. ')}. ${delar.join(' och ')}.`;
};

/** The key of a post as it is simulated, and the date of its populations when it has such. */
export const nyckelkort = (grund: Simuleringsgrund, post: Simuleringspost, a: Postandring | undefined): { readonly nyckel: string; readonly datum: string } => {
  const typ = a?.nyckeltyp ?? post.underlag.nyckel.typ;
  return { nyckel: nyckelnamn(typ), datum: typ === 'invanarantal' || typ === 'blandad' ? (simuleratDatum(grund, post, a) ?? 'datum saknas') : '' };
};
