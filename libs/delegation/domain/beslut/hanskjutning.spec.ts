import { medSakensHinder } from './delegationsbeslut';
import { hanskjutnaRader, OPPNA_REGLER } from './hanskjutning';
import { provaDelegationsbeslut } from '../provning/prova-delegationsbeslut';
import { underlag } from '../provning/provning.testdata';

const provad = medSakensHinder(
  provaDelegationsbeslut(
    underlag(3, 'vice_ordforande', {
      franvaro: [{ personId: 'ordforande', fran: '2021-02-10', till: '2021-02-20' }],
      jav: [{ personId: 'vice_ordforande', lage: 'anmald', grund: 'sitter i styrelsen för Nordtele AB', kalla: 'KL 6:28 2 p.' }],
      upphandlingslage: 'annonserad',
    }),
  ),
  { slag: 'avslag', regel: 'X', kalla: 'LOU', text: 'Tre anbud saknar poäng.', utvag: null, falt: null },
);
const oppet = hanskjutnaRader(provad.rader, { hemligt: false, saktyp: 'upphandling' }).join('\n');
const hemligt = hanskjutnaRader(provad.rader, { hemligt: true, saktyp: 'upphandling' }).join('\n');

it('an open ärende says what each rule came to, and of persons and bids nothing more', () => {
  for (const ord of ['2021-02-10', 'Nordtele', 'styrelsen', 'Tre anbud']) {
    expect(oppet).not.toContain(ord);
    expect(hemligt).toContain(ord);
  }
  expect(oppet).toContain('Inget jäv (KL 6:28 2 p.): brister.');
  expect(oppet).toContain('läget annonserad');
  expect(hanskjutnaRader(provad.rader, { hemligt: false, saktyp: 'avtal' }).join()).toContain('Tre anbud');
});

it('what waited for something is said to have been left open', () => {
  const vantade = provaDelegationsbeslut(underlag(5, 'e_samordnare', { belopp: null }));
  expect(hanskjutnaRader(vantade.rader, { hemligt: false, saktyp: null }).join('\n')).toContain('Inom budgeten (Delegationsordningen; domänregel D5): kunde inte prövas. Väntar på beloppet.');
});

it('what does not apply is left out, and every open rule is one of the check', () => {
  expect(oppet).not.toContain('gäller inte');
  const regler = provad.rader.map((r) => r.regel);
  expect(OPPNA_REGLER.filter((r) => !regler.includes(r))).toEqual([]);
});
