import { agandebildPer, type Agarorganisation, type Agarregister, bedomAvropsratt, granskaAgande, type Innehav, STANDARDREGEL } from '@gemensam/avtal/domain';
import { median } from './matt';

const ORGANISATIONER = 5_000;
const INNEHAV = 20_000;
const MEDLEMMAR = 14;
const DAG = '2021-02-15';

/** Numbers that look random and are the same in every run. */
const slump = (fro: number) => {
  let n = fro;
  return (under: number): number => {
    n = (Math.imul(n, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((n / 2 ** 32) * under);
  };
};

/**
 * Companies that own each other across and back, four owners each: every fifth is held to about half by a member, the others to about
 * half by a company, so that chains are long. Shares in hundredths of a per cent.
 */
const agarregister = (): Agarregister => {
  const tal = slump(7);
  const organisationer: readonly Agarorganisation[] = Array.from({ length: ORGANISATIONER }, (_, n) => ({
    id: `o${n}`, namn: `Organisation ${n}`, orgnr: null, slag: n < MEDLEMMAR ? 'kommun' : 'bolag', medlem: n < MEDLEMMAR,
  }));
  const bolag = ORGANISATIONER - MEDLEMMAR;
  const innehav: readonly Innehav[] = Array.from({ length: INNEHAV }, (_, n) => {
    const agd = MEDLEMMAR + (n % bolag);
    const varv = Math.floor(n / bolag);
    // One owner of each kind, so that nobody owns the same twice.
    const agare = varv === 0 ? tal(MEDLEMMAR) : MEDLEMMAR + ((agd - MEDLEMMAR + 1 + (varv - 1) * 1_000 + tal(900)) % bolag);
    const stor = varv === (agd % 5 === 0 ? 0 : 1);
    const andel = { taljare: BigInt(stor ? 4_500 + tal(1_500) : 200 + tal(800)), namnare: 10_000n };
    return { agareId: `o${agare}`, agdId: `o${agd}`, roster: andel, kapital: andel, fran: '2015-01-01', till: n % 50 === 0 ? '2030-12-31' : null };
  });
  return { organisationer, innehav, styrelseplatser: [] };
};

/** What the judgement of all organisations takes: the picture of the day and the kontrollkedja. */
export interface Avropsratt {
  readonly organisationer: number;
  readonly innehav: number;
  readonly berattigade: number;
  /** From the register as it was read to who may call off, ms: on the clock, and in CPU where the machine has other work. */
  readonly ms: number;
  readonly cpuMs: number;
  /** The whole answer for one organisation, with its chain and the look-through share, ms of CPU. */
  readonly beskedCpuMs: number;
}

/** Clock and CPU of a turn, ms. */
const tid = (fn: () => void): { readonly ms: number; readonly cpuMs: number } => {
  const [start, fore] = [performance.now(), process.cpuUsage()];
  fn();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(fore);
  return { ms, cpuMs: (user + system) / 1e3 };
};

/** Eligibility of 5 000 organisations with 20 000 holdings (domain rule U7): the median of rounds, after some that warm. */
export const mattAvropsratt = (omgangar: number): Avropsratt => {
  const register = agarregister();
  const fel = granskaAgande(register);
  if (fel.length > 0) throw new Error(`the register of the run cannot be: ${fel[0]?.text ?? ''}`);
  const bedom = () => bedomAvropsratt(agandebildPer(register, DAG), STANDARDREGEL);
  const varm = 30;
  const bedomningar = Array.from({ length: varm + omgangar }, () => tid(() => void bedom())).slice(varm);
  const besked = Array.from({ length: varm + omgangar }, (_, n) => {
    const bedomning = bedom();
    return tid(() => void bedomning.besked(`o${MEDLEMMAR + n}`));
  }).slice(varm);
  return {
    organisationer: ORGANISATIONER, innehav: INNEHAV, berattigade: bedom().berattigade.size,
    ms: median(bedomningar.map((b) => b.ms)), cpuMs: median(bedomningar.map((b) => b.cpuMs)), beskedCpuMs: median(besked.map((b) => b.cpuMs)),
  };
};
