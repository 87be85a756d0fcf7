import { genomfort, type Kontext, nyttId, skrivCsv } from '@gemensam/shared/api';
import { type KostnadspostInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { andraKostnadspost } from '../kostnader/andra-kostnadspost';
import { kontrollera } from '../kontroller/kontroller';
import { lasKommunKostnad } from '../kostnader/kommun-kostnad.lasmodell';
import { kravPost, postinput, skapa, stallFolkmangd } from '../kostnader/kostnader-scen';
import { lasKostnadsandel } from '../kostnader/kostnadsandel.lasmodell';
import { KostnadspostEntitet } from '../kostnader/kostnadspost.entity';
import { lasKostnadspost } from '../kostnader/kostnadspost.lasmodell';
import { kommunfil } from '../kostnader/kostnadsfil';
import { skapaKostnadspost } from '../kostnader/skapa-kostnadspost';

let p: Provning;
let samordnaren: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([KostnadspostEntitet]);
  samordnaren = await p.aktor('e_samordnare');
  await stallFolkmangd(p);
});
afterAll(() => p.stang());

const TRE = ['2505', '2521', '2580'];
const varden = (...texter: readonly string[]): KostnadspostInput['varden'] => texter.map((varde, i) => ({ kommunkod: TRE[i] ?? '', varde, kalla: null, datum: null }));
const procent = (...texter: readonly string[]): Partial<KostnadspostInput> => ({ namn: 'Procent', belopp: '1 000', nyckeltyp: 'procent', deltagare: TRE, varden: varden(...texter) });
const fast = (...texter: readonly string[]): Partial<KostnadspostInput> => ({ ...procent(...texter), namn: 'Fast', nyckeltyp: 'fast_belopp' });
const antal = (...texter: readonly string[]): Partial<KostnadspostInput> => ({ ...procent(...texter), namn: 'Antal', nyckeltyp: 'antal', enhet: 'elever' });
const forsok = (val: Partial<KostnadspostInput>) => skapaKostnadspost(p.db, begaranFran(samordnaren), postinput({ ...val, namn: `Prov ${nyttId()}` }));
const kravNej = (svar: unknown): Avslag => {
  if (!arAvslag(svar)) throw new Error('was not refused');
  return svar;
};
const utan = (text: string): string => text.replaceAll('\u00A0', ' ');
const varfor = (id: string, kod: string) => p.db.lasa(samordnaren, (las) => lasKostnadsandel(las, samordnaren, id, kod));

describe('a key entered per kommun', () => {
  it.each([
    ['procent', procent('25,95', '33,35', '40,70'), ['259,50', '333,50', '407'], '33,35 %', 'Procent', '100 %', '1 000 × 33,35 %'],
    ['fast_belopp', fast('300', '333,50', '366,50'), ['300', '333,50', '366,50'], '333,50 kr', 'Avtalat belopp', '1 000 kr', '333,50'],
    ['antal', antal('20', '0', '60'), ['250', '0', '750'], '0 elever', 'Elever', '80 elever', '1 000 × 0 ÷ 80'],
  ] as const)('%s is shared, frozen, recomputed and explained', async (_, val, _belopp, vikttext, viktrubrik, summa, brak) => {
    const post = await skapa(p, samordnaren, val);
    expect(post.andelar.reduce((s, a) => s + a.belopp, 0n)).toBe(100_000n);
    const andel = await varfor(post.id, '2521');
    const del = andel?.delar[0];
    expect([del?.egen.vikttext, del?.viktrubrik, del?.summavikttext, del?.egen.kvotbrak].map((t) => utan(t ?? ''))).toEqual([vikttext, viktrubrik, summa, brak]);
    expect(del?.egen).toMatchObject({ viktKalla: 'Verksamhetsplan 2021', viktDatum: null });
    expect(andel?.belopp).toBe(post.andelar.find((a) => a.kommun.kommunkod === '2521')?.belopp);
  });

  it('gives shares in whole kronor by per cent and counts, and to the öre by fixed amounts', async () => {
    const belopp = async (val: Partial<KostnadspostInput>) => (await skapa(p, samordnaren, { ...val, namn: nyttId() })).andelar.map((a) => a.belopp);
    expect(await belopp(procent('33,33', '33,34', '33,33'))).toEqual([33_300n, 33_300n, 33_400n]);
    expect(await belopp(fast('300', '333,50', '366,50'))).toEqual([30_000n, 36_650n, 33_350n]);
    expect(await belopp(antal('1', '1', '1'))).toEqual([33_400n, 33_300n, 33_300n]);
  });

  it('keeps each value with its own source and date, and reads back as it was typed', async () => {
    const blandat = [{ kommunkod: '2505', varde: '1 200', kalla: String.raw`Skolregistret "2020", {a\b}`, datum: '2020-10-15' }, { kommunkod: '2521', varde: '0', kalla: null, datum: null }, { kommunkod: '2580', varde: '35', kalla: '', datum: '2020-12-31' }];
    const post = await skapa(p, samordnaren, { ...antal(), namn: 'Egna källor', varden: blandat });
    expect(post.nyckel).toMatchObject({ typ: 'antal', enhet: 'elever', text: 'Kostnaden fördelas efter antal elever.' });
    expect(post.nyckel.varden.map((v) => [v.kommunkod, utan(v.varde), v.kalla, v.datum])).toEqual([
      ['2505', '1 200', String.raw`Skolregistret "2020", {a\b}`, '2020-10-15'], ['2580', '35', 'Verksamhetsplan 2021', '2020-12-31'], ['2521', '0', 'Verksamhetsplan 2021', null],
    ]);
    const igen = kravPost(await andraKostnadspost(p.db, begaranFran(samordnaren), { id: post.id, version: 1, input: postinput({ ...antal(), namn: 'Egna källor', varden: blandat }) }));
    expect(igen.fordelningNummer).toBe(1);
    const ny = kravPost(await andraKostnadspost(p.db, begaranFran(samordnaren), { id: post.id, version: 2, input: postinput({ ...antal(), enhet: 'licenser', namn: 'Egna källor', varden: blandat }) }));
    expect(ny.fordelningNummer).toBe(2);
  });

  it.each([
    [procent('60', '39,9', '0'), 'varden', 'Andelarna är tillsammans 99,9 % men ska vara 100 %: 0,1 procentenheter för lite.'],
    [procent('60', '40,1', '0'), 'varden', 'Andelarna är tillsammans 100,1 % men ska vara 100 %: 0,1 procentenheter för mycket.'],
    [procent('60', '40'), 'varden', 'Procent saknas för Luleå.'],
    [procent('60', '4O', '0'), 'varden.2521', '”4O” är inte ett tal som kan användas i en nyckel.'],
    [fast('500', '499,50', '0'), 'varden', 'De fasta beloppen är tillsammans 999,50 kr men ska vara 1 000 kr: 0,50 kr för lite.'],
    [fast('500', '501', '0'), 'varden', 'De fasta beloppen är tillsammans 1 001 kr men ska vara 1 000 kr: 1 kr för mycket.'],
    [fast('500', '', '500'), 'varden', 'Fast belopp saknas för Pajala.'],
    [antal('1', '2,5', '0'), 'varden.2521', '”2,5” är inte ett antal.'],
    [{ ...antal('1', '2', '3'), enhet: null }, 'enhet', 'Ange vad som räknas.'],
    [antal('0', '0', '0'), null, 'Ingen av de deltagande kommunerna har en vikt över noll.'],
    [{ ...procent('100'), deltagare: [] }, 'deltagare', 'Ingen kommun deltar, så det finns ingen att fördela på.'],
  ] as const)('that cannot carry the total is refused with the difference: %#', async (val, falt, text) => {
    const nej = kravNej(await forsok(val));
    expect([nej.falt, utan(nej.text)]).toEqual([falt, text]);
  });

  it('stands in the file of a kommun, with its status', async () => {
    const k = await p.db.lasa(samordnaren, (las) => lasKommunKostnad(las, samordnaren, '2521', 2021));
    if (!k) throw new Error('no kommun');
    const csv = skrivCsv(kommunfil(k, 'Norrbotten')).toString('utf8');
    expect(csv).toContain('Procent;Andel i procent;1000,00;334,00;Arbetsversion');
  });

  it('passes every control of the night', async () => {
    const kontroller = await p.db.lasa(samordnaren, kontrollera);
    expect(kontroller.flatMap((k) => k.avvikelser)).toEqual([]);
    expect(kontroller.find((k) => k.namn === 'Fasta belopp och procent möter totalen')?.antalKontrollerade).toBeGreaterThan(2);
  });
});

describe('SQL written by hand', () => {
  const skriv = (nyckeltyp: string, matt: string, vikter: readonly bigint[]) =>
    p.db.skriva(samordnaren, { operation: 'prov' }, async (s) => {
      const [post] = await s.rader<{ id: string }>({ namn: '', text: `insert into gemensam.kostnadspost (id, namn, ar, slag, kalla) values (gen_random_uuid(), gen_random_uuid()::text, 2021, 'ovrigt', 'prov') returning id` });
      const id = nyttId();
      await s.rader({ namn: '', text: `insert into gemensam.fordelning (id, kostnadspost_id, nummer, totalt_ore, avrundningsenhet_ore, nyckeltyp, beraknad_av, ${matt}) values ($1, $2, 1, 10000, 100, $3, 'prov', ${matt === 'enhet' ? "'elever'" : '10'})` }, [id, post?.id, nyckeltyp]);
      if (vikter.length > 0)
        await s.rader({ namn: '', text: `insert into gemensam.fordelningsdel (fordelning_id, del, kommunkoder, vikter, kallor, datum) values ($1, $2, $3::text[]::bpchar[], $4, '{prov,prov}', '{NULL,NULL}')` }, [id, nyckeltyp, TRE.slice(0, 2), vikter]);
      await s.rader({ namn: '', text: `insert into gemensam.kostnadsandel (fordelning_id, kommunkod, belopp_ore) values ($1, '2505', 5000), ($1, '2521', 5000)` }, [id]);
      return genomfort(null, { handelsetyp: 'prov', objekttyp: 'prov', objektId: '1', text: 'Prov.', data: {} });
    });

  it('cannot store per cent that are not 100', async () => {
    await expect(skriv('procent', 'vikt_namnare', [500n, 499n])).rejects.toMatchObject({ constraint: 'nyckel_moter_totalt' });
    await expect(skriv('procent', 'vikt_namnare', [500n, 500n])).resolves.toBeNull();
  });

  it('cannot store a key without what its weights are counted in, nor one that is not a key', async () => {
    await expect(skriv('antal', 'vikt_namnare', [1n, 1n])).rejects.toMatchObject({ code: '23514' });
    await expect(skriv('lika', 'enhet', [])).rejects.toMatchObject({ code: '23514' });
    await expect(skriv('yta', 'enhet', [])).rejects.toMatchObject({ code: '23514' });
  });
});

it('a post of any key is read as one that was entered', async () => {
  const post = await skapa(p, samordnaren, { ...procent('10', '20', '70'), namn: 'Läses' });
  expect(await p.db.lasa(samordnaren, (las) => lasKostnadspost(las, samordnaren, post.id))).toEqual(post);
});
