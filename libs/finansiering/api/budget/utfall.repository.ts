import { type Budgetsida, type Utfallskoppling as Koppling } from '@gemensam/finansiering/domain';
import { type Lasning, type Skrivning } from '@gemensam/shared/api';
import { type Utfallsinlasning, type Utfallskopplingar } from '@gemensam/shared/contract';
import { type InlasningSqlrad, inlasningskolumner, tillInlasning } from './budget.lasmodell';

interface KopplingSqlrad {
  readonly sida: Budgetsida;
  readonly dimension: number;
  readonly kod: string;
  readonly namn: string | null;
  readonly budgetrad_id: string | null;
  readonly radnamn: string | null;
  readonly datum: string;
  readonly av: string;
}

/** What the rows of the budget are called, which of them the year has, and the host kommun's organisation number. */
export interface Budgetregister {
  readonly rader: ReadonlyMap<string, { readonly sida: Budgetsida; readonly namn: string; readonly iAr: boolean }>;
  readonly orgnr: string | null;
}

const lasRadernaFor = (las: Lasning, ar: number) =>
  las.rader<{ id: string; sida: Budgetsida; namn: string; i_ar: boolean }>(
    {
      namn: 'utfall.rader',
      text: `select r.id, r.sida, r.namn, exists (select from gemensam.budgetpost p where p.budgetrad_id = r.id and p.ar = $1) as i_ar
        from gemensam.budgetrad r order by r.ordning, r.namn`,
    },
    [ar],
  );

export const lasBudgetregister = async (las: Lasning, ar: number): Promise<Budgetregister> => {
  const rader = await lasRadernaFor(las, ar);
  const [vard] = await las.rader<{ orgnr: string | null }>({ namn: 'utfall.vard', text: `select o.orgnr from gemensam.organisation o where o.vardkommun` });
  return { rader: new Map(rader.map((r) => [r.id, { sida: r.sida, namn: r.namn, iAr: r.i_ar }])), orgnr: vard?.orgnr ?? null };
};

const lasKopplingsrader = (las: Lasning) =>
  las.rader<KopplingSqlrad>({
    namn: 'utfall.kopplingar',
    text: `select k.sida, k.dimension, k.kod, k.namn, k.budgetrad_id, r.namn as radnamn, k.datum::text as datum, k.av
      from gemensam.utfallskoppling k left join gemensam.budgetrad r on r.id = k.budgetrad_id order by k.sida desc, k.dimension desc, k.kod`,
  });

export const lasKopplingar = async (las: Lasning): Promise<readonly Koppling[]> =>
  (await lasKopplingsrader(las)).map((k) => ({ sida: k.sida, dimension: k.dimension, kod: k.kod, budgetradId: k.budgetrad_id }));

/** What is remembered of accounts and objects, and the rows they can go to. */
export const lasUtfallskopplingar = async (las: Lasning): Promise<Utfallskopplingar> => ({
  kopplingar: (await lasKopplingsrader(las)).map((k) => ({
    sida: k.sida, dimension: k.dimension, kod: k.kod, namn: k.namn, datum: k.datum, av: k.av,
    budgetrad: k.budgetrad_id === null ? null : { id: k.budgetrad_id, sida: k.sida, namn: k.radnamn ?? '' },
  })),
  budgetrader: (await lasRadernaFor(las, 0)).map(({ id, sida, namn }) => ({ id, sida, namn })),
});

export interface NyInlasning {
  readonly id: string;
  readonly ar: number;
  readonly franManad: number;
  readonly tillManad: number;
  readonly slag: 'sie' | 'csv';
  readonly filnamn: string;
  readonly sha256: string;
  readonly teckenkodning: string;
  readonly kalla: string;
  readonly antalAndringar: number;
  readonly av: string;
}

export interface NyttUtfall {
  readonly budgetradId: string;
  readonly franManad: number;
  readonly tillManad: number;
  readonly belopp: bigint;
}

/** Actuals and what says where they go. Exists only inside `Db.skriva`. */
export class UtfallRepository {
  constructor(private readonly skriv: Skrivning) {}

  async laggTillInlasning(i: NyInlasning): Promise<Utfallsinlasning> {
    const [rad] = await this.skriv.rader<InlasningSqlrad>(
      {
        namn: 'utfall.inlasning',
        text: `with ny as (
            insert into gemensam.utfallsinlasning (id, ar, fran_manad, till_manad, slag, filnamn, sha256, teckenkodning, kalla, antal_andringar, av)
            values ($1, $2, $3, $4, $5, $6, decode($7, 'hex'), $8, $9, $10, $11) returning *)
          select ${inlasningskolumner} from ny i`,
      },
      [i.id, i.ar, i.franManad, i.tillManad, i.slag, i.filnamn, i.sha256, i.teckenkodning, i.kalla, i.antalAndringar, i.av],
    );
    if (!rad) throw new Error('an import was stored but not given back');
    return tillInlasning(rad);
  }

  /** Marks figures as replaced and adds those that stand instead. */
  async ersatt(inlasning: { readonly id: string; readonly ar: number }, gamlaId: readonly string[], nya: readonly NyttUtfall[]): Promise<void> {
    await this.skriv.rader({ namn: 'utfall.ersatt', text: `update gemensam.utfall set ersatt_av_id = $1 where id = any($2::uuid[])` }, [inlasning.id, gamlaId]);
    await this.skriv.rader(
      {
        namn: 'utfall.lagg_till',
        text: `insert into gemensam.utfall (id, inlasning_id, ar, budgetrad_id, fran_manad, till_manad, belopp_ore)
          select n.id, $1, $2, n.rad, n.fran, n.till, n.belopp from unnest($3::uuid[], $4::uuid[], $5::int[], $6::int[], $7::bigint[]) n (id, rad, fran, till, belopp)`,
      },
      [inlasning.id, inlasning.ar, nya.map(() => this.skriv.nyttId()), nya.map((n) => n.budgetradId), nya.map((n) => n.franManad), nya.map((n) => n.tillManad), nya.map((n) => n.belopp.toString())],
    );
  }

  async koppla(k: Koppling & { readonly namn: string | null }, datum: string, av: string): Promise<void> {
    await this.skriv.rader(
      {
        namn: 'utfall.koppla',
        text: `insert into gemensam.utfallskoppling (sida, dimension, kod, namn, budgetrad_id, datum, av) values ($1, $2, $3, $4, $5, $6, $7)
          on conflict (samverkan_id, sida, dimension, kod)
          do update set namn = coalesce(excluded.namn, utfallskoppling.namn), budgetrad_id = excluded.budgetrad_id, datum = excluded.datum, av = excluded.av`,
      },
      [k.sida, k.dimension, k.kod, k.namn, k.budgetradId, datum, av],
    );
  }
}
