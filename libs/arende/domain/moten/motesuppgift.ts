import { arDatum, avslag, type Avslag, type Datum, enRad, stycke, type Utfall } from '@gemensam/shared/domain';

/** A task as somebody wrote it: owned by a person or by a kommun, never by both. */
export interface Uppgiftsinmatning {
  readonly text: string;
  readonly agareId: string | null;
  readonly agareKommunkod: string | null;
  readonly dag: Datum;
}

export const MAX_ANTECKNING = 50_000;
const KALLA = 'Domänregel 5, möten i beredningsgruppen';
const nej = (regel: string, falt: string | null, text: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });

/** Who a task can be given to. */
export interface Uppgiftsagare {
  readonly personer: ReadonlyMap<string, string>;
  readonly kommuner: ReadonlyMap<string, string>;
}

/**
 * A task as stored, with its owner's name. Rule: says what is to be done, has one owner (a person with an uppdrag in force, or a
 * member kommun) and a day that is not before the meeting. Errors: a field refusal on `text`, `agare` or `dag`.
 *
 * @example provaUppgift({ text: 'Fråga skolcheferna', agareId: null, agareKommunkod: '2580', dag: '2021-03-01' }, '2021-02-09', agare) // { …, agare: 'Luleå' }
 */
export const provaUppgift = (u: Uppgiftsinmatning, moteDatum: Datum, { personer, kommuner }: Uppgiftsagare): Utfall<Uppgiftsinmatning & { readonly agare: string }> => {
  const text = enRad(u.text);
  if (text === '') return nej('Uppgift saknas', 'text', 'Uppgiften är tom.', 'Skriv vad som ska göras.');
  if (text.length > 500) return nej('För lång uppgift', 'text', 'Uppgiften får ha högst 500 tecken.', 'Korta texten, eller dela upp den.');
  if ((u.agareId === null) === (u.agareKommunkod === null)) return nej('Ägare saknas', 'agare', 'En uppgift har en ägare: en person eller en kommun.', 'Välj vem som gör den.');
  const agare = u.agareId === null ? kommuner.get(u.agareKommunkod ?? '') : personer.get(u.agareId);
  if (agare === undefined) return nej('Ägaren finns inte', 'agare', 'Ägaren har inget uppdrag i samverkan nu.', 'Välj någon annan.');
  if (!arDatum(u.dag)) return nej('Dag saknas', 'dag', 'Uppgiften har ingen dag.', 'Skriv dagen när den ska vara klar.');
  if (u.dag < moteDatum) return nej('Dagen är före mötet', 'dag', `Mötet är ${moteDatum}.`, 'Välj mötesdagen eller senare.');
  return { ...u, text, agare };
};

/**
 * What somebody wrote when a task was done, as stored. It may be empty. Errors: a field refusal on `anteckning`, or that it is done.
 *
 * @example provaKlar({ klar: null }, ' Skickat 1/3. ') // 'Skickat 1/3.'
 */
export const provaKlar = (u: { readonly klar: Datum | null }, anteckning: string): Utfall<string> => {
  const text = stycke(anteckning);
  if (u.klar) return nej('Redan klar', null, `Uppgiften blev klar ${u.klar}.`, 'Öppna den igen om den inte är gjord.');
  return text.length > 500 ? nej('För lång anteckning', 'anteckning', 'Anteckningen får ha högst 500 tecken.', 'Korta texten.') : text;
};

/**
 * Is the task late? It is when it is not done and its day has passed. The business date is an argument.
 *
 * @example arForsenad({ klar: null, dag: '2021-02-14' }, '2021-02-15') // true
 */
export const arForsenad = (u: { readonly klar: Datum | null; readonly dag: Datum }, idag: Datum): boolean => u.klar === null && u.dag < idag;
