import { sammanfogaLagen, type TreLagen } from './sammanfoga-lagen';
import { lagen } from './statusrapport';

const bas: TreLagen = { lageTid: 'enligt_plan', lageKostnad: 'enligt_plan', lageResultat: 'risk' };

describe('sammanfogaLagen', () => {
  it('keeps what each of two people changed', () => {
    expect(sammanfogaLagen(bas, { ...bas, lageTid: 'risk' }, { ...bas, lageKostnad: 'avviker' })).toEqual({ lageTid: 'risk', lageKostnad: 'avviker', lageResultat: 'risk' });
  });

  it('for every base, mine and theirs: mine when I changed it, else theirs, else as it was', () => {
    for (const fore of lagen)
      for (const min of lagen)
        for (const deras of [...lagen, null]) {
          const av = (l: (typeof lagen)[number]): TreLagen => ({ lageTid: l, lageKostnad: l, lageResultat: l });
          const svar = sammanfogaLagen(av(fore), av(min), { lageTid: deras, lageKostnad: deras, lageResultat: deras });
          expect(svar).toEqual(av(min !== fore ? min : (deras ?? fore)));
        }
  });
});
