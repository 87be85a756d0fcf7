import { type Begaran, type Kontext, nyttId, type OppenSession, Sessioner } from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { aterstallLosenord } from './aterstall-losenord';
import { bytLosenord } from './byt-losenord';
import { Faktorlager } from './faktorlager';
import { Inloggningsbroms } from './inloggningsbroms';
import { loggaIn } from './logga-in';
import { tillInloggad } from './medlemskap';
import { skapaPerson } from './skapa-person';
import { skapaUppdrag } from './skapa-uppdrag';
import { UppdragEntitet } from './uppdrag.entity';

const EGET = 'tre röda cyklar';

describe('accounts', () => {
  let p: Provning;
  let sessioner: Sessioner;
  let admin: Kontext;
  let annanAdmin: Kontext;
  let nr = 0;

  beforeAll(async () => {
    p = await oppnaProvning([UppdragEntitet]);
    sessioner = new Sessioner(p.datakalla, true);
    admin = await p.aktor('administrator', { namn: 'Här Admin' });
    annanAdmin = await p.aktor('administrator', { samverkan: 'region10' });
  });
  afterAll(() => p.stang());
  beforeEach(async () => {
    await p.agare.query('delete from gemensam.inloggningsforsok');
  });

  const utloggad = (): Begaran => ({ ...begaranFran(admin), kontext: null });
  const skapa = (anvandarnamn: string, k = admin, nyckel: string | null = nyttId()) => skapaPerson(p.db, begaranFran(k, nyckel), { anvandarnamn, namn: 'Ny Person' });
  const aterstall = (personId: string, k = admin) => aterstallLosenord(p.db, begaranFran(k, nyttId()), { personId });
  const ge = (anvandarnamn: string, k = admin) => skapaUppdrag(p.db, begaranFran(k), { anvandarnamn, roll: 'revisor', kommunkod: null, fran: '2021-02-15' });
  const logga = async (anvandarnamn: string, losenord: string): Promise<OppenSession> => {
    const session = await loggaIn({ db: p.db, sessioner, broms: new Inloggningsbroms(sessioner), lager: new Faktorlager(p.datakalla, p.skydd, { demo: true, adress: null }) }, utloggad(), { anvandarnamn, losenord });
    if (arAvslag(session)) throw new Error(session.text);
    return session;
  };
  const byt = (session: OppenSession, nuvarande: string, nytt: string) =>
    bytLosenord({ db: p.db, sessioner, broms: new Inloggningsbroms(sessioner) }, { ...utloggad(), session }, { nuvarande, nytt });
  const oppna = async (personId: string): Promise<number> =>
    (await p.agare.query('select count(*)::int as n from gemensam.session where person_id = $1 and avslutad is null', [personId])).rows[0].n;
  const handelser = async (personId: string): Promise<{ handelsetyp: string; kortnamn: string }[]> =>
    (await p.agare.query(
      `select h.handelsetyp, v.kortnamn from gemensam.handelse h join gemensam.samverkan v on v.id = h.samverkan_id where objekt_id = $1 and handelsetyp <> 'inloggning' order by h.tid, 2`,
      [personId],
    )).rows;
  const overallt = async (text: string): Promise<number> =>
    (await p.agare.query(
      `select (select count(*) from gemensam.idempotens x where x::text like $1) + (select count(*) from gemensam.handelse x where x::text like $1)
        + (select count(*) from gemensam.handelse_lank x where encode(x.kanonisk::text::bytea, 'escape') like $1) + (select count(*) from gemensam.person x where x::text like $1) as n`,
      [`%${text}%`],
    )).rows[0].n;
  /** A new account with an uppdrag here. */
  const ny = async () => {
    const svar = await skapa(`ny.person${++nr}`);
    if (arAvslag(svar)) throw new Error(svar.text);
    await ge(svar.anvandarnamn);
    return svar;
  };

  describe('skapaPerson', () => {
    it('gives a first password that logs in and must be changed; the event is there, the password nowhere', async () => {
      const svar = await skapa(' Kim.Ek ');
      if (arAvslag(svar)) throw new Error(svar.text);
      expect(svar).toMatchObject({ anvandarnamn: 'kim.ek', namn: 'Ny Person' });
      await ge('kim.ek');
      const session = await logga('kim.ek', svar.forstaLosenord);
      expect(session).toMatchObject({ masteBytaLosenord: true, demo: false });
      expect(tillInloggad(session, '2021-02-15')).toMatchObject({ masteBytaLosenord: true, kanBytaLosenord: true });
      expect(await handelser(svar.personId)).toEqual([{ handelsetyp: 'person_skapad', kortnamn: 'norrbotten' }]);
      expect(await overallt(svar.forstaLosenord)).toBe('0');
    });

    it('a retry with the same key is not given the password again, and makes no second account', async () => {
      const nyckel = nyttId();
      expect(arAvslag(await skapa('om.igen', admin, nyckel))).toBe(false);
      expect(await skapa('om.igen', admin, nyckel)).toMatchObject({ regel: 'Användarnamnet är upptaget' });
      expect((await p.agare.query('select 1 from gemensam.idempotens where nyckel = $1', [nyckel])).rows).toEqual([]);
    });

    it('a taken name gives one answer, whoever has it and wherever, and changes nothing', async () => {
      const dar = await p.aktor('revisor', { samverkan: 'region10', namn: 'Hemlig Person' });
      const har = await p.aktor('revisor');
      const svar = await Promise.all([dar, har].map((k) => skapa(`prov-${k.person.id}`)));
      expect(svar[0]).toMatchObject({ regel: 'Användarnamnet är upptaget', falt: 'anvandarnamn' });
      expect(JSON.stringify(svar[0])).toBe(JSON.stringify(svar[1]));
      expect(JSON.stringify(svar)).not.toContain('Hemlig');
      expect(await handelser(dar.person.id)).toEqual([]);
    });

    it('the same name ten times at once makes one account', async () => {
      const svar = await Promise.all(Array.from({ length: 10 }, () => skapa('samtidig')));
      expect(svar.filter((s) => !arAvslag(s))).toHaveLength(1);
    });
  });

  describe('bytLosenord', () => {
    it('the first password is changed: the flag goes, the other sessions end, this one goes on, and only the new one logs in', async () => {
      const { anvandarnamn, personId, forstaLosenord } = await ny();
      const [har, dar] = [await logga(anvandarnamn, forstaLosenord), await logga(anvandarnamn, forstaLosenord)];
      expect(dar.sessionId).not.toBe(har.sessionId);
      expect(await byt(har, forstaLosenord, EGET)).toEqual({ antalSessioner: 1 });
      expect((await p.agare.query('select id from gemensam.session where person_id = $1 and avslutad is null', [personId])).rows).toEqual([{ id: har.sessionId }]);
      expect(await logga(anvandarnamn, EGET)).toMatchObject({ masteBytaLosenord: false });
      await expect(logga(anvandarnamn, forstaLosenord)).rejects.toThrow('Fel användarnamn eller lösenord.');
      expect((await handelser(personId)).map((h) => h.handelsetyp)).toEqual(['person_skapad', 'losenord_bytt']);
      expect(await overallt(EGET)).toBe('0');
    });

    it('every samverkan of the person gets the event', async () => {
      const { anvandarnamn, personId, forstaLosenord } = await ny();
      await ge(anvandarnamn, annanAdmin);
      await byt(await logga(anvandarnamn, forstaLosenord), forstaLosenord, EGET);
      expect((await handelser(personId)).filter((h) => h.handelsetyp === 'losenord_bytt').map((h) => h.kortnamn).sort()).toEqual(['norrbotten', 'region10']);
    });

    it('refused: a wrong old one (logged as an attempt), one that is too short, the same, an obvious one', async () => {
      const { anvandarnamn, forstaLosenord } = await ny();
      const session = await logga(anvandarnamn, forstaLosenord);
      expect(await byt(session, 'fel', EGET)).toMatchObject({ regel: 'Fel lösenord', falt: 'nuvarande' });
      expect(await sessioner.misslyckade(anvandarnamn, new Date())).toBe(1);
      expect(await byt(session, forstaLosenord, 'kort')).toMatchObject({ regel: 'För kort lösenord', falt: 'nytt' });
      expect(await byt(session, forstaLosenord, forstaLosenord)).toMatchObject({ regel: 'Samma lösenord' });
      expect(await byt(session, forstaLosenord, `${anvandarnamn}-1`)).toMatchObject({ regel: 'Lätt att gissa' });
      expect(await logga(anvandarnamn, forstaLosenord)).toMatchObject({ masteBytaLosenord: true });
    });

    it('wrong old ones are slowed as at login', async () => {
      const { anvandarnamn, forstaLosenord } = await ny();
      const session = await logga(anvandarnamn, forstaLosenord);
      for (let i = 0; i < 5; i++) await byt(session, 'fel', EGET);
      const fran = performance.now();
      await byt(session, 'fel', EGET);
      expect(performance.now() - fran).toBeGreaterThanOrEqual(245);
    });

    it('of two changes at once from the same old one, one holds', async () => {
      const { anvandarnamn, forstaLosenord } = await ny();
      const session = await logga(anvandarnamn, forstaLosenord);
      const nya = ['tre röda cyklar', 'fyra blå bussar'];
      const svar = await Promise.all(nya.map((nytt) => byt(session, forstaLosenord, nytt)));
      expect(svar.filter((s) => !arAvslag(s))).toHaveLength(1);
      expect(await logga(anvandarnamn, nya[svar.findIndex((s) => !arAvslag(s))] ?? '')).toMatchObject({ masteBytaLosenord: false });
    });

    it('an account of the demo keeps its password, also past the use case', async () => {
      const { anvandarnamn, personId, forstaLosenord } = await ny();
      await p.agare.query('update gemensam.person set demo = true where id = $1', [personId]);
      const session = await logga(anvandarnamn, forstaLosenord);
      expect(await byt(session, forstaLosenord, EGET)).toMatchObject({ regel: 'Demokonto' });
      expect(await byt({ ...session, demo: false }, forstaLosenord, EGET)).toMatchObject({ slag: 'avslag' });
      expect(tillInloggad(session, '2021-02-15').kanBytaLosenord).toBe(false);
    });
  });

  describe('aterstallLosenord', () => {
    it('gives a new first password, ends every session, and must be changed again', async () => {
      const { anvandarnamn, personId, forstaLosenord } = await ny();
      await byt(await logga(anvandarnamn, forstaLosenord), forstaLosenord, EGET);
      const token = await sessioner.skapa(personId, new Date());
      const svar = await aterstall(personId);
      if (arAvslag(svar)) throw new Error(svar.text);
      expect(svar).toMatchObject({ personId, anvandarnamn, namn: 'Ny Person', antalSessioner: 2 });
      expect(await oppna(personId)).toBe(0);
      expect([await sessioner.slut(token), await sessioner.slut('en annan'), await sessioner.slut(null)]).toEqual(['losenord', null, null]);
      await expect(logga(anvandarnamn, EGET)).rejects.toThrow('Fel användarnamn eller lösenord.');
      expect(await logga(anvandarnamn, svar.forstaLosenord)).toMatchObject({ masteBytaLosenord: true });
      expect((await handelser(personId)).at(-1)?.handelsetyp).toBe('losenord_aterstallt');
      expect(await overallt(svar.forstaLosenord)).toBe('0');
    });

    it('refused in words when the person has, or has had, an uppdrag in another samverkan; nothing is changed', async () => {
      const { anvandarnamn, personId, forstaLosenord } = await ny();
      await logga(anvandarnamn, forstaLosenord);
      await ge(anvandarnamn, annanAdmin);
      await p.agare.query(`update gemensam.uppdrag set fran = '2020-01-01', till = '2020-12-31' where person_id = $1 and samverkan_id = $2`, [personId, annanAdmin.samverkan.id]);
      for (const k of [admin, annanAdmin]) expect(await aterstall(personId, k)).toMatchObject({ regel: 'Också i en annan samverkan' });
      expect(await oppna(personId)).toBe(1);
      expect((await handelser(personId)).map((h) => h.handelsetyp)).toEqual(['person_skapad']);
    });

    it('an administrator elsewhere cannot take over an account by being first to give it an uppdrag', async () => {
      const svar = await skapa(`ny.person${++nr}`);
      if (arAvslag(svar)) throw new Error(svar.text);
      await ge(svar.anvandarnamn, annanAdmin);
      expect(await aterstall(svar.personId, annanAdmin)).toMatchObject({ regel: 'Också i en annan samverkan' });
    });

    it('an unknown id, no id at all and a person of another samverkan get the same answer', async () => {
      const svar = await Promise.all([nyttId(), 'inget-id', annanAdmin.person.id].map((id) => aterstall(id)));
      expect(svar[0]).toMatchObject({ regel: 'Finns inte' });
      expect(new Set(svar.map((s) => JSON.stringify(s))).size).toBe(1);
    });

    it('refused: one’s own, and an account of the demo', async () => {
      expect(await aterstall(admin.person.id)).toMatchObject({ regel: 'Eget lösenord' });
      const demo = await p.aktor('ordforande');
      await p.agare.query('update gemensam.person set demo = true where id = $1', [demo.person.id]);
      expect(await aterstall(demo.person.id)).toMatchObject({ regel: 'Demokonto' });
    });
  });

  it('the two functions follow the signed context: without it nothing is changed', async () => {
    const { personId } = await ny();
    expect(await p.datakalla.query(`select gemensam.byt_losenord('a', 'b', gen_random_uuid()) as antal`)).toEqual([{ antal: null }]);
    expect(await p.datakalla.query('select gemensam.aterstall_losenord($1, $2) as svar', [personId, 'x'])).toEqual([{ svar: { nej: 'finns_inte' } }]);
  });
});
