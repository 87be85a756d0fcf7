import { type Fas, type Fasordning, grindTill, kravlista, leverabellage, type Projektslag, type Upphandlingslage } from '@gemensam/projekt/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Styrgruppsfragor } from '@gemensam/shared/contract';
import { ordningFor } from '../faser/fasbild.lasmodell';
import { type FinansieringSakradPort } from '../faser/finansiering-sakrad';
import { fragaOmPengar, grindFramfor, underlagFor } from '../faser/projektfaser';
import { sitterIStyrgruppen } from './grupper.lasmodell';

interface Styrgruppsprojekt {
  readonly id: string;
  readonly namn: string;
  readonly slag: Projektslag;
  readonly fas: Fas | null;
  readonly vilande_fran: Fas | null;
  readonly ordning: { readonly version: number; readonly innehall: Fasordning } | null;
  readonly intresserade: number;
  readonly upphandlingar: readonly { readonly lage: Upphandlingslage }[];
  readonly leverabler: readonly { readonly id: string; readonly namn: string; readonly grind: Fas; readonly klar: string | null; readonly datum: string | null; readonly godkand: boolean }[];
}

/** The projects in whose styrgrupp the person `$1` sits on the day `$2`, with what their gates look at. */
export const styrgruppsfragorSats: Sats = {
  namn: 'projekt.styrgruppsfragor',
  text: `
    select p.id, p.namn, p.slag, p.fas, p.vilande_fran,
      (select json_build_object('version', o.version, 'innehall', o.innehall) from gemensam.fasordning o
        where o.samverkan_id = p.samverkan_id and o.slag = p.slag order by o.version desc limit 1) as ordning,
      (select count(*)::int from gemensam.deltagande d where d.samverkan_id = p.samverkan_id and d.projekt_id = p.id
        and d.status in ('intresserad','deltar','anslot_senare')) as intresserade,
      coalesce((select json_agg(json_build_object('lage', u.lage) order by u.nummer desc)
        from gemensam.upphandling u where u.samverkan_id = p.samverkan_id and u.projekt_id = p.id), '[]') as upphandlingar,
      coalesce((select json_agg(json_build_object('id', l.id, 'namn', l.namn, 'grind', l.grind, 'klar', l.klar, 'datum', l.godkand, 'godkand', l.godkand is not null) order by l.klar nulls last, l.namn)
        from gemensam.leverabel l where l.samverkan_id = p.samverkan_id and l.projekt_id = p.id), '[]') as leverabler
    from gemensam.projekt p
    where p.fas is not null and ${sitterIStyrgruppen('p', '$1', '$2')}
    order by p.ordning, p.namn`,
};

/** One statement, and the port to the money for a gate of the styrgrupp that asks about it. */
export const lasStyrgruppsfragor = async (las: Lasning, kontext: Kontext, port: FinansieringSakradPort): Promise<Styrgruppsfragor[]> => {
  const projekt = await las.rader<Styrgruppsprojekt>(styrgruppsfragorSats, [kontext.person.id, kontext.affarsdatum]);
  const fragor: Styrgruppsfragor[] = [];
  for (const p of projekt) fragor.push(await tillFragor(las, kontext, port, p));
  return fragor;
};

const tillFragor = async (las: Lasning, kontext: Kontext, port: FinansieringSakradPort, p: Styrgruppsprojekt): Promise<Styrgruppsfragor> => {
  const grind = grindFramfor(p);
  const styrgruppens = grind?.beslutare.includes('styrgrupp') ? grind : null;
  const krav = styrgruppens ? kravlista(styrgruppens, underlagFor(p, styrgruppens, await fragaOmPengar(las, kontext, port, p))) : [];
  const saknas = krav.filter((k) => !k.uppfyllt).length;
  const ordning = ordningFor(p);
  return {
    projektId: p.id,
    namn: p.namn,
    grind: styrgruppens && { till: styrgruppens.till, beteckning: styrgruppens.beteckning, gron: saknas === 0, saknas, krav: krav.length },
    leverabler: p.leverabler
      .filter((l) => !l.godkand && l.grind === grind?.till)
      .map(({ id, namn, klar, grind: till, datum }) => ({ id, namn, klar, beteckning: (ordning && grindTill(ordning, till)?.beteckning) ?? '', lage: leverabellage({ klar, godkand: datum }, kontext.affarsdatum) })),
  };
};
