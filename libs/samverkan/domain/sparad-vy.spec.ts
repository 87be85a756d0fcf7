import fc from 'fast-check';
import { arAvslag } from '@gemensam/shared/domain';
import { provaTaBortVy, provaVy, type Vyuppgifter, vyfraga } from './sparad-vy';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });

const vy = (val: Partial<Vyuppgifter> = {}): Vyuppgifter => ({ lista: 'projekt', namn: 'Risker', vag: 'projekt', fraga: 'lage=risk', delad: false, ...val });

describe('provaVy', () => {
  it('cleans the name and writes the query anew, in one order', () => {
    expect(provaVy(vy({ namn: ' Projekt\n med\u200b risk\u200b ', fraga: 'sok=lule%C3%A5+stad&fas=&lage=risk' }))).toEqual(vy({ namn: 'Projekt med\u200b risk', fraga: 'lage=risk&sok=lule%C3%A5%20stad' }));
    expect(provaVy(vy({ fraga: '' }))).toEqual(vy({ fraga: '' }));
  });

  it.each([
    ['namn', { namn: ' \u200b ' }], ['namn', { namn: 'x'.repeat(81) }], ['vag', { vag: '//ondska.se' }], ['vag', { vag: 'projekt/../administration' }], ['vag', { vag: 'arenden' }],
    ['fraga', { fraga: 'a b=1' }], ['fraga', { fraga: 'sok=%E0%A4%A' }], ['fraga', { fraga: `sok=${'x'.repeat(1001)}` }], ['fraga', { fraga: 'sok=%00' }],
  ] as const)('refuses at %s: %j', (falt, val) => expect(provaVy(vy(val))).toMatchObject({ slag: 'avslag', falt, utvag: expect.any(String) }));

  it('keeps every filter of every query that it saves', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,10}$/), fc.string({ maxLength: 20, unit: 'grapheme' }), { maxKeys: 8 }), (filter) => {
        const fraga = new URLSearchParams(filter).toString();
        const svar = provaVy(vy({ fraga }));
        if (arAvslag(svar)) return;
        expect(vyfraga(svar.fraga)).toEqual(Object.fromEntries(Object.entries(filter).filter(([, v]) => v !== '')));
        expect(provaVy(svar)).toEqual(svar);
      }),
    );
  });
});

it('one takes away the own, and the e-samordnare what is shared', () => {
  const svar = [true, false].flatMap((egen) => [true, false].flatMap((delad) => [true, false].map((es) => [egen, delad, es, provaTaBortVy({ egen, delad }, es) === null])));
  expect(svar.filter(([, , , far]) => far).map((s) => s.slice(0, 3))).toEqual([[true, true, true], [true, true, false], [true, false, true], [true, false, false], [false, true, true]]);
});
