import { type RegistreratBeslut } from '@gemensam/samverkan/api';
import { beslutareText } from '@gemensam/samverkan/domain';
import { avslag, type Avslag } from '@gemensam/shared/domain';

/**
 * Who may decide: a förlängning the nämnd, or the ordförande on delegation (point 2); an uppsägning the nämnd, or the ordförande where
 * it cannot wait (KL 6:39). Null: the right one. Source: delegationsordningen, point 2; domain rule D3.
 */
export const provaAvtalsbeslut = (beslut: RegistreratBeslut, akt: 'forlang' | 'saga_upp'): Avslag | null =>
  beslut.beslutare === 'namnd' || beslut.beslutare === 'delegation'
    ? null
    : avslag({
        regel: 'Fel beslutare', kalla: akt === 'forlang' ? 'Delegationsordningen punkt 2' : 'Delegationsordningen; KL 6:39',
        text: `${akt === 'forlang' ? 'En förlängning' : 'En uppsägning'} beslutas av nämnden eller av ordföranden på delegation. Det här beslutet är fattat av ${beslutareText(beslut.beslutare)}.`,
        utvag: 'Välj nämndens eller ordförandens beslut.', falt: 'beslutId',
      });
