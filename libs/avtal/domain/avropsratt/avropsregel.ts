import { avslag, type Brak, type Utfall } from '@gemensam/shared/domain';
import { ALLT, HALFTEN, jamforBrak } from '../agande/andel';
import { type Andelsslag } from '../agande/innehav';

/** The kinds of organisation that a rule lets in; others only by name. */
export const avropsslagen = ['medlem', 'bolag', 'forening', 'stiftelse'] as const;
export type Avropsslag = (typeof avropsslagen)[number];

/** How ownership is measured (domain rule U7). */
export const agarmatten = ['kontrollkedja', 'genomrakning'] as const;
export type Agarmatt = (typeof agarmatten)[number];

/** Who may call off from an avtal. */
export interface Avropsregel {
  readonly slag: readonly Avropsslag[];
  readonly matt: Agarmatt;
  readonly andelsslag: Andelsslag;
  /** The share that is needed; a part of the whole, above zero. */
  readonly troskel: Brak;
  /** The part of a stiftelse's board that members must appoint (a setting, L). */
  readonly styrelseandel: Brak;
  /** Organisations that the upphandling names, by id. */
  readonly namngivna: readonly string[];
}

/**
 * The default (domain rule U7; the nämnd's decision of its § 11): members, bolag held to at least half by the kontrollkedja counted in
 * votes, and stiftelser whose board members appoint at least half of. Nobody by name, so no kommunalförbund.
 */
export const STANDARDREGEL: Avropsregel = {
  slag: ['medlem', 'bolag', 'stiftelse'],
  matt: 'kontrollkedja',
  andelsslag: 'roster',
  troskel: HALFTEN,
  styrelseandel: HALFTEN,
  namngivna: [],
};

const nej = (regel: string, text: string, utvag: string, falt: string) => avslag({ regel, kalla: 'Domänregel U7, avropsberättigade', text, utvag, falt });

const arAndel = (b: Brak): boolean => b.namnare > 0n && b.taljare > 0n && jamforBrak(b, ALLT) <= 0;

/**
 * Judges a rule of an avtal's own before it is kept: the shares asked for are above zero and at most the whole, somebody is let in,
 * and everyone named is in the register and named once. Errors: a field refusal on `troskel`, `styrelseandel`, `slag` or `namngivna`.
 *
 * @example provaAvropsregel({ ...STANDARDREGEL, slag: [] }, new Set()) // Avslag "Ingen får avropa"
 */
export const provaAvropsregel = (regel: Avropsregel, organisationer: ReadonlySet<string>): Utfall<Avropsregel> => {
  if (!arAndel(regel.troskel)) return nej('Andelen som krävs', 'Den andel som krävs ska vara större än noll och högst 100 procent.', 'Skriv till exempel 50.', 'troskel');
  if (!arAndel(regel.styrelseandel)) return nej('Andelen som krävs', 'Den del av styrelsen som krävs ska vara större än noll och högst 100 procent.', 'Skriv till exempel 50.', 'styrelseandel');
  if (regel.slag.length === 0 && regel.namngivna.length === 0) return nej('Ingen får avropa', 'Regeln släpper inte in någon.', 'Välj minst ett slag av organisation, eller namnge dem som får avropa.', 'slag');
  if (new Set(regel.namngivna).size < regel.namngivna.length) return nej('Namngiven två gånger', 'En organisation är namngiven två gånger.', 'Ta bort den ena.', 'namngivna');
  if (regel.namngivna.some((id) => !organisationer.has(id))) return nej('Okänd organisation', 'En namngiven organisation finns inte i registret.', 'Lägg först in organisationen.', 'namngivna');
  return { ...regel, slag: avropsslagen.filter((s) => regel.slag.includes(s)) };
};
