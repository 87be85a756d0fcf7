import { type Bestallningsstatus, HEMLIG_UPPGIFT, type Momsval } from '@gemensam/delegation/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { arId, type Datum } from '@gemensam/shared/domain';

/** An order as it is read. Öre, as text. */
export interface Bestallningsrad extends Record<string, unknown> {
  readonly id: string;
  /** The number of its decision: D 2021:3. */
  readonly nummer: string;
  readonly beslutReferensId: string;
  /** Null: the decision was not taken in the portal. */
  readonly delegationsbeslutId: string | null;
  /** Its words are hidden from the person, as those of its decision are. */
  readonly dold: boolean;
  readonly leverantorId: string | null;
  readonly leverantor: string;
  readonly orgnr: string | null;
  readonly avtalId: string | null;
  readonly avtalsnummer: number | null;
  readonly avtal: string | null;
  readonly vad: string;
  readonly belopp: string;
  readonly moms: Momsval;
  readonly momssats: number;
  readonly netto: string;
  /** Of its invoices that stand, without moms. */
  readonly fakturerat: string;
  readonly budgetpostId: string;
  readonly budgetradId: string;
  readonly budgetpost: string;
  readonly budgetAr: number;
  readonly datum: Datum;
  readonly av: string;
  readonly status: Bestallningsstatus;
  readonly avslutad: Datum | null;
  readonly skal: string | null;
  readonly avslutadAv: string | null;
  readonly version: number;
}

const bestallningSql = (villkor: string): string => `
  select b.id, d.beteckning as nummer, b.beslut_referens_id as "beslutReferensId", db.id as "delegationsbeslutId", o.id is null as dold, o.leverantor_id as "leverantorId", coalesce(o.leverantor, '${HEMLIG_UPPGIFT}') as leverantor, o.orgnr, a.id as "avtalId", a.nummer as avtalsnummer, a.namn as avtal,
    coalesce(o.vad, '${HEMLIG_UPPGIFT}') as vad, b.belopp_ore::text as belopp, b.moms, b.momssats, b.netto_ore::text as netto,
    (select coalesce(sum(f.netto_ore), 0)::text from gemensam.leverantorsfaktura f where f.samverkan_id = b.samverkan_id and f.bestallning_id = b.id and f.status <> 'makulerad') as fakturerat,
    b.budgetpost_id as "budgetpostId", p.budgetrad_id as "budgetradId", r.namn as budgetpost, p.ar as "budgetAr", b.datum::text as datum, b.av, b.status, b.avslutad::text as avslutad, case when b.status = 'avslutad' then coalesce(o.skal, '${HEMLIG_UPPGIFT}') end as skal, b.avslutad_av as "avslutadAv", b.version
  from gemensam.bestallning b
    left join gemensam.bestallning_ord o on o.samverkan_id = b.samverkan_id and o.id = b.id
    join gemensam.beslut_referens d on d.samverkan_id = b.samverkan_id and d.id = b.beslut_referens_id
    join gemensam.budgetpost p on p.samverkan_id = b.samverkan_id and p.id = b.budgetpost_id
    join gemensam.budgetrad r on r.samverkan_id = p.samverkan_id and r.id = p.budgetrad_id
    left join gemensam.delegationsbeslut db on db.samverkan_id = b.samverkan_id and db.beslut_id = b.beslut_referens_id
    left join gemensam.avtal a on a.samverkan_id = b.samverkan_id and a.id = b.avtal_id and o.id is not null
  where ${villkor} order by b.datum desc, b.id desc`;

export const bestallningarSats: Sats = { namn: 'bestallning.alla', text: `${bestallningSql('true')} limit $1::int` };
export const bestallningSats: Sats = { namn: 'bestallning.en', text: bestallningSql('b.id = $1::uuid') };
/** Most rows of a list or a file. */
export const FLEST_BESTALLNINGAR = 20_000;

export const lasBestallningar = (las: Lasning, antal = FLEST_BESTALLNINGAR): Promise<Bestallningsrad[]> => las.rader<Bestallningsrad>(bestallningarSats, [antal]);

/** Null: no such order here. */
export const lasBestallning = async (las: Lasning, id: string): Promise<Bestallningsrad | null> => (arId(id) ? ((await las.rader<Bestallningsrad>(bestallningSats, [id]))[0] ?? null) : null);
