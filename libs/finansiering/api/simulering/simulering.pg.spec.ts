import { beraknaAndelar } from '@gemensam/finansiering/domain';
import { type Kontext } from '@gemensam/shared/api';
import { type Simuleringsunderlag } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { ALLA, SCB_DATUM, skapa, stall2021, stallFolkmangd } from '../kostnader/kostnader-scen';
import { lasKostnadsmatris } from '../kostnader/kostnadsmatris.lasmodell';
import { KostnadspostEntitet } from '../kostnader/kostnadspost.entity';
import { lasSimuleringsunderlag } from './simulering.lasmodell';

let p: Provning;
let samordnaren: Kontext;
let pajala: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([KostnadspostEntitet]);
  samordnaren = await p.aktor('e_samordnare');
  pajala = await p.aktor('kommunrepresentant', { kommunkod: '2521' });
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
  await stallFolkmangd(p, ['2560']);
  await p.agare.query(`insert into gemensam.folkmangd (kommunkod, datum, antal, kalla) values ('2560', '${SCB_DATUM}', 8066, 'SCB, rättad'), ('2580', '2020-12-31', 78500, 'SCB')`);
  await stall2021(p, samordnaren);
  const varden = ALLA.map((kommunkod, i) => ({ kommunkod, varde: i === 0 ? '9' : '7', ...(i === 3 && { kalla: 'Tillägg', datum: '2021-01-01' }) }));
  await skapa(p, samordnaren, { namn: 'Avtal', slag: 'ovrigt', belopp: '10 000', nyckeltyp: 'procent', varden, kalla: 'Avtalet' });
});
afterAll(() => p.stang());

const underlag = (vem: Kontext, ar: number | null = null): Promise<Simuleringsunderlag> => p.db.lasa(vem, (las) => lasSimuleringsunderlag(las, vem, ar));

describe('simuleringsunderlag', () => {
  it('has the kommuner, posts and shares of the matrix', async () => {
    const [u, m] = [await underlag(pajala), await p.db.lasa(pajala, (las) => lasKostnadsmatris(las, pajala, null))];
    expect(u).toMatchObject({ ar: 2021, tillgangligaAr: [2021] });
    expect(u.kommuner.map((k) => k.namn)).toEqual(m.rader.map((r) => r.kommun.namn));
    expect(u.kommuner.every((k) => k.medlem)).toBe(true);
    expect(u.poster.map((x) => x.namn)).toEqual(m.poster.map((x) => x.namn));
    expect(u.poster.map((x) => x.andelar)).toEqual(m.poster.map((_, j) => m.rader.map((r) => r.belopp[j])));
  });

  it('carries the frozen weights with their sources: once where one holds for all, otherwise per kommun', async () => {
    const u = await underlag(pajala);
    const post = (namn: string) => u.poster.find((x) => x.namn === namn);
    const [grund, elev, avtal] = [post('Grundbelopp'), post('Elevhälsa'), post('Avtal')];
    expect(grund).toMatchObject({ nyckeltyp: 'lika', vikter: [], viktkallor: [], fordelningNummer: 1, faststalld: false });
    expect(elev).toMatchObject({ nyckeltyp: 'invanarantal', referensdatum: null, utanforBudget: true });
    expect(elev?.viktkallor.map((i) => u.kallor[i ?? -1])).toEqual([{ text: 'Projektdirektivet', datum: null }]);
    expect(elev?.vikter[u.kommuner.findIndex((k) => k.namn === 'Kalix')]).toBeNull();
    expect(avtal).toMatchObject({ nyckeltyp: 'procent', viktNamnare: '1' });
    expect(avtal?.viktkallor).toHaveLength(14);
    expect(new Set(avtal?.viktkallor.map((i) => JSON.stringify(u.kallor[i ?? -1])))).toEqual(new Set(['{"text":"Avtalet","datum":null}', '{"text":"Tillägg","datum":"2021-01-01"}']));
  });

  it('comes to the shares in force when it is allocated anew', async () => {
    const u = await underlag(pajala);
    const arkiv = u.poster.find((x) => x.namn === 'e-arkiv');
    const folkmangd = u.kommuner.map(({ kommunkod }, i) => ({ kommunkod, varde: BigInt(arkiv?.vikter[i] ?? 0), kalla: '', datum: null }));
    const andelar = beraknaAndelar({ totalt: 32_200_000n, avrundningsenhet: 100n, nyckel: { typ: 'invanarantal', datum: null, folkmangd }, deltagare: u.kommuner });
    if (arAvslag(andelar)) throw new Error(andelar.text);
    expect(new Set(andelar.andelar.map((a) => `${a.kommunkod} ${a.belopp}`))).toEqual(new Set(u.kommuner.map((k, i) => `${k.kommunkod} ${arkiv?.andelar[i] ?? ''}`)));
  });

  it('has the populations by date, newest first, with what is missing', async () => {
    const { folkmangder, kommuner } = await underlag(pajala);
    const lulea = kommuner.findIndex((k) => k.namn === 'Luleå');
    expect(folkmangder.map((f) => [f.datum, f.kalla, f.antal[lulea], f.antal.filter((a) => a === null).length])).toEqual([
      ['2020-12-31', 'SCB', 78_500, 13],
      [SCB_DATUM, 'SCB; SCB, rättad', 78_105, 0],
    ]);
  });

  it('of a year without posts has kommuner and no posts', async () => {
    const u = await underlag(pajala, 2015);
    expect(u).toMatchObject({ ar: 2015, tillgangligaAr: [2021, 2015], poster: [], kallor: [] });
    expect(u.kommuner).toHaveLength(14);
  });

  it('shows another samverkan nothing of it', async () => {
    const u = await underlag(regionen);
    expect(u.poster).toEqual([]);
    expect(u.kommuner.map((k) => k.namn)).toEqual(['Arjeplog', 'Arvidsjaur']);
  });
});
