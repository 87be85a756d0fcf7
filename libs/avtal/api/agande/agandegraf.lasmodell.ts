import { type Agarregister, type Innehav, type Styrelseplats } from '@gemensam/avtal/domain';
import { type Kontext, type Lasning } from '@gemensam/shared/api';
import { type Agandegraf, type QueryAgandegrafArgs } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';
import { tillAndel } from './agandepost.lasmodell';
import { lasAgarregisterPer } from './agarregister.lasmodell';

/** More than this cannot be read as a drawing: of one organisation, and of all, whose separate parts are drawn by themselves. */
const FLEST_NODER = 80;
const FLEST_AV_ALLA = 400;

interface Kant {
  readonly fran: string;
  readonly till: string;
  readonly rad: Innehav | Styrelseplats;
}

const kanterI = ({ innehav, styrelseplatser }: Agarregister): readonly Kant[] => [
  ...innehav.map((rad) => ({ fran: rad.agareId, till: rad.agdId, rad })),
  ...styrelseplatser.flatMap((rad) => (rad.utseddAvId === null ? [] : [{ fran: rad.utseddAvId, till: rad.stiftelseId, rad }])),
];

/** All that is reached from one along the lines. */
const narNas = (start: string, ut: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
  const funna = new Set([start]);
  for (const id of funna) for (const nasta of ut.get(id) ?? []) funna.add(nasta);
  return funna;
};

const grannar = (kanter: readonly Kant[], fran: 'fran' | 'till', till: 'fran' | 'till'): ReadonlyMap<string, readonly string[]> => {
  const ut = new Map<string, string[]>();
  for (const k of kanter) ut.set(k[fran], [...(ut.get(k[fran]) ?? []), k[till]]);
  return ut;
};

/** Of one organisation all that it rests on and all that rests on it; without one, all that owns or is owned. */
const urval = (kanter: readonly Kant[], id: string | null): ReadonlySet<string> =>
  id === null ? new Set(kanter.flatMap((k) => [k.fran, k.till])) : new Set([...narNas(id, grannar(kanter, 'till', 'fran')), ...narNas(id, grannar(kanter, 'fran', 'till'))]);

export const lasAgandegraf = async (las: Lasning, kontext: Kontext, { organisationId, datum }: QueryAgandegrafArgs): Promise<Agandegraf | null> => {
  const dag: Datum = datum ?? kontext.affarsdatum;
  const register = await lasAgarregisterPer(las, dag);
  if (organisationId && !register.organisationer.some((o) => o.id === organisationId)) return null;
  const kanter = kanterI(register);
  const med = urval(kanter, organisationId ?? null);
  if (med.size > (organisationId ? FLEST_NODER : FLEST_AV_ALLA)) return { datum: dag, noder: [], kanter: [], antal: med.size };
  return {
    datum: dag,
    antal: med.size,
    noder: register.organisationer.filter((o) => med.has(o.id)),
    kanter: kanter.filter((k) => med.has(k.fran) && med.has(k.till)).map(({ fran, till, rad }) => ({
      agareId: fran, agdId: till, ...('roster' in rad ? { roster: tillAndel(rad.roster), kapital: tillAndel(rad.kapital), antal: null } : { roster: null, kapital: null, antal: rad.antal }),
    })),
  };
};
