import { avslag, type Utfall } from '@gemensam/shared/domain';

/** One who may be handläggare: has an uppdrag in force that lets the person prepare ärenden. */
export interface Handlaggarkandidat {
  readonly personId: string;
  readonly namn: string;
}

/**
 * Judges who becomes handläggare: one of the candidates, and not the one who already is. Refused on the field `personId`.
 * Source: domain handbook 5, table of roles.
 * @example provaHandlaggare('b', 'a', [{ personId: 'b', namn: 'Bo' }]) // { personId: 'b', namn: 'Bo' }
 */
export const provaHandlaggare = (personId: string, nuvarande: string, kandidater: readonly Handlaggarkandidat[]): Utfall<Handlaggarkandidat> => {
  const nej = (regel: string, text: string, utvag: string) => avslag({ regel, kalla: 'Domänregel 5, rolltabellen', text, utvag, falt: 'personId' });
  const ny = kandidater.find((k) => k.personId === personId);
  if (!ny) return nej('Kan inte handlägga', 'Personen har inget uppdrag i kraft för att bereda ärenden.', 'Välj en e-samordnare, nämndsekreterare eller någon i beredningsgruppen.');
  return personId === nuvarande ? nej('Redan handläggare', `${ny.namn} är redan handläggare.`, 'Välj någon annan.') : ny;
};
