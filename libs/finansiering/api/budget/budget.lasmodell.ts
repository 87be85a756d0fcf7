import { type Budgetenhet, type Budgetsida, foljUppBudget, kraverKommentar, type Manadsperiod, senastKandManad, type UtfallTom, utfallTomManad } from '@gemensam/finansiering/domain';
import { beslutsrubrik } from '@gemensam/samverkan/api';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Budgetuppfoljning, type Budgetuppfoljningsrad, type OverskjutnaMedel, type Utfallsinlasning, type Utfallskalla } from '@gemensam/shared/contract';
import { installningsslag } from '@gemensam/samverkan/domain';
import { aretFor, valbaraAr } from '../kostnader/kostnadsmatris.lasmodell';

interface Postrad {
  readonly id: string;
  readonly budgetrad_id: string;
  readonly sida: Budgetsida;
  readonly namn: string;
  readonly belopp: string;
  readonly prognos: string | null;
  readonly kalla: string;
  readonly version: number;
  readonly kommentarer: readonly { readonly manad: number; readonly text: string; readonly av: string }[] | null;
}

interface BudgetSqlrad {
  readonly alla_ar: number[] | null;
  readonly troskel: string | null;
  readonly poster: readonly Postrad[];
  readonly utfall: readonly { readonly id: string; readonly budgetrad_id: string; readonly fran: number; readonly till: number; readonly belopp: string }[];
  readonly inlasningar: readonly InlasningSqlrad[];
  readonly overskjutna: readonly OverskjutnaSqlrad[];
  readonly omfordelningar: readonly OmfordelningSqlrad[];
}

interface OmfordelningSqlrad {
  readonly id: string;
  readonly sida: Budgetsida;
  readonly fran: string;
  readonly till: string;
  readonly belopp: string;
  readonly skal: string;
  readonly beslut: string;
  readonly datum: string;
  readonly av: string;
}

export interface InlasningSqlrad {
  readonly id: string;
  readonly ar: number;
  readonly fran: number;
  readonly till: number;
  readonly slag: Utfallskalla;
  readonly filnamn: string | null;
  readonly sha256: string | null;
  readonly teckenkodning: string | null;
  readonly kalla: string;
  readonly anmarkning: string | null;
  readonly antal: number;
  readonly tid: string;
  readonly av: string;
}

export interface OverskjutnaSqlrad {
  readonly id: string;
  readonly namn: string;
  readonly sida: Budgetsida;
  readonly fran_ar: number;
  readonly ar: number;
  readonly belopp: string;
  readonly kalla: string;
  readonly datum: string;
  readonly av: string;
}

export const inlasningskolumner = `i.id, i.ar, i.fran_manad as fran, i.till_manad as till, i.slag, i.filnamn, encode(i.sha256, 'hex') as sha256, i.teckenkodning, i.kalla,
  i.anmarkning, i.antal_andringar as antal, i.tid, i.av`;
const lista = (fran: string): string => `(select coalesce(json_agg(x), '[]') from (${fran}) x)`;

/** A year's budget with the newest forecast and comments of each row, the actuals in force, and what they were read from. */
export const budgetSats: Sats = {
  namn: 'finansiering.budget',
  text: `
    select (select array_agg(distinct p.ar) from gemensam.budgetpost p) as alla_ar,
      (select i.varde from gemensam.installning i where i.nyckel = 'avvikelse_kommentar_kronor') as troskel,
      ${lista(`
        select p.id, p.budgetrad_id, r.sida, r.namn, p.belopp_ore::text as belopp, p.kalla, p.version,
          (select f.belopp_ore::text from gemensam.prognos f where f.samverkan_id = p.samverkan_id and f.budgetpost_id = p.id order by f.nummer desc limit 1) as prognos,
          (select json_agg(k) from (select distinct on (k.manad) k.manad, k.text, k.av from gemensam.avvikelsekommentar k
            where k.samverkan_id = p.samverkan_id and k.budgetpost_id = p.id order by k.manad, k.nummer desc) k) as kommentarer
        from gemensam.budgetpost p join gemensam.budgetrad r on r.samverkan_id = p.samverkan_id and r.id = p.budgetrad_id
        where p.ar = $1 order by r.ordning, r.namn`)} as poster,
      ${lista(`select u.id, u.budgetrad_id, u.fran_manad as fran, u.till_manad as till, u.belopp_ore::text as belopp from gemensam.utfall u where u.ar = $1 and u.ersatt_av_id is null`)} as utfall,
      ${lista(`select ${inlasningskolumner} from gemensam.utfallsinlasning i where i.ar = $1 order by i.tid desc`)} as inlasningar,
      ${lista(`
        select o.id, r.namn, r.sida, o.fran_ar, o.ar, o.belopp_ore::text as belopp, o.kalla, o.datum::text as datum, o.av
        from gemensam.overskjutna_medel o join gemensam.budgetrad r on r.samverkan_id = o.samverkan_id and r.id = o.budgetrad_id
        where o.ar = $1 order by r.ordning, o.fran_ar, o.id`)} as overskjutna,
      ${lista(`
        select o.id, o.sida, fr.namn as fran, tr.namn as till, o.belopp_ore::text as belopp, case when b.delegationstyp is null then o.skal else ${beslutsrubrik('b')} end as skal, b.beteckning as beslut, o.datum::text as datum, o.av
        from gemensam.omfordelning o
          join gemensam.budgetpost fp on fp.samverkan_id = o.samverkan_id and fp.id = o.fran_post_id join gemensam.budgetrad fr on fr.samverkan_id = fp.samverkan_id and fr.id = fp.budgetrad_id
          join gemensam.budgetpost tp on tp.samverkan_id = o.samverkan_id and tp.id = o.till_post_id join gemensam.budgetrad tr on tr.samverkan_id = tp.samverkan_id and tr.id = tp.budgetrad_id
          join gemensam.beslut_referens b on b.samverkan_id = o.samverkan_id and b.id = o.beslut_referens_id
        where o.ar = $1 order by o.id desc`)} as omfordelningar`,
};

const lasSqlrad = async (las: Lasning, ar: number): Promise<BudgetSqlrad> => {
  const [rad] = await las.rader<BudgetSqlrad>(budgetSats, [ar]);
  if (!rad) throw new Error('a statement without from gave no row');
  return rad;
};

/** A figure of actuals as it stands. */
export interface GallandeUtfall extends Manadsperiod {
  readonly id: string;
  readonly budgetradId: string;
  readonly belopp: bigint;
}

/** The month that is shown when none is asked for: the last with actuals, otherwise the one before the business date. */
const forvaldManad = (kontext: Kontext, ar: number, kand: number): number =>
  kand > 0 ? kand : ar === aretFor(kontext) ? Math.max(1, Number(kontext.affarsdatum.slice(5, 7)) - 1) : 12;

/** Budget, actuals and forecast of a year to a month; every figure counted by the domain. */
export const lasBudgetuppfoljning = async (
  las: Lasning,
  kontext: Kontext,
  val: { readonly ar?: number | null; readonly manad?: number | null; readonly enhet?: Budgetenhet | null },
): Promise<Budgetuppfoljning> => {
  const ar = aretFor(kontext, val.ar);
  const enhet = val.enhet ?? 'kr';
  const rad = await lasSqlrad(las, ar);
  const { utfall, perioder } = gallande(rad);
  const kand = senastKandManad(utfall, perioder);
  const manad = val.manad && val.manad >= 1 && val.manad <= 12 ? val.manad : forvaldManad(kontext, ar, kand);
  const tom = utfallTomManad(utfall, perioder, manad);
  const uppfoljning = foljUppBudget(underlag(rad, tom), manad, enhet);
  const troskel = kommentarstroskel(rad.troskel);
  const rader = byggRader(rad, tom, manad, enhet, troskel);
  return {
    ar,
    tillgangligaAr: valbaraAr(rad.alla_ar, ar),
    manad,
    enhet,
    utfallTillManad: kand === 0 ? null : kand,
    utfallSaknas: tom.slag === 'saknas' ? tom.text : null,
    sidor: uppfoljning.sidor.map((s) => ({ sida: s.sida, rader: rader.filter((r) => r.sida === s.sida).map((r) => r.rad), summa: s.summa })),
    resultat: uppfoljning.resultat,
    overskjutnaMedel: rad.overskjutna.map(tillOverskjutna),
    omfordelningar: rad.omfordelningar.map((o) => ({ ...o, belopp: BigInt(o.belopp) })),
    kommentarstroskel: troskel,
    anmarkningar: rad.inlasningar.flatMap((i) => (i.anmarkning === null ? [] : [i.anmarkning])),
    inlasningar: rad.inlasningar.map(tillInlasning),
    farAndra: harRoll(kontext, 'e_samordnare'),
  };
};

const kommentarstroskel = (varde: string | null): bigint => BigInt(varde ?? installningsslag.avvikelse_kommentar_kronor.forval) * 100n;

const gallande = (rad: Pick<BudgetSqlrad, 'utfall' | 'inlasningar'>): { readonly utfall: readonly GallandeUtfall[]; readonly perioder: readonly Manadsperiod[] } => ({
  utfall: rad.utfall.map((u) => ({ id: u.id, budgetradId: u.budgetrad_id, franManad: u.fran, tillManad: u.till, belopp: BigInt(u.belopp) })),
  perioder: rad.inlasningar.map((i) => ({ franManad: i.fran, tillManad: i.till })),
});

const underlag = (rad: BudgetSqlrad, tom: UtfallTom) =>
  rad.poster.map((p) => ({
    id: p.id,
    sida: p.sida,
    budget: BigInt(p.belopp),
    utfall: tom.slag === 'kant' ? (tom.belopp.get(p.budgetrad_id) ?? 0n) : null,
    prognos: p.prognos === null ? null : BigInt(p.prognos),
  }));

/** The rows of both sides. Whether a comment is needed is judged on kronor, whatever unit is shown. */
const byggRader = (rad: BudgetSqlrad, tom: UtfallTom, manad: number, enhet: Budgetenhet, troskel: bigint): readonly { readonly sida: Budgetsida; readonly rad: Budgetuppfoljningsrad }[] => {
  const visade = new Map(foljUppBudget(underlag(rad, tom), manad, enhet).sidor.flatMap((s) => s.rader.map((r) => [r.id, r] as const)));
  const iKronor = new Map(foljUppBudget(underlag(rad, tom), manad).sidor.flatMap((s) => s.rader.map((r) => [r.id, r.avvikelse] as const)));
  return rad.poster.flatMap((p) => {
    const belopp = visade.get(p.id);
    const kommentar = p.kommentarer?.find((k) => k.manad === manad);
    if (!belopp) return [];
    const { budgetHelar, budgetTom, utfall, avvikelse, prognos } = belopp;
    return [{
      sida: p.sida,
      rad: {
        id: p.id, budgetradId: p.budgetrad_id, namn: p.namn, belopp: { budgetHelar, budgetTom, utfall, avvikelse, prognos },
        kommentar: kommentar?.text ?? null, kommentarAv: kommentar?.av ?? null, kommentarKravs: kraverKommentar(iKronor.get(p.id) ?? null, troskel),
        kalla: p.kalla, exaktBudget: BigInt(p.belopp), exaktPrognos: p.prognos === null ? null : BigInt(p.prognos), version: p.version,
      },
    }];
  });
};

/** One row as the table of its year shows it, to a month (null: the one shown by default); and the threshold it is judged by. */
export const lasBudgetrad = async (las: Lasning, kontext: Kontext, id: string, ar: number, manad: number | null): Promise<{ readonly rad: Budgetuppfoljningsrad; readonly troskel: bigint }> => {
  const u = await lasBudgetuppfoljning(las, kontext, { ar, manad });
  const rad = u.sidor.flatMap((s) => s.rader).find((r) => r.id === id);
  if (!rad) throw new Error(`budget row ${id} is there but cannot be read`);
  return { rad, troskel: u.kommentarstroskel };
};

/** The figures in force and the months that imports speak for, of a year. */
export const lasGallandeUtfall = async (las: Lasning, ar: number) => gallande(await lasSqlrad(las, ar));

export const tillInlasning = (i: InlasningSqlrad): Utfallsinlasning => ({
  id: i.id, ar: i.ar, franManad: i.fran, tillManad: i.till, slag: i.slag, filnamn: i.filnamn, sha256: i.sha256, teckenkodning: i.teckenkodning, kalla: i.kalla,
  antalAndringar: i.antal, tid: new Date(i.tid), av: i.av,
});

export const tillOverskjutna = (o: OverskjutnaSqlrad): OverskjutnaMedel => ({
  id: o.id, budgetrad: o.namn, sida: o.sida, franAr: o.fran_ar, ar: o.ar, belopp: BigInt(o.belopp), kalla: o.kalla, datum: o.datum, av: o.av,
});
