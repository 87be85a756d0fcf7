import { type Anslutningsmetod, type Fordelningsgrund, type Frysbar, type Kostnadspostuppgifter, type Nyckel } from '@gemensam/finansiering/domain';
import { type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { type Datum } from '@gemensam/shared/domain';
import { KostnadspostEntitet } from './kostnadspost.entity';

/** An act that a decision of its own carries: who joined or left, how, and the buy-in, öre. */
export interface Fordelningsakt {
  readonly grund: Exclude<Fordelningsgrund, 'nyckel'>;
  readonly beslutReferensId: string;
  readonly metod: Anslutningsmetod | null;
  readonly part: string | null;
  readonly kopIn: bigint | null;
}

/** One calculation to be frozen. `kand`: the business date; without it the day of the database. Without `akt`: by the post's key. */
export interface NyFordelning {
  readonly id: string;
  readonly postId: string;
  readonly nummer: number;
  readonly andelar: Frysbar;
  readonly beraknadAv: string;
  readonly kand?: Datum;
  readonly akt?: Fordelningsakt;
}

export interface LastPost {
  readonly id: string;
  readonly version: number;
  readonly beslutReferensId: string | null;
}

/** Posts and frozen allocations: domain to rows. Exists only inside `Db.skriva`. */
export class KostnadspostRepository {
  constructor(private readonly skriv: Skrivning) {}

  /** Those who enter or change posts of a samverkan take turns, so that two do not take the same name. */
  async stallIKo(): Promise<void> {
    await this.skriv.rader({ namn: 'finansiering.ko', text: `select pg_advisory_xact_lock(hashtextextended('kostnadspost:' || gemensam.samverkan_id()::text, 0))` });
  }

  /** Locks the post for this transaction. Null: no such post here. */
  async hamtaOchLas(id: string): Promise<LastPost | null> {
    return this.skriv.manager.findOne(KostnadspostEntitet, { select: { id: true, version: true, beslutReferensId: true }, where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async laggTill(id: string, uppgifter: Kostnadspostuppgifter): Promise<void> {
    const ordning = (await this.skriv.manager.maximum(KostnadspostEntitet, 'ordning', { ar: uppgifter.ar })) ?? 0;
    await this.skriv.manager.insert(KostnadspostEntitet, { id, ...postfalt(uppgifter), ordning: ordning + 1 });
  }

  /** False: the version was not the one given. */
  async andra(post: { readonly id: string; readonly version: number }, uppgifter: Kostnadspostuppgifter): Promise<boolean> {
    return updateVersioned(this.skriv.manager, KostnadspostEntitet, post, postfalt(uppgifter));
  }

  /** Ties the post to the decision that carries it. False: the version was not the one given. */
  async faststall(post: { readonly id: string; readonly version: number }, beslutReferensId: string, beslutKand: Datum): Promise<boolean> {
    return updateVersioned(this.skriv.manager, KostnadspostEntitet, post, { beslutReferensId, beslutKand });
  }

  /** Freezes calculations with their weights and shares: three statements in one round trip, however many they are. */
  async frys(nya: readonly NyFordelning[]): Promise<void> {
    await Promise.all([
      this.skriv.rader(frysFordelning, tvara(nya.map(fordelningsrad), 18)),
      this.skriv.rader(frysDelar, tvara(nya.flatMap(delrader), 6)),
      this.skriv.rader(frysAndelar, tvara(nya.map(andelsrad), 3)),
    ]);
  }
}

// The samverkan is asked for once per statement: as the column's default it would be verified once per row, 50 times slower.
const frysFordelning = {
  namn: 'finansiering.frys_fordelning',
  text: `
    insert into gemensam.fordelning (samverkan_id, id, kostnadspost_id, nummer, totalt_ore, avrundningsenhet_ore, nyckeltyp, andel_lika_taljare,
      andel_lika_namnare, referensdatum, beraknad_av, enhet, vikt_namnare, grund, beslut_referens_id, metod, part_kommunkod, kop_in_ore, kand)
    select (select gemensam.samverkan_id()), n.a, n.b, n.c, n.d, n.e, n.f, n.g, n.h, n.i, n.j, n.k, n.l, n.m, n.n, n.o, n.p, n.q,
      coalesce(n.r, (now() at time zone 'Europe/Stockholm')::date)
    from unnest($1::uuid[], $2::uuid[], $3::int[], $4::bigint[], $5::bigint[], $6::text[], $7::bigint[], $8::bigint[], $9::date[], $10::text[], $11::text[], $12::bigint[],
      $13::text[], $14::uuid[], $15::text[], $16::text[], $17::bigint[], $18::date[]) n (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r)`,
};
// Arrays go as text, one per allocation or part of one: what its rows share is sent and read once. The shares in order of kommun:
// then the index of a kommun's shares is filled from one end to the other.
const frysDelar = {
  namn: 'finansiering.frys_delar',
  text: `
    insert into gemensam.fordelningsdel (samverkan_id, fordelning_id, del, kommunkoder, vikter, kallor, datum)
    select (select gemensam.samverkan_id()), n.a, n.b, n.c::bpchar[], n.d::bigint[], n.e::text[], n.f::date[]
    from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) n (a, b, c, d, e, f)`,
};
const frysAndelar = {
  namn: 'finansiering.frys_andelar',
  text: `
    insert into gemensam.kostnadsandel (samverkan_id, fordelning_id, kommunkod, belopp_ore)
    select (select gemensam.samverkan_id()), n.a, unnest(n.b::bpchar[]), unnest(n.c::bigint[])
    from unnest($1::uuid[], $2::text[], $3::text[]) n (a, b, c)
    order by 3, 2`,
};

type Varde = string | number | bigint | null;

const fordelningsrad = (f: NyFordelning): readonly Varde[] => {
  const { nyckel, totalt, avrundningsenhet } = f.andelar;
  const lika = nyckel.typ === 'blandad' ? nyckel.andelLika : null;
  return [f.id, f.postId, f.nummer, totalt, avrundningsenhet, nyckel.typ, lika?.taljare ?? null, lika?.namnare ?? null, referensdatum(nyckel), f.beraknadAv, ...viktmatt(f.andelar), ...aktfalt(f)];
};

const aktfalt = ({ akt, kand }: NyFordelning): readonly Varde[] => [akt?.grund ?? 'nyckel', akt?.beslutReferensId ?? null, akt?.metod ?? null, akt?.part ?? null, akt?.kopIn ?? null, kand ?? null];

const referensdatum = (nyckel: Nyckel): string | null => (nyckel.typ === 'invanarantal' || nyckel.typ === 'blandad' ? nyckel.datum : null);

/** What the weights are counted in: the noun of antal, the common denominator of procent (whose weights together are 100 of it). */
const viktmatt = ({ nyckel, delar }: Frysbar): readonly [enhet: string | null, namnare: bigint | null] => [
  nyckel.typ === 'antal' ? nyckel.enhet : null,
  nyckel.typ === 'procent' ? (delar[0]?.viktsumma ?? 100n) / 100n : null,
];

const delrader = (f: NyFordelning): readonly (readonly Varde[])[] =>
  f.andelar.delar.map(({ del, rader }) => [
    f.id, del, lista(rader.map((r) => r.kommunkod)), lista(rader.map((r) => r.vikt)), lista(enOmLika(rader.map((r) => r.kalla)).map(citerad)), lista(enOmLika(rader.map((r) => r.datum))),
  ]);

const andelsrad = ({ id, andelar: { andelar } }: NyFordelning): readonly Varde[] => [id, lista(andelar.map((a) => a.kommunkod)), lista(andelar.map((a) => a.belopp))];

/** One when all are the same. */
const enOmLika = <T>(varden: readonly T[]): readonly T[] => (varden.every((v) => v === varden[0]) ? varden.slice(0, 1) : varden);

/** An array as PostgreSQL reads it in text. Numbers, dates and kommunkoder need no quotes. */
const lista = (varden: readonly (string | bigint | null)[]): string => `{${varden.map((v) => v ?? 'NULL').join(',')}}`;

const citerad = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

/** Rows to columns, as `unnest` takes them. */
const tvara = (rader: readonly (readonly Varde[])[], antal: number): readonly (readonly (string | number | null)[])[] =>
  Array.from({ length: antal }, (_, i) =>
    rader.map((rad) => {
      const varde = rad[i] ?? null;
      return typeof varde === 'bigint' ? varde.toString() : varde;
    }),
  );

const postfalt = (u: Kostnadspostuppgifter) => ({
  namn: u.namn,
  ar: u.ar,
  slag: u.slag,
  projektId: u.projektId,
  utanforBudget: u.utanforBudget,
  antagande: u.antagande,
  kalla: u.kalla,
});
