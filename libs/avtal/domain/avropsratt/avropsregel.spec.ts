import { brak } from '../agande/agande.testdata';
import { provaAvropsregel, STANDARDREGEL } from './avropsregel';

const FINNS = new Set(['A', 'B']);

it('the default may stand, and kinds are kept in one order', () => {
  expect(provaAvropsregel(STANDARDREGEL, FINNS)).toEqual(STANDARDREGEL);
  expect(provaAvropsregel({ ...STANDARDREGEL, slag: ['stiftelse', 'medlem'], namngivna: ['A'] }, FINNS)).toMatchObject({ slag: ['medlem', 'stiftelse'], namngivna: ['A'] });
});

it.each([
  [{ troskel: brak(0) }, 'troskel'], [{ troskel: brak(101) }, 'troskel'], [{ troskel: brak(1, 0) }, 'troskel'], [{ styrelseandel: brak(-1) }, 'styrelseandel'],
  [{ slag: [] }, 'slag'], [{ namngivna: ['A', 'A'] }, 'namngivna'], [{ namngivna: ['C'] }, 'namngivna'],
])('%j is refused on %s', (del, falt) => expect(provaAvropsregel({ ...STANDARDREGEL, ...del }, FINNS)).toMatchObject({ slag: 'avslag', falt }));

it('nobody by kind but somebody by name may stand', () => expect(provaAvropsregel({ ...STANDARDREGEL, slag: [], namngivna: ['B'] }, FINNS)).toMatchObject({ slag: [] }));
