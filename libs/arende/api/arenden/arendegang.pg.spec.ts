import { type Kontext, lasObjekthistorik, nyttId } from '@gemensam/shared/api';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { ArendeEntitet, ArendeHandlingEntitet, TjansteskrivelseEntitet } from './arende.entity';
import { type ArendeLas, lasArende } from './arende.lasmodell';
import { type Aktsvar } from './arendeakt';
import { arendehistorikSats } from './arendehistorik.lasmodell';
import { lasArenden } from './arenden.lasmodell';
import { aterkallaKallelse } from './aterkalla-kallelse';
import { atertaBeredning } from './aterta-beredning';
import { avslutaRemiss } from './avsluta-remiss';
import { bytHandlaggare } from './byt-handlaggare';
import { fardigberedArende } from './fardigbered-arende';
import { lasHandlaggarval } from './handlaggarval.lasmodell';
import { kallaArende } from './kalla-arende';
import { planeraArende } from './planera-arende';
import { registreraArende } from './registrera-arende';
import { ArendeaktEntitet, RemissEntitet, RemissKommunEntitet } from './remiss.entity';
import { skapaArende } from './skapa-arende';
import { skickaPaRemiss } from './skicka-pa-remiss';

let p: Provning;
let samordnare: Kontext;
let sekreterare: Kontext;

const arArende = (utfall: Aktsvar): ArendeLas => {
  if ('tjansteskrivelse' in utfall) return utfall;
  throw new Error(`no ärende: ${JSON.stringify(utfall)}`);
};
const nytt = async (): Promise<ArendeLas> => {
  const utkast = arArende(await skapaArende(p.db, begaranFran(samordnare), { projektId: null, typ: 'ovrigt', rubrik: ' HEMLIG\nrubrik ' }));
  return arArende(await registreraArende(p.db, begaranFran(samordnare), { arendeId: utkast.id, version: utkast.version, klassificering: '1' }));
};
/** The texts, past the program: how they are written is another matter. */
const fyll = (id: string, remissutfall = ''): Promise<unknown> =>
  p.agare.query(
    `update gemensam.tjansteskrivelse set forslag_till_beslut = '{Bifall}', sammanfattning = 's', bakgrund = 'b', ekonomi = 'e', juridik = 'j', expedieras_till = 'x', remissutfall = $2 where arende_id = $1`,
    [id, remissutfall],
  );
const mote = async (datum: string, del: { installt?: boolean; slag?: string } = {}): Promise<string> => {
  const id = nyttId();
  const slag = del.slag ?? 'sammantrade';
  const dag = slag === 'sammantrade' ? datum : null;
  await p.agare.query(
    `insert into gemensam.mote (samverkan_id, id, slag, datum, borjar, slutar, plats, stoppdatum, kallelsedag, installt, installt_skal) values ($1, $2, $3, $4, '09:00', '12:00', 'Luleå', $5, $5, $6, $7)`,
    [samordnare.samverkan.id, id, slag, datum, dag, del.installt ? '2021-02-01' : null, del.installt ? 'Prov' : null],
  );
  return id;
};
const akt = (a: ArendeLas) => ({ arendeId: a.id, version: a.version });
const beredd = async (moteId: string | null = null): Promise<ArendeLas> => {
  let a = await nytt();
  await fyll(a.id);
  if (moteId) a = arArende(await planeraArende(p.db, begaranFran(samordnare), { ...akt(a), moteId }));
  return arArende(await fardigberedArende(p.db, begaranFran(samordnare), akt(a)));
};
const handelser = async (id: string): Promise<string> => JSON.stringify((await p.agare.query('select handelsetyp, text, data from gemensam.handelse where objekt_id = $1 order by id', [id])).rows);
const REMISS = { kommunkoder: ['2580', '2581'], sistaDag: '2021-03-15', fragor: 'HEMLIGA frågor?' };

beforeAll(async () => {
  p = await oppnaProvning([ArendeEntitet, TjansteskrivelseEntitet, ArendeHandlingEntitet, RemissEntitet, RemissKommunEntitet, ArendeaktEntitet]);
  samordnare = await p.aktor('e_samordnare');
  sekreterare = await p.aktor('namndsekreterare', { namn: 'Sekreteraren' });
});
afterAll(() => p.stang());
beforeEach(() => p.agare.query('truncate gemensam.arende, gemensam.dnr_serie cascade'));

describe('an ärende of its own', () => {
  it('is an utkast with its rubrik on one line, and needs one', async () => {
    const a = arArende(await skapaArende(p.db, begaranFran(samordnare), { projektId: null, typ: 'budget', rubrik: ' Budget\n2022 ' }));
    expect(a).toMatchObject({ rubrik: 'Budget 2022', projektId: null, tillstand: 'utkast', sammantrade: null, remisser: [] });
    expect(await skapaArende(p.db, begaranFran(samordnare), { projektId: null, typ: 'budget', rubrik: ' \u200b' })).toMatchObject({ regel: 'Rubrik saknas', falt: 'rubrik' });
    expect(await skapaArende(p.db, begaranFran(samordnare), { projektId: null, typ: 'budget', rubrik: 'x'.repeat(301) })).toMatchObject({ regel: 'För lång text', falt: 'rubrik' });
  });
});

describe('a remiss', () => {
  it('keeps what was sent, to whom and until when; the texts are locked until it is closed', async () => {
    const a = await nytt();
    await fyll(a.id);
    const ute = arArende(await skickaPaRemiss(p.db, begaranFran(samordnare), { ...akt(a), ...REMISS }));
    expect(ute).toMatchObject({ tillstand: 'pa_remiss', farRedigera: false, remissad: true, remissSistaDag: '2021-03-15', remisser: [{ nummer: 1, kommuner: ['Luleå', 'Piteå'], sistaDag: '2021-03-15', avslutad: null }] });
    const { rows } = await p.agare.query('select skrivelse from gemensam.remiss where arende_id = $1', [a.id]);
    expect(rows[0]?.skrivelse).toMatchObject({ rubrik: 'HEMLIG rubrik', forslagTillBeslut: ['Bifall'], juridik: 'j' });
    expect(await fardigberedArende(p.db, begaranFran(samordnare), akt(ute))).toMatchObject({ regel: 'Fel ordning', utvag: 'Avsluta remissen först.' });

    const inne = arArende(await avslutaRemiss(p.db, begaranFran(samordnare), akt(ute)));
    expect(inne).toMatchObject({ tillstand: 'under_beredning', farRedigera: true, remissSistaDag: null, remisser: [{ avslutad: '2021-02-15' }] });
    expect(await fardigberedArende(p.db, begaranFran(samordnare), akt(inne))).toMatchObject({ falt: 'remissutfall' });
    await fyll(a.id, 'Alla tillstyrker.');
    expect(arArende(await fardigberedArende(p.db, begaranFran(samordnare), akt(inne))).tillstand).toBe('beredd');
  });

  it('is refused with a field for a kommun that is no member, and writes nothing', async () => {
    const a = await nytt();
    await fyll(a.id);
    expect(await skickaPaRemiss(p.db, begaranFran(samordnare), { ...akt(a), ...REMISS, kommunkoder: ['0180'] })).toMatchObject({ regel: 'Okänd kommun', falt: 'kommunkoder' });
    expect((await p.agare.query('select from gemensam.remiss')).rowCount).toBe(0);
  });

  it('of two who send at once, one wins; a retry with the same key gives the same answer', async () => {
    const a = await nytt();
    await fyll(a.id);
    const svar = await Promise.all([1, 2, 3].map(() => skickaPaRemiss(p.db, begaranFran(samordnare), { ...akt(a), ...REMISS })));
    expect(svar.filter((s) => 'tjansteskrivelse' in s)).toHaveLength(1);
    expect((await p.agare.query('select from gemensam.remiss')).rowCount).toBe(1);
    const b = await nytt();
    await fyll(b.id);
    const skicka = async () => arArende(await skickaPaRemiss(p.db, begaranFran(samordnare, 'nyckel-remiss-1'), { ...akt(b), ...REMISS }));
    expect(await skicka()).toEqual(await skicka());
  });
});

describe('planning and kallelse', () => {
  it('goes from Beredd to Kallad and back, and the plan stays', async () => {
    const moteId = await mote('2021-03-10');
    const b = await beredd(moteId);
    expect(b.sammantrade).toEqual({ id: moteId, datum: '2021-03-10', stoppdatum: '2021-03-10', kallelsedag: '2021-03-10', installt: false, dagarTillStopp: 23 });
    const k = arArende(await kallaArende(p.db, begaranFran(sekreterare), akt(b)));
    expect(k.tillstand).toBe('kallad');
    expect(await planeraArende(p.db, begaranFran(samordnare), { ...akt(k), moteId: null })).toMatchObject({ regel: 'Kallelsen ligger fast' });
    expect(await aterkallaKallelse(p.db, begaranFran(sekreterare), { ...akt(k), skal: ' ' })).toMatchObject({ falt: 'skal' });
    const ater = arArende(await aterkallaKallelse(p.db, begaranFran(sekreterare), { ...akt(k), skal: 'HEMLIGT skäl.' }));
    expect(ater).toMatchObject({ tillstand: 'beredd', sammantrade: { id: moteId } });
    expect(arArende(await atertaBeredning(p.db, begaranFran(samordnare), { ...akt(ater), skal: 'Mer att skriva.' })).tillstand).toBe('under_beredning');
    const { rows } = await p.agare.query('select akt, skal from gemensam.arendeakt where arende_id = $1 and skal is not null order by id', [b.id]);
    expect(rows).toEqual([{ akt: 'aterkalla_kallelse', skal: 'HEMLIGT skäl.' }, { akt: 'aterta_beredning', skal: 'Mer att skriva.' }]);
  });

  it('is refused without a plan, and when the sammanträde has been cancelled or has passed since', async () => {
    expect(await kallaArende(p.db, begaranFran(sekreterare), akt(await beredd()))).toMatchObject({ regel: 'Inget sammanträde' });
    const moteId = await mote('2021-03-11');
    const b = await beredd(moteId);
    const senare = await p.aktor('namndsekreterare', { affarsdatum: '2021-03-12' });
    expect(await kallaArende(p.db, begaranFran(senare), akt(b))).toMatchObject({ regel: 'Sammanträdet har varit' });
    await p.agare.query(`update gemensam.mote set installt = '2021-02-15', installt_skal = 'Prov' where id = $1`, [moteId]);
    expect(await kallaArende(p.db, begaranFran(sekreterare), akt(b))).toMatchObject({ regel: 'Sammanträdet är inställt' });
  });

  it('plans to a sammanträde alone that is to come', async () => {
    const a = await nytt();
    const till = async (moteId: string) => planeraArende(p.db, begaranFran(samordnare), { ...akt(a), moteId });
    expect(await till(nyttId())).toMatchObject({ regel: 'Finns inte' });
    expect(await till(await mote('2021-03-01', { slag: 'beredningsgrupp' }))).toMatchObject({ regel: 'Finns inte' });
    expect(await till(await mote('2021-03-02', { installt: true }))).toMatchObject({ falt: 'moteId' });
    expect(await till(await mote('2021-02-14'))).toMatchObject({ regel: 'Sammanträdet har varit' });
    expect(arArende(await till(await mote('2021-02-15'))).sammantrade).toMatchObject({ datum: '2021-02-15' });
  });
});

describe('the handläggare', () => {
  it('is one who prepares ärenden, and another than before', async () => {
    const a = await nytt();
    const byt = (personId: string) => bytHandlaggare(p.db, begaranFran(samordnare), { ...akt(a), personId });
    expect(await byt((await p.aktor('revisor')).person.id)).toMatchObject({ regel: 'Kan inte handlägga', falt: 'personId' });
    expect(await byt(samordnare.person.id)).toMatchObject({ regel: 'Redan handläggare' });
    expect((await p.db.lasa(samordnare, (l) => lasHandlaggarval(l, samordnare))).find((v) => v.personId === sekreterare.person.id)).toMatchObject({ namn: 'Sekreteraren', roller: ['namndsekreterare'] });
    expect(arArende(await byt(sekreterare.person.id))).toMatchObject({ handlaggare: 'Sekreteraren', handlaggareId: sekreterare.person.id });
  });
});

describe('what outlives the ärende', () => {
  it('the audit log names it by its dnr alone, and holds no rubrik, question or reason', async () => {
    const b = await beredd(await mote('2021-03-20'));
    const k = arArende(await kallaArende(p.db, begaranFran(sekreterare), akt(b)));
    const ater = arArende(await aterkallaKallelse(p.db, begaranFran(sekreterare), { ...akt(k), skal: 'HEMLIGT skäl.' }));
    const inne = arArende(await atertaBeredning(p.db, begaranFran(samordnare), { ...akt(ater), skal: 'HEMLIGT skäl.' }));
    await skickaPaRemiss(p.db, begaranFran(samordnare), { ...akt(inne), ...REMISS });
    const logg = await handelser(b.id);
    expect(logg).toContain(`Ärendet ${b.dnr} kallades till sammanträdet 2021-03-20.`);
    for (const typ of ['arende_planerat', 'arende_kallat', 'arende_kallelse_aterkallad', 'arende_atertaget', 'arende_pa_remiss']) expect(logg).toContain(typ);
    expect(logg.replaceAll(/"handelsetyp":"arende_(registrerat|fardigberett)"[^}]*}/g, '')).not.toContain('HEMLIG');
  });

  it('the history tells why to those who see the ärende, page by page and narrowed; to nobody else', async () => {
    const b = await beredd(await mote('2021-03-22'));
    await atertaBeredning(p.db, begaranFran(samordnare), { ...akt(b), skal: 'Kalkylen ändrades.' });
    const las = async (vem: Kontext, { sok, ...del }: { sok?: string; efter?: string; antal?: number } = {}) =>
      p.db.lasa(vem, (l) => lasObjekthistorik(l, arendehistorikSats, b.id, { ...del, filter: { sok } }));
    expect((await las(samordnare, { sok: 'KALKYLEN' }))?.rader).toMatchObject([{ text: `Beredningen av ärendet ${b.dnr} återupptogs.`, skal: 'Kalkylen ändrades.' }]);
    const forsta = await las(samordnare, { antal: 1 });
    expect(forsta?.personer).toEqual([samordnare.person.namn]);
    expect((await las(samordnare, { antal: 1, efter: forsta?.nasta ?? '' }))?.rader[0]?.id).not.toBe(forsta?.rader[0]?.id);
    expect(await las(await p.aktor('namndsekreterare', { samverkan: 'region10' }))).toBeNull();
  });

  it('nobody of another samverkan acts on it, and a stale act writes nothing', async () => {
    const b = await beredd(await mote('2021-03-21'));
    const frammande = await p.aktor('namndsekreterare', { samverkan: 'region10' });
    expect(await kallaArende(p.db, begaranFran(frammande), akt(b))).toMatchObject({ regel: 'Finns inte' });
    expect(await kallaArende(p.db, begaranFran(sekreterare), { arendeId: b.id, version: b.version - 1 })).toMatchObject({ slag: 'konflikt', aktuell: { version: b.version } });
    expect((await p.db.lasa(samordnare, (l) => lasArende(l, samordnare, b.id)))?.tillstand).toBe('beredd');
    expect((await p.db.lasa(samordnare, (l) => lasArenden(l, samordnare)))[0]).toMatchObject({ sammantrade: { datum: '2021-03-21' }, remissSistaDag: null, antalSaknas: 0 });
  });
});
