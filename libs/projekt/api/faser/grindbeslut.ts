import { type Beslutare, beslutareText } from '@gemensam/samverkan/domain';
import { type Beslutsval, type RegistreratBeslut, valjBeslutsreferens, type ValtBeslut } from '@gemensam/samverkan/api';
import { type Handelsedata, type Kontext, type Skrivning } from '@gemensam/shared/api';
import { arAvslag, avslag, type Utfall } from '@gemensam/shared/domain';
import { type FasRepository } from './fas.repository';

/**
 * The decision that moves a project: registered or new, taken by the one that is said to have taken it, and not one that has moved
 * this project before.
 */
export const valjGrindbeslut = async (
  skriv: Skrivning,
  kontext: Kontext,
  faser: FasRepository,
  projektId: string,
  beslutare: Beslutare,
  val: Beslutsval,
  andamal: 'grind' | 'steg_tillbaka',
): Promise<Utfall<ValtBeslut>> => {
  const valt = await valjBeslutsreferens(skriv, kontext, { beslutId: val.beslutId, beslut: val.beslut ? { ...val.beslut, beslutare } : val.beslut }, { andamal, saker: [projektId] });
  if (arAvslag(valt)) return valt;
  const nej = (regel: string, text: string, utvag: string) => avslag({ regel, kalla: 'Domänregel 6, faser och grindar', text, utvag, falt: val.beslut ? 'beslut.beteckning' : 'beslutId' });
  if (valt.beslut.beslutare !== beslutare)
    return nej('Fel beslutare', `${beslutsnamn(valt.beslut)} är fattat av ${beslutareText(valt.beslut.beslutare)}, inte av ${beslutareText(beslutare)}.`, `Välj ett beslut av ${beslutareText(beslutare)}.`);
  const buret = await faser.redanBuret(projektId, valt.beslut.id);
  if (buret) return nej('Beslutet är redan använt', `${beslutsnamn(valt.beslut)} har redan fört projektet genom ${buret}.`, 'Varje grind passeras genom ett eget beslut.');
  return valt;
};

export const beslutsnamn = (b: { readonly organ: string; readonly datum: string; readonly beteckning: string }): string => `${b.organ} ${b.datum} ${b.beteckning}`;

/** In the log, which is never changed: the words of a decision that the portal took are read in the decision, by those who may. */
export const beslutsdata = (b: RegistreratBeslut): Handelsedata => ({ id: b.id, organ: b.organ, datum: b.datum, beteckning: b.beteckning, ...(b.ursprung ? {} : { rubrik: b.rubrik }), beslutare: b.beslutare });
