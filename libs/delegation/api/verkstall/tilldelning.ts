import { fragaOmUpphandling, lasFasbild, provaTilldelning, tilldelaGenomBeslut, UpphandlingRepository, type LastUpphandling } from '@gemensam/projekt/api';
import { upphandlingslageText } from '@gemensam/projekt/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { arAvslag, finnsInte } from '@gemensam/shared/domain';
import { inget, type Verkstallighet } from './verkstallighet';

const pagaende: Sats = {
  namn: 'delegation.pagaende_upphandlingar',
  text: `select u.id, p.namn, u.nummer, u.lage from gemensam.upphandling u join gemensam.projekt p on (p.samverkan_id, p.id) = (u.samverkan_id, u.projekt_id)
    where u.lage in ('annonserad', 'utvardering') order by p.namn, u.nummer`,
};

const bilden = async (las: Lasning, kontext: Kontext, id: string | null) => {
  const upphandling = await fragaOmUpphandling(las, id ?? '');
  const projekt = upphandling && (await lasFasbild(las, kontext, upphandling.projektId));
  return upphandling && projekt ? { upphandling, projekt } : null;
};

/** Point 3: an upphandling is awarded when the bids are evaluated. What was secret because of it opens in the same moment. */
export const tilldelning: Verkstallighet = {
  las: async ({ skriv, kontext }, { sakId }) => ((await new UpphandlingRepository(skriv, kontext).lasProjekt(sakId ?? '')) ? null : finnsInte()),

  sak: async ({ las, kontext }, { sakId }) => {
    const u = await fragaOmUpphandling(las, sakId ?? '');
    if (!u) return finnsInte();
    const provad = provaTilldelning(u, kontext.affarsdatum);
    return {
      saktyp: 'upphandling', sakId: u.id, version: u.version, namn: `Upphandlingen för ${u.projektNamn}`, motpart: null,
      underlag: { ...inget, upphandlingslage: u.lage }, hinder: arAvslag(provad) ? { ...provad, falt: null } : null,
      rubrik: `Tilldelning i upphandlingen för ${u.projektNamn}`, beslutstext: `Upphandlingen för ${u.projektNamn} tilldelas enligt utvärderingen av anbuden.`, uppgifter: { projektId: u.projektId },
    };
  },

  verkstall: async ({ skriv, kontext, portar }, beslut, { sakId }) => {
    const b = await bilden(skriv, kontext, sakId);
    return b ? tilldelaGenomBeslut(skriv, kontext, portar.tilldelning, b.projekt, b.upphandling, beslut.referens) : finnsInte();
  },

  mojliga: async ({ las }) =>
    (await las.rader<{ id: string; namn: string; nummer: number; lage: LastUpphandling['lage'] }>(pagaende)).map((u) => ({ saktyp: 'upphandling' as const, id: u.id, namn: `Upphandlingen för ${u.namn}`, lage: upphandlingslageText(u.lage) })),
};
