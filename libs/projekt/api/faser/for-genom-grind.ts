import { fasText, kravlista, passeraGrind as provaPassera } from '@gemensam/projekt/domain';
import { type RegistreratBeslut } from '@gemensam/samverkan/api';
import { type Handelse } from '@gemensam/shared/api';
import { arAvslag, type Utfall } from '@gemensam/shared/domain';
import { ordningFor } from './fasbild.lasmodell';
import { type FasRepository, type OppetProjekt } from './fas.repository';
import { beslutsdata, beslutsnamn } from './grindbeslut';
import { grindFramfor, underlagFor } from './projektfaser';

type Grindbeslutare = RegistreratBeslut['beslutare'];

/** Everything that the gate ahead of a project under lock asks, judged by who decides: the step and its checklist. */
export const provaGrinden = ({ bild, finansiering }: OppetProjekt, beslutare: Grindbeslutare) => {
  const grind = grindFramfor(bild);
  const underlag = grind ? underlagFor(bild, grind, finansiering) : { leverabler: [], finansiering, intresserade: bild.intresserade, upphandling: null };
  const steg = provaPassera({ fas: bild.fas, vilandeFran: bild.vilande_fran }, ordningFor(bild), beslutare, underlag);
  return arAvslag(steg) ? steg : { steg, krav: grind ? kravlista(grind, underlag) : [] };
};

/**
 * Takes a project under lock through its next gate by a decision; everything the gate asks is judged again. The decision is linked for
 * ever, together with the checklist as it stood. The event is the writer's to keep.
 */
export const forGenomGrind = async (faser: FasRepository, oppet: OppetProjekt, beslut: RegistreratBeslut): Promise<Utfall<Handelse>> => {
  const provad = provaGrinden(oppet, beslut.beslutare);
  if (arAvslag(provad)) return provad;
  const { steg, krav } = provad;
  await faser.flytta(oppet.bild, { ...steg, beslut, skal: null, granskas: null, krav });
  return {
    handelsetyp: 'grind_passerad', objekttyp: 'projekt', objektId: oppet.bild.id,
    text: `${oppet.bild.namn} passerade ${steg.beteckning} till ${fasText(steg.till)} genom ${beslutsnamn(beslut)}.`,
    data: { fran: fasText(steg.fran), till: fasText(steg.till), grind: steg.beteckning, beslut: beslutsdata(beslut), krav: krav.map((k) => `${k.namn}: ${k.lage}`) },
  };
};
