import { type Underlagsutkast } from '@gemensam/finansiering/domain';
import { type Skrivning } from '@gemensam/shared/api';
import { type Datum } from '@gemensam/shared/domain';
import { type Mottagare } from './faktura-plan.lasmodell';

/** One underlag to be stored. */
export interface NyttUnderlag {
  readonly id: string;
  readonly nummer: number;
  readonly utkast: Underlagsutkast;
  readonly mottagare: Mottagare;
}

/** What all underlag of a run share. */
export interface Fakturakorning {
  readonly serieAr: number;
  readonly ar: number;
  readonly manad: number;
  readonly datum: Datum;
  readonly forfallodag: Datum;
  readonly installningVersion: number;
  readonly skapadAv: string;
}

/** Underlag: domain to rows. Exists only inside `Db.skriva`. */
export class FakturaRepository {
  constructor(private readonly skriv: Skrivning) {}

  /** Those who invoice take turns: what the second sees is what the first left. */
  async stallIKo(): Promise<void> {
    await this.skriv.rader({ namn: 'faktura.ko', text: `select pg_advisory_xact_lock(hashtextextended('faktura:' || gemensam.samverkan_id()::text, 0))` });
  }

  /** Takes so many numbers of the year's series, whose row stays locked until the transaction ends. Returns the first. */
  async taNummer(ar: number, antal: number): Promise<number> {
    const [rad] = await this.skriv.rader<{ senaste: number }>(
      {
        namn: 'faktura.ta_nummer',
        text: `insert into gemensam.fakturaserie (ar, senaste) values ($1, $2)
          on conflict (samverkan_id, ar) do update set senaste = fakturaserie.senaste + excluded.senaste returning senaste`,
      },
      [ar, antal],
    );
    if (!rad) throw new Error('a series always answers');
    return rad.senaste - antal + 1;
  }

  /** Stores the underlag of a run with their rows: two statements, however many they are. */
  async laggTill(k: Fakturakorning, nya: readonly NyttUnderlag[]): Promise<void> {
    const rader = nya.flatMap((n) => n.utkast.rader.map((rad, i) => ({ n, rad, nummer: i + 1 })));
    await this.skriv.rader(nyttUnderlag, [
      k.serieAr, k.ar, k.manad, k.datum, k.forfallodag, k.installningVersion, k.skapadAv,
      nya.map((n) => n.id), nya.map((n) => n.nummer), nya.map((n) => n.utkast.slag), nya.map((n) => n.mottagare.kommunkod), nya.map((n) => n.mottagare.organisation),
      nya.map((n) => n.mottagare.orgnr), nya.map((n) => n.mottagare.orgnrFiktivt), nya.map((n) => n.utkast.summor.netto.toString()), nya.map((n) => n.utkast.summor.moms.toString()),
    ]);
    await this.skriv.rader(nyRad, [
      k.ar, k.manad, rader.map((r) => r.n.id), rader.map((r) => r.nummer), rader.map((r) => r.n.utkast.slag), rader.map((r) => r.n.mottagare.kommunkod),
      rader.map((r) => r.rad.kostnadspostId), rader.map((r) => r.rad.fordelningId), rader.map((r) => `${r.rad.postnamn} ${k.ar}`), rader.map((r) => r.rad.belopp.toString()),
      rader.map((r) => r.rad.regel.plan), rader.map((r) => r.rad.regel.forskott), rader.map((r) => r.rad.regel.momskod), rader.map((r) => r.rad.rattarId),
    ]);
  }
}

const nyttUnderlag = {
  namn: 'faktura.nytt_underlag',
  text: `
    insert into gemensam.fakturaunderlag (samverkan_id, serie_ar, ar, manad, datum, forfallodag, installning_version, skapad_av,
      id, nummer, slag, kommunkod, mottagare, orgnr, orgnr_fiktivt, netto_ore, moms_ore)
    select (select gemensam.samverkan_id()), $1::int, $2::int, $3::int, $4::date, $5::date, $6::int, $7::text, *
    from unnest($8::uuid[], $9::int[], $10::text[], $11::text[], $12::text[], $13::text[], $14::boolean[], $15::bigint[], $16::bigint[])`,
};
const nyRad = {
  namn: 'faktura.ny_rad',
  text: `
    insert into gemensam.fakturarad (samverkan_id, ar, manad, underlag_id, nummer, slag, kommunkod, kostnadspost_id, fordelning_id, text, belopp_ore, plan, forskott, momskod, rattar_id)
    select (select gemensam.samverkan_id()), $1::int, $2::int, *
    from unnest($3::uuid[], $4::int[], $5::text[], $6::text[], $7::uuid[], $8::uuid[], $9::text[], $10::bigint[], $11::text[], $12::boolean[], $13::text[], $14::uuid[])`,
};
