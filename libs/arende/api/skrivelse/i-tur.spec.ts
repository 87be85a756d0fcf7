import { iTur } from './i-tur';

const vila = (): Promise<void> => new Promise((klar) => setTimeout(klar, 1));

describe('what is done to one text', () => {
  it('is done in the order it came, one at a time, and a failure stops nobody', async () => {
    const gjort: string[] = [];
    let pagar = 0;
    const gor = (namn: string, fel = false) =>
      iTur('ett', async () => {
        expect(++pagar).toBe(1);
        await vila();
        pagar--;
        gjort.push(namn);
        if (fel) throw new Error(namn);
        return namn;
      });
    expect(await Promise.allSettled([gor('a'), gor('b', true), gor('c')])).toMatchObject([{ value: 'a' }, { status: 'rejected', reason: { message: 'b' } }, { value: 'c' }]);
    expect(gjort).toEqual(['a', 'b', 'c']);
    expect(await gor('d')).toBe('d');
  });

  it('does not wait for another text', async () => {
    let slapp: () => void = () => undefined;
    const hallen = iTur('ett', () => new Promise<void>((klar) => (slapp = klar)));
    expect(await iTur('annat', async () => 'gick')).toBe('gick');
    slapp();
    await hallen;
  });
});
