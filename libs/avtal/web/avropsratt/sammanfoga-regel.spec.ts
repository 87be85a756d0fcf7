import { type Regelutkast, sammanfogaRegel } from './sammanfoga-regel';

const bas: Regelutkast = { slag: ['medlem', 'bolag'], matt: 'kontrollkedja', andelsslag: 'roster', troskel: '50', styrelseandel: '50', namngivna: [] };
const NAMN: Readonly<Record<string, string>> = { a: 'Förbundet', b: 'Stiftelsen' };
const ihop = async (min: Partial<Regelutkast>, deras: Partial<Regelutkast>, svar: Readonly<Record<string, string>> | null = {}) => {
  const fragat: string[][] = [];
  const resultat = await sammanfogaRegel(
    { oppna: ({ falt }) => Promise.resolve((fragat.push(...falt.map((f) => [f.namn, f.min, f.deras])), svar)) },
    { bas, min: { ...bas, ...min }, deras: { ...bas, ...deras } }, (id) => NAMN[id] ?? id,
  );
  return { resultat, fragat };
};

it('what only one of us changed goes together without a question', async () => {
  expect(await ihop({ troskel: '2/3' }, { namngivna: ['a'], matt: 'genomrakning' })).toEqual({ resultat: { ...bas, troskel: '2/3', namngivna: ['a'], matt: 'genomrakning' }, fragat: [] });
  expect((await ihop({ troskel: '60' }, { troskel: '60' })).fragat).toEqual([]);
});

it('where both did, both are shown in words, and theirs is taken as it stands or mine stays', async () => {
  const { resultat, fragat } = await ihop({ troskel: '2/3', namngivna: ['a'] }, { troskel: '60', namngivna: ['b'] }, { troskel: '60', namngivna: 'Stiftelsen' });
  expect(fragat).toEqual([['troskel', '2/3', '60'], ['namngivna', 'Förbundet', 'Stiftelsen']]);
  expect(resultat).toEqual({ ...bas, troskel: '60', namngivna: ['b'] });
  expect((await ihop({ namngivna: ['a'] }, { namngivna: ['b'] }, { namngivna: 'Förbundet' })).resultat?.namngivna).toEqual(['a']);
});

it('somebody who goes on writing sends nothing', async () => expect((await ihop({ troskel: '2/3' }, { troskel: '60' }, null)).resultat).toBeNull());
