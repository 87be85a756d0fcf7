import { type HandelseFilter } from '@gemensam/shared/contract';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { genomfort } from './handelse';
import { handelseordSats, lasHandelser } from './handelse.lasmodell';
import { type Kontext } from './kontext';

describe('the history', () => {
  let p: Provning;
  let revisor: Kontext;

  beforeAll(async () => {
    p = await oppnaProvning([]);
    revisor = await p.aktor('revisor', { namn: 'Åsa Prov' });
    const dar = await p.aktor('revisor', { samverkan: 'region10' });
    const skriv = (k: Kontext, nr: number) =>
      p.db.skriva(k, { operation: 'prov' }, async () =>
        genomfort(null, { handelsetyp: nr % 2 ? 'udda' : 'jamn', objekttyp: nr > 120 ? 'sen' : 'tidig', objektId: String(nr % 10), text: `Händelse ${nr} om ÖVERKALIX 100 %.`, data: { b: nr, a: 'å' } }),
      );
    for (let nr = 1; nr <= 130; nr++) await skriv({ ...revisor, affarsdatum: nr <= 65 ? '2021-02-14' : '2021-02-15' }, nr);
    await skriv(dar, 999);
  });
  afterAll(() => p.stang());

  const las = (filter: HandelseFilter | null = null, efter: string | null = null, antal: number | null = null) => p.db.lasa(revisor, (l) => lasHandelser(l, { filter, efter, antal }));
  const filter = (f: Partial<HandelseFilter>): HandelseFilter => f;

  it('newest first, page by page, each event once, to the end', async () => {
    const sedda: number[] = [];
    let efter: string | null = null;
    let sidor = 0;
    do {
      const sida = await las(null, efter, 50);
      sedda.push(...sida.rader.map((r) => r.kedjenummer));
      efter = sida.nasta;
      sidor++;
    } while (efter !== null);
    expect(sidor).toBe(3);
    expect(sedda).toEqual(Array.from({ length: 130 }, (_, i) => 130 - i));
  });

  it('a page has at most 100, at least one and by itself 50 events; a cursor that is none begins from the top', async () => {
    expect((await las(null, null, 5000)).rader).toHaveLength(100);
    expect((await las(null, null, -1)).rader).toHaveLength(1);
    expect((await las(null, "1' or true --")).rader).toHaveLength(50);
  });

  it('what is written while somebody pages moves nothing', async () => {
    const forsta = await las(filter({ objekttyp: 'tidig' }), null, 10);
    const andra = await las(filter({ objekttyp: 'tidig' }), forsta.nasta, 10);
    expect(andra.rader[0]?.kedjenummer).toBe((forsta.rader.at(-1)?.kedjenummer ?? 0) - 1);
  });

  it.each([
    ['kind of event', { handelsetyp: 'udda' }, 65],
    ['kind of object', { objekttyp: 'sen' }, 10],
    ['one object', { objekttyp: 'sen', objektId: '3' }, 1],
    ['business dates, both included', { fran: '2021-02-15', till: '2021-02-15' }, 65],
    ['until a date', { till: '2021-02-14' }, 65],
    ['words whatever their case', { sok: 'händelse 13 om överkalix' }, 1],
    ['per cent is no wildcard', { sok: '0 %' }, 100],
    ['the actor’s name', { sok: 'åsa' }, 100],
    ['two characters', { sok: 'ÖV' }, 130],
    ['a character that is no wildcard', { sok: '_händelse' }, 0],
    ['a backslash', { sok: 'händelse\\' }, 0],
    ['words and a kind of event', { sok: 'händelse 12', handelsetyp: 'udda' }, 5],
    ['what only another samverkan has', { sok: 'händelse 999' }, 0],
    ['nothing', { sok: 'finns inte' }, 0],
    ['blank is no filter', { sok: '  ', handelsetyp: '' }, 100],
  ])('filters on %s', async (_, f, antal) => {
    expect((await las(filter(f), null, 100)).rader).toHaveLength(Math.min(antal, 100));
  });

  it('the index gives nothing without a samverkan, and no more ids than asked for', async () => {
    const antal = async (sql: string): Promise<unknown> => (await p.agare.query(sql)).rows[0];
    expect(await antal(`select count(*)::int as antal from gemensam.handelser_med('%händelse%', 1000)`)).toEqual({ antal: 0 });
    expect(await p.db.lasa(revisor, (l) => l.rader(handelseordSats, ['%HÄNDELSE%', 7]))).toHaveLength(7);
  });

  it('an event has its sentence, its data and its place in the chain; the kinds there are come along', async () => {
    await p.kontrollpunkter.satt(new Date('2026-01-02T03:04:05Z'));
    const { rader, handelsetyper, objekttyper, kontrollpunkt } = await las(null, null, 1);
    expect(rader[0]).toMatchObject({ text: 'Händelse 130 om ÖVERKALIX 100 %.', aktor: 'Åsa Prov', data: '{"a": "å", "b": 130}', affarsdatum: '2021-02-15', kedjenummer: 130, kedjehash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect([handelsetyper, objekttyper]).toEqual([['jamn', 'udda'], ['sen', 'tidig']]);
    expect(kontrollpunkt).toEqual({ nr: 130, hash: rader[0]?.kedjehash, tid: new Date('2026-01-02T03:04:05Z') });
  });
});
