import { type Kontext } from '@gemensam/shared/api';
import { type PubliktDelegationsbeslut } from '@gemensam/shared/contract';
import { publikBeslutsdata } from './registerfil';

const allmanheten: Kontext = { samverkan: { id: 's', kortnamn: 'prov', namn: 'Provnämnden', form: 'gemensam_namnd' }, person: { id: 'p', namn: 'Allmänheten' }, uppdrag: [], affarsdatum: '2021-02-15' };
const beslut = (belopp: bigint | null): PubliktDelegationsbeslut => ({
  beteckning: 'D 2021:7', datum: '2021-02-10', beslutsfattare: 'E-samordnaren på delegation', sekretess: false, grund: 'Punkt 6', arendetyp: 'Beslutsattest av faktura', rubrik: 'Faktura', motpart: null, belopp, dnr: null, anmalt: null,
});

it.each([
  [4_760_005n, '47600.05'],
  [-12_345n, '-123.45'],
  [-45n, '-0.45'],
  [0n, '0.00'],
  [null, null],
])('the public data have %s öre as %s kronor', (ore, kronor) => {
  expect(publikBeslutsdata(allmanheten, [beslut(ore)]).delegationsbeslut).toMatchObject([{ belopp: kronor }]);
});
