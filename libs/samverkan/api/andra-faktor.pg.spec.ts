import { Secret, TOTP } from 'otpauth';
import { type Begaran, demokod, genomfort, type Kontext, type OppenSession, Sessioner, sessionslage } from '@gemensam/shared/api';
import { type FaktorsvarInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { bekraftaTotp, borjaTotp, laggTillPasskey, nyaAterhamtningskoder, taBortFaktor } from './andra-faktorer';
import { hashaKod } from './aterhamtningskod';
import { aterstallFaktorer } from './aterstall-faktorer';
import { aterstallLosenord } from './aterstall-losenord';
import { bekrafta, bekraftaInloggning, bekraftelse } from './bekrafta';
import { Faktorlager } from './faktorlager';
import { Inloggningsbroms } from './inloggningsbroms';
import { konto, kontovarningar } from './konto.lasmodell';
import { loggaIn } from './logga-in';
import { hashaLosenord } from './losenord';
import { tillInloggad } from './medlemskap';
import { type Identitet } from './prova-faktor';

const LOSENORD = 'tre röda cyklar';
const DAG = '2021-02-15';
const ratt = <T>(svar: T | Avslag): T => {
  if (arAvslag(svar)) throw new Error(`${svar.regel}: ${svar.text}`);
  return svar;
};

describe('second factors', () => {
  let p: Provning;
  let identitet: Identitet;
  let hash: string;

  beforeAll(async () => {
    hash = await hashaLosenord(LOSENORD);
    p = await oppnaProvning([]);
    identitet = medDemo(false);
  });
  afterAll(() => p.stang());
  beforeEach(async () => {
    await p.agare.query('delete from gemensam.inloggningsforsok');
  });

  /** What a replica of the portal has: nothing is shared but the database. */
  const medDemo = (demo: boolean): Identitet => {
    const sessioner = new Sessioner(p.datakalla, demo);
    return { sessioner, broms: new Inloggningsbroms(sessioner), lager: new Faktorlager(p.datakalla, p.skydd, { demo, adress: 'https://portal.exempel.se' }) };
  };
  const person = async (roll: 'namndsekreterare' | 'revisor' = 'namndsekreterare'): Promise<{ kontext: Kontext; anvandarnamn: string }> => {
    const kontext = await p.aktor(roll);
    const { rows } = await p.agare.query('update gemensam.person set losenord_hash = $2 where id = $1 returning anvandarnamn', [kontext.person.id, hash]);
    return { kontext, anvandarnamn: rows[0].anvandarnamn };
  };
  let token = '';
  const begaran = (session: OppenSession | null): Begaran => ({
    ...begaranFran({ samverkan: { id: '', kortnamn: '', namn: '', form: 'gemensam_namnd' }, person: { id: '', namn: '' }, uppdrag: [], affarsdatum: DAG }),
    kontext: null, session, sattSession: (t) => void (token = t ?? ''),
  });
  const logga = async (anvandarnamn: string, kod: string | null = null, i = identitet): Promise<OppenSession> => ratt(await loggaIn({ db: p.db, ...i }, begaran(null), { anvandarnamn, losenord: LOSENORD, kod }));
  const nu = async (): Promise<OppenSession> => {
    const session = await identitet.sessioner.las(token, new Date());
    if (!session) throw new Error('no session');
    return session;
  };
  /** Adds an app to the person of the session, by the code of the step before so that the one of now is left. */
  const laggTillApp = async (session: OppenSession): Promise<{ totp: TOTP; koder: readonly string[]; hemlighet: string }> => {
    const ny = ratt(await borjaTotp(identitet, begaran(session)));
    const totp = new TOTP({ secret: Secret.fromBase32(ny.hemlighet.replaceAll(' ', '')) });
    expect(ny.uri).toBe(`otpauth://totp/Gemensam:${encodeURIComponent((await identitet.sessioner.personMed(session.personId))?.anvandarnamn ?? '')}?issuer=Gemensam&secret=${totp.secret.base32}&algorithm=SHA1&digits=6&period=30`);
    const svar = ratt(await bekraftaTotp(p.db, identitet, begaran(session), { id: ny.id, kod: totp.generate({ timestamp: Date.now() - 30_000 }) }));
    return { totp, koder: svar.aterhamtningskoder ?? [], hemlighet: totp.secret.base32 };
  };
  const medApp = async (roll: 'namndsekreterare' | 'revisor' = 'namndsekreterare') => {
    const vem = await person(roll);
    const app = await laggTillApp(await logga(vem.anvandarnamn));
    return { ...vem, ...app };
  };
  const svara = (session: OppenSession, svar: FaktorsvarInput, i = identitet) => bekraftaInloggning(p.db, i, begaran(session), { svar });
  const steg = (session: OppenSession, svar: FaktorsvarInput, losenord = LOSENORD) => bekrafta(p.db, identitet, begaran(session), { losenord, svar });

  it('a role that asks for it must add one, any other may do without; nothing is told of where the person belongs until it is given', async () => {
    const revisor = await logga((await person('revisor')).anvandarnamn);
    expect(sessionslage(revisor, DAG)).toBe('hel');
    const { anvandarnamn } = await person();
    const forst = await logga(anvandarnamn);
    expect(tillInloggad(forst, DAG)).toMatchObject({ lage: 'skaffa_faktor', medlemskap: [{ samverkan: { kortnamn: 'norrbotten' } }] });
    const { totp, koder } = await laggTillApp(forst);
    expect(koder).toHaveLength(10);
    expect(sessionslage(await nu(), DAG)).toBe('hel');
    const sedan = await logga(anvandarnamn);
    expect(tillInloggad(sedan, DAG)).toMatchObject({ lage: 'bekrafta', medlemskap: [] });
    expect(await bekraftelse(identitet.lager, begaran(sedan))).toEqual({ metoder: ['totp', 'aterhamtningskod'], demokod: null });
    expect(sessionslage(ratt(await svara(sedan, { kod: totp.generate() })), DAG)).toBe('hel');
    expect(sessionslage(await nu(), DAG)).toBe('hel');
  });

  it('a code is good once, also for two replicas at once and for step-up; a clock may go half a minute wrong, not more', async () => {
    const { anvandarnamn, totp } = await medApp();
    const kod = (sekunder: number): string => totp.generate({ timestamp: Date.now() + sekunder * 1000 });
    for (const fel of [kod(-90), kod(90), '', '12345', 'abcdef']) expect(await svara(await logga(anvandarnamn), { kod: fel })).toMatchObject({ slag: 'avslag' });
    const [a, b] = [await logga(anvandarnamn), await logga(anvandarnamn)];
    const samma = kod(0);
    const svar = await Promise.all([svara(a, { kod: samma }), svara(b, { kod: ` ${samma.slice(0, 3)} ${samma.slice(3)}` }, medDemo(false))]);
    expect(svar.filter(arAvslag)).toHaveLength(1);
    expect(await steg(await nu(), { kod: samma })).toMatchObject({ regel: 'Fel kod', falt: 'kod' });
    const fore = await nu();
    expect(arAvslag(await steg(fore, { kod: kod(30) }))).toBe(false);
    expect((await nu()).stegadTill?.getTime()).toBeGreaterThan(Date.now() + 4 * 60_000);
    expect(await svara(await logga(anvandarnamn), { kod: kod(0) })).toMatchObject({ regel: 'Fel kod' });
  });

  it('the code sent with the password makes the login whole at once; a wrong one does not, and says nothing', async () => {
    const { anvandarnamn, totp } = await medApp();
    expect(sessionslage(await logga(anvandarnamn, '000000'), DAG)).toBe('bekrafta');
    expect(sessionslage(await logga(anvandarnamn, totp.generate()), DAG)).toBe('hel');
  });

  it('step-up asks for the password too, and a retry whose answer was lost is not refused', async () => {
    const { totp } = await medApp();
    const session = await nu();
    expect(await steg(session, { kod: totp.generate() }, 'fel')).toMatchObject({ regel: 'Fel lösenord', falt: 'losenord' });
    const forst = ratt(await steg(session, { kod: totp.generate() }));
    expect(ratt(await steg(await nu(), { kod: totp.generate() })).till).toEqual(forst.till);
    await logga((await person('revisor')).anvandarnamn);
    expect(await steg(await nu(), { kod: '000000' })).toMatchObject({ regel: 'Ingen tvåstegsinloggning' });
  });

  /** As the clock goes on: what was logged for the person is that much older. */
  const ga = (minuter: number): Promise<unknown> => p.agare.query(`update gemensam.inloggningsforsok set tid = tid - make_interval(mins => $1) where anvandarnamn like 'FAKTOR %'`, [minuter]);

  it('the fifth wrong code locks for five minutes and each further for twice as long, codes of recovery too; time opens for one more attempt, a right one for all', async () => {
    const { anvandarnamn, kontext, totp, koder } = await medApp();
    const session = await logga(anvandarnamn);
    for (let nr = 0; nr < 4; nr++) expect(await svara(session, { kod: '000000' })).toMatchObject({ regel: 'Fel kod' });
    const sparrar = async (): Promise<readonly string[]> =>
      (await p.agare.query<{ text: string }>(`select text from gemensam.handelse where handelsetyp = 'tvasteg_sparrat' and objekt_id = $1 order by id`, [kontext.person.id])).rows.map((r) => r.text.slice(r.text.indexOf('spärrades')));
    expect(await sparrar()).toEqual([]);
    expect(await svara(session, { aterhamtningskod: 'vad som helst' })).toMatchObject({ regel: 'Många fel', text: 'Det har blivit 5 fel i rad, så nu tas inget nytt försök emot på 5 minuter.' });
    expect(await sparrar()).toEqual(['spärrades i 5 minuter efter 5 fel i rad.']);
    // Neither the right code nor one of recovery, from another address or after a new login.
    for (const rattSvar of [{ kod: totp.generate() }, { aterhamtningskod: koder[0] ?? '' }]) expect(await svara(await logga(anvandarnamn), rattSvar)).toMatchObject({ regel: 'Många fel' });
    await ga(4);
    expect(await svara(session, { kod: totp.generate() })).toMatchObject({ text: expect.stringMatching(/en minut\.$/) });
    await ga(1);
    expect(await svara(session, { kod: '000000' })).toMatchObject({ text: 'Det har blivit 6 fel i rad, så nu tas inget nytt försök emot på 10 minuter.' });
    // Neither a quarter of an hour nor a day forgets what came before.
    await ga(24 * 60);
    expect(await svara(session, { kod: '000000' })).toMatchObject({ text: expect.stringContaining('7 fel i rad, så nu tas inget nytt försök emot på 20 minuter') });
    await ga(20);
    expect(arAvslag(await svara(session, { kod: totp.generate() }))).toBe(false);
    expect(await svara(await logga(anvandarnamn), { kod: '000000' })).toMatchObject({ regel: 'Fel kod' });
    expect(await sparrar()).toHaveLength(3);
  });

  it('thirty guesses at once from as many addresses are judged as five', async () => {
    const { anvandarnamn, kontext } = await medApp();
    const session = await logga(anvandarnamn);
    const svar = await Promise.all(
      Array.from({ length: 30 }, (_, nr) => bekraftaInloggning(p.db, nr % 2 ? identitet : medDemo(false), { ...begaran(session), adress: `10.0.0.${nr}` }, { svar: { kod: '000000' } })),
    );
    expect(svar.every(arAvslag)).toBe(true);
    expect((await p.agare.query(`select count(*)::int as n from gemensam.inloggningsforsok where anvandarnamn = $1`, [`FAKTOR ${kontext.person.id}`])).rows).toEqual([{ n: 5 }]);
  });

  it('a reset of the password opens the lock; the one who is reset cannot confirm an act before she has a new factor', async () => {
    const admin = await p.aktor('administrator');
    const { anvandarnamn, kontext, totp } = await medApp('revisor');
    const session = await logga(anvandarnamn);
    for (let nr = 0; nr < 5; nr++) await svara(session, { kod: '000000' });
    expect(await svara(session, { kod: totp.generate() })).toMatchObject({ regel: 'Många fel' });
    await p.agare.query('update gemensam.person set skapad_i = $2 where id = $1', [kontext.person.id, admin.samverkan.id]);
    ratt(await aterstallLosenord(p.db, begaranFran(admin), { personId: kontext.person.id }));
    await p.agare.query('update gemensam.person set losenord_hash = $2, maste_byta_losenord = false where id = $1', [kontext.person.id, hash]);
    expect(arAvslag(await svara(await logga(anvandarnamn), { kod: totp.generate() }))).toBe(false);
    ratt(await aterstallFaktorer(p.db, begaranFran(admin), { personId: kontext.person.id }));
    const utan = await logga(anvandarnamn);
    expect([sessionslage(utan, DAG), utan.harFaktor]).toEqual(['hel', false]);
    expect(await steg(utan, { kod: totp.generate() })).toMatchObject({ regel: 'Ingen tvåstegsinloggning' });
    expect((await nu()).stegadTill).toBeNull();
    // She is told of it all, by whom; of nothing she did herself, and of nothing older than a month.
    const { person: administratoren } = admin;
    expect((await kontovarningar(p.db, begaran(utan))).map(({ text, aktor }) => [text.replace(kontext.person.namn, 'X'), aktor])).toEqual([
      ['Tvåstegsinloggningen för X återställdes.', administratoren.namn], ['Lösenordet för X återställdes.', administratoren.namn], ['Tvåstegsinloggningen för X spärrades i 5 minuter efter 5 fel i rad.', kontext.person.namn],
    ]);
    expect(await kontovarningar(p.db, begaran(await logga((await person('revisor')).anvandarnamn)))).toEqual([]);
  });

  it('what was let through before a reset adds nothing after it, and a session that has ended reaches no factor', async () => {
    const admin = await p.aktor('administrator');
    const { kontext } = await medApp();
    const fore = await nu();
    const paVag = ratt(await borjaTotp(identitet, begaran(fore)));
    const nastaKod = new TOTP({ secret: Secret.fromBase32(paVag.hemlighet.replaceAll(' ', '')) }).generate();
    await p.agare.query('update gemensam.person set skapad_i = $2 where id = $1', [kontext.person.id, admin.samverkan.id]);
    ratt(await aterstallFaktorer(p.db, begaranFran(admin), { personId: kontext.person.id }));
    // The guard has judged them by the session as it was.
    expect(await bekraftaTotp(p.db, identitet, begaran(fore), { id: paVag.id, kod: nastaKod })).toMatchObject({ regel: 'Börja om' });
    expect(await nyaAterhamtningskoder(p.db, begaran(fore))).toMatchObject({ regel: 'Börja om' });
    const svar = await p.db.skriva(kontext, { operation: 'prov' }, async (skriv) => {
      const [rad] = await skriv.rader<{ svar: string }>({ namn: 'prov.lagg_passkey', text: `select gemensam.lagg_passkey(gen_random_uuid(), $1, 'x', 'y', 0, '{}', 'Sen') as svar` }, [fore.sessionId]);
      return genomfort(rad?.svar ?? '', { handelsetyp: 'prov', objekttyp: 'person', objektId: kontext.person.id, text: 'Prov', data: {} });
    });
    expect(svar).toBe('avslutad');
    ratt(await borjaTotp(identitet, begaran(fore)));
    for (const tabell of ['totp', 'passkey', 'aterhamtningskod']) expect([tabell, (await p.agare.query(`select from gemensam.${tabell} where person_id = $1`, [kontext.person.id])).rows]).toEqual([tabell, []]);
    await identitet.sessioner.stega(fore.sessionId, new Date(Date.now() + 60_000));
    expect((await p.agare.query('select stegad_till from gemensam.session where id = $1', [fore.sessionId])).rows).toEqual([{ stegad_till: null }]);
    const { sessionId } = await logga((await medApp()).anvandarnamn);
    expect((await identitet.lager.las(sessionId)).totp).not.toBeNull();
    expect(await identitet.lager.las(fore.sessionId)).toEqual({ totp: null, paVag: null, passkeys: [], koder: 0 });
    expect((await identitet.lager.las(kontext.person.id)).koder).toBe(0);
  });

  it('a recovery code gets in once, and only to adding a new factor; the app it replaces stops working', async () => {
    const { anvandarnamn, koder, totp } = await medApp('revisor');
    const kod = koder[0] ?? '';
    const session = ratt(await svara(await logga(anvandarnamn), { aterhamtningskod: ` ${kod.toUpperCase().replaceAll('-', ' ')}` }));
    expect([sessionslage(session, DAG), sessionslage(await nu(), DAG)]).toEqual(['skaffa_faktor', 'skaffa_faktor']);
    expect(await svara(await logga(anvandarnamn), { aterhamtningskod: kod })).toMatchObject({ regel: 'Fel återhämtningskod' });
    const ny = await laggTillApp(session);
    expect(ny.koder).toEqual([]);
    expect(await svara(await logga(anvandarnamn), { kod: totp.generate() })).toMatchObject({ regel: 'Fel kod' });
    expect(arAvslag(await svara(await logga(anvandarnamn), { kod: ny.totp.generate() }))).toBe(false);
    expect((await konto(p.db, identitet.lager, begaran(await nu()))).koderKvar).toBe(9);
  });

  it('the last factor is not taken away where the role asks for one, not by two at once either; the voluntary one is, with its codes', async () => {
    const { kontext } = await medApp();
    await p.agare.query(`insert into gemensam.passkey (id, person_id, referens, nyckel, raknare, transporter, namn) values (gen_random_uuid(), $1, $2, '\\x00', 5, '{}', 'Nyckeln')`, [kontext.person.id, Buffer.from(kontext.person.id)]);
    const session = await nu();
    const { faktorer } = await konto(p.db, identitet.lager, begaran(session));
    const svar = await Promise.all(faktorer.map(({ id }) => taBortFaktor(p.db, identitet.lager, begaran(session), { id })));
    expect(svar.filter(arAvslag)).toMatchObject([{ regel: 'Den sista' }]);
    const { kontext: fri } = await medApp('revisor');
    const frivillig = await nu();
    const [app] = (await konto(p.db, identitet.lager, begaran(frivillig))).faktorer;
    ratt(await taBortFaktor(p.db, identitet.lager, begaran(frivillig), { id: app?.id ?? '' }));
    expect((await p.agare.query('select count(*)::int as n from gemensam.aterhamtningskod where person_id = $1', [fri.person.id])).rows).toEqual([{ n: 0 }]);
    expect(sessionslage(await nu(), DAG)).toBe('hel');
  });

  it('new codes made twice at once are ten, and those of one answer alone', async () => {
    const { kontext } = await medApp();
    const session = await nu();
    const svar = await Promise.all([1, 2, 3].map(async () => ratt(await nyaAterhamtningskoder(p.db, begaran(session))).koder));
    const { rows } = await p.agare.query<{ h: string }>(`select encode(hash, 'hex') as h from gemensam.aterhamtningskod where person_id = $1 order by 1`, [kontext.person.id]);
    expect(svar.map((koder) => koder.map((k) => hashaKod(k).toString('hex')).sort())).toContainEqual(rows.map((r) => r.h));
  });

  it('a counter of a passkey that does not go up is refused; one that is always zero is not counted', async () => {
    const { kontext, anvandarnamn } = await person();
    const { sessionId } = await logga(anvandarnamn);
    const rad = async (raknare: number): Promise<string> =>
      (await p.agare.query(`insert into gemensam.passkey (id, person_id, referens, nyckel, raknare, transporter, namn) values (gen_random_uuid(), $1, gen_random_uuid()::text::bytea, '\\x00', $2, '{}', 'x') returning id`, [kontext.person.id, raknare])).rows[0].id;
    const [femma, nolla] = [await rad(5), await rad(0)];
    const anvand = (id: string, till: number) => identitet.lager.anvandPasskey(sessionId, id, till);
    expect([await anvand(femma, 5), await anvand(femma, 4), await anvand(femma, 0), await anvand(femma, 6), await anvand(femma, 6)]).toEqual([false, false, false, true, false]);
    expect([await anvand(nolla, 0), await anvand(nolla, 0), await anvand(nolla, 1), await anvand(nolla, 0)]).toEqual([true, true, true, false]);
  });

  it('an answer without a challenge, or of a passkey that is not the person’s, is refused', async () => {
    const { anvandarnamn } = await medApp();
    const session = await logga(anvandarnamn);
    expect(await svara(session, { passkey: '{}' })).toMatchObject({ regel: 'Fel passkey' });
    await identitet.lager.sparaUtmaning(session.sessionId, 'inloggning', 'u'.repeat(43), new Date());
    expect(await svara(session, { passkey: 'inte json' })).toMatchObject({ regel: 'Fel passkey' });
    expect(await identitet.lager.taUtmaning(session.sessionId, 'inloggning', new Date())).toBeNull();
    await identitet.lager.sparaUtmaning(session.sessionId, 'steg', 'u'.repeat(43), new Date(Date.now() - 6 * 60_000));
    expect(await identitet.lager.taUtmaning(session.sessionId, 'steg', new Date())).toBeNull();
    expect(await laggTillPasskey(p.db, identitet, begaran(await nu()), { namn: 'X', svar: '{"id":"a","response":{"clientDataJSON":"e30","attestationObject":"AA"}}' })).toMatchObject({ regel: 'Fel passkey' });
    expect(await svara(session, { kod: '123456', passkey: '{}' })).toMatchObject({ regel: 'Ett sätt i taget' });
  });

  it('the administrator takes them away from a person of the own samverkan alone, and ends her sessions', async () => {
    const admin = await p.aktor('administrator');
    const annan = await p.aktor('administrator', { samverkan: 'region10' });
    const { kontext, anvandarnamn } = await medApp();
    const aterstall = (k: Kontext, personId: string) => aterstallFaktorer(p.db, begaranFran(k), { personId });
    expect(await aterstall(annan, kontext.person.id)).toMatchObject({ regel: 'Finns inte' });
    expect(await aterstall(admin, admin.person.id)).toMatchObject({ regel: 'Eget konto' });
    expect(await aterstall(admin, kontext.person.id)).toMatchObject({ antal: 1, antalSessioner: 1 });
    expect(await identitet.sessioner.las(token, new Date())).toBeNull();
    expect(await aterstall(admin, kontext.person.id)).toMatchObject({ regel: 'Ingen tvåstegsinloggning' });
    expect(sessionslage(await logga(anvandarnamn), DAG)).toBe('skaffa_faktor');
  });

  it('the code of the demo is good for its accounts, again and again, while the demo runs and never else', async () => {
    const { kontext, anvandarnamn } = await person();
    await p.agare.query('update gemensam.person set demo = true where id = $1', [kontext.person.id]);
    const demo = medDemo(true);
    for (let nr = 0; nr < 2; nr++) expect(sessionslage(await logga(anvandarnamn, demokod(new Date()), demo), DAG)).toBe('hel');
    const session = await logga(anvandarnamn, null, demo);
    expect(await bekraftelse(demo.lager, begaran(session))).toEqual({ metoder: ['totp'], demokod: expect.stringMatching(/^\d{6}$/) });
    expect(await svara(session, { kod: demokod(new Date()) })).toMatchObject({ regel: 'Fel kod' });
    expect(await bekraftelse(identitet.lager, begaran(session))).toEqual({ metoder: ['totp'], demokod: null });
    expect(await borjaTotp(demo, begaran(session))).toMatchObject({ regel: 'Demokonto' });
    // One that is open when the demo is turned off is no session any more.
    await logga(anvandarnamn, demokod(new Date()), demo);
    expect(await demo.sessioner.las(token, new Date())).toMatchObject({ demo: true, bevisad: true });
    expect([await identitet.sessioner.las(token, new Date()), await identitet.sessioner.se(token, new Date())]).toEqual([null, null]);
    const { anvandarnamn: riktig } = await medApp();
    expect(await svara(await logga(riktig, null, demo), { kod: demokod(new Date()) }, demo)).toMatchObject({ regel: 'Fel kod' });
  });

  it('what is done is in the history of the person; no secret and no code stands anywhere', async () => {
    const { koder, hemlighet, kontext, totp } = await medApp();
    ratt(await steg(await nu(), { kod: totp.generate() }));
    const nya = ratt(await nyaAterhamtningskoder(p.db, begaran(await nu())));
    const { handelser, kravsFor } = await konto(p.db, identitet.lager, begaran(await nu()));
    expect(handelser.map((h) => h.text.replace(kontext.person.namn, 'X'))).toEqual(['X skapade nya återhämtningskoder.', 'X bekräftade sin identitet.', 'X lade till en app för koder.', 'X loggade in.']);
    expect(kravsFor).toEqual(['namndsekreterare']);
    const { rows: tabeller } = await p.agare.query(`select table_name as t from information_schema.tables where table_schema = 'gemensam' and table_type = 'BASE TABLE'`);
    const hemliga = [hemlighet, Buffer.from(totp.secret.bytes).toString('hex'), ...[koder[0], nya.koder[0]].flatMap((k = '') => [k, k.replaceAll('-', '')])];
    const sok = tabeller.map(({ t }) => `select '${t}' as t from gemensam.${t} x where x::text like any ($1)`).join(' union all ');
    expect((await p.agare.query(sok, [hemliga.map((h) => `%${h}%`)])).rows).toEqual([]);
    expect((await p.agare.query(sok, [[`%${kontext.person.namn} bekräftade%`]])).rows).toContainEqual({ t: 'handelse' });
  });
});
