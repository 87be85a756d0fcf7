/**
 * A refusal as a value: which rule said no, where the rule comes from, what it means in plain Swedish, what would make
 * the act possible and, for a field error, which input it concerns. Never thrown.
 */
export interface Avslag {
  readonly slag: 'avslag';
  readonly regel: string;
  readonly kalla: string;
  readonly text: string;
  readonly utvag: string | null;
  readonly falt: string | null;
}

/** Either what was asked for or the reason why not. Tell them apart with `arAvslag`. */
export type Utfall<T> = T | Avslag;

/**
 * Builds a refusal (grundregel 6: a refusal names its rule, its source and the way out).
 *
 * @example avslag({ regel: 'Tom statusrapport', kalla: 'Domänregel 6, statusrapport', text: 'Skriv något.', falt: 'text' })
 */
export const avslag = (a: {
  readonly regel: string;
  readonly kalla: string;
  readonly text: string;
  readonly utvag?: string | null;
  readonly falt?: string | null;
}): Avslag => ({
  slag: 'avslag',
  regel: a.regel,
  kalla: a.kalla,
  text: a.text,
  utvag: a.utvag ?? null,
  falt: a.falt ?? null,
});

/**
 * True for a refusal, whatever else the value could have been.
 *
 * @example const andelar = beraknaAndelar(underlag); if (arAvslag(andelar)) return andelar;
 */
export const arAvslag = (v: unknown): v is Avslag =>
  typeof v === 'object' && v !== null && 'slag' in v && v.slag === 'avslag';

/**
 * The one answer for an unknown id, another nämnd's id and an id the person may not see: the three cannot be told apart.
 *
 * @example finnsInte().text // 'Det du söker finns inte.'
 */
export const finnsInte = (): Avslag =>
  avslag({
    regel: 'Finns inte',
    kalla: 'Grundregel: en nämnds uppgifter syns bara i den egna nämnden',
    text: 'Det du söker finns inte.',
    utvag: 'Kontrollera adressen eller gå tillbaka till listan.',
  });
