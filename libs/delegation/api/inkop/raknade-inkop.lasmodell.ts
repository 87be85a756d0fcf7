import { arSammaLeverantor, type Leverantorsuppgift, namnnyckel, type RaknadBestallning, type RaknadFaktura } from '@gemensam/delegation/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type Datum } from '@gemensam/shared/domain';

/** The orders and invoices that a purchase of the supplier may be summed with. */
export interface Leverantorensinkop {
  readonly bestallningar: readonly RaknadBestallning[];
  readonly fakturor: readonly RaknadFaktura[];
}

/**
 * Of one supplier, in one statement. `$1`: its org.nr, or null; `$2`: an order that is always among them; `$3`: today, which is the day of an
 * invoice that waits; `$4`: a word of its name. The database gives those that may be the supplier, and the rule itself judges them. What is hidden
 * from the person counts as the rest, and is told by number alone. Amounts as text, since JSON rounds.
 */
export const leverantorensInkopSats: Sats = {
  namn: 'inkop.leverantorens',
  text: `
    with hos as materialized (select id, leverantor, orgnr, vad from gemensam.inkop_hos($1::text, $4::text, $2::uuid)), dolda as materialized (select id from gemensam.dolda_inkop() id)
    select
      (select coalesce(json_agg(json_build_object('id', b.id, 'nummer', d.beteckning, 'namn', h.leverantor, 'orgnr', h.orgnr, 'avtalId', b.avtal_id, 'budgetradId', p.budgetrad_id, 'vad', h.vad, 'datum', b.datum,
          'delegat', b.av, 'status', b.status, 'avslutad', b.avslutad, 'ore', b.belopp_ore::text, 'moms', b.moms, 'momssats', b.momssats, 'dold', b.id in (select id from dolda)) order by b.datum, b.id), '[]')
        from hos h join gemensam.bestallning b on b.id = h.id join gemensam.beslut_referens d on (d.samverkan_id, d.id) = (b.samverkan_id, b.beslut_referens_id) join gemensam.budgetpost p on (p.samverkan_id, p.id) = (b.samverkan_id, b.budgetpost_id)) as bestallningar,
      (select coalesce(json_agg(json_build_object('id', f.id, 'nummer', f.nummer, 'namn', h.leverantor, 'orgnr', h.orgnr, 'budgetradId', p.budgetrad_id, 'vad', h.vad, 'bestallningId', f.bestallning_id, 'namndbeslut', f.namndbeslut_id is not null,
          'attesterad', f.status = 'attesterad', 'dag', coalesce(f.attesterad, $3::date), 'beslut', d.beteckning, 'delegat', coalesce(f.attesterad_av, f.registrerad_av), 'netto', f.netto_ore::text, 'brutto', f.brutto_ore::text, 'dold', f.id in (select id from dolda)) order by f.registrerad, f.id), '[]')
        from hos h join gemensam.leverantorsfaktura f on f.id = h.id join gemensam.budgetpost p on (p.samverkan_id, p.id) = (f.samverkan_id, f.budgetpost_id) left join gemensam.beslut_referens d on (d.samverkan_id, d.id) = (f.samverkan_id, f.beslut_referens_id)) as fakturor`,
};

type Leverantor = Pick<Leverantorsuppgift, 'namn' | 'orgnr'>;
interface Rad extends Record<string, unknown> {
  readonly bestallningar: readonly (Omit<RaknadBestallning, 'leverantor' | 'ore'> & Leverantor & { readonly ore: string })[];
  readonly fakturor: readonly (Omit<RaknadFaktura, 'leverantor' | 'avtalId' | 'netto' | 'brutto'> & Leverantor & { readonly netto: string; readonly brutto: string })[];
}

/** What was ordered of a supplier, and its invoices, with or without its org.nr. `bestallningId`: an order that is asked about whatever its supplier is called. */
export const lasLeverantorensInkop = async (las: Lasning, l: Leverantor, idag: Datum, bestallningId: string | null = null): Promise<Leverantorensinkop> => {
  const [rad] = await las.rader<Rad>(leverantorensInkopSats, [l.orgnr, bestallningId, idag, namnnyckel(l.namn).split(' ')[0] ?? '']);
  const bestallningar = (rad?.bestallningar ?? []).filter((b) => b.id === bestallningId || arSammaLeverantor(b, l)).map(({ namn, orgnr, ore, ...b }) => ({ ...b, leverantor: { namn, orgnr }, ore: BigInt(ore) }));
  const hit = new Set(bestallningar.map((b) => b.id));
  const fakturor = (rad?.fakturor ?? [])
    .filter((f) => (f.bestallningId === null ? arSammaLeverantor(f, l) : hit.has(f.bestallningId)))
    .map(({ namn, orgnr, netto, brutto, ...f }) => ({ ...f, leverantor: { namn, orgnr }, avtalId: null, netto: BigInt(netto), brutto: BigInt(brutto) }));
  return { bestallningar, fakturor };
};
