import { type Brak } from '@gemensam/shared/domain';
import { andelstext, HALFTEN, INGET, jamforBrak } from '../agande/andel';
import { type Agandebild } from '../agande/agandebild';
import { type Agarorganisation } from '../agande/organisation';
import { type Andelsvarde, type Kedjeagare, type Kedjesteg } from './avropsbesked';
import { type Avropsregel } from './avropsregel';
import { type Genomrakning, summaAv } from './genomrakning';
import { type Kedjevillkor, kontrollkedja, UTANFOR } from './kontrollkedja';
import { andelAv, type Skaladeinnehav } from './skala';

type Agare = Kedjeagare & { readonly plats: number };
type Steg = Omit<Kedjesteg, 'agare'> & { readonly agare: readonly Agare[] };

/** A fixpoint that has been reached, with what it was reached from. */
export interface Kedjelage {
  readonly bild: Agandebild;
  readonly regel: Avropsregel;
  readonly villkor: Kedjevillkor;
  readonly innehav: readonly Skaladeinnehav[];
  readonly omgang: Int32Array;
  readonly genomrakning: Genomrakning;
  /** The steps that have been asked for, by place. */
  readonly steg: Map<number, Steg>;
}

export const andelsvarde = (andel: Brak): Andelsvarde => ({ andel, text: andelstext(andel) });

const iNamnordning = (a: { readonly namn: string; readonly id: string }, b: { readonly namn: string; readonly id: string }): number =>
  a.namn.localeCompare(b.namn, 'sv') || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const agareI = (lage: Kedjelage, n: number): readonly Agare[] => {
  const { bild, omgang } = lage;
  const egen = omgang[n] ?? UTANFOR;
  return (bild.agare[n] ?? [])
    .flatMap(({ agare, innehav }) => {
      const o = bild.organisationer[agare];
      if (!o) return [];
      const nadd = omgang[agare] ?? UTANFOR;
      const raknas = nadd !== UTANFOR && agare !== n;
      const { id, namn, slag, medlem } = o;
      return [{ plats: agare, id, namn, slag, medlem, raknas, bar: raknas && (egen === UTANFOR || nadd < egen), roster: andelsvarde(innehav.roster), kapital: innehav.kapital && andelsvarde(innehav.kapital) }];
    })
    .sort((a, b) => Number(b.bar) - Number(a.bar) || Number(b.raknas) - Number(a.raknas) || Number(b.medlem) - Number(a.medlem) || jamforBrak(b.roster.andel, a.roster.andel) || iNamnordning(a, b));
};

/** What is held without help from companies that rest on the organisation itself: the fixpoint is asked again with it left out. */
const utanEgenHjalp = ({ bild, regel, villkor, innehav }: Kedjelage, n: number): Brak => {
  const andra = kontrollkedja(bild, innehav, { ...villkor, utom: n });
  return summaAv((bild.agare[n] ?? []).filter((r) => r.agare !== n && andra[r.agare] !== UTANFOR).map((r) => andelAv(r, regel.andelsslag)));
};

/** One organisation in the chain. Control is not proven when it qualifies with half or less, its own help not counted. */
const nyttSteg = (lage: Kedjelage, n: number, o: Agarorganisation): Steg => {
  const agare = agareI(lage, n);
  const summa = (som: (a: Kedjeagare) => boolean): Brak => summaAv(agare.filter(som).map((a) => a[lage.regel.andelsslag]?.andel ?? INGET));
  const [andel, barande] = [summa((a) => a.raknas), summa((a) => a.bar)];
  const omgang = lage.omgang[n] ?? UTANFOR;
  const kvalificerad = omgang !== UTANFOR;
  const visad = jamforBrak(barande, HALFTEN) > 0 || (jamforBrak(andel, HALFTEN) > 0 && jamforBrak(utanEgenHjalp(lage, n), HALFTEN) > 0);
  return {
    id: o.id, namn: o.namn, slag: o.slag, omgang: kvalificerad ? omgang : null, agare,
    andel: andelsvarde(andel), barandeAndel: andelsvarde(barande), kontrollEjVisad: kvalificerad && !visad,
  };
};

const steget = (lage: Kedjelage, n: number, o: Agarorganisation): Steg => {
  const klart = lage.steg.get(n) ?? nyttSteg(lage, n, o);
  lage.steg.set(n, klart);
  return klart;
};

/**
 * The chain that leads to an organisation: every company that its answer rests on, in the order of the fixpoint (round, name, id), and
 * itself last. Each stands once however many rest on it.
 */
export const kedjanTill = (lage: Kedjelage, mal: number): readonly Kedjesteg[] => {
  const steg = new Map<number, Steg>();
  const kvar = [mal];
  for (let n = kvar.pop(); n !== undefined; n = kvar.pop()) {
    const o = lage.bild.organisationer[n];
    if (!o || steg.has(n)) continue;
    const nytt = steget(lage, n, o);
    steg.set(n, nytt);
    kvar.push(...nytt.agare.filter((a) => a.bar && !a.medlem).map((a) => a.plats));
  }
  const sist = steg.get(mal);
  const fore = [...steg.values()].filter((s) => s !== sist).sort((a, b) => (a.omgang ?? 0) - (b.omgang ?? 0) || iNamnordning(a, b));
  return [...fore, ...(sist ? [sist] : [])].map((s) => ({ ...s, agare: s.agare.map(({ plats: _plats, ...agare }) => agare) }));
};

/** The capital held by those whose votes count; null when a share of it is not known. */
export const kapitalBredvid = (agare: readonly Kedjeagare[]): Andelsvarde | null => {
  const raknade = agare.filter((a) => a.raknas).map((a) => a.kapital);
  const kanda = raknade.flatMap((k) => k ?? []);
  return kanda.length === raknade.length ? andelsvarde(summaAv(kanda.map((k) => k.andel))) : null;
};
