import { Allmanhet, type Begaran, Sessioner } from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { Faktorlager } from './faktorlager';
import { Inloggningsbroms } from './inloggningsbroms';
import { loggaIn, loggaUt } from './logga-in';
import { hashaLosenord } from './losenord';
import { tillInloggad } from './medlemskap';

describe('loggaIn', () => {
  let p: Provning;
  let sessioner: Sessioner;
  let broms: Inloggningsbroms;
  let hash: string;

  beforeAll(async () => {
    hash = await hashaLosenord('ratt losenord');
    p = await oppnaProvning([]);
    sessioner = new Sessioner(p.datakalla, false);
  });
  afterAll(() => p.stang());
  beforeEach(async () => {
    broms = new Inloggningsbroms(sessioner);
    await p.agare.query('delete from gemensam.inloggningsforsok');
  });

  /** A person with a password and, besides the role in norrbotten, one in region10. */
  const person = async (val: { readonly badaSamverkan?: boolean } = {}) => {
    const kontext = await p.aktor('kommunrepresentant', { kommunkod: '2506' });
    const { rows } = await p.agare.query('update gemensam.person set losenord_hash = $2 where id = $1 returning anvandarnamn', [kontext.person.id, hash]);
    if (val.badaSamverkan)
      await p.agare.query(
        `insert into gemensam.uppdrag (samverkan_id, id, person_id, roll, kommunkod, fran) select id, gen_random_uuid(), $1, 'kommunrepresentant', '2506', '2019-01-01' from gemensam.samverkan where kortnamn = 'region10'`,
        [kontext.person.id],
      );
    const anvandarnamn: string = rows[0].anvandarnamn;
    return { kontext, anvandarnamn };
  };
  const lager = (demo: boolean): Faktorlager => new Faktorlager(p.datakalla, p.skydd, { demo, adress: null });
  const kakor: (string | null)[] = [];
  const begaran = (over: Partial<Begaran> = {}): Begaran => ({ ...begaranFran({ samverkan: { id: '', kortnamn: '', namn: '', form: 'gemensam_namnd' }, person: { id: '', namn: '' }, uppdrag: [], affarsdatum: '2021-02-15' }), kontext: null, sattSession: (t) => void kakor.push(t), ...over });
  const forsok = (anvandarnamn: string, losenord: string, over: Partial<Begaran> = {}) => loggaIn({ db: p.db, sessioner, broms, lager: lager(false) }, begaran(over), { anvandarnamn, losenord });
  const loggade = async (): Promise<{ anvandarnamn: string; lyckad: boolean }[]> => (await p.agare.query('select anvandarnamn, lyckad from gemensam.inloggningsforsok order by id')).rows;

  it('the right password gives a session in the cookie, kept as a hash alone, and an event in every samverkan of the person', async () => {
    const { anvandarnamn, kontext } = await person({ badaSamverkan: true });
    const session = await forsok(` ${anvandarnamn.toUpperCase()} `, 'ratt losenord');
    if (arAvslag(session)) throw new Error(session.text);
    const token = kakor.at(-1) ?? '';
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await sessioner.las(token, new Date())).toEqual(session);
    expect((await p.agare.query(`select 1 from gemensam.session s where s::text like '%' || $1 || '%'`, [token])).rows).toEqual([]);
    const { rows } = await p.agare.query(`select h.handelsetyp, v.kortnamn from gemensam.handelse h join gemensam.samverkan v on v.id = h.samverkan_id where objekt_id = $1 order by 2`, [kontext.person.id]);
    expect(rows).toEqual([{ handelsetyp: 'inloggning', kortnamn: 'norrbotten' }, { handelsetyp: 'inloggning', kortnamn: 'region10' }]);
    expect(await loggade()).toEqual([{ anvandarnamn, lyckad: true }]);
  });

  it('unknown name, wrong password and a person without password get the very same answer, and are logged', async () => {
    const { anvandarnamn } = await person();
    const utan = await p.aktor('revisor');
    const svar = [await forsok('finns-inte', 'ratt losenord'), await forsok(anvandarnamn, 'fel'), await forsok(`prov-${utan.person.id}`, ''), await forsok('\u0000\ud800', 'x')];
    expect(svar[0]).toMatchObject({ slag: 'avslag', text: 'Fel användarnamn eller lösenord.' });
    expect(new Set(svar.map((s) => JSON.stringify(s))).size).toBe(1);
    expect((await loggade()).map((l) => l.lyckad)).toEqual([false, false, false, false]);
  });

  it('an account of the demo logs in only while the demo runs, and otherwise gets the same answer as an unknown name', async () => {
    const { anvandarnamn, kontext } = await person();
    await p.agare.query('update gemensam.person set demo = true where id = $1', [kontext.person.id]);
    expect(await forsok(anvandarnamn, 'ratt losenord')).toEqual(await forsok('finns-inte', 'ratt losenord'));
    const iDemo = await loggaIn({ db: p.db, sessioner: new Sessioner(p.datakalla, true), broms, lager: lager(true) }, begaran(), { anvandarnamn, losenord: 'ratt losenord' });
    expect(arAvslag(iDemo)).toBe(false);
    await p.agare.query('update gemensam.person set demo = false where id = $1', [kontext.person.id]);
  });

  it('wrong password seven times: slowed from the sixth, the same text, and the right one is still let in', async () => {
    const { anvandarnamn } = await person();
    const tider: number[] = [];
    for (let i = 0; i < 7; i++) {
      const fran = performance.now();
      expect(await forsok(anvandarnamn, 'fel')).toMatchObject({ text: 'Fel användarnamn eller lösenord.' });
      tider.push(performance.now() - fran);
    }
    expect(tider[5]).toBeGreaterThanOrEqual(245);
    expect(tider[6]).toBeGreaterThanOrEqual(495);
    expect(Math.max(...tider.slice(1, 5))).toBeLessThan(tider[6] ?? 0);
    expect(arAvslag(await forsok(anvandarnamn, 'ratt losenord'))).toBe(false);
    expect(await sessioner.misslyckade(anvandarnamn, new Date())).toBe(0);
  });

  it('attempts at once on one name take turns; more than ten that wait are turned away, but nobody at another address', async () => {
    const gissningar = Promise.all(Array.from({ length: 14 }, () => broms.iTurOchOrdning('samma', '10.0.0.1', async () => 'provad')));
    expect(await broms.iTurOchOrdning('samma', '10.0.0.2', async () => 'provad')).toBe('provad');
    const svar = await gissningar;
    expect(svar.filter((s) => s === 'provad')).toHaveLength(10);
    expect(svar.filter((s) => s === null)).toHaveLength(4);
  });

  it('many names from one address are slowed too', async () => {
    for (let i = 0; i < 25; i++) await sessioner.noteraForsok(`namn${i}`, '10.0.0.2', false, new Date());
    const fran = performance.now();
    await forsok('nagon-annan', 'fel', { adress: '10.0.0.2' });
    expect(performance.now() - fran).toBeGreaterThanOrEqual(245);
  });

  it('failures older than 15 minutes and those before a success do not count', async () => {
    const nu = new Date();
    const fore = (min: number) => new Date(nu.getTime() - min * 60_000);
    await sessioner.noteraForsok('x', 'a', false, fore(16));
    await sessioner.noteraForsok('x', 'a', false, fore(10));
    expect(await sessioner.misslyckade('x', nu)).toBe(1);
    await sessioner.noteraForsok('x', 'a', true, fore(9));
    expect(await sessioner.misslyckade('x', nu)).toBe(0);
  });

  it('logging out ends this session; everywhere ends every session of the person and nobody else’s', async () => {
    const { anvandarnamn } = await person();
    const annan = await person();
    const logga = async (namn: string) => {
      const session = await forsok(namn, 'ratt losenord');
      if (arAvslag(session)) throw new Error(session.text);
      return { session, token: kakor.at(-1) ?? '' };
    };
    const [a, b, c, d] = [await logga(anvandarnamn), await logga(anvandarnamn), await logga(anvandarnamn), await logga(annan.anvandarnamn)];
    const lever = async () => (await Promise.all([a, b, c, d].map(({ token }) => sessioner.las(token, new Date())))).map((s) => s !== null);
    expect(await loggaUt(p.db, sessioner, begaran({ session: a.session }), false)).toBe(1);
    expect(kakor.at(-1)).toBeNull();
    expect(await lever()).toEqual([false, true, true, true]);
    expect(await loggaUt(p.db, sessioner, begaran({ session: b.session }), true)).toBe(2);
    expect(await lever()).toEqual([false, false, false, true]);
  });

  it('a session dies after 30 minutes without use and after 12 hours with', async () => {
    const { kontext } = await person();
    const start = new Date('2026-01-01T08:00:00Z');
    const efter = (min: number) => new Date(start.getTime() + min * 60_000);
    const token = await sessioner.skapa(kontext.person.id, start);
    expect(await sessioner.las(token, efter(29))).not.toBeNull();
    expect(await sessioner.las(token, efter(58))).not.toBeNull();
    expect(await sessioner.las(token, efter(89))).toBeNull();
    const flitig = await sessioner.skapa(kontext.person.id, start);
    for (let min = 20; min < 720; min += 20) expect(await sessioner.las(flitig, efter(min))).not.toBeNull();
    expect(await sessioner.las(flitig, efter(720))).toBeNull();
    expect(await sessioner.las('gissad', start)).toBeNull();
  });

  it('who is logged in: uppdrag in force on the day alone, samverkan by samverkan', async () => {
    const { anvandarnamn, kontext } = await person({ badaSamverkan: true });
    await p.agare.query(`update gemensam.uppdrag set till = '2021-02-14' where person_id = $1 and samverkan_id = $2`, [kontext.person.id, kontext.samverkan.id]);
    const session = await forsok(anvandarnamn, 'ratt losenord');
    if (arAvslag(session)) throw new Error(session.text);
    expect(tillInloggad(session, '2021-02-15').medlemskap.map((m) => m.samverkan.kortnamn)).toEqual(['region10']);
    expect(tillInloggad(session, '2021-02-14').medlemskap.map((m) => [m.samverkan.kortnamn, m.uppdrag[0]?.kommun])).toEqual([
      ['norrbotten', { kommunkod: '2506', namn: 'Arjeplog' }],
      ['region10', { kommunkod: '2506', namn: 'Arjeplog' }],
    ]);
    expect(tillInloggad(session, '2018-12-31').medlemskap).toEqual([]);
  });

  it('the role picker lists demo persons alone, with the uppdrag in force', async () => {
    const { kontext } = await person();
    expect(await sessioner.demokonton('2021-02-15')).toEqual([]);
    await p.agare.query('update gemensam.person set demo = true where id = $1', [kontext.person.id]);
    expect(await sessioner.demokonton('2021-02-15')).toEqual([{ anvandarnamn: `prov-${kontext.person.id}`, namn: kontext.person.namn, roll: 'kommunrepresentant', samverkan: 'Norrbottens e-nämnd', kommun: 'Arjeplog' }]);
    expect(await sessioner.demokonton('2018-12-31')).toEqual([]);
  });

  it('the first page tells which samverkan there are, by name alone, to those who are not logged in', async () => {
    expect(await new Allmanhet(p.datakalla).oppna()).toEqual([
      { kortnamn: 'norrbotten', namn: 'Norrbottens e-nämnd' },
      { kortnamn: 'region10', namn: expect.any(String) },
    ]);
  });
});
