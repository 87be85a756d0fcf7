import { genomfort, type Kontext, nyttId } from '@gemensam/shared/api';
import { type FaststallKostnadspostInput, type Kostnadspost } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { lasBeslutsreferenser } from '@gemensam/samverkan/api';
import { andraKostnadspost } from '../kostnader/andra-kostnadspost';
import { faststallKostnadspost } from './faststall-kostnadspost';
import { lasKommunKostnad } from '../kostnader/kommun-kostnad.lasmodell';
import { kravPost, postinput, skapa, stallFolkmangd } from '../kostnader/kostnader-scen';
import { lasKostnadsandel } from '../kostnader/kostnadsandel.lasmodell';
import { lasKostnadsmatris } from '../kostnader/kostnadsmatris.lasmodell';
import { KostnadspostEntitet } from '../kostnader/kostnadspost.entity';

const BESLUT = { organ: 'Norrbottens e-nämnd', datum: '2021-01-28', beteckning: '§ 8', rubrik: 'Verksamhetsplan', handling: null };

let p: Provning;
let samordnaren: Kontext;
let kollegan: Kontext;
let pajala: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([KostnadspostEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  kollegan = await p.aktor('e_samordnare', { namn: 'Kollegan' });
  pajala = await p.aktor('kommunrepresentant', { kommunkod: '2521' });
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
  await stallFolkmangd(p);
});
afterAll(() => p.stang());

const faststall = (input: FaststallKostnadspostInput, vem = samordnaren, nyckel: string | null = null) => faststallKostnadspost(p.db, begaranFran(vem, nyckel), input);
const kravNej = (svar: unknown): Avslag => {
  if (!arAvslag(svar)) throw new Error('was not refused');
  return svar;
};
const medBeslut = async (namn: string): Promise<Kostnadspost> => {
  const post = await skapa(p, samordnaren, { namn });
  return kravPost(await faststall({ id: post.id, version: 1, beslut: BESLUT }));
};
const forHand = (text: string, varden: readonly unknown[]) =>
  p.db.skriva(samordnaren, { operation: 'prov' }, async (skriv) => {
    await skriv.rader({ namn: '', text }, varden);
    return genomfort(null, { handelsetyp: 'prov', objekttyp: 'prov', objektId: '1', text: 'Prov.', data: {} });
  });

describe('faststallKostnadspost', () => {
  it('ties the post to a new decision, which is registered, and leaves one event for each with the shares it carries', async () => {
    const post = await skapa(p, samordnaren, { namn: 'Fastställs', deltagare: ['2580', '2521'], belopp: '1 000' });
    const beslut = { ...BESLUT, beteckning: '§ 9', rubrik: 'Fastställande' };
    const fast = kravPost(await faststall({ id: post.id, version: 1, beslut }));
    expect(fast).toMatchObject({ version: 2, fordelningNummer: 1, farAndra: false, beslut });
    const { rows } = await p.agare.query(`select handelsetyp, text, data->'andelar' as andelar from gemensam.handelse where objekt_id in ($1, $2) and handelsetyp <> 'kostnadspost_skapad' order by 1`, [post.id, fast.beslut?.id]);
    expect(rows).toEqual([
      { handelsetyp: 'beslut_registrerat', text: 'Beslutet Norrbottens e-nämnd 2021-01-28 § 9, Fastställande, registrerades.', andelar: null },
      {
        handelsetyp: 'kostnadspost_faststalld',
        text: 'Kostnadsposten Fastställs 2021 fastställdes genom Norrbottens e-nämnd 2021-01-28 § 9: 1\u00a0000\u00a0kr på 2 kommuner.',
        andelar: [{ kommunkod: '2580', belopp: '50000' }, { kommunkod: '2521', belopp: '50000' }],
      },
    ]);
  });

  it('takes a decision that is registered, and one typed again in the same words is that one', async () => {
    const ett = await medBeslut('Beslut ett');
    const tva = await medBeslut('Beslut två');
    expect(tva.beslut).toEqual(ett.beslut);
    const post = await skapa(p, samordnaren, { namn: 'Beslut tre' });
    expect(kravPost(await faststall({ id: post.id, version: 1, beslutId: ett.beslut?.id ?? '' })).beslut).toEqual(ett.beslut);
    const lista = await p.db.lasa(pajala, (las) => lasBeslutsreferenser(las, { andamal: 'kostnadsfordelning' }));
    expect(lista.filter((b) => b.beteckning === '§ 8')).toHaveLength(1);
  });

  it('is shown in the matrix, er kommun and Varför?', async () => {
    const fast = await medBeslut('Syns överallt');
    const { matris, kommun, andel } = await p.db.lasa(pajala, async (las) => ({
      matris: await lasKostnadsmatris(las, pajala, 2021),
      kommun: await lasKommunKostnad(las, pajala, '2521', 2021),
      andel: await lasKostnadsandel(las, pajala, fast.id, '2521'),
    }));
    expect(matris.poster.find((x) => x.id === fast.id)?.beslut).toEqual(fast.beslut);
    expect(kommun?.poster.find((x) => x.post.id === fast.id)?.post.beslut).toEqual(fast.beslut);
    expect(andel?.post.beslut).toEqual(fast.beslut);
  });

  it('refuses every change afterwards, and a second decision, in words', async () => {
    const fast = await medBeslut('Fast för gott');
    expect(kravNej(await andraKostnadspost(p.db, begaranFran(samordnaren), { id: fast.id, version: fast.version, input: postinput({ namn: 'Fast för gott', belopp: '1' }) }))).toMatchObject({
      regel: 'Fastställd kostnadspost ändras inte',
      text: 'Posten är fastställd genom Norrbottens e-nämnd 2021-01-28 § 8 och kan inte ändras.',
    });
    for (const version of [fast.version, 1])
      expect(kravNej(await faststall({ id: fast.id, version, beslut: { ...BESLUT, beteckning: '§ 10' } }))).toMatchObject({
        regel: 'Fördelningen är redan fastställd',
        text: 'Fördelningen är redan fastställd genom Norrbottens e-nämnd 2021-01-28 § 8. Ett andra beslut kan inte kopplas till den.',
      });
  });

  it('by several at once: one wins, the others are told what stands', async () => {
    const post = await skapa(p, samordnaren, { namn: 'Kapplöpning' });
    const svar = await Promise.all(Array.from({ length: 8 }, (_, i) => faststall({ id: post.id, version: 1, beslut: { ...BESLUT, beteckning: `§ ${20 + i}` } }, i % 2 === 0 ? samordnaren : kollegan)));
    const vunna = svar.filter((s) => !arAvslag(s)).map(kravPost);
    expect(vunna).toHaveLength(1);
    for (const nej of svar.filter((s) => arAvslag(s))) expect(nej.text).toContain(vunna[0]?.beslut?.beteckning ?? '?');
    const { rows } = await p.agare.query(`select count(*)::int as n from gemensam.beslut_referens where beteckning ~ '^§ 2[0-7]$'`);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('while a colleague changes the post: never both on the same shares', async () => {
    const post = await skapa(p, samordnaren, { namn: 'Ändras samtidigt', belopp: '1 000' });
    const [andrad, fast] = await Promise.all([
      andraKostnadspost(p.db, begaranFran(kollegan), { id: post.id, version: 1, input: postinput({ namn: 'Ändras samtidigt', belopp: '2 000' }) }),
      faststall({ id: post.id, version: 1, beslut: BESLUT }),
    ]);
    if (arAvslag(andrad)) expect(kravPost(fast)).toMatchObject({ belopp: 100_000n, fordelningNummer: 1 });
    else expect(fast).toMatchObject({ slag: 'konflikt', aktuell: { version: 2, belopp: 200_000n, beslut: null } });
  });

  it('on a stale version shows what stands now and writes nothing, not even the decision', async () => {
    const post = await skapa(p, samordnaren, { namn: 'Gammal version', belopp: '1 000' });
    await andraKostnadspost(p.db, begaranFran(kollegan), { id: post.id, version: 1, input: postinput({ namn: 'Gammal version', belopp: '2 000' }) });
    expect(await faststall({ id: post.id, version: 1, beslut: { ...BESLUT, beteckning: '§ 99' } })).toMatchObject({ slag: 'konflikt', aktuell: { belopp: 200_000n } });
    const { rows } = await p.agare.query(`select 1 from gemensam.beslut_referens where beteckning = '§ 99'`);
    expect(rows).toEqual([]);
  });

  it.each([
    ['beslutId', {}, 'Beslut saknas'],
    ['beslutId', { beslutId: nyttId(), beslut: BESLUT }, 'Beslut saknas'],
    ['beslutId', { beslutId: nyttId() }, 'Finns inte'],
    ['beslutId', { beslutId: 'inte-ett-id' }, 'Finns inte'],
    ['beslut.datum', { beslut: { ...BESLUT, datum: '2021-02-16' } }, 'Beslutet är inte fattat än'],
    ['beslut.organ', { beslut: { ...BESLUT, organ: ' ' } }, 'Beslutets uppgifter'],
    ['beslut.beteckning', { beslut: { ...BESLUT, rubrik: 'Något annat' } }, 'Beslutet finns redan'],
  ] as const)('refuses at the field %s: %j', async (falt, val, regel) => {
    await medBeslut(`Grund ${nyttId()}`);
    const post = await skapa(p, samordnaren, { namn: `Fel beslut ${nyttId()}` });
    expect(kravNej(await faststall({ id: post.id, version: 1, ...val }))).toMatchObject({ falt, regel });
  });

  it("refuses a decision to come that is registered, and another samverkan's decision as one that does not exist", async () => {
    const [framtida, annans] = [nyttId(), nyttId()];
    const sql = `insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, $2, 'Nämnden', $3, '§ 1', 'Budget')`;
    await p.agare.query(sql, [samordnaren.samverkan.id, framtida, '2021-03-01']);
    await p.agare.query(sql, [regionen.samverkan.id, annans, '2021-01-01']);
    const post = await skapa(p, samordnaren, { namn: 'Framtida beslut' });
    expect(kravNej(await faststall({ id: post.id, version: 1, beslutId: framtida }))).toMatchObject({ falt: 'beslutId', text: 'Beslutet är daterat 2021-03-01, efter dagens datum 2021-02-15.' });
    expect(await faststall({ id: post.id, version: 1, beslutId: annans })).toEqual(await faststall({ id: post.id, version: 1, beslutId: nyttId() }));
  });

  it("of an unknown id, or another samverkan's post, is the same 'finns inte'", async () => {
    const post = await skapa(p, samordnaren, { namn: 'Norrbottens egen' });
    const svar = await Promise.all([post.id, nyttId(), 'x'].map((id) => faststall({ id, version: 1, beslut: BESLUT }, regionen)));
    expect(new Set(svar.map((s) => JSON.stringify(s))).size).toBe(1);
    expect(kravNej(svar[0]).regel).toBe('Finns inte');
  });
});

describe('SQL written by hand, on a post that is fastställd', () => {
  const nyFordelning = `insert into gemensam.fordelning (id, kostnadspost_id, nummer, totalt_ore, avrundningsenhet_ore, nyckeltyp, beraknad_av) values (gen_random_uuid(), $1, 2, 0, 100, 'lika', 'prov')`;

  it('cannot put another allocation in force: not the app', async () => {
    const fast = await medBeslut('Hand, fördelning');
    await expect(forHand(nyFordelning, [fast.id])).rejects.toMatchObject({ constraint: 'faststalld' });
  });

  it.each([['beslut_referens_id', 'null'], ['namn', `'annat'`], ['ar', '2022'], ['antagande', `'nytt'`], ['kalla', `'annan'`], ['utanfor_budget', 'true'], ['version', 'version + 1']])(
    'cannot change %s: not the app, not the owner', async (kolumn, varde) => {
      const fast = await medBeslut(`Hand, ${kolumn}`);
      const sql = `update gemensam.kostnadspost set ${kolumn} = ${varde} where id = $1`;
      await expect(forHand(sql, [fast.id])).rejects.toMatchObject({ constraint: 'faststalld' });
      await expect(p.agare.query(sql, [fast.id])).rejects.toMatchObject({ constraint: 'faststalld' });
    });

  it('cannot remove it, nor its shares: not the owner', async () => {
    const fast = await medBeslut('Hand, borttagning');
    await expect(p.agare.query('delete from gemensam.kostnadspost where id = $1', [fast.id])).rejects.toMatchObject({ constraint: 'faststalld' });
    await expect(p.agare.query('delete from gemensam.kostnadsandel where fordelning_id in (select id from gemensam.fordelning where kostnadspost_id = $1)', [fast.id])).rejects.toMatchObject({ constraint: 'fryst' });
  });

  const nagonVantarPaLas = async (): Promise<void> => {
    for (;;) {
      await p.agare.query('select pg_stat_clear_snapshot()');
      const { rows } = await p.agare.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
      if (rows.length > 0) return;
    }
  };

  it('cannot slip a new calculation in beside a decision under way: it waits, and is refused when the decision stands', async () => {
    const post = await skapa(p, samordnaren, { namn: 'Hand, kapplöpning' });
    const beslutId = (await medBeslut('Hand, beslut')).beslut?.id;
    await p.agare.query('begin');
    await p.agare.query('update gemensam.kostnadspost set beslut_referens_id = $2 where id = $1', [post.id, beslutId]);
    const berakning = forHand(nyFordelning, [post.id]).catch((fel: unknown) => fel);
    await nagonVantarPaLas();
    await p.agare.query('commit');
    await expect(berakning).resolves.toMatchObject({ constraint: 'faststalld' });
  });
});
