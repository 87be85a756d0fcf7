import { type Brak } from '@gemensam/shared/domain';
import { type Agarregister, type Innehav } from './innehav';
import { type Agarorganisation, type Organisationsslag } from './organisation';

export const brak = (taljare: number | bigint, namnare: number | bigint = 100): Brak => ({ taljare: BigInt(taljare), namnare: BigInt(namnare) });

let nummer = 0;
export const org = (id: string, slag: Organisationsslag = 'bolag', medlem = slag === 'kommun'): Agarorganisation => ({ id, namn: id, slag, medlem, orgnr: `556000-${String(1000 + nummer++)}` });

/** `ager('K', 60, 'H')`: K holds 60 % of H, votes and capital alike, from 2020 until further notice. */
export const ager = (agareId: string, procent: number | Brak, agdId: string, mer: Partial<Innehav> = {}): Innehav => {
  const andel = typeof procent === 'number' ? brak(procent) : procent;
  return { agareId, agdId, roster: andel, kapital: andel, fran: '2020-01-01', till: null, ...mer };
};

export const register = (organisationer: readonly Agarorganisation[], innehav: readonly Innehav[], mer: Partial<Agarregister> = {}): Agarregister => ({ organisationer, innehav, styrelseplatser: [], ...mer });
