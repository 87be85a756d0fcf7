import { arKonflikt, type Kontext, nyttId } from '@gemensam/shared/api';
import { type Postfinansiering, type SvaraPaAtagandeInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { andraKostnadspost } from '../kostnader/andra-kostnadspost';
import { andraSistaDag } from './andra-sista-dag';
import { atagandet, kravVarde, stallFraga } from './atagande-scen';
import { AtagandeEntitet } from './atagande.entity';
import { lasAtagandefragor, lasPostfinansiering, lasProjektfinansiering } from './atagande.lasmodell';
import { aterkallaFraga } from './aterkalla-fraga';
import { andraExternFinansiar, registreraExternFinansiar } from './extern-finansiar';
import { finansieringSakrad } from './finansiering-sakrad';
import { fragaOmAtagande } from './fraga-om-atagande';
import { kontrollera } from '../kontroller/kontroller';
import { kravPost, postinput, skapa } from '../kostnader/kostnader-scen';
import { projektekonomi } from '../budget/projektekonomi';
import { KostnadspostEntitet } from '../kostnader/kostnadspost.entity';
import { lasKostnadspost } from '../kostnader/kostnadspost.lasmodell';
import { svaraPaAtagande } from './svara-pa-atagande';

let p: Provning;
let samordnaren: Kontext;
let lulea: Kontext;
let pitea: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([KostnadspostEntitet, AtagandeEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  lulea = await p.aktor('kommunrepresentant', { kommunkod: '2580', namn: 'Luleås' });
  pitea = await p.aktor('kommunrepresentant', { kommunkod: '2581' });
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());

const BESLUT = { slag: 'besluta', belopp: null, instans: 'kommunstyrelsen', datum: '2021-02-08', handling: 'KS § 14', kommentar: null } as const;
const svara = (vem: Kontext, id: string, val: Partial<SvaraPaAtagandeInput> = {}) => svaraPaAtagande(p.db, begaranFran(vem), { id, version: 1, ...BESLUT, ...val });
const las = async (id: string, vem = samordnaren): Promise<Postfinansiering> => {
  const post = await p.db.lasa(vem, (l) => lasPostfinansiering(l, vem, id));
  if (!post) throw new Error('gone');
  return post;
};
const kravNej = (svar: unknown): Avslag => {
  if (!arAvslag(svar)) throw new Error('was not refused');
  return svar;
};
const antalHandelser = async (): Promise<number> => (await p.agare.query<{ n: number }>('select count(*)::int as n from gemensam.handelse')).rows[0]?.n ?? -1;
const handelser = async (id: string): Promise<string[]> =>
  (await p.agare.query<{ text: string }>('select text from gemensam.handelse where objekt_id = $1 order by id', [id])).rows.map((r) => r.text.replaceAll('\u00a0', ' '));

describe('fragaOmAtagande', () => {
  it('asks every kommun that shares the post for its share, and leaves one event', async () => {
    const post = await stallFraga(p, samordnaren, 'Frågad');
    expect(post).toMatchObject({ totalt: 30_000n, kommuner: 30_000n, extern: 0n, sakrat: 0n, saknas: 30_000n, sakrad: false, farFraga: false });
    expect(post.parter.map((x) => [x.namn, x.andel, x.atagande?.tillstand, x.atagande?.begart, x.atagande?.sistaDag, x.atagande?.fristlage])).toEqual(
      ['Kiruna', 'Luleå', 'Piteå'].map((namn) => [namn, 10_000n, 'tillfragad', 10_000n, '2021-03-15', 'i_tid']));
    expect((await handelser(post.id)).at(-1)).toBe('3 kommuner tillfrågades om åtaganden för Frågad 2021: 300 kr, svar senast 2021-03-15.');
    expect(kravNej(await fragaOmAtagande(p.db, begaranFran(samordnaren), { kostnadspostId: post.id, sistaDag: '2021-03-15' })).regel).toBe('Alla är redan tillfrågade');
  });

  it('refuses a last day that has passed and a post that is not here', async () => {
    const post = await skapa(p, samordnaren, { namn: 'För sent' });
    expect(kravNej(await fragaOmAtagande(p.db, begaranFran(samordnaren), { kostnadspostId: post.id, sistaDag: '2021-02-14' }))).toMatchObject({ falt: 'sistaDag' });
    const annan = await fragaOmAtagande(p.db, begaranFran(regionen), { kostnadspostId: post.id, sistaDag: '2021-03-15' });
    expect(annan).toEqual(await fragaOmAtagande(p.db, begaranFran(regionen), { kostnadspostId: nyttId(), sistaDag: '2021-03-15' }));
    expect(kravNej(await fragaOmAtagande(p.db, begaranFran(samordnaren), { kostnadspostId: 'inte-ett-id', sistaDag: '2021-03-15' })).regel).toBe('Finns inte');
  });

  it('asks again who declined or was withdrawn, and nobody else', async () => {
    const post = await stallFraga(p, samordnaren, 'Fråga igen');
    await svara(lulea, atagandet(post, 'Luleå').id, { slag: 'avboj' });
    await aterkallaFraga(p.db, begaranFran(samordnaren), { id: atagandet(post, 'Kiruna').id, version: 1, skal: 'Fel fråga' });
    const igen = kravVarde(await fragaOmAtagande(p.db, begaranFran(samordnaren), { kostnadspostId: post.id, sistaDag: '2021-04-01' }));
    expect(igen.parter.map((x) => [x.namn, x.atagande?.tillstand, x.atagande?.sistaDag, x.atagande?.svaradAv])).toEqual([
      ['Kiruna', 'tillfragad', '2021-04-01', null], ['Luleå', 'tillfragad', '2021-04-01', null], ['Piteå', 'tillfragad', '2021-03-15', null]]);
  });
});

describe('svaraPaAtagande', () => {
  it('of her own kommun: decided, with instans, day and handling; the sum follows', async () => {
    const post = await stallFraga(p, samordnaren, 'Beslutas');
    const svar = kravVarde(await svara(lulea, atagandet(post, 'Luleå').id));
    expect(svar).toMatchObject({ tillstand: 'beslutad', atagit: 10_000n, instans: 'kommunstyrelsen', beslutsdatum: '2021-02-08', handling: 'KS § 14', svaradAv: 'Luleås', version: 2, farSvara: false });
    expect(await las(post.id)).toMatchObject({ sakrat: 10_000n, saknas: 20_000n, sakrad: false });
    expect(await handelser(svar.id)).toEqual(['Luleå svarade på frågan om Beslutas 2021: beslutad om 100 kr, kommunstyrelsen 2021-02-08.']);
  });

  it('for another kommun is refused, also for the e-samordnare and for one who only sits in the committee of it', async () => {
    const post = await stallFraga(p, samordnaren, 'Annans');
    const ledamoten = await p.aktor('ledamot', { kommunkod: '2580' });
    const fore = await antalHandelser();
    for (const vem of [pitea, samordnaren, ledamoten]) expect(kravNej(await svara(vem, atagandet(post, 'Luleå').id)).regel).toBe('Saknar behörighet');
    expect(await antalHandelser()).toBe(fore);
    expect(await svara(regionen, atagandet(post, 'Luleå').id)).toEqual(await svara(regionen, nyttId()));
  });

  it('of more than the share is refused with the figures, of less leaves the rest missing', async () => {
    const post = await stallFraga(p, samordnaren, 'Mer och mindre');
    expect(kravNej(await svara(lulea, atagandet(post, 'Luleå').id, { belopp: '100,01' }))).toMatchObject({ regel: 'Åtagandet är större än andelen', falt: 'belopp' });
    expect(kravNej(await svara(lulea, atagandet(post, 'Luleå').id, { datum: '2021-02-16' }))).toMatchObject({ falt: 'datum' });
    kravVarde(await svara(lulea, atagandet(post, 'Luleå').id, { belopp: '99,99' }));
    expect((await las(post.id)).parter.find((x) => x.namn === 'Luleå')).toMatchObject({ sakrat: 9_999n, saknas: 1n });
  });

  it('on a stale version shows what stands now and writes nothing', async () => {
    const post = await stallFraga(p, samordnaren, 'Krock');
    const { id } = atagandet(post, 'Luleå');
    kravVarde(await svara(lulea, id, { slag: 'forankra' }));
    const fore = await antalHandelser();
    expect(await svara(lulea, id)).toMatchObject({ slag: 'konflikt', aktuell: { tillstand: 'forankrad', version: 2 } });
    expect(await antalHandelser()).toBe(fore);
    expect(kravVarde(await svara(lulea, id, { version: 2 })).tillstand).toBe('beslutad');
  });

  it('given the same key twice answers once', async () => {
    const post = await stallFraga(p, samordnaren, 'En gång');
    const input = { id: atagandet(post, 'Luleå').id, version: 1, ...BESLUT };
    const forsok = () => svaraPaAtagande(p.db, begaranFran(lulea, 'nyckel-atagande'), input);
    const forsta = await forsok();
    expect(await forsok()).toEqual(forsta);
  });

  it('of many at once lets one through', async () => {
    const post = await stallFraga(p, samordnaren, 'Samtidigt');
    const svar = await Promise.all(Array.from({ length: 12 }, () => svara(lulea, atagandet(post, 'Luleå').id)));
    expect(svar.filter((s) => !arAvslag(s) && !arKonflikt(s))).toHaveLength(1);
    expect(svar.filter((s) => arKonflikt(s))).toHaveLength(11);
  });

  it('of all secures the post', async () => {
    const post = await stallFraga(p, samordnaren, 'Säkras');
    for (const [vem, part] of [[lulea, 'Luleå'], [pitea, 'Piteå'], [await p.aktor('kommunrepresentant', { kommunkod: '2584' }), 'Kiruna']] as const) kravVarde(await svara(vem, atagandet(post, part).id));
    expect(await las(post.id)).toMatchObject({ sakrad: true, sakrat: 30_000n, saknas: 0n });
  });
});

describe('the questions that wait', () => {
  it('are for a kommunrepresentant her own kommun\'s, with what is overdue; for the e-samordnare everybody\'s, in order of last day', async () => {
    const post = await stallFraga(p, samordnaren, 'Väntar', '2021-02-16');
    const senare = { ...lulea, affarsdatum: '2021-02-17' };
    const egna = await p.db.lasa(senare, (l) => lasAtagandefragor(l, senare));
    expect(egna.every((a) => a.kommunkod === '2580' && a.farSvara)).toBe(true);
    expect(egna.find((a) => a.kostnadspostId === post.id)).toMatchObject({ dagarKvar: -1, fristlage: 'forsenad', farAterkalla: false });
    await svara(pitea, atagandet(post, 'Piteå').id, { slag: 'avboj' });
    const alla = await p.db.lasa(samordnaren, (l) => lasAtagandefragor(l, samordnaren));
    expect(alla.filter((a) => a.kostnadspostId === post.id).map((a) => [a.part, a.tillstand, a.farSvara, a.farAterkalla])).toEqual([
      ['Kiruna', 'tillfragad', false, true], ['Luleå', 'tillfragad', false, true], ['Piteå', 'avbojd', false, true]]);
    expect(alla.map((a) => a.sistaDag)).toEqual(alla.map((a) => a.sistaDag).sort());
    expect(await p.db.lasa(regionen, (l) => lasAtagandefragor(l, regionen))).toEqual([]);
  });

  it('get another last day, and are withdrawn with a reason', async () => {
    const post = await stallFraga(p, samordnaren, 'Flyttas');
    const { id } = atagandet(post, 'Luleå');
    expect(kravNej(await andraSistaDag(p.db, begaranFran(samordnaren), { id, version: 1, sistaDag: '2021-02-01' }))).toMatchObject({ falt: 'sistaDag' });
    expect(kravVarde(await andraSistaDag(p.db, begaranFran(samordnaren), { id, version: 1, sistaDag: '2021-03-31' }))).toMatchObject({ sistaDag: '2021-03-31', version: 2 });
    expect(await andraSistaDag(p.db, begaranFran(samordnaren), { id, version: 1, sistaDag: '2021-04-30' })).toMatchObject({ slag: 'konflikt', aktuell: { sistaDag: '2021-03-31' } });
    expect(kravNej(await aterkallaFraga(p.db, begaranFran(samordnaren), { id, version: 2, skal: ' ' }))).toMatchObject({ falt: 'skal' });
    expect(kravVarde(await aterkallaFraga(p.db, begaranFran(samordnaren), { id, version: 2, skal: 'Posten delas upp.' })).tillstand).toBe('aterkallad');
    expect(kravNej(await svara(lulea, id, { version: 3 })).regel).toBe('Åtagandet kan inte ändras så');
  });
});

describe('a new allocation', () => {
  const andra = (id: string, namn: string, version: number, belopp: string, deltagare = ['2580', '2581', '2584']) =>
    andraKostnadspost(p.db, begaranFran(samordnaren), { id, version, input: postinput({ namn, belopp, deltagare }) });

  it('asks anew who has not decided, showing the old and the new amount', async () => {
    const post = await stallFraga(p, samordnaren, 'Dyrare');
    await svara(lulea, atagandet(post, 'Luleå').id, { slag: 'forankra' });
    kravPost(await andra(post.id, 'Dyrare', 1, '330'));
    const ny = await las(post.id);
    expect(atagandet(ny, 'Luleå')).toMatchObject({ tillstand: 'tillfragad', begart: 11_000n, tidigareBegart: 10_000n, atagit: 0n, svaradAv: null, version: 3, annatBelopp: false });
    expect((await handelser(atagandet(post, 'Luleå').id)).at(-1)).toBe('Luleå frågas om: andelen ändrades från 100 kr till 110 kr.');
  });

  it('withdraws who carries nothing any more', async () => {
    const post = await stallFraga(p, samordnaren, 'Utan Kiruna');
    kravPost(await andra(post.id, 'Utan Kiruna', 1, '300', ['2580', '2581']));
    const { rows } = await p.agare.query('select tillstand from gemensam.atagande where id = $1', [atagandet(post, 'Kiruna').id]);
    expect(rows).toEqual([{ tillstand: 'aterkallad' }]);
  });

  it('that would change a decided åtagande is refused, and nothing is written', async () => {
    const post = await stallFraga(p, samordnaren, 'Beslutad andel');
    kravVarde(await svara(lulea, atagandet(post, 'Luleå').id));
    const fore = await antalHandelser();
    expect(kravNej(await andra(post.id, 'Beslutad andel', 1, '330'))).toMatchObject({ regel: 'Beslutade åtaganden ändras inte', utvag: 'Återkalla frågan till dem som har beslutat, ändra sedan och fråga på nytt.' });
    expect(await antalHandelser()).toBe(fore);
    kravVarde(await aterkallaFraga(p.db, begaranFran(samordnaren), { id: atagandet(post, 'Luleå').id, version: 2, skal: 'Posten blir dyrare.' }));
    kravPost(await andra(post.id, 'Beslutad andel', 1, '330'));
  });
});

describe('an external financier', () => {
  const registrera = (kostnadspostId: string, val: { namn?: string; belopp?: string; postversion?: number } = {}) =>
    registreraExternFinansiar(p.db, begaranFran(samordnaren), { kostnadspostId, postversion: 1, namn: 'Stiftelsen Norrsken', belopp: '90 kr', sistaDag: '2021-03-15', ...val });

  it('is a party of its own: the kommuner share the rest, and those asked are asked anew', async () => {
    const post = await stallFraga(p, samordnaren, 'Med extern');
    const ny = kravVarde(await registrera(post.id));
    expect(ny).toMatchObject({ totalt: 30_000n, kommuner: 21_000n, extern: 9_000n, postversion: 2 });
    expect(ny.parter.map((x) => [x.namn, x.kommun?.kommunkod ?? null, x.andel, x.atagande?.tidigareBegart ?? null])).toEqual([
      ['Kiruna', '2584', 7_000n, 10_000n], ['Luleå', '2580', 7_000n, 10_000n], ['Piteå', '2581', 7_000n, 10_000n], ['Stiftelsen Norrsken', null, 9_000n, null]]);
    expect(await p.db.lasa(samordnaren, (l) => lasKostnadspost(l, samordnaren, post.id))).toMatchObject({ belopp: 21_000n, fordelningNummer: 2, version: 2 });

    const externt = atagandet(ny, 'Stiftelsen Norrsken');
    expect(kravNej(await svara(lulea, externt.id)).regel).toBe('Saknar behörighet');
    expect(kravVarde(await andraExternFinansiar(p.db, begaranFran(samordnaren), { id: externt.id, version: 1, belopp: '60' }))).toMatchObject({ begart: 6_000n, tidigareBegart: 9_000n, version: 2 });
    expect(kravVarde(await svara(samordnaren, externt.id, { version: 2, instans: 'styrelsen' }))).toMatchObject({ tillstand: 'beslutad', atagit: 6_000n });
    expect(await las(post.id)).toMatchObject({ totalt: 30_000n, kommuner: 24_000n, extern: 6_000n, sakrat: 6_000n, saknas: 24_000n });
    expect(kravNej(await andraExternFinansiar(p.db, begaranFran(samordnaren), { id: externt.id, version: 3, belopp: '50' })).regel).toBe('Åtagandet kan inte ändras så');

    kravVarde(await aterkallaFraga(p.db, begaranFran(samordnaren), { id: externt.id, version: 3, skal: 'Bidraget uteblev.' }));
    expect(await las(post.id)).toMatchObject({ totalt: 30_000n, kommuner: 30_000n, extern: 0n });
    expect(kravVarde(await registrera(post.id, { postversion: 4 }))).toMatchObject({ extern: 9_000n });
  });

  it.each<[string, { readonly namn?: string; readonly belopp?: string }, string]>([
    ['belopp', { belopp: '300,01' }, 'Mer än hela posten'],
    ['belopp', { belopp: '0' }, 'Inget belopp'],
    ['namn', { namn: ' ' }, 'Namn saknas'],
    ['namn', { namn: 'luleå kommun' }, 'Medlemskommun'],
  ])('is refused at the field %s: %j', async (falt, val, regel) => {
    const post = await skapa(p, samordnaren, { namn: `Fel ${regel} ${val.namn ?? ''}`, belopp: '300', deltagare: ['2580'] });
    expect(kravNej(await registrera(post.id, val))).toMatchObject({ falt, regel });
  });

  it('of a name already there, of a stale post, of a decided post and beside a decided åtagande is refused', async () => {
    const post = await stallFraga(p, samordnaren, 'Nej');
    kravVarde(await registrera(post.id));
    expect(await registrera(post.id, { namn: 'Annan' })).toMatchObject({ slag: 'konflikt', aktuell: { postversion: 2 } });
    expect(kravNej(await registrera(post.id, { postversion: 2, namn: 'STIFTELSEN norrsken' })).regel).toBe('Finansiären finns redan');
    kravVarde(await svara(lulea, atagandet(post, 'Luleå').id, { version: 2 }));
    expect(kravNej(await registrera(post.id, { postversion: 2, namn: 'Annan' })).regel).toBe('Beslutade åtaganden ändras inte');
    const beslut = nyttId();
    await p.agare.query(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, $2, 'Norrbottens e-nämnd', '2021-01-28', '§ 8', 'Plan')`, [samordnaren.samverkan.id, beslut]);
    await p.agare.query('update gemensam.kostnadspost set beslut_referens_id = $1 where id = $2', [beslut, post.id]);
    expect(kravNej(await registrera(post.id, { postversion: 2, namn: 'Annan' })).text).toContain('§ 8');
    expect(await las(post.id)).toMatchObject({ farRegistreraExtern: false });
  });
});

describe('a project', () => {
  it('is secured when every post is, and says what is missing and from whom', async () => {
    const projekt = nyttId();
    await p.agare.query(`insert into gemensam.projekt (samverkan_id, id, namn, slag, fas, beskrivning) values ($1, $2, 'Provprojekt', 'projekt', 'forstudie', '')`, [samordnaren.samverkan.id, projekt]);
    const fraga = (vem: Kontext, id = projekt) => p.db.lasa(vem, (l) => finansieringSakrad(l, vem, id));
    const ekonomi = (vem: Kontext) => p.db.lasa(vem, (l) => projektekonomi(l, projekt));
    expect(await ekonomi(samordnaren)).toEqual({ totalt: 0n, sakrat: 0n, saknas: 0n });
    expect(await fraga(samordnaren)).toEqual({ totalt: 0n, sakrat: 0n, saknas: 0n, sakrad: false, saknasHos: [] });
    for (const namn of ['Ena', 'Andra']) {
      const post = await skapa(p, samordnaren, { namn, belopp: '200', deltagare: ['2580', '2581'], projektId: projekt });
      const fragad = kravVarde(await fragaOmAtagande(p.db, begaranFran(samordnaren), { kostnadspostId: post.id, sistaDag: '2021-03-15' }));
      kravVarde(await svara(lulea, atagandet(fragad, 'Luleå').id));
    }
    expect(await fraga(samordnaren)).toEqual({ totalt: 40_000n, sakrat: 20_000n, saknas: 20_000n, sakrad: false, saknasHos: [{ namn: 'Piteå', belopp: 20_000n }] });
    expect(await ekonomi(samordnaren)).toEqual({ totalt: 40_000n, sakrat: 20_000n, saknas: 20_000n });
    expect(await ekonomi(regionen)).toEqual({ totalt: 0n, sakrat: 0n, saknas: 0n });
    const lage = await p.db.lasa(samordnaren, (l) => lasProjektfinansiering(l, samordnaren, projekt));
    for (const post of lage?.poster ?? []) kravVarde(await svara(pitea, atagandet(post, 'Piteå').id));
    expect(await fraga(samordnaren)).toMatchObject({ sakrad: true, saknas: 0n, saknasHos: [] });
    expect(await ekonomi(samordnaren)).toEqual({ totalt: 40_000n, sakrat: 40_000n, saknas: 0n });
    expect(await fraga(regionen)).toBeNull();
    expect(await fraga(samordnaren, nyttId())).toBeNull();
  });
});

it('after all this the nightly control finds nothing', async () => {
  const kontroller = await p.db.lasa(samordnaren, kontrollera);
  expect(kontroller.flatMap((k) => k.avvikelser)).toEqual([]);
  expect(kontroller.find((k) => k.namn.startsWith('Åtagandena'))?.antalKontrollerade).toBeGreaterThan(10);
});
