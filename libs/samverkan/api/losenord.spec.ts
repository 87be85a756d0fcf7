import { begransaSamtidiga, hashaLosenord, nyttForstaLosenord, provaLosenord } from './losenord';

describe('losenord', () => {
  it('is argon2id with the parameters of the house, and only the right one passes', async () => {
    const lagrad = await hashaLosenord('hemligt nog');
    expect(lagrad).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await provaLosenord(lagrad, 'hemligt nog')).toBe(true);
    expect(await provaLosenord(lagrad, 'hemligt Nog')).toBe(false);
  });

  it('an unknown person is never let in, not even with the password of the comparison hash', async () => {
    expect(await provaLosenord(null, 'ingen har detta')).toBe(false);
  });

  it('a first password is 100 random bits, in characters that are not taken for each other', () => {
    const alla = Array.from({ length: 200 }, nyttForstaLosenord);
    expect(alla.filter((l) => !/^[a-km-np-z2-9]{5}(-[a-km-np-z2-9]{5}){3}$/.test(l))).toEqual([]);
    expect(new Set(alla).size).toBe(200);
    expect(new Set(alla.join('').replaceAll('-', '')).size).toBe(32);
  });

  it('at most as many as allowed run at a time, all are run, and a failure gives its place back', async () => {
    const iTur = begransaSamtidiga(4);
    let samtidiga = 0;
    let flest = 0;
    const jobb = (nr: number) =>
      iTur(async () => {
        flest = Math.max(flest, ++samtidiga);
        await new Promise((r) => setTimeout(r, 2));
        samtidiga--;
        if (nr === 3) throw new Error('fel');
        return nr;
      });
    const svar = await Promise.allSettled(Array.from({ length: 20 }, (_, nr) => jobb(nr)));
    expect(flest).toBe(4);
    expect(svar.filter((s) => s.status === 'fulfilled')).toHaveLength(19);
    expect(await iTur(async () => 'efter')).toBe('efter');
  });
});
