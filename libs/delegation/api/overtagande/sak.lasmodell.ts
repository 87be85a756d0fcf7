import { type Saktyp } from '@gemensam/delegation/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type Delegationssak } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';

/** The things by name, under row-level security. An ärende is its number: its rubrik may be secret another day. */
const saker = `
  select 'projekt' as saktyp, p.id, p.namn as namn, 1 as ordning from gemensam.projekt p
  union all select 'avtal', a.id, 'A-' || a.nummer || ' ' || a.namn, 2 from gemensam.avtal a
  union all select 'upphandling', u.id, p.namn || ', upphandling ' || u.nummer, 3 from gemensam.upphandling u join gemensam.projekt p on (p.samverkan_id, p.id) = (u.samverkan_id, u.projekt_id)
  union all select 'budgetpost', b.id, r.namn || ' ' || b.ar, 4 from gemensam.budgetpost b join gemensam.budgetrad r on (r.samverkan_id, r.id) = (b.samverkan_id, b.budgetrad_id)
  union all select 'bestallning', o.id, 'Beställning ' || o.datum || coalesce(', ' || x.leverantor, ''), 5 from gemensam.bestallning o left join gemensam.bestallning_ord x on (x.samverkan_id, x.id) = (o.samverkan_id, o.id)
  union all select 'leverantorsfaktura', f.id, 'Faktura ' || f.nummer || coalesce(', ' || x.leverantor, ''), 6 from gemensam.leverantorsfaktura f left join gemensam.leverantorsfaktura_ord x on (x.samverkan_id, x.id) = (f.samverkan_id, f.id)
  union all select 'arende', e.id, 'Ärende ' || e.dnr_ar || '/' || e.dnr_lopnummer, 7 from gemensam.arende e where e.dnr_lopnummer is not null`;

const enSak: Sats = { namn: 'delegation.sak', text: `select saktyp, id, namn from (${saker}) s where s.saktyp = $1 and s.id = $2` };
const valbara: Sats = { namn: 'delegation.saker', text: `select saktyp, id, namn from (${saker}) s where s.saktyp in ('projekt','avtal','upphandling') order by ordning, namn collate gemensam.sv` };

/** A thing with its name of today. Null: none here, or not the person's to see. */
export const lasSak = async (las: Lasning, saktyp: Saktyp, id: string): Promise<Delegationssak | null> => (arId(id) ? ((await las.rader<Delegationssak>(enSak, [saktyp, id]))[0] ?? null) : null);

export const lasSaker = (las: Lasning): Promise<Delegationssak[]> => las.rader<Delegationssak>(valbara);
