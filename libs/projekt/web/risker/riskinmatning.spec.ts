import { riskkrockar, sammanfogaRisk, type Riskinmatning } from './riskinmatning';

const bas: Riskinmatning = { namn: 'Försening', beskrivning: '', orsak: 'A', foljd: 'B', sannolikhet: 3, konsekvens: 3, agare: 'Ledaren', granskas: '2021-03-01' };

describe('two people who change a risk', () => {
  it('in different fields: both changes stand, and nobody is asked', () => {
    const min = { ...bas, orsak: 'Min orsak' };
    const deras = { ...bas, sannolikhet: 4, agare: 'Styrgruppen' };
    expect(riskkrockar(bas, min, deras)).toEqual([]);
    expect(sammanfogaRisk(bas, min, deras, {})).toEqual({ ...deras, orsak: 'Min orsak' });
  });

  it('in the same field: both are shown in words, and what is chosen stands', () => {
    const min = { ...bas, sannolikhet: 5, foljd: 'Min' };
    const deras = { ...bas, sannolikhet: 1, foljd: 'Deras' };
    expect(riskkrockar(bas, min, deras)).toEqual([
      { namn: 'foljd', etikett: 'Följd', min: 'Min', deras: 'Deras' },
      { namn: 'sannolikhet', etikett: 'Sannolikhet', min: '5 Mycket sannolik', deras: '1 Osannolik' },
    ]);
    expect(sammanfogaRisk(bas, min, deras, { foljd: 'Båda', sannolikhet: '1 Osannolik' })).toEqual({ ...bas, foljd: 'Båda', sannolikhet: 1 });
    expect(sammanfogaRisk(bas, min, deras, { foljd: 'Båda', sannolikhet: 'vet inte' }).sannolikhet).toBe(5);
  });

  it('to the same thing: nobody is asked', () => {
    expect(riskkrockar(bas, { ...bas, agare: 'X' }, { ...bas, agare: 'X' })).toEqual([]);
  });
});
