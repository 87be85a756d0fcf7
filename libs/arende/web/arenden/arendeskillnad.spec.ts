import { arendeskillnad } from './arendeskillnad';

const fore = { rubrik: 'Taxor 2022', tillstand: 'under_beredning', dnr: '2021/4-2.3', handlaggare: 'Bo Berg', sammantrade: null } as const;
const sammantrade = { id: 'm', datum: '2021-03-16', stoppdatum: null, kallelsedag: null, installt: false, dagarTillStopp: null };

describe('what somebody else changed while a dialog was open', () => {
  it('is told with both versions, in the words of the page', () => {
    expect(arendeskillnad(fore, { ...fore, tillstand: 'pa_remiss', handlaggare: 'Ada Åberg', sammantrade })).toEqual([
      { vad: 'Tillstånd', fore: 'Under beredning', nu: 'På remiss' },
      { vad: 'Handläggare', fore: 'Bo Berg', nu: 'Ada Åberg' },
      { vad: 'Sammanträde', fore: 'Inget', nu: '2021-03-16' },
    ]);
    expect(arendeskillnad(fore, { ...fore, rubrik: '' })).toEqual([{ vad: 'Rubrik', fore: 'Taxor 2022', nu: 'Utan rubrik' }]);
  });

  it('is nothing when only the texts were changed', () => {
    expect(arendeskillnad(fore, { ...fore })).toEqual([]);
  });
});
