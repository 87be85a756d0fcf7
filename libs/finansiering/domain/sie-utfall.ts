import type { Belopp, Datum } from '@gemensam/shared/domain';
import type { Budgetsida } from './budgetuppfoljning';
import type { Siefil, Sieobjektlista, Siesaldo } from './siefil';
import type { Filfel, Manadsperiod, Utfallspost, Utfallsunderlag } from './utfall';

/** What the file must be about. `orgnr` null: the host kommun's is not entered, so it cannot be compared. */
export interface Siekrav {
  readonly ar: number;
  readonly orgnr: string | null;
}

const siffror = (text: string): string => text.replace(/\D/g, '');
const manadAv = (datum: Datum): number => Number(datum.slice(5, 7));

/** Income and costs; null for the accounts of the balance sheet. The file's own word goes before the first digit of the account. */
const sidaFor = (fil: Siefil, konto: string): Budgetsida | null => {
  const typ = fil.konton.get(konto)?.typ ?? (konto.startsWith('3') ? 'I' : /^[4-8]/.test(konto) ? 'K' : null);
  return typ === 'I' ? 'intakt' : typ === 'K' ? 'kostnad' : null;
};

const post = (fil: Siefil, p: { readonly konto: string; readonly objekt: Sieobjektlista; readonly belopp: Belopp; readonly rad: number }, period: Manadsperiod): readonly Utfallspost[] => {
  const sida = sidaFor(fil, p.konto);
  if (sida === null || p.belopp === 0n) return [];
  const objekt = p.objekt.map(([dimension, nummer]) => ({ dimension, nummer, namn: fil.objekt.get(`${dimension} ${nummer}`) ?? null }));
  return [{ sida, konto: p.konto, kontonamn: fil.konton.get(p.konto)?.namn ?? null, objekt, belopp: p.belopp, rad: p.rad, franManad: period.franManad, tillManad: period.tillManad }];
};

const enManad = (manad: number): Manadsperiod => ({ franManad: manad, tillManad: manad });

/** Vouchers, month by month. A file for import (4I) speaks for the months of its vouchers; an export from the beginning of the year. */
const urVerifikationer = (fil: Siefil): Omfang => {
  const manader = fil.verifikationer.map((v) => manadAv(v.datum));
  return {
    franManad: fil.sietyp === '4I' ? Math.min(...manader) : 1,
    tillManad: Math.max(...manader, fil.sietyp !== '4I' && fil.omfattning ? manadAv(fil.omfattning) : 1),
    poster: fil.verifikationer.flatMap((v) => v.rader.flatMap((r) => (r.slag === 'TRANS' ? post(fil, r, enManad(manadAv(v.datum))) : []))),
  };
};
type Omfang = Omit<Utfallsunderlag, 'anmarkningar'>;

/**
 * The balances of one account and month. A file of type 3 gives the whole of the account and the same money again by object: the
 * objects are taken by project, else by kostnadsställe, and what is left of the whole stands without object.
 */
const utanDubblering = (saldon: readonly Siesaldo[]): readonly Siesaldo[] => {
  const medDimension = (d: number): readonly Siesaldo[] => saldon.filter((s) => s.objekt.some(([dimension]) => dimension === d));
  const hela = saldon.filter((s) => s.objekt.length === 0);
  const delar = medDimension(6).length > 0 ? medDimension(6) : medDimension(1);
  const [forsta] = hela;
  if (!forsta) return delar;
  return [...delar, { ...forsta, belopp: hela.reduce((s, h) => s + h.belopp, 0n) - delar.reduce((s, d) => s + d.belopp, 0n) }];
};

const urPeriodsaldon = (fil: Siefil, saldon: readonly Siesaldo[]): Omfang => {
  const grupper = new Map<string, Siesaldo[]>();
  for (const s of saldon) {
    const grupp = `${s.konto} ${s.manad?.manad}`;
    grupper.set(grupp, [...(grupper.get(grupp) ?? []), s]);
  }
  const poster = [...grupper.values()].flatMap(utanDubblering).flatMap((s) => post(fil, s, enManad(s.manad?.manad ?? 1)));
  return { franManad: 1, tillManad: Math.max(1, ...saldon.map((s) => s.manad?.manad ?? 1), fil.omfattning ? manadAv(fil.omfattning) : 1), poster };
};

/** Balances of the year as one sum to the day the file speaks to; without such a day, the whole year. */
const urArssaldon = (fil: Siefil, saldon: readonly Siesaldo[]): Omfang => {
  const period = { franManad: 1, tillManad: fil.omfattning ? manadAv(fil.omfattning) : 12 };
  return { ...period, poster: saldon.flatMap((s) => post(fil, s, period)) };
};

/** Another company, another year, or days outside it. */
const provaTillhorighet = (fil: Siefil, krav: Siekrav): readonly Filfel[] => {
  const fel: Filfel[] = [];
  if (fil.orgnr && krav.orgnr && siffror(fil.orgnr.varde) !== siffror(krav.orgnr))
    fel.push({ rad: fil.orgnr.rad, regel: 'Annat organisationsnummer', text: `Filen är från ${fil.foretag ?? 'ett företag'} med organisationsnummer ${fil.orgnr.varde}. Värdkommunens är ${krav.orgnr}.` });
  const nu = fil.rakenskapsar.find((r) => r.arsnr === 0);
  if (nu && (nu.fran !== `${krav.ar}-01-01` || nu.till !== `${krav.ar}-12-31`))
    fel.push({ rad: nu.rad, regel: 'Fel år', text: `Filens räkenskapsår är ${nu.fran} till ${nu.till}, men utfallet gäller ${krav.ar}.` });
  else if (!nu && fil.sietyp !== '4I') fel.push({ rad: null, regel: 'Räkenskapsår saknas', text: 'Filen säger inte vilket räkenskapsår den gäller (#RAR 0).' });
  else
    for (const v of fil.verifikationer)
      if (!v.datum.startsWith(`${krav.ar}-`)) fel.push({ rad: v.rad, regel: 'Fel år', text: `Verifikation ${v.serie} ${v.nummer} är daterad ${v.datum}, utanför ${krav.ar}.` });
  for (const s of fil.saldon)
    if (s.slag === 'PSALDO' && s.arsnr === 0 && s.manad?.ar !== krav.ar) fel.push({ rad: s.rad, regel: 'Fel år', text: `Periodsaldot gäller ${s.manad?.ar}, utanför ${krav.ar}.` });
  if (fil.omfattning && !fil.omfattning.startsWith(`${krav.ar}-`)) fel.push({ rad: null, regel: 'Fel år', text: `Filen omfattar tiden till ${fil.omfattning}, utanför ${krav.ar}.` });
  return fel;
};

/** Vouchers and yearly balances of the same file must say the same: otherwise vouchers are missing. */
const provaMotArssaldon = (fil: Siefil): readonly Filfel[] => {
  const res = fil.saldon.filter((s) => s.slag === 'RES' && s.arsnr === 0);
  if (res.length === 0 || fil.verifikationer.length === 0) return [];
  const bokfort = new Map<string, Belopp>();
  for (const r of fil.verifikationer.flatMap((v) => v.rader)) if (r.slag === 'TRANS') bokfort.set(r.konto, (bokfort.get(r.konto) ?? 0n) + r.belopp);
  return res.flatMap((s) =>
    (bokfort.get(s.konto) ?? 0n) === s.belopp
      ? []
      : [{ rad: s.rad, regel: 'Verifikationer saknas', text: `Konto ${s.konto}: verifikationerna ger ett annat belopp än årets saldo (#RES). Filen är inte hel: exportera den igen.` }],
  );
};

/**
 * The actuals of a SIE file (domain rule E10): from its vouchers when it has such, otherwise from its balances by period, otherwise
 * from those of the year as one sum. Only accounts of income and costs. Unit: öre, debit above zero. Errors, each with line and rule:
 * another organisation number, another year, vouchers that do not come to the year's balances, nothing to read.
 *
 * @example utfallFranSie(tolkaSie(text), { ar: 2020, orgnr: '212000-0142' })
 */
export const utfallFranSie = (fil: Siefil, krav: Siekrav): { readonly underlag: Utfallsunderlag | null; readonly fel: readonly Filfel[] } => {
  const fel = fil.fel.length > 0 ? fil.fel : [...provaTillhorighet(fil, krav), ...provaMotArssaldon(fil)];
  if (fel.length > 0) return { underlag: null, fel };
  const saldon = (slag: Siesaldo['slag']): readonly Siesaldo[] => fil.saldon.filter((s) => s.slag === slag && s.arsnr === 0 && sidaFor(fil, s.konto) !== null);
  const omfang =
    fil.verifikationer.length > 0
      ? urVerifikationer(fil)
      : saldon('PSALDO').length > 0
        ? urPeriodsaldon(fil, saldon('PSALDO'))
        : saldon('RES').length > 0
          ? urArssaldon(fil, saldon('RES'))
          : null;
  if (!omfang || omfang.poster.length === 0) return { underlag: null, fel: [{ rad: null, regel: 'Inget utfall', text: 'Filen har inga belopp på konton för intäkter eller kostnader.' }] };
  const okontrollerat = !fil.orgnr ? ['Filen har inget organisationsnummer att kontrollera.'] : !krav.orgnr ? ['Värdkommunens organisationsnummer är inte inlagt, så filens kunde inte kontrolleras.'] : [];
  return { underlag: { ...omfang, anmarkningar: [...okontrollerat, ...fil.anmarkningar] }, fel: [] };
};
