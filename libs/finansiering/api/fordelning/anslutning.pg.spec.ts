import { genomfort, type Kontext, nyttId } from '@gemensam/shared/api';
import { type Kostnadspost } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { andraGenomBeslut } from './andra-genom-beslut';
import { anslutKommun, forhandsgranskaAnslutning, forhandsgranskaUttrade, registreraUttrade } from './anslut-kommun';
import { ANSLUTNINGSBESLUT as BESLUT, fakturera, KALIX_2017, postenNu, stallFakturering, stallFaststalldElevhalsa, stallKalix } from './anslutning-scen';
import { kravVarde } from '../ataganden/atagande-scen';
import { AtagandeEntitet } from '../ataganden/atagande.entity';
import { fragaOmAtagande } from '../ataganden/fraga-om-atagande';
import { faststallKostnadspost } from './faststall-kostnadspost';
import { lasFordelningshistorik } from './fordelningshistorik.lasmodell';
import { kontrollera } from '../kontroller/kontroller';
import { kravPost, postinput, SCB_DATUM, skapa } from '../kostnader/kostnader-scen';
import { lasKostnadsandel } from '../kostnader/kostnadsandel.lasmodell';
import { KostnadspostEntitet } from '../kostnader/kostnadspost.entity';

let p: Provning;
let samordnaren: Kontext;
let kollegan: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([KostnadspostEntitet, AtagandeEntitet]);
  samordnaren = await p.aktor('e_samordnare');
  kollegan = await p.aktor('e_samordnare');
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
  await stallKalix(p);
  await stallFakturering(p, samordnaren);
});
afterAll(async () => {
  expect((await p.db.lasa(samordnaren, kontrollera)).flatMap((k) => k.avvikelser)).toEqual([]);
  await p.stang();
});

const fast = async (namn: string, val: Parameters<typeof postinput>[0] = {}): Promise<Kostnadspost> => {
  const post = await skapa(p, samordnaren, { namn, ...val });
  return kravPost(await faststallKostnadspost(p.db, begaranFran(samordnaren), { id: post.id, version: post.version, beslut: BESLUT }));
};
const in_ = (post: Pick<Kostnadspost, 'id' | 'fordelningNummer'>, val: object = {}) => ({ kostnadspostId: post.id, fordelningNummer: post.fordelningNummer, metod: 'kop_in' as const, referensdatum: KALIX_2017, ...val });
const anslut = (poster: ReturnType<typeof in_>[], val: object = { beslut: BESLUT }, vem = samordnaren, kommunkod = '2514') => anslutKommun(p.db, begaranFran(vem), { kommunkod, poster, ...val });
const ut = (post: Pick<Kostnadspost, 'id' | 'fordelningNummer'>, kommunkod: string, val: object = { beslut: BESLUT }) =>
  registreraUttrade(p.db, begaranFran(samordnaren), { kommunkod, poster: [{ kostnadspostId: post.id, fordelningNummer: post.fordelningNummer }], ...val });
const andelar = (post: Kostnadspost | undefined): string => (post?.andelar ?? []).map((a) => `${a.kommun.namn} ${a.belopp}`).join(', ');
const tre = ['2580', '2581', '2584'];

describe('a kommun joins', () => {
  it('several posts at once, each its own way, all or none', async () => {
    const [ett, lopande] = [await fast('Ett köp-in', { deltagare: tre, belopp: '900' }), await fast('Löpande', { deltagare: tre, belopp: '900', nyckeltyp: 'invanarantal', referensdatum: SCB_DATUM })];
    const svar = kravVarde(await anslut([in_(ett, { referensdatum: null }), in_(lopande, { metod: 'ny_nyckel', referensdatum: null })]));
    expect(andelar(svar.poster[0])).toBe('Kalix 22500, Kiruna 22500, Luleå 22500, Piteå 22500');
    expect(svar.poster[1]).toMatchObject({ grund: 'sen_anslutning', belopp: 90_000n, nyckel: { referensdatum: SCB_DATUM } });
    const nej = await anslut([in_(await fast('Går bra', { deltagare: tre })), in_({ id: ett.id, fordelningNummer: 2 })], { beslut: BESLUT });
    expect(nej).toMatchObject({ regel: 'Deltar redan' });
    const { rows } = await p.agare.query(`select count(*)::int as n from gemensam.fordelning f join gemensam.kostnadspost k on k.id = f.kostnadspost_id where k.namn = 'Går bra'`);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('and another after it, on the allocation in force; Varför? goes through the whole chain', async () => {
    const post = await fast('Två i rad', { deltagare: tre, belopp: '1 000' });
    const ett = kravVarde(await anslut([in_(post)], { beslut: BESLUT }, samordnaren, '2514')).poster[0];
    const tva = kravVarde(await anslut([in_({ id: post.id, fordelningNummer: 2 })], { beslut: BESLUT }, samordnaren, '2506')).poster[0];
    expect([andelar(ett), andelar(tva)]).toEqual(['Kalix 25000, Kiruna 25000, Luleå 25000, Piteå 25000', 'Arjeplog 20000, Kalix 20000, Kiruna 20000, Luleå 20000, Piteå 20000']);
    const varfor = await p.db.lasa(samordnaren, (las) => lasKostnadsandel(las, samordnaren, post.id, '2514'));
    expect(varfor?.anslutning).toMatchObject({ byggerPa: 2, kommun: { namn: 'Arjeplog' }, kopIn: 20_000n });
    expect(varfor?.anslutning?.delar[0]?.rader.find((r) => r.egen)).toMatchObject({ betalt: 25_000n, kredit: 5_000n, netto: 20_000n });
  });

  it.each<[string, object, string, string]>([
    ['without a day for the population when the source has none', { referensdatum: null }, 'Välj folkmängd', 'referensdatum'],
    ['with a day that has no population of it', { referensdatum: '2016-12-31' }, 'Folkmängd saknas', 'referensdatum'],
  ])('is refused %s', async (_, val, regel, falt) => {
    const post = await stallFaststalldElevhalsa(p, samordnaren, `Elevhälsa ${regel}`);
    expect(await anslut([in_(post, val)])).toMatchObject({ regel, falt: `poster.${post.id}.${falt}` });
  });

  it('by a count needs the count and its source; a key of agreed amounts cannot be joined', async () => {
    const varden = tre.map((kommunkod, i) => ({ kommunkod, varde: String(i + 1) }));
    const antal = await fast('Licenser', { deltagare: tre, belopp: '600', nyckeltyp: 'antal', enhet: 'licenser', varden });
    expect(await anslut([in_(antal)])).toMatchObject({ regel: 'Antal saknas', falt: `poster.${antal.id}.antal` });
    expect(await anslut([in_(antal, { antal: '4' })])).toMatchObject({ regel: 'Källa saknas' });
    const svar = kravVarde(await anslut([in_(antal, { antal: '4', kalla: 'Offert 2021-02-01' })]));
    expect(andelar(svar.poster[0])).toBe('Kalix 24000, Kiruna 18000, Luleå 6000, Piteå 12000');
    const procent = await fast('Avtalat', { deltagare: tre, belopp: '600', nyckeltyp: 'procent', varden: [['2580', '50'], ['2581', '25'], ['2584', '25']].map(([kommunkod = '', varde = '']) => ({ kommunkod, varde })) });
    expect(await anslut([in_(procent)])).toMatchObject({ regel: 'Nyckeln är avtalad per kommun', utvag: expect.stringContaining('Ändra genom beslut') });
  });

  it('is refused without a decision, on a post that no decision carries, outside the samverkan, and for no post', async () => {
    const post = await fast('Utan beslut', { deltagare: tre });
    expect(await anslut([in_(post)], {})).toMatchObject({ regel: 'Beslut saknas', falt: 'beslutId' });
    const oppen = await skapa(p, samordnaren, { namn: 'Öppen', deltagare: tre });
    expect(await anslut([in_(oppen)])).toMatchObject({ regel: 'Posten är inte fastställd' });
    expect(await forhandsgranskaAnslutning(p.db, begaranFran(samordnaren), { kommunkod: '2514', poster: [in_(oppen)] })).toMatchObject({ regel: 'Posten är inte fastställd' });
    expect(await anslut([])).toMatchObject({ regel: 'Ingen post vald' });
    await p.agare.query(`update gemensam.organisation set medlem = false where kommunkod = '2583'`);
    expect(await anslut([in_(post)], { beslut: BESLUT }, samordnaren, '2583')).toMatchObject({ regel: 'Inte medlem', falt: 'kommunkod' });
    await p.agare.query(`update gemensam.organisation set medlem = true where kommunkod = '2583'`);
    const svar = await Promise.all([post.id, nyttId(), 'x'].map((id) => anslut([in_({ ...post, id })], { beslut: BESLUT }, regionen)));
    expect(new Set(svar.map((s) => JSON.stringify(s)))).toEqual(new Set([JSON.stringify(svar[0])]));
    expect(svar[0]).toMatchObject({ regel: 'Finns inte' });
  });

  it('two at once: one joins, the other is shown what stands', async () => {
    const post = await fast('Två samtidigt', { deltagare: tre });
    const svar = await Promise.all([anslut([in_(post)]), anslut([in_(post)], { beslut: BESLUT }, kollegan, '2506')]);
    expect(svar.map((s) => ('slag' in s ? s.slag : 'klar')).sort()).toEqual(['klar', 'konflikt']);
    expect((await postenNu(p, samordnaren, post.id)).fordelningNummer).toBe(2);
  });

  it('the same request again gives the same answer and one allocation', async () => {
    const post = await fast('Om igen', { deltagare: tre });
    const begaran = begaranFran(samordnaren, 'anslut-om-igen');
    const input = { kommunkod: '2514', poster: [in_(post)], beslut: BESLUT };
    const [ett, tva] = [kravVarde(await anslutKommun(p.db, begaran, input)), kravVarde(await anslutKommun(p.db, begaran, input))];
    expect(tva.poster[0]?.fordelningNummer).toBe(ett.poster[0]?.fordelningNummer);
  });
});

describe('a kommun withdraws before the start', () => {
  it('those left share the whole by the same key; the one that leaves is released, and those asked see both amounts', async () => {
    const post = await fast('Utträde', { deltagare: tre, belopp: '900' });
    kravVarde(await fragaOmAtagande(p.db, begaranFran(samordnaren), { kostnadspostId: post.id, sistaDag: '2021-03-15' }));
    const forhand = kravVarde(await forhandsgranskaUttrade(p.db, begaranFran(samordnaren), { kommunkod: '2584', poster: [in_(post)] }));
    expect(forhand.poster[0]?.rader.map((r) => [r.kommun.namn, r.nuvarande, r.skillnad, r.belopp])).toEqual([
      ['Kiruna', 30_000n, -30_000n, null], ['Luleå', 30_000n, 15_000n, 45_000n], ['Piteå', 30_000n, 15_000n, 45_000n],
    ]);
    expect(forhand.poster[0]?.ataganden.map((a) => a.text)).toEqual([
      'Kiruna släpps: inget återstår av 300\u00a0kr.', 'Luleå frågas om: 450\u00a0kr i stället för 300\u00a0kr.', 'Piteå frågas om: 450\u00a0kr i stället för 300\u00a0kr.',
    ]);
    const svar = kravVarde(await ut(post, '2584'));
    expect(andelar(svar.poster[0])).toBe('Luleå 45000, Piteå 45000');
    const { rows } = await p.agare.query(`select k.namn, a.tillstand, a.begart_ore::int as begart, a.tidigare_ore::int as forut from gemensam.atagande a join gemensam.kommun k using (kommunkod) where kostnadspost_id = $1 order by 1`, [post.id]);
    expect(rows).toEqual([
      { namn: 'Kiruna', tillstand: 'aterkallad', begart: 30_000, forut: 30_000 }, { namn: 'Luleå', tillstand: 'tillfragad', begart: 45_000, forut: 30_000 }, { namn: 'Piteå', tillstand: 'tillfragad', begart: 45_000, forut: 30_000 },
    ]);
    const historik = await p.db.lasa(samordnaren, (las) => lasFordelningshistorik(las, post.id));
    expect(historik[0]).toMatchObject({ grundtext: 'Kiruna utträdde', grund: 'uttrade', kopIn: null });
    const varfor = await p.db.lasa(samordnaren, (las) => lasKostnadsandel(las, samordnaren, post.id, '2580'));
    expect(varfor).toMatchObject({ belopp: 45_000n, anslutning: null });
  });

  it('also after a join: the shares of those left come back to the öre', async () => {
    const post = await stallFaststalldElevhalsa(p, samordnaren, 'In och ut');
    kravVarde(await anslut([in_(post)]));
    const svar = kravVarde(await ut({ id: post.id, fordelningNummer: 2 }, '2514'));
    expect(svar.poster[0]?.andelar).toEqual(post.andelar);
  });

  it('is refused once anything is invoiced or the project has begun, with the way out', async () => {
    const post = await fast('Fakturerad', { ar: 2020, deltagare: tre });
    await p.agare.query(`update gemensam.kostnadspost set ordning = ordning where id = $1`, [post.id]);
    const aret = await stallFaststalldElevhalsa(p, samordnaren, 'Elevhälsa fakturerad');
    await fakturera(p, samordnaren, 2);
    expect(await ut(aret, '2580')).toMatchObject({ regel: 'Posten har börjat', text: 'Elevhälsa fakturerad är redan fakturerad. Utträde går bara före start.', utvag: expect.stringContaining('Ändra genom beslut') });
    const projektId = nyttId();
    await p.agare.query(`insert into gemensam.projekt (samverkan_id, id, namn, slag, fas) values ($1, $2, 'Påbörjat', 'projekt', 'utveckling')`, [samordnaren.samverkan.id, projektId]);
    const paborjad = await fast('I ett projekt', { ar: 2020, deltagare: tre, slag: 'projekt', projektId });
    expect(await ut(paborjad, '2580')).toMatchObject({ text: expect.stringContaining('Projektet Påbörjat är i fasen') });
    expect(await ut(post, '2514')).toMatchObject({ regel: 'Deltar inte' });
  });
});

describe('a decision changes a post that is fastställd', () => {
  it('in total, key and participants: decided åtaganden follow down, and the words of the post stand', async () => {
    const post = await fast('Ändras', { ar: 2020, deltagare: tre, belopp: '900' });
    const input = { kostnadspostId: post.id, fordelningNummer: 1, post: postinput({ namn: 'Ett annat namn', ar: 2020, belopp: '600', deltagare: ['2580', '2581'], kalla: 'Nytt avtal' }), beslut: BESLUT };
    const svar = kravVarde(await andraGenomBeslut(p.db, begaranFran(samordnaren), input));
    expect(svar.poster[0]).toMatchObject({ namn: 'Ändras', belopp: 60_000n, grund: 'andring', fordelningNummer: 2 });
    expect(andelar(svar.poster[0])).toBe('Luleå 30000, Piteå 30000');
    expect(await andraGenomBeslut(p.db, begaranFran(samordnaren), { ...input, fordelningNummer: 2 })).toMatchObject({ regel: 'Inget att ändra' });
    expect(await andraGenomBeslut(p.db, begaranFran(kollegan), input)).toMatchObject({ slag: 'konflikt', aktuell: { fordelningNummer: 2 } });
    expect(await andraGenomBeslut(p.db, begaranFran(samordnaren), { ...input, fordelningNummer: 2, post: { ...input.post, belopp: '300' }, beslut: null })).toMatchObject({ regel: 'Beslut saknas' });
    expect(await andraGenomBeslut(p.db, begaranFran(samordnaren), { ...input, fordelningNummer: 2, post: { ...input.post, belopp: '300' }, beslut: { ...BESLUT, datum: '2019-01-01' } })).toMatchObject({ regel: 'Äldre beslut', falt: 'beslut.datum' });
  });
});

describe('SQL written by hand', () => {
  const forHand = (satser: readonly (readonly [string, readonly unknown[]])[]) =>
    p.db.skriva(samordnaren, { operation: 'prov' }, async (skriv) => {
      for (const [text, varden] of satser) await skriv.rader({ namn: '', text }, varden);
      return genomfort(null, { handelsetyp: 'prov', objekttyp: 'prov', objektId: '1', text: 'Prov.', data: {} });
    });
  const rad = `insert into gemensam.fordelning (id, kostnadspost_id, nummer, totalt_ore, avrundningsenhet_ore, nyckeltyp, beraknad_av, grund, beslut_referens_id, metod, part_kommunkod, kop_in_ore)
    values ($1, $2, $3, $4, 100, 'lika', 'prov', 'sen_anslutning', $5, 'kop_in', '2514', $6)`;
  const andel = `insert into gemensam.kostnadsandel (fordelning_id, kommunkod, belopp_ore) values ($1, $2, $3)`;
  const forsok = async (namn: string, delar: Readonly<Record<string, number>>, totalt: number, kopIn: number) => {
    const post = await fast(namn, { ar: 2020, deltagare: tre, belopp: '900' });
    const id = nyttId();
    return forHand([[rad, [id, post.id, 2, totalt, post.beslut?.id, kopIn]], ...Object.entries(delar).map(([kod, ore]) => [andel, [id, kod, ore]] as const)]);
  };

  it.each<[string, Readonly<Record<string, number>>, number, number]>([
    ['raise somebody', { '2580': 30_001, '2581': 22_499, '2584': 15_000, '2514': 22_500 }, 90_000, 22_500],
    ['change the total', { '2580': 20_000, '2581': 20_000, '2584': 20_000, '2514': 20_000 }, 80_000, 20_000],
    ['let somebody disappear', { '2580': 30_000, '2581': 30_000, '2514': 30_000 }, 90_000, 30_000],
    ['bring in one more', { '2580': 20_000, '2581': 20_000, '2584': 20_000, '2514': 20_000, '2506': 10_000 }, 90_000, 20_000],
    ['say another buy-in than the share', { '2580': 22_500, '2581': 22_500, '2584': 22_500, '2514': 22_500 }, 90_000, 22_400],
  ])('cannot %s at a buy-in', async (namn, delar, totalt, kopIn) => {
    await expect(forsok(`Hand: ${namn}`, delar, totalt, kopIn)).rejects.toMatchObject({ constraint: 'forandring_haller' });
  });

  it('cannot put one on a post that is not fastställd, nor one without a decision on one that is', async () => {
    const oppen = await skapa(p, samordnaren, { namn: 'Hand, öppen', ar: 2020, deltagare: tre });
    const beslut = (await fast('Hand, beslut', { ar: 2020, deltagare: tre })).beslut?.id;
    await expect(forHand([[rad, [nyttId(), oppen.id, 2, 0, beslut, 0]]])).rejects.toMatchObject({ constraint: 'inte_faststalld' });
    await expect(forHand([[rad, [nyttId(), oppen.id, 2, 0, null, 0]]])).rejects.toMatchObject({ code: '23514' });
    await expect(forHand([['update gemensam.kostnadspost set beslut_kand = $2 where id = $1', [(await fast('Hand, dag', { ar: 2020 })).id, '2020-01-01']]])).rejects.toMatchObject({ constraint: 'faststalld' });
  });

  it('has the day of the database when it says none', async () => {
    const { rows } = await p.agare.query(`select column_default from information_schema.columns where table_schema = 'gemensam' and table_name = 'fordelning' and column_name = 'kand'`);
    expect(rows[0]?.column_default).toContain('Europe/Stockholm');
  });
});

it('a post that decided åtaganden fill can be joined without the counter saying no', async () => {
  const post = await fast('Räknaren', { ar: 2020, deltagare: tre, belopp: '900' });
  kravVarde(await fragaOmAtagande(p.db, begaranFran(samordnaren), { kostnadspostId: post.id, sistaDag: '2021-03-15' }));
  await p.agare.query(`update gemensam.atagande set tillstand = 'beslutad', atagit_ore = begart_ore, instans = 'KS', beslutsdatum = '2021-02-01', svarad_av = 'x', svarad = now() where kostnadspost_id = $1`, [post.id]);
  const svar = await anslut([in_(post)]);
  expect(arAvslag(svar)).toBe(false);
  const { rows } = await p.agare.query(`select kommuner_ore::int, atagit_ore::int from gemensam.finansieringslage where kostnadspost_id = $1`, [post.id]);
  expect(rows).toEqual([{ kommuner_ore: 90_000, atagit_ore: 67_500 }]);
});
