import { beraknaAndelar } from '@gemensam/finansiering/domain';
import { genomfort, type Kontext, nyttId } from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { skapa, stallFolkmangd } from '../kostnader/kostnader-scen';
import { KostnadspostEntitet } from '../kostnader/kostnadspost.entity';
import { KostnadspostRepository, type NyFordelning } from '../kostnader/kostnadspost.repository';

let p: Provning;
let samordnaren: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([KostnadspostEntitet]);
  samordnaren = await p.aktor('e_samordnare');
  await stallFolkmangd(p);
});
afterAll(() => p.stang());

/** SQL written by hand in the app's own role and context. */
const forHand = (satser: readonly (readonly [text: string, varden: readonly unknown[]])[]) =>
  p.db.skriva(samordnaren, { operation: 'prov' }, async (skriv) => {
    for (const [text, varden] of satser) await skriv.rader({ namn: '', text }, varden);
    return genomfort(null, { handelsetyp: 'prov', objekttyp: 'prov', objektId: '1', text: 'Prov.', data: {} });
  });

const fordelningSql = `insert into gemensam.fordelning (id, kostnadspost_id, nummer, totalt_ore, avrundningsenhet_ore, nyckeltyp, beraknad_av) values ($1, $2, $3, $4, 100, 'lika', 'prov')`;
const viktSql = `insert into gemensam.fordelningsdel (fordelning_id, del, kommunkoder, vikter, kallor, datum) select $1, 'lika', k, array_fill(1, array[cardinality(k)]), array_fill('prov'::text, array[cardinality(k)]), array_fill(null::date, array[cardinality(k)]) from (select $2::bpchar[] as k) x`;
const andelSql = `insert into gemensam.kostnadsandel (fordelning_id, kommunkod, belopp_ore) values ($1, $2, $3)`;

describe('SQL written by hand', () => {
  it.each([
    ['one öre too much', [5_000n, 5_001n]],
    ['one öre too little', [5_000n, 4_999n]],
    ['no shares at all', []],
  ])('cannot commit shares that break the sum: %s', async (_, andelar) => {
    const post = await skapa(p, samordnaren, { namn: `Summa ${nyttId()}` });
    const id = nyttId();
    const forsok = forHand([[fordelningSql, [id, post.id, 2, 10_000n]], ...andelar.map((ore, i) => [andelSql, [id, i === 0 ? '2580' : '2581', ore]] as const)]);
    await expect(forsok).rejects.toMatchObject({ constraint: 'andelar_lika_med_totalt' });
    const { rows } = await p.agare.query('select count(*)::int as n from gemensam.fordelning where id = $1', [id]);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('can commit those that add up', async () => {
    const post = await skapa(p, samordnaren, { namn: 'Stämmer' });
    const id = nyttId();
    await forHand([[fordelningSql, [id, post.id, 2, 10_000n]], [andelSql, [id, '2580', 5_000n]], [andelSql, [id, '2581', 5_000n]]]);
    const { rows } = await p.agare.query('select sum(belopp_ore)::int as n from gemensam.kostnadsandel where fordelning_id = $1', [id]);
    expect(rows).toEqual([{ n: 10_000 }]);
  });

  it('cannot add to an allocation of an earlier transaction, not even amounts that cancel out', async () => {
    const post = await skapa(p, samordnaren, { namn: 'Fryst', deltagare: ['2580'] });
    const { rows } = await p.agare.query<{ id: string }>('select id from gemensam.fordelning where kostnadspost_id = $1', [post.id]);
    const id = rows[0]?.id;
    await expect(forHand([[andelSql, [id, '2581', 100n]], [andelSql, [id, '2582', -100n]]])).rejects.toMatchObject({ constraint: 'fryst' });
    await expect(forHand([[viktSql.replace('lika', 'antal'), [id, '{2581}']]])).rejects.toMatchObject({ constraint: 'fryst' });
  });

  it.each(['fordelning', 'fordelningsdel', 'kostnadsandel'])('cannot change or remove rows of %s: not the app, not the owner', async (tabell) => {
    await skapa(p, samordnaren, { namn: `Fryst ${tabell}` });
    const andring = { fordelning: 'totalt_ore = totalt_ore + 1', fordelningsdel: 'vikter = array_replace(vikter, 1, 2)' }[tabell] ?? 'belopp_ore = belopp_ore + 1';
    await expect(forHand([[`update gemensam.${tabell} set ${andring}`, []]])).rejects.toMatchObject({ code: '42501' });
    await expect(forHand([[`delete from gemensam.${tabell}`, []]])).rejects.toMatchObject({ code: '42501' });
    await expect(p.agare.query(`update gemensam.${tabell} set ${andring}`)).rejects.toMatchObject({ constraint: 'fryst' });
    await expect(p.agare.query(`delete from gemensam.${tabell}`)).rejects.toMatchObject({ constraint: 'fryst' });
  });

  it('cannot hang shares or weights on an allocation that does not exist, nor on another samverkan’s', async () => {
    const regionens = await skapa(p, await p.aktor('e_samordnare', { samverkan: 'region10' }), { namn: 'Regionens andelar', deltagare: ['2505'] });
    const { rows } = await p.agare.query<{ id: string }>('select id from gemensam.fordelning where kostnadspost_id = $1', [regionens.id]);
    for (const id of [nyttId(), rows[0]?.id]) {
      await expect(forHand([[andelSql, [id, '2580', 0n]]])).rejects.toMatchObject({ constraint: 'fordelning_finns' });
      await expect(forHand([[viktSql, [id, '{2580}']]])).rejects.toMatchObject({ constraint: 'fordelning_finns' });
    }
    const agarens = p.agare.query('insert into gemensam.kostnadsandel (samverkan_id, fordelning_id, kommunkod, belopp_ore) values ($1, $2, $3, 0)', [samordnaren.samverkan.id, nyttId(), '2580']);
    await expect(agarens).rejects.toMatchObject({ constraint: 'fordelning_finns' });
  });

  it('cannot give a share or a weight to a kommun that does not exist, whoever stands beside it', async () => {
    const post = await skapa(p, samordnaren, { namn: 'Okänd kommun' });
    const id = nyttId();
    const tva = (sats: string, ...varden: unknown[]) => forHand([[fordelningSql, [id, post.id, 2, 0n]], [sats, [id, ...varden]]]);
    await expect(tva(`insert into gemensam.kostnadsandel (fordelning_id, kommunkod, belopp_ore) values ($1, '2580', 0), ($1, '9999', 0)`)).rejects.toMatchObject({ constraint: 'kommun_finns' });
    await expect(tva(viktSql, '{2580,9999}')).rejects.toMatchObject({ constraint: 'kommun_finns' });
    await expect(tva(viktSql, '{2580,2580}')).rejects.toMatchObject({ constraint: 'kommunen_en_gang' });
  });

  it('cannot remove a kommun or change its kommunkod, not even the owner; its name can change', async () => {
    for (const sats of [`delete from gemensam.kommun where kommunkod = '2580'`, `update gemensam.kommun set kommunkod = '2579' where kommunkod = '2580'`])
      await expect(p.agare.query(sats)).rejects.toMatchObject({ constraint: 'kommun_finns' });
    await p.agare.query(`update gemensam.kommun set namn = namn where kommunkod = '2580'`);
    await expect(p.agare.query('truncate gemensam.kommun cascade')).rejects.toMatchObject({ constraint: 'kommun_finns' });
    await expect(p.agare.query('truncate gemensam.fordelning cascade')).rejects.toMatchObject({ constraint: 'fryst' });
  });

  it("cannot hang an allocation on another samverkan's post", async () => {
    const post = await skapa(p, await p.aktor('e_samordnare', { samverkan: 'region10' }), { namn: 'Regionens', deltagare: ['2505'] });
    const id = nyttId();
    await expect(forHand([[fordelningSql, [id, post.id, 2, 0n]]])).rejects.toMatchObject({ code: '23503' });
  });
});

describe('290 kommuner by 100 posts', () => {
  it('are calculated and frozen, 29 000 shares, in a few seconds', async () => {
    const koder = Array.from({ length: 290 }, (_, i) => `${3_000 + i}`);
    for (const kod of koder) await p.agare.query('insert into gemensam.kommun (kommunkod, namn) values ($1, $2)', [kod, `Kommun ${kod}`]);
    const folkmangd = koder.map((kommunkod, i) => ({ kommunkod, varde: BigInt(2_000 + ((i * 7_919) % 90_000)), kalla: 'Prov', datum: '2019-12-31' }));
    const deltagare = koder.map((kommunkod) => ({ kommunkod, namn: kommunkod }));
    const poster: string[] = [];
    for (let i = 0; i < 100; i++) poster.push((await skapa(p, samordnaren, { namn: `Stor ${i}`, deltagare: ['2580'] })).id);

    const borjan = performance.now();
    const nya = poster.map((postId, i): NyFordelning => {
      const andelar = beraknaAndelar({ totalt: 100_000_000n + BigInt(i) * 77n, avrundningsenhet: 100n, nyckel: { typ: 'invanarantal', datum: '2019-12-31', folkmangd }, deltagare });
      if (arAvslag(andelar)) throw new Error(andelar.text);
      return { id: nyttId(), postId, nummer: 2, andelar, beraknadAv: 'prov' };
    });
    const raknat = performance.now();
    await p.db.skriva(samordnaren, { operation: 'prov' }, async (skriv) => {
      await new KostnadspostRepository(skriv).frys(nya);
      return genomfort(null, { handelsetyp: 'prov', objekttyp: 'prov', objektId: '1', text: 'Prov.', data: {} });
    });
    const sparat = performance.now();
    process.stdout.write(`29 000 shares: computed in ${Math.round(raknat - borjan)} ms, frozen in ${Math.round(sparat - raknat)} ms\n`);
    const { rows } = await p.agare.query('select count(*)::int as n from gemensam.kostnadsandel a join gemensam.fordelning f on f.id = a.fordelning_id where f.nummer = 2 and f.beraknad_av = $1', ['prov']);
    expect(rows[0]?.n).toBeGreaterThanOrEqual(29_000);
    expect(sparat - borjan).toBeLessThan(10_000);
  });
});
