import { avslag, type Avslag, type Datum, enRad, type Utfall } from '@gemensam/shared/domain';
import { type Roll } from '@gemensam/samverkan/domain';
import { type Moteslag } from './moteslag';

/** Asked to the meeting, or a guest at it. */
export const deltagarslagen = ['kallad', 'gast'] as const;
export type Deltagarslag = (typeof deltagarslagen)[number];

export const narvaron = ['narvarande', 'franvarande'] as const;
export type Narvaro = (typeof narvaron)[number];

const ROLLER: Readonly<Record<Moteslag, readonly Roll[]>> = {
  sammantrade: ['ordforande', 'vice_ordforande', 'ledamot', 'e_samordnare', 'namndsekreterare'],
  beredningsgrupp: ['beredningsgrupp', 'e_samordnare', 'namndsekreterare'],
};

/**
 * Whose uppdrag means that they are asked to a meeting: the nämnd's ledamöter with its presidium, or the beredningsgrupp, and in both
 * those who keep it. Source: domain handbook 5, table of roles.
 *
 * @example kallasTill('beredningsgrupp') // ['beredningsgrupp', 'e_samordnare', 'namndsekreterare']
 */
export const kallasTill = (slag: Moteslag): readonly Roll[] => ROLLER[slag];

/** A participant as somebody wrote it. */
export interface Deltagarinmatning {
  readonly slag: Deltagarslag;
  readonly namn: string;
  readonly kommunkod: string | null;
}

const KALLA = 'Domänregel 5, möten i beredningsgruppen';
const nej = (regel: string, falt: string | null, text: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });

/**
 * A participant as stored. Rule: has a name; one who is asked stands for a member kommun, a guest may stand for none; nobody stands
 * twice with the same name for the same kommun. Errors: a field refusal on `namn` or `kommunkod`.
 *
 * @example provaDeltagare({ slag: 'kallad', namn: ' Ersättare ', kommunkod: '2580' }, { medlemmar: new Set(['2580']), finns: [] }) // { …, namn: 'Ersättare' }
 */
export const provaDeltagare = (
  d: Deltagarinmatning,
  { medlemmar, finns }: { readonly medlemmar: ReadonlySet<string>; readonly finns: readonly { readonly namn: string; readonly kommunkod: string | null }[] },
): Utfall<Deltagarinmatning> => {
  const namn = enRad(d.namn);
  if (namn === '') return nej('Namn saknas', 'namn', 'Deltagaren har inget namn.', 'Skriv ett namn eller en funktion.');
  if (namn.length > 120) return nej('För långt namn', 'namn', 'Namnet får ha högst 120 tecken.', 'Korta det.');
  if (d.slag === 'kallad' && d.kommunkod === null) return nej('Kommun saknas', 'kommunkod', 'En deltagare står för en kommun.', 'Välj kommun, eller lägg till som gäst.');
  if (d.kommunkod !== null && !medlemmar.has(d.kommunkod)) return nej('Inte medlem', 'kommunkod', 'Kommunen är inte medlem i samverkan.', 'Välj en av medlemskommunerna.');
  if (finns.some((f) => f.kommunkod === d.kommunkod && f.namn.toLowerCase() === namn.toLowerCase()))
    return nej('Står redan på listan', 'namn', `${namn} står redan på listan.`, 'Markera närvaron på den raden.');
  return { ...d, namn };
};

/**
 * May närvaro be noted? Rule: at a meeting of the beredningsgrupp that was not cancelled, from its day on. The närvaro of a
 * sammanträde stands in its minutes (K12). Errors: a refusal.
 *
 * @example provaNarvaro({ slag: 'beredningsgrupp', datum: '2021-03-01', installt: null }, '2021-02-15') // refusal 'Mötet har inte varit'
 */
export const provaNarvaro = (m: { readonly slag: Moteslag; readonly datum: Datum; readonly installt: Datum | null }, idag: Datum): Avslag | null => {
  if (m.slag === 'sammantrade') return nej('Närvaron står i protokollet', null, 'Vid ett sammanträde förs närvaron i protokollet.', 'Här markeras närvaro bara vid beredningsgruppens möten.');
  if (m.installt) return nej('Mötet är inställt', null, 'Mötet är inställt och har ingen närvaro.', 'Lägg in ett nytt möte.');
  return m.datum > idag ? nej('Mötet har inte varit', null, `Mötet är ${m.datum}.`, 'Markera närvaron när mötet har börjat.') : null;
};
