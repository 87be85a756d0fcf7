import { arDatum, avslag, type Avslag, type Datum, enRad, stycke, type Utfall } from '@gemensam/shared/domain';
import { DIALOGKALLA } from './leverantorsdialog';

/** A measure that a dialogue came to, as somebody wrote it. No owner among people: the supplier owns it. */
export interface Dialogatgardsinmatning {
  readonly vad: string;
  readonly agareId: string | null;
  readonly senast: Datum;
}

const LANGST = 500;
const nej = (regel: string, falt: string | null, text: string, utvag: string): Avslag => avslag({ regel, kalla: DIALOGKALLA, text, utvag, falt });

/**
 * A measure as stored, with what its owner is called. `personer` are those who may own one, by id. Its last day is not before the dialogue.
 * Errors: a field refusal on `vad`, `agareId` or `senast`.
 *
 * @example provaDialogatgard({ vad: 'Kortare svarstid', agareId: null, senast: '2021-04-01' }, '2021-02-10', new Map()) // { …, agare: 'Leverantören' }
 */
export const provaDialogatgard = (a: Dialogatgardsinmatning, hallen: Datum, personer: ReadonlyMap<string, string>): Utfall<Dialogatgardsinmatning & { readonly agare: string }> => {
  const vad = enRad(a.vad);
  if (vad === '') return nej('Åtgärd saknas', 'vad', 'Åtgärden är tom.', 'Skriv vad som ska göras.');
  if (vad.length > LANGST) return nej('För lång text', 'vad', `Åtgärden får ha högst ${LANGST} tecken.`, 'Korta texten, eller dela upp den.');
  const agare = a.agareId === null ? 'Leverantören' : personer.get(a.agareId);
  if (agare === undefined) return nej('Ägaren finns inte', 'agareId', 'Ägaren har inget uppdrag i samverkan nu.', 'Välj någon annan.');
  if (!arDatum(a.senast)) return nej('Dag saknas', 'senast', 'Åtgärden har ingen dag.', 'Skriv dagen när den ska vara klar.');
  if (a.senast < hallen) return nej('Dagen är före dialogen', 'senast', `Dialogen hölls ${hallen}.`, 'Välj den dagen eller senare.');
  return { vad, agareId: a.agareId, senast: a.senast, agare };
};

/**
 * Is the measure done as it is said? On a day that has come and not before the dialogue, with what was done. Answers what was done, cleaned.
 * Errors: that it is done already, or a field refusal on `klar` or `hur`.
 */
export const provaKlarAtgard = (a: { readonly klar: Datum | null }, skrivet: { readonly klar: Datum; readonly hur: string }, hallen: Datum, affarsdatum: Datum): Utfall<string> => {
  if (a.klar !== null) return nej('Redan klar', null, `Åtgärden blev klar ${a.klar}.`, 'Öppna den igen om den inte är gjord.');
  if (!arDatum(skrivet.klar) || skrivet.klar > affarsdatum) return nej('Dagen har inte kommit', 'klar', 'Åtgärden blir klar den dag den är gjord.', `Skriv ${affarsdatum} eller tidigare.`);
  if (skrivet.klar < hallen) return nej('Dagen är före dialogen', 'klar', `Dialogen hölls ${hallen}.`, 'Välj den dagen eller senare.');
  const hur = stycke(skrivet.hur);
  if (hur === '') return nej('Resultat saknas', 'hur', 'Det framgår inte vad som gjordes.', 'Skriv kort vad det blev.');
  return hur.length > LANGST ? nej('För lång text', 'hur', `Texten får ha högst ${LANGST} tecken.`, 'Korta texten.') : hur;
};

/**
 * May the dialogue have been held on that day, with the measures it came to? None of them is asked for or done before it. Null: it may.
 * Error: a field refusal on `hallen`.
 */
export const provaAtgardernasDialogdag = (hallen: Datum, atgarder: readonly { readonly vad: string; readonly senast: Datum; readonly klar: Datum | null }[]): Avslag | null => {
  const fore = atgarder.find((a) => a.senast < hallen || (a.klar !== null && a.klar < hallen));
  if (!fore) return null;
  const nar = fore.klar !== null && fore.klar < hallen ? `blev klar ${fore.klar}` : `ska vara klar senast ${fore.senast}`;
  return nej('Åtgärden är före dialogen', 'hallen', `Åtgärden ”${fore.vad.replace(/\.$/, '')}” ${nar}.`, 'Kontrollera dagen, eller ändra åtgärden först.');
};

/**
 * Is the measure late? It is when it is not done and its last day has passed.
 * @example arSenAtgard({ klar: null, senast: '2021-02-14' }, '2021-02-15') // true
 */
export const arSenAtgard = (a: { readonly klar: Datum | null; readonly senast: Datum }, idag: Datum): boolean => a.klar === null && a.senast < idag;
