import { type Kontext, genomfort, nyttId } from '@gemensam/shared/api';
import { type SkapaBudgetpostInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { begaranFran } from '@gemensam/shared/testing';
import { BudgetpostEntitet } from './budgetpost.entity';
import { lasBudgetuppfoljning } from './budget.lasmodell';
import { omfordelaIBudgeten } from './omfordela-budget';
import { skapaBudgetpost } from './skapa-budgetpost';

let p: Provning;
let samordnaren: Kontext;
let regionen: Kontext;
let nummer = 0;

beforeAll(async () => {
  p = await oppnaProvning([BudgetpostEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());

const post = async (namn: string, belopp: string, val: Partial<SkapaBudgetpostInput> = {}, vem = samordnaren): Promise<{ id: string; version: number }> => {
  const svar = await skapaBudgetpost(p.db, begaranFran(vem), { ar: 2021, sida: 'kostnad', namn: `${namn} ${(nummer += 1)}`, belopp, kalla: 'Planen', ...val });
  if (arAvslag(svar)) throw new Error(svar.text);
  return svar;
};
const bundet0 = () => Promise.resolve(0n);
const nyttBeslut = async (samverkanId = samordnaren.samverkan.id) => {
  const b = { id: nyttId(), beteckning: `D 2021:${(nummer += 1)}`, datum: '2021-02-15' };
  await p.agare.query(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, $2, 'E-samordnaren på delegation', $3, $4, 'Omfördelning')`, [samverkanId, b.id, b.datum, b.beteckning]);
  return b;
};
const flytta = async (fran: { id: string; version: number }, till: { id: string; version: number }, belopp: bigint, val: { readonly vem?: Kontext; readonly bundet?: () => Promise<bigint> } = {}): Promise<string | Avslag> => {
  const vem = val.vem ?? samordnaren;
  const beslut = await nyttBeslut(vem.samverkan.id);
  return p.db.skriva<string>(vem, { operation: 'prov' }, async (skriv) => {
    const gjort = await omfordelaIBudgeten(skriv, vem, { fran, till, belopp, skal: 'Prov' }, beslut, val.bundet ?? bundet0);
    return arAvslag(gjort) ? gjort : genomfort(beslut.beteckning, ...gjort.handelser);
  });
};
const belopp = async (...ider: readonly string[]): Promise<readonly bigint[]> => {
  const { rows } = await p.agare.query<{ id: string; b: string }>('select id, belopp_ore::text as b from gemensam.budgetpost where id = any($1)', [ider]);
  return ider.map((id) => BigInt(rows.find((r) => r.id === id)?.b ?? '-1'));
};
const summa = async (): Promise<bigint> => BigInt((await p.agare.query<{ s: string }>(`select sum(belopp_ore)::text as s from gemensam.budgetpost where ar = 2021`)).rows[0]?.s ?? '0');

describe('an amount moved between rows of the budget', () => {
  it('leaves one and comes to the other, with the history of both, and is shown with the budget', async () => {
    const [drift, resor] = [await post('Drift', '100 000'), await post('Resor', '5 000')];
    const fore = await summa();
    const beteckning = await flytta(drift, resor, 20_000_00n);
    expect(await belopp(drift.id, resor.id)).toEqual([80_000_00n, 25_000_00n]);
    expect(await summa()).toBe(fore);
    const { rows } = await p.agare.query<{ objekt_id: string; text: string }>(`select objekt_id, text from gemensam.handelse where handelsetyp = 'budget_omfordelad' and objekt_id = any($1)`, [[drift.id, resor.id]]);
    expect(rows.map((r) => r.objekt_id).sort()).toEqual([drift.id, resor.id].sort());
    const u = await p.db.lasa(samordnaren, (las) => lasBudgetuppfoljning(las, samordnaren, { ar: 2021 }));
    expect(u.omfordelningar[0]).toMatchObject({ beslut: beteckning, belopp: 20_000_00n, fran: expect.stringContaining('Drift'), till: expect.stringContaining('Resor'), skal: 'Prov', av: 'Samordnaren' });
  });

  it('two that empty the same row at once: one does, the other is told what the row is now', async () => {
    const [kalla, a, b] = [await post('Källa', '100'), await post('A', '0'), await post('B', '0')];
    const svar = await Promise.all([flytta(kalla, a, 80_00n), flytta(kalla, b, 80_00n)]);
    expect(svar.filter((s) => !arAvslag(s))).toHaveLength(1);
    expect(svar.find((s) => arAvslag(s))).toMatchObject({ regel: 'Ändrad under tiden', text: expect.stringContaining('Nu är den 20') });
    expect((await belopp(kalla.id, a.id, b.id)).reduce((s, x) => s + x, 0n)).toBe(100_00n);
  });

  it('opposite ways at once never wait for each other for ever', async () => {
    const [a, b] = [await post('Fram', '100'), await post('Tillbaka', '100')];
    const svar = await Promise.all(Array.from({ length: 6 }, (_, n) => (n % 2 === 0 ? flytta(a, b, 10_00n) : flytta(b, a, 10_00n))));
    expect(svar.filter((s) => !arAvslag(s))).toHaveLength(1);
    expect((await belopp(a.id, b.id)).reduce((s, x) => s + x, 0n)).toBe(200_00n);
  });

  it('what is used stays, judged after the lock', async () => {
    const [a, b] = [await post('Bundet', '100'), await post('Annat', '0')];
    expect(await flytta(a, b, 50_00n, { bundet: () => Promise.resolve(60_00n) })).toMatchObject({ regel: 'Mer än vad som är kvar' });
    expect(await belopp(a.id, b.id)).toEqual([100_00n, 0n]);
  });

  it('rows of another year, another side or another samverkan take nothing', async () => {
    const [a, ifjol, intakt] = [await post('Hit', '100'), await post('I fjol', '0', { ar: 2020 }), await post('In', '0', { sida: 'intakt' })];
    expect(await flytta(a, ifjol, 1n)).toMatchObject({ regel: 'Olika år' });
    expect(await flytta(a, intakt, 1n)).toMatchObject({ regel: 'Olika sidor av budgeten' });
    expect(await flytta(a, await post('Hos dem', '0', {}, regionen), 1n)).toMatchObject({ regel: 'Finns inte' });
  });

  it('by SQL: neither a total that changes nor rows that stand otherwise', async () => {
    const [a, b] = [await post('Sql', '100'), await post('Sql', '0')];
    const beslut = await nyttBeslut();
    const rad = (efter: number) =>
      p.agare.query(
        `insert into gemensam.omfordelning (samverkan_id, id, ar, sida, fran_post_id, till_post_id, belopp_ore, fran_fore, fran_efter, till_fore, till_efter, skal, beslut_referens_id, datum, av)
         values ($1, $2, 2021, 'kostnad', $3, $4, 1000, 10000, 9000, 0, $5, 'x', $6, '2021-02-15', 'x')`, [samordnaren.samverkan.id, nyttId(), a.id, b.id, efter, beslut.id],
      );
    await expect(rad(1001)).rejects.toMatchObject({ code: '23514' });
    await expect(rad(1000)).rejects.toMatchObject({ constraint: 'omfordelning_poster' });
  });
});
