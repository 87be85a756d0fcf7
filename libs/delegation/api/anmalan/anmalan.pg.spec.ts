import { arKonflikt, type Kontext, nyttId } from '@gemensam/shared/api';
import { type Delegationsregisterrad } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { lasAnmalningsbevakning } from '../register/register.lasmodell';
import { anmalDelegationsbeslut } from './anmal-delegationsbeslut';
import { aterkallaAnmalan } from './aterkalla-anmalan';

let p: Provning;
let sekreteraren: Kontext;
let vikarien: Kontext;
let ordforanden: Kontext;
let vice: Kontext;
let mars: string;
let juni: string;
let september: string;
let december: string;
let lopnummer = 0;

beforeAll(async () => {
  p = await oppnaProvning([]);
  sekreteraren = await p.aktor('namndsekreterare', { namn: 'Sekreteraren' });
  vikarien = await p.aktor('namndsekreterare', { namn: 'Vikarien' });
  ordforanden = await p.aktor('ordforande', { namn: 'Ordföranden' });
  vice = await p.aktor('vice_ordforande', { namn: 'Vice' });
  // The decisions stand by themselves: their ärenden and documents are not asked for.
  await p.agare.query('set session_replication_role = replica');
  [mars, juni, september, december] = [await mote('2021-03-16'), await mote('2021-06-18'), await mote('2021-09-17'), await mote('2021-12-16')];
});
afterAll(() => p.stang());

const mote = async (datum: string): Promise<string> => {
  const id = nyttId();
  await p.agare.query(`insert into gemensam.mote (samverkan_id, id, slag, datum, borjar, slutar, plats, stoppdatum, kallelsedag) values ($1, $2, 'sammantrade', $3, '13:00', '15:00', 'Teams', '2021-01-01', '2021-01-01')`, [sekreteraren.samverkan.id, id, datum]);
  return id;
};
const beslut = async (datum: string, av = ordforanden, tidpunkt = '2026-01-01T10:00:00Z'): Promise<string> => {
  const [id, dar] = [nyttId(), av.samverkan.id];
  await p.agare.query(
    `insert into gemensam.delegationsbeslut_innehall (samverkan_id, id, hemlig, rubrik, text, motiv, bradskande_skal, sak_namn, uppgifter, provning, av_id) values ($1, $2, false, 'Prov', 'Prov', 'Prov', 'Nämnden kunde inte inväntas.', 'Prov', '{}', '{"rader":[],"gron":true,"som":"ordforande_bradskande","varfor":null}', $3)`,
    [dar, id, av.person.id],
  );
  await p.agare.query(
    `insert into gemensam.delegationsbeslut (samverkan_id, id, ar, lopnummer, grund, arendetyp, beslutad_av_id, beslutad_av, roll, som, datum, arende_id, post_id, handling_id, handling_sha256, hemlig, beslut_id, avtryck, tidpunkt)
     values ($1, $2, 2021, $3, 'bradskande', 'ovrigt', $4, $5, 'ordforande', 'ordforande_bradskande', $6, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '', false, gen_random_uuid(), '', $7)`,
    [dar, id, (lopnummer += 1), av.person.id, av.person.namn, datum, tidpunkt],
  );
  return id;
};

const den = (vem: Kontext, affarsdatum: string): Kontext => ({ ...vem, affarsdatum });
const anmal = (ids: readonly string[], moteId: string, paragraf: string, vem = sekreteraren, nyckel: string | null = null) => anmalDelegationsbeslut(p.db, begaranFran(vem, nyckel), { ids: [...ids], moteId, paragraf });
const anmalda = (svar: Awaited<ReturnType<typeof anmal>>): readonly Delegationsregisterrad[] => {
  if (arAvslag(svar) || arKonflikt<Delegationsregisterrad>(svar)) throw new Error(`not reported: ${JSON.stringify(svar)}`);
  return svar;
};
const anmalanAv = (svar: Awaited<ReturnType<typeof anmal>>) => {
  const [rad] = anmalda(svar);
  if (!rad?.anmalan) throw new Error('not reported');
  return rad.anmalan;
};
const aterkalla = (id: string, version: number, vem = sekreteraren, nyckel: string | null = null) => aterkallaAnmalan(p.db, begaranFran(vem, nyckel), { id, version, skal: 'Fel paragraf.' });
const rader = async (ids: readonly string[]) =>
  (await p.agare.query<{ paragraf: string; skal: string | null }>(`select paragraf, aterkallad_skal as skal from gemensam.anmalan where delegationsbeslut_id = any($1) order by tid`, [ids])).rows.map((r) => [r.paragraf, r.skal]);
const handelser = async (ids: readonly string[]) => (await p.agare.query<{ handelsetyp: string }>('select handelsetyp from gemensam.handelse where objekt_id = any($1) order by id', [ids])).rows.map((r) => r.handelsetyp);
const laget = async (id: string, vem = sekreteraren) => {
  const rad = (await p.db.lasa(vem, (las) => lasAnmalningsbevakning(las, vem))).find((r) => r.id === id);
  return rad ? [rad.lage, rad.sen, rad.lagetext] : 'visas inte';
};

it('two report the same decision at once: one is told of the other, and it is reported once', async () => {
  const id = await beslut('2021-02-10');
  const svar = await Promise.all([anmal([id], mars, '§ 5'), anmal([id], mars, '§ 6', vikarien)]);
  const vann = svar.filter((s) => !arKonflikt<Delegationsregisterrad>(s));
  expect(vann).toHaveLength(1);
  const { paragraf, anmaldAv } = anmalanAv(vann[0] ?? []);
  expect(svar.filter((s) => arKonflikt<Delegationsregisterrad>(s))).toMatchObject([{ aktuell: { id, lage: 'anmald', anmalan: { paragraf, anmaldAv } } }]);
  expect(await rader([id])).toEqual([[paragraf, null]]);
  expect(await handelser([id])).toEqual(['delegationsbeslut_anmalt']);
});

it('two lists that cross, in opposite order: all of one is reported and nothing of the other', async () => {
  const [a, b, c] = [await beslut('2021-02-10'), await beslut('2021-02-11'), await beslut('2021-02-12')];
  for (let varv = 0; varv < 5; varv += 1) {
    const svar = await Promise.all([anmal([a, b], mars, '§ 5'), anmal([c, b, a], mars, '§ 6', vikarien)]);
    const forst = anmalda(svar.find((s) => !arKonflikt<Delegationsregisterrad>(s)) ?? []);
    expect(svar.filter((s) => arKonflikt<Delegationsregisterrad>(s))).toHaveLength(1);
    expect(new Set(forst.map((r) => r.anmalan?.paragraf)).size).toBe(1);
    expect((await p.agare.query('select from gemensam.anmalan where delegationsbeslut_id = any($1) and aterkallad is null', [[a, b, c]])).rowCount).toBe(forst.length);
    for (const r of forst) if (r.anmalan) expect(await aterkalla(r.anmalan.id, r.anmalan.version)).toMatchObject({ lage: 'vantar' });
  }
});

it('is one when it is sent again with its key, and so is what takes it back', async () => {
  const id = await beslut('2021-02-10');
  const forst = await anmal([id], mars, '5', sekreteraren, 'anmal-en-gang');
  expect(await anmal([id], mars, '5', sekreteraren, 'anmal-en-gang')).toEqual(forst);
  const { id: anmalanId, version } = anmalanAv(forst);
  const tillbaka = await aterkalla(anmalanId, version, sekreteraren, 'aterkalla-en-gang');
  expect(tillbaka).toMatchObject({ id, lage: 'vantar', anmalan: null });
  expect(await aterkalla(anmalanId, version, sekreteraren, 'aterkalla-en-gang')).toEqual(tillbaka);
  expect(await rader([id])).toEqual([['§ 5', 'Fel paragraf.']]);
  expect(await handelser([id])).toEqual(['delegationsbeslut_anmalt', 'anmalan_aterkallad']);
});

it('what is stale is told what stands, and changes nothing', async () => {
  const id = await beslut('2021-02-10');
  const forra = anmalanAv(await anmal([id], mars, '5'));
  expect(await aterkalla(forra.id, forra.version + 1)).toMatchObject({ slag: 'konflikt', aktuell: { anmalan: { paragraf: '§ 5' } } });
  const svar = await Promise.all([aterkalla(forra.id, forra.version), aterkalla(forra.id, forra.version, vikarien)]);
  expect(svar.filter((s) => 'slag' in s)).toMatchObject([{ slag: 'konflikt', aktuell: { id, anmalan: null } }]);
  const ny = anmalanAv(await anmal([id], mars, '7'));
  expect(await aterkalla(forra.id, forra.version)).toMatchObject({ slag: 'konflikt', aktuell: { anmalan: { id: ny.id, paragraf: '§ 7' } } });
  expect(await rader([id])).toEqual([['§ 5', 'Fel paragraf.'], ['§ 7', null]]);
});

it('all of them or none: one that was decided after the sammanträde leaves the other unreported', async () => {
  const [forst, sist] = [await beslut('2021-02-10'), await beslut('2021-03-20')];
  expect(await anmal([forst, sist], mars, '5', den(sekreteraren, '2021-03-22'))).toMatchObject({ regel: 'Sammanträdet var före beslutet', falt: 'moteId' });
  expect(await anmal([forst, nyttId()], mars, '5')).toMatchObject({ regel: 'Finns inte' });
  expect(await rader([forst, sist])).toEqual([]);
  expect(await anmal([forst], mars, '5', await p.aktor('namndsekreterare', { samverkan: 'region10' }))).toMatchObject({ regel: 'Finns inte' });
});

it('the same day the times are compared: before it began it is reported there, after it at the next, and so when nobody knows', async () => {
  const [fore, efter, okand] = [await beslut('2021-03-16', ordforanden, '2021-03-16T09:30:00+01:00'), await beslut('2021-03-16', ordforanden, '2021-03-16T13:00:40+01:00'), await beslut('2021-03-16')];
  const [samma, dagenEfter] = [den(sekreteraren, '2021-03-16'), den(sekreteraren, '2021-03-17')];
  expect([await laget(fore, samma), await laget(efter, samma), await laget(okand, samma)]).toEqual([['vantar', false, 'Ska anmälas 2021-03-16'], ['vantar', false, 'Ska anmälas 2021-06-18'], ['vantar', false, 'Ska anmälas 2021-06-18']]);
  expect(await laget(fore, dagenEfter)).toEqual(['forsenad', true, 'Skulle ha anmälts 2021-03-16']);
  for (const id of [efter, okand]) expect(await anmal([id], mars, '5', dagenEfter)).toMatchObject({ regel: 'Sammanträdet var före beslutet', falt: 'moteId' });
  expect(anmalda(await anmal([fore], mars, '5', samma))).toMatchObject([{ lage: 'anmald', sen: false }]);
  expect(anmalda(await anmal([efter, okand], juni, '5', samma))).toMatchObject([{ sen: false }, { sen: false }]);
});

it('a sammanträde that is cancelled leaves its decisions to the next one, and the report to it gives way', async () => {
  const id = await beslut('2021-07-01');
  const idag = den(sekreteraren, '2021-07-02');
  const forra = anmalanAv(await anmal([id], september, '5', idag));
  expect([forra.moteDatum, await laget(id, idag)]).toEqual(['2021-09-17', 'visas inte']);
  await p.agare.query(`update gemensam.mote set installt = '2021-07-02', installt_skal = 'För få kan komma', version = version + 1 where id = $1`, [september]);
  expect(await laget(id, idag)).toEqual(['vantar', false, 'Ska anmälas 2021-12-16']);
  expect(await anmal([id], september, '5', idag)).toMatchObject({ regel: 'Sammanträdet är inställt' });
  const ny = anmalanAv(await anmal([id], december, '9', idag));
  expect(await rader([id])).toEqual([['§ 5', 'Sammanträdet ställdes in.'], ['§ 9', null]]);
  expect(await aterkalla(forra.id, forra.version, idag)).toMatchObject({ slag: 'konflikt', aktuell: { anmalan: { id: ny.id } } });
});

it('a sammanträde that is moved to before the decision leaves it to the next one, and the report to it gives way', async () => {
  const id = await beslut('2021-11-10');
  const [moteId, idag] = [await mote('2021-11-24'), den(sekreteraren, '2021-11-11')];
  anmalda(await anmal([id], moteId, '§ 5', idag));
  await p.agare.query(`update gemensam.mote set datum = '2021-11-09' where id = $1`, [moteId]);
  expect(await laget(id, idag)).toEqual(['vantar', false, 'Ska anmälas 2021-12-16']);
  expect(anmalda(await anmal([id], december, '9', idag))).toMatchObject([{ lage: 'anmald', anmalan: { moteDatum: '2021-12-16' } }]);
  expect(await rader([id])).toEqual([['§ 5', 'Sammanträdet flyttades till före beslutet.'], ['§ 9', null]]);
  await p.agare.query('update gemensam.anmalan set aterkallad = datum, aterkallad_av = anmald_av, aterkallad_skal = $2 where delegationsbeslut_id = $1 and aterkallad is null', [id, 'Prov']);
  await p.agare.query(`update gemensam.mote set installt = '2021-11-11', installt_skal = 'Prov' where id = $1`, [moteId]);
});

it('is overdue the day after a sammanträde of the calendar was held without it, for the sekreterare and the one who decided; moved, it is not', async () => {
  const id = await beslut('2021-02-12');
  const [fore, efter] = [den(sekreteraren, '2021-03-15'), den(sekreteraren, '2021-03-17')];
  expect(await laget(id, fore)).toEqual(['vantar', false, 'Ska anmälas 2021-03-16']);
  expect(await laget(id, efter)).toEqual(['forsenad', true, 'Skulle ha anmälts 2021-03-16']);
  expect(await laget(id, den(ordforanden, '2021-03-17'))).toEqual(['forsenad', true, 'Skulle ha anmälts 2021-03-16']);
  expect(await laget(id, den(vice, '2021-03-17'))).toBe('visas inte');
  await p.agare.query(`update gemensam.mote set datum = '2021-03-18' where id = $1`, [mars]);
  expect(await laget(id, efter)).toEqual(['vantar', false, 'Ska anmälas 2021-03-18']);
  await p.agare.query(`update gemensam.mote set datum = '2021-03-16' where id = $1`, [mars]);

  expect(await anmal([id], december, '3', efter)).toMatchObject({ regel: 'Besluten anmäls vid nästa sammanträde', kalla: expect.stringMatching(/^KL 6:40/) });
  expect(anmalda(await anmal([id], juni, '3', efter))).toMatchObject([{ lage: 'anmald', sen: true, lagetext: 'Anmäls 2021-06-18 § 3, skulle ha anmälts 2021-03-16' }]);
  const { id: anmalanId, version } = anmalanAv(await anmal([await beslut('2021-03-01')], juni, '4', efter));
  expect(await aterkalla(anmalanId, version, den(sekreteraren, '2021-06-19'))).toMatchObject({ slag: 'avslag' });
});
