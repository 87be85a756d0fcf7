import { Arbete } from './arbete';

/** A question or an act whose end is chosen. */
const oppen = <S>() => {
  let [svara, vagra]: [(s: S) => void, (fel: Error) => void] = [() => undefined, () => undefined];
  const lofte = new Promise<S>((ja, nej) => ([svara, vagra] = [ja, nej]));
  return { fraga: () => lofte, svara: (s: S) => svara(s), vagra: () => vagra(new Error('ej svar')) };
};

describe('what a page works with', () => {
  it('the newest question is heard, in whatever order they are answered', async () => {
    const [arbete, en, tva] = [new Arbete(), oppen<string>(), oppen<string>()];
    const hort: string[] = [];
    const forsta = arbete.fraga('Granskar ett …', en.fraga, (s) => hort.push(s));
    const andra = arbete.fraga('Granskar två …', tva.fraga, (s) => hort.push(s));
    en.svara('ett');
    await forsta;
    expect([hort, arbete.text()]).toEqual([[], 'Granskar två …']);
    tva.svara('två');
    await andra;
    expect([hort, arbete.text(), arbete.fel()]).toEqual([['två'], null, undefined]);
  });

  it('a fault of a question that is not asked any more is not said', async () => {
    const [arbete, en] = [new Arbete(), oppen<string>()];
    const forsta = arbete.fraga('Granskar …', en.fraga, () => undefined);
    const nyast = arbete.borjaOm();
    expect([arbete.text(), nyast()]).toEqual([null, true]);
    en.vagra();
    await forsta;
    expect([arbete.text(), arbete.fel(), nyast()]).toEqual([null, undefined, true]);
    arbete.borjaOm();
    expect(nyast()).toBe(false);
  });

  it('a fault of what is done is said, and gone when something else is begun', async () => {
    const [arbete, akt, fraga] = [new Arbete(), oppen<void>(), oppen<string>()];
    const gjort = arbete.gor('Läser in …', akt.fraga);
    const fragat = arbete.fraga('Granskar …', fraga.fraga, () => undefined);
    akt.vagra();
    await gjort;
    expect([arbete.text(), arbete.fel()?.slag]).toEqual(['Granskar …', 'serverfel']);
    fraga.svara('');
    await fragat;
    arbete.borjaOm();
    expect(arbete.fel()).toBeUndefined();
  });
});
