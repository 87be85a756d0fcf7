import { type Provning } from './provning';
import { provaBudget, provaTak, provaUppdelning } from './prova-beloppet';
import { provaKraven } from './prova-kraven';
import { provaArendetyp, provaJav, provaPunktIKraft, provaSaklage } from './prova-saken';
import { type Provningsunderlag } from './provningsunderlag';
import { slapperIgenom } from './regelrad';
import { vemFarBesluta } from './vem-far-besluta';

/**
 * May the person take this decision on delegation today? One row per rule, always all of them and in the same order, so that the list
 * stands still while a form is filled in: the point in force, the right person, absence, jäv, what may be delegated, the matter open,
 * the amount within the limit, not split, within the budget, and what this kind of decision needs. Green: no row brister, and none waits for an amount.
 * Source: domain rules D1 to D7; KL 6:28–40, 7:4–7 and 9:30. Units: öre; VAT is counted exactly, amounts in texts are rounded half up.
 *
 * @example provaDelegationsbeslut(u) // { rader: [...14], gron: true, som: 'ersattare', varfor: 'Ordföranden är frånvarande 2021-02-10–2021-02-20' }
 */
export const provaDelegationsbeslut = (u: Provningsunderlag): Provning => {
  const vem = vemFarBesluta(u);
  const rader = [provaPunktIKraft(u), ...vem.rader, provaJav(u), provaArendetyp(u), provaSaklage(u), provaTak(u), provaUppdelning(u), provaBudget(u), ...provaKraven(u)];
  return { rader, gron: rader.every(slapperIgenom), som: vem.som, varfor: vem.varfor, egenAnteckning: vem.egenAnteckning };
};
