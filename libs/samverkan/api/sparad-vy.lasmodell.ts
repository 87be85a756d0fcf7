import { provaTaBortVy, type Vylista } from '@gemensam/samverkan/domain';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type SparadVy } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';

type VySqlrad = Omit<SparadVy, 'farTaBort'>;

const vytext = (villkor: string): string => `
  select v.id, v.lista, v.namn, v.vag, v.fraga, v.delad, p.namn as av, v.tid, v.person_id = (select gemensam.person_id()) as egen, v.version
  from gemensam.sparad_vy v join gemensam.person p on p.id = v.person_id
  ${villkor} order by v.namn, v.id`;

/** Row-level security keeps back what is not shared. */
export const sparadeVyerSats: Sats = { namn: 'samverkan.sparade_vyer', text: vytext('where v.lista = $1') };
export const sparadVySats: Sats = { namn: 'samverkan.sparad_vy', text: vytext('where v.id = $1') };

export const lasSparadeVyer = async (las: Lasning, kontext: Kontext, lista: Vylista): Promise<SparadVy[]> =>
  (await las.rader<VySqlrad>(sparadeVyerSats, [lista])).map((r) => tillVy(r, kontext));

/** Null: no such view here, or somebody's own. */
export const lasSparadVy = async (las: Lasning, kontext: Kontext, id: string): Promise<SparadVy | null> => {
  const [r] = arId(id) ? await las.rader<VySqlrad>(sparadVySats, [id]) : [];
  return r ? tillVy(r, kontext) : null;
};

const tillVy = (r: VySqlrad, kontext: Kontext): SparadVy => ({ ...r, farTaBort: provaTaBortVy(r, harRoll(kontext, 'e_samordnare')) === null });
