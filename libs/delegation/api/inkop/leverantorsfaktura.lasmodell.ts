import { type Fakturastatus, HEMLIG_UPPGIFT } from '@gemensam/delegation/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { arId, type Datum } from '@gemensam/shared/domain';

/** An invoice of a supplier as it is read. Öre, as text. */
export interface Fakturarad extends Record<string, unknown> {
  readonly id: string;
  /** Its words are hidden from the person, as those of its decision or of its order's are. */
  readonly dold: boolean;
  readonly leverantorId: string | null;
  readonly leverantor: string;
  readonly orgnr: string | null;
  readonly nummer: string;
  readonly vad: string;
  readonly fakturadatum: Datum;
  readonly forfallodag: Datum;
  readonly netto: string;
  readonly moms: string;
  readonly brutto: string;
  readonly budgetpostId: string;
  readonly budgetpost: string;
  readonly budgetAr: number;
  readonly bestallningId: string | null;
  /** The number of the decision that it was ordered by. */
  readonly bestallning: string | null;
  /** The nämnd's own decision that the purchase rests on: "Norrbottens e-nämnd 2021-01-28 § 5". */
  readonly namndbeslutId: string | null;
  readonly namndbeslut: string | null;
  /** What is left of the order without this invoice, without moms; null: no order. A credit note gives back when it is attested. */
  readonly kvarAvBestallning: string | null;
  readonly registrerad: Date;
  readonly registreradAvId: string;
  readonly registreradAv: string;
  readonly granskad: Date | null;
  readonly granskadAvId: string | null;
  readonly granskadAv: string | null;
  readonly status: Fakturastatus;
  /** The decision that attested it. */
  readonly beslut: string | null;
  readonly beslutReferensId: string | null;
  readonly delegationsbeslutId: string | null;
  readonly attesterad: Datum | null;
  readonly attesteradAv: string | null;
  readonly skal: string | null;
  readonly makulerad: Date | null;
  readonly makuleradAv: string | null;
  readonly version: number;
}

const fakturaSql = (villkor: string, ordning = ''): string => `
  select f.id, w.id is null as dold, w.leverantor_id as "leverantorId", coalesce(w.leverantor, '${HEMLIG_UPPGIFT}') as leverantor, w.orgnr, f.nummer, coalesce(w.vad, '${HEMLIG_UPPGIFT}') as vad, f.fakturadatum::text as fakturadatum, f.forfallodag::text as forfallodag, f.netto_ore::text as netto, f.moms_ore::text as moms, f.brutto_ore::text as brutto,
    f.budgetpost_id as "budgetpostId", r.namn as budgetpost, p.ar as "budgetAr", f.bestallning_id as "bestallningId", bd.beteckning as bestallning, f.namndbeslut_id as "namndbeslutId", nb.organ || ' ' || nb.datum || ' ' || nb.beteckning as namndbeslut,
    case when b.status = 'gallande' then (b.netto_ore - coalesce((select sum(o.netto_ore) from gemensam.leverantorsfaktura o where o.samverkan_id = b.samverkan_id and o.bestallning_id = b.id and o.status <> 'makulerad' and (o.netto_ore > 0 or o.status = 'attesterad') and o.id <> f.id), 0))::text
      when b.id is not null then '0' end as "kvarAvBestallning",
    f.registrerad, f.registrerad_av_id as "registreradAvId", f.registrerad_av as "registreradAv", f.granskad, f.granskad_av_id as "granskadAvId", f.granskad_av as "granskadAv", f.status, d.beteckning as beslut,
    f.beslut_referens_id as "beslutReferensId", db.id as "delegationsbeslutId", f.attesterad::text as attesterad, f.attesterad_av as "attesteradAv", case when f.status = 'makulerad' then coalesce(w.skal, '${HEMLIG_UPPGIFT}') end as skal, f.makulerad, f.makulerad_av as "makuleradAv", f.version
  from gemensam.leverantorsfaktura f
    left join gemensam.leverantorsfaktura_ord w on w.samverkan_id = f.samverkan_id and w.id = f.id
    join gemensam.budgetpost p on p.samverkan_id = f.samverkan_id and p.id = f.budgetpost_id
    join gemensam.budgetrad r on r.samverkan_id = p.samverkan_id and r.id = p.budgetrad_id
    left join gemensam.bestallning b on b.samverkan_id = f.samverkan_id and b.id = f.bestallning_id
    left join gemensam.beslut_referens bd on bd.samverkan_id = b.samverkan_id and bd.id = b.beslut_referens_id
    left join gemensam.beslut_referens nb on nb.samverkan_id = f.samverkan_id and nb.id = f.namndbeslut_id
    left join gemensam.beslut_referens d on d.samverkan_id = f.samverkan_id and d.id = f.beslut_referens_id
    left join gemensam.delegationsbeslut db on db.samverkan_id = f.samverkan_id and db.beslut_id = f.beslut_referens_id
  where ${villkor} ${ordning}`;

export const fakturorSats: Sats = { namn: 'leverantorsfaktura.alla', text: fakturaSql('true', 'order by f.forfallodag, f.id limit $1::int') };
export const oattesteradeSats: Sats = { namn: 'leverantorsfaktura.oattesterade', text: fakturaSql(`f.status = 'registrerad'`, 'order by f.forfallodag, f.id') };
export const bestallningensSats: Sats = { namn: 'leverantorsfaktura.bestallningens', text: fakturaSql('f.bestallning_id = $1::uuid', 'order by f.fakturadatum, f.id') };
export const fakturaSats: Sats = { namn: 'leverantorsfaktura.en', text: fakturaSql('f.id = $1::uuid') };

/** Most rows of a list or a file. */
export const FLEST_FAKTUROR = 20_000;

/** By the day they are due. */
export const lasFakturor = (las: Lasning, antal = FLEST_FAKTUROR): Promise<Fakturarad[]> => las.rader<Fakturarad>(fakturorSats, [antal]);
export const lasOattesterade = (las: Lasning): Promise<Fakturarad[]> => las.rader<Fakturarad>(oattesteradeSats);
export const lasBestallningensFakturor = (las: Lasning, bestallningId: string): Promise<Fakturarad[]> => las.rader<Fakturarad>(bestallningensSats, [bestallningId]);

/** Null: no such invoice here. */
export const lasFaktura = async (las: Lasning, id: string): Promise<Fakturarad | null> => (arId(id) ? ((await las.rader<Fakturarad>(fakturaSats, [id]))[0] ?? null) : null);
