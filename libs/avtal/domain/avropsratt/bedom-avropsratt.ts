import { type Datum } from '@gemensam/shared/domain';
import { jamforBrak } from '../agande/andel';
import { type Agandebild } from '../agande/agandebild';
import { type Agarorganisation, type Organisationsslag } from '../agande/organisation';
import { type Agandebesked, type Avropsbesked, type Avropsgrund, type Styrelsebesked } from './avropsbesked';
import { type Avropsregel } from './avropsregel';
import { beskedstext } from './beskedstext';
import { genomrakning, summaAv } from './genomrakning';
import { andelsvarde, kapitalBredvid, kedjanTill, type Kedjelage } from './kedja';
import { stegtext } from './kedjetext';
import { kontrollkedja, UTANFOR } from './kontrollkedja';
import { skalade } from './skala';

/** All organisations judged by one rule on one day. */
export interface Avropsbedomning {
  readonly datum: Datum;
  readonly regel: Avropsregel;
  readonly organisationer: readonly Agarorganisation[];
  /** By id. */
  readonly berattigade: ReadonlySet<string>;
  /** The whole answer for one organisation; null when it is not in the register. */
  readonly besked: (id: string) => Avropsbesked | null;
}

const AGDA: readonly Organisationsslag[] = ['bolag', 'forening'];
const arAgd = (slag: Organisationsslag): slag is 'bolag' | 'forening' => AGDA.includes(slag);

type Agargrund = (o: Agarorganisation, n: number) => boolean;

/** Which organisations reach the share that is needed, by the measure of the rule. Both measures judge the same kinds. */
const narAndelen = ({ regel, omgang, genomrakning: genom }: Kedjelage): Agargrund => {
  if (regel.matt === 'kontrollkedja') return (_o, n) => (omgang[n] ?? UTANFOR) > 0;
  return (_o, n) => {
    const varde = genom(n);
    return varde !== null && jamforBrak(varde, regel.troskel) >= 0;
  };
};

const styrelsen = (bild: Agandebild, regel: Avropsregel, { id, styrelseantal }: Agarorganisation): Styrelsebesked => {
  const angivna = (bild.platser.get(id) ?? []).map((p) => {
    const o = bild.organisationer[bild.plats.get(p.utseddAvId ?? '') ?? -1];
    return { id: p.utseddAvId, namn: o?.namn ?? 'Annan', antal: p.antal, medlem: o?.medlem ?? false };
  });
  const antal = angivna.reduce((s, u) => s + u.antal, 0);
  // What nobody is entered for counts as appointed by others.
  const platser = Math.max(antal, angivna.length > 0 ? (styrelseantal ?? 0) : 0);
  const utser = platser > antal ? [...angivna, { id: null, namn: 'Inte angivet', antal: platser - antal, medlem: false }] : angivna;
  const avMedlemmar = utser.filter((u) => u.medlem).reduce((s, u) => s + u.antal, 0);
  return {
    platser, avMedlemmar, kravs: andelsvarde(regel.styrelseandel),
    andel: platser === 0 ? null : andelsvarde({ taljare: BigInt(avMedlemmar), namnare: BigInt(platser) }),
    utser: [...utser].sort((a, b) => Number(b.medlem) - Number(a.medlem) || b.antal - a.antal || a.namn.localeCompare(b.namn, 'sv')),
  };
};

const grunden = (bild: Agandebild, regel: Avropsregel, narAndel: Agargrund, o: Agarorganisation, n: number): Avropsgrund => {
  const { slag } = regel;
  const namngiven = regel.namngivna.includes(o.id);
  if (o.medlem && slag.includes('medlem')) return 'medlem';
  if (!o.medlem && arAgd(o.slag) && slag.includes(o.slag) && narAndel(o, n)) return o.slag;
  if (o.slag === 'stiftelse' && slag.includes('stiftelse')) {
    const { andel, kravs } = styrelsen(bild, regel, o);
    if (andel && jamforBrak(andel.andel, kravs.andel) >= 0) return 'stiftelse';
    return namngiven ? 'namngiven' : 'stiftelse_nej';
  }
  if (namngiven) return 'namngiven';
  if (o.medlem) return 'medlem_nej';
  if (arAgd(o.slag) && slag.includes(o.slag)) return `${o.slag}_nej`;
  return o.slag === 'kommunalforbund' ? 'forbund_nej' : 'slag_nej';
};

const JA: readonly Avropsgrund[] = ['medlem', 'bolag', 'forening', 'stiftelse', 'namngiven'];
export const arBerattigande = (grund: Avropsgrund): boolean => JA.includes(grund);

const agandet = (lage: Kedjelage, n: number): Agandebesked => {
  const { regel } = lage;
  const kedja = kedjanTill(lage, n);
  const steg = kedja.at(-1);
  const kontroll = steg?.andel ?? andelsvarde({ taljare: 0n, namnare: 1n });
  const genom = lage.genomrakning(n);
  const matt = regel.matt === 'kontrollkedja' ? kontroll.andel : genom;
  const fattas = matt === null ? null : summaAv([regel.troskel, { taljare: -matt.taljare, namnare: matt.namnare }]);
  return {
    andelsslag: regel.andelsslag, matt: regel.matt, kravs: andelsvarde(regel.troskel), kontrollkedja: kontroll,
    kapital: kapitalBredvid(steg?.agare ?? []), genomrakning: genom && andelsvarde(genom),
    fattas: fattas && fattas.taljare > 0n ? andelsvarde(fattas) : null, kedja,
  };
};

const kontrollSaknas = (grund: Avropsgrund, agande: Agandebesked): boolean => {
  if (grund !== 'bolag' && grund !== 'forening') return false;
  if (agande.matt === 'kontrollkedja') return agande.kedja.at(-1)?.kontrollEjVisad ?? false;
  return agande.genomrakning !== null && jamforBrak(agande.genomrakning.andel, { taljare: 1n, namnare: 2n }) <= 0;
};

/**
 * Judges who may call off by a rule, as of the day of the picture (domain rule U7). All organisations are judged at once by the
 * fixpoint; the chain, the look-through share and the words of one are worked out when it is asked for. Members always count as
 * owners, also where the rule lets only others in; those named count as themselves alone, not for what they own.
 * Exact; texts are rounded by `andelstext`. A register that has not been judged by `granskaAgande` is a bug: RangeError.
 *
 * @example bedomAvropsratt(agandebildPer(register, '2021-02-15'), STANDARDREGEL).besked(bolaget)?.berattigad // true
 */
export const bedomAvropsratt = (bild: Agandebild, regel: Avropsregel): Avropsbedomning => {
  const innehav = skalade(bild, regel.andelsslag);
  const villkor = { troskel: regel.troskel, slag: AGDA.filter((s) => regel.slag.some((r) => r === s)) };
  const lage: Kedjelage = { bild, regel, villkor, innehav, omgang: kontrollkedja(bild, innehav, villkor), genomrakning: genomrakning(bild, regel.andelsslag), steg: new Map() };
  const narAndel = narAndelen(lage);
  const grunder = bild.organisationer.map((o, n) => grunden(bild, regel, narAndel, o, n));
  const besked = (id: string): Avropsbesked | null => {
    const n = bild.plats.get(id) ?? -1;
    const [organisation, grund] = [bild.organisationer[n], grunder[n]];
    if (!organisation || !grund) return null;
    const agande = arAgd(organisation.slag) && !organisation.medlem ? agandet(lage, n) : null;
    const styrelse = organisation.slag === 'stiftelse' && !organisation.medlem ? styrelsen(bild, regel, organisation) : null;
    const kontrollEjVisad = agande !== null && kontrollSaknas(grund, agande);
    return {
      organisation, datum: bild.datum, berattigad: arBerattigande(grund), grund, kontrollEjVisad, agande, styrelse,
      ...beskedstext({ organisation, grund, regel, agande, styrelse, kontrollEjVisad, datum: bild.datum }),
      kedjetext: agande?.kedja.map((s) => stegtext(s, regel.andelsslag, agande.kravs.text)) ?? [],
    };
  };
  return { datum: bild.datum, regel, organisationer: bild.organisationer, berattigade: new Set(bild.organisationer.flatMap((o, n) => (arBerattigande(grunder[n] ?? 'slag_nej') ? [o.id] : []))), besked };
};
