import { fasText } from '@gemensam/projekt/domain';
import { type Fasbild, FasRepository, forGenomGrind, fragaOmPengar, grindFramfor, lasFasbild, type OppetProjekt, provaGrinden } from '@gemensam/projekt/api';
import { type Sats } from '@gemensam/shared/api';
import { arAvslag, finnsInte } from '@gemensam/shared/domain';
import { inget, type Verkstallighet } from './verkstallighet';

const startbara: Sats = {
  namn: 'delegation.startbara_projekt',
  text: `select p.id, p.namn, p.slag, p.fas, (select json_build_object('version', o.version, 'innehall', o.innehall) from gemensam.fasordning o
      where o.samverkan_id = p.samverkan_id and o.slag = p.slag order by o.version desc limit 1) as ordning
    from gemensam.projekt p where p.fas is not null and p.fas not in ('vilande', 'avslutad') order by p.namn`,
};
type Startbart = Pick<Fasbild, 'id' | 'namn' | 'slag' | 'fas' | 'ordning'>;

/** Point 7: a project passes its next gate on delegation. What the gate asks is the gate's own rule, asked again as the decision is taken. */
export const projektstart: Verkstallighet = {
  las: async ({ skriv, kontext, portar }, { sakId }) => {
    const oppet = await new FasRepository(skriv, kontext, portar.finansiering).oppna(sakId ?? '', null);
    return arAvslag(oppet) ? oppet : null;
  },

  sak: async ({ las, kontext, portar }, { sakId }) => {
    const bild = await lasFasbild(las, kontext, sakId ?? '');
    if (!bild) return finnsInte();
    const finansiering = (await fragaOmPengar(las, kontext, portar.finansiering, bild)) ?? (await portar.finansiering(las, kontext, bild.id));
    const oppet: OppetProjekt = { slag: 'oppet', bild, finansiering };
    const provad = provaGrinden(oppet, 'delegation');
    const grind = grindFramfor(bild);
    const steg = grind ? `${grind.beteckning} till ${fasText(grind.till)}` : 'nästa grind';
    return {
      saktyp: 'projekt', sakId: bild.id, version: bild.version, namn: bild.namn, motpart: null,
      underlag: { ...inget, finansiering }, hinder: arAvslag(provad) ? provad : null,
      rubrik: `Start av ${bild.namn}`, beslutstext: `Projektet ${bild.namn} passerar ${steg}.`, uppgifter: { grind: grind?.beteckning ?? null, till: grind?.till ?? null },
    };
  },

  verkstall: async ({ skriv, kontext, portar }, beslut, { sakId }) => {
    const faser = new FasRepository(skriv, kontext, portar.finansiering);
    const oppet = await faser.oppna(sakId ?? '', null);
    if (oppet.slag !== 'oppet') return oppet.slag === 'konflikt' ? null : oppet;
    const passerad = await forGenomGrind(faser, oppet, beslut.referens);
    return arAvslag(passerad) ? passerad : [passerad];
  },

  mojliga: async ({ las }) =>
    (await las.rader<Startbart & Record<string, unknown>>(startbara)).flatMap((projekt) => {
      const grind = grindFramfor(projekt);
      return grind?.beslutare.includes('delegation') ? [{ saktyp: 'projekt' as const, id: projekt.id, namn: projekt.namn, lage: `${grind.beteckning}, till ${fasText(grind.till)}` }] : [];
    }),
};
