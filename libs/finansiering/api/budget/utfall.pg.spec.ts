import { arKonflikt, type Kontext, nyttId } from '@gemensam/shared/api';
import { type Budgetuppfoljning, type Budgetuppfoljningsrad, type SkapaBudgetpostInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { skrivCsv, skrivXlsx } from '@gemensam/shared/api';
import { andraBudgetpost } from './andra-budgetpost';
import { lasBudgetuppfoljning } from './budget.lasmodell';
import { budgetfil } from './budgetfil';
import { BudgetpostEntitet } from './budgetpost.entity';
import { forhandsgranskaUtfall } from './forhandsgranska-utfall';
import { kommenteraAvvikelse } from './kommentera-avvikelse';
import { kopplaUtfall } from './koppla-utfall';
import { lasInUtfall } from './las-in-utfall';
import { registreraOverskjutnaMedel } from './registrera-overskjutna-medel';
import { sattPrognos } from './satt-prognos';
import { base64, SIE_3, SIE_4E, SIE_4I, VARDENS_ORGNR } from './sie.testdata';
import { skapaBudgetpost } from './skapa-budgetpost';
import { lasUtfallskopplingar } from './utfall.repository';

let p: Provning;
let samordnaren: Kontext;
let revisorn: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([BudgetpostEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  revisorn = await p.aktor('revisor');
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
  await p.agare.query(`update gemensam.organisation set orgnr = $1, vardkommun = true where kommunkod = '2580' and samverkan_id = $2`, [VARDENS_ORGNR, samordnaren.samverkan.id]);
});
afterAll(() => p.stang());

const krav = <T>(svar: T): Exclude<T, Avslag> => {
  if (arAvslag(svar)) throw new Error(`${svar.regel}: ${svar.text}`);
  return svar as Exclude<T, Avslag>;
};
const kravNej = (svar: unknown): Avslag => {
  if (!arAvslag(svar)) throw new Error('was not refused');
  return svar;
};
const kravRad = (svar: unknown): Budgetuppfoljningsrad => {
  if (arAvslag(svar) || arKonflikt(svar)) throw new Error('was refused');
  return svar as Budgetuppfoljningsrad;
};
const skapa = (val: Partial<SkapaBudgetpostInput>, vem = samordnaren, nyckel: string | null = null) =>
  skapaBudgetpost(p.db, begaranFran(vem, nyckel), { ar: 2020, sida: 'kostnad', namn: 'Projekt', belopp: '1 200', kalla: 'Planen', ...val });
const lage = (ar = 2020, manad: number | null = null, vem = revisorn): Promise<Budgetuppfoljning> => p.db.lasa(vem, (las) => lasBudgetuppfoljning(las, vem, { ar, manad }));
const rader = (u: Budgetuppfoljning): readonly Budgetuppfoljningsrad[] => u.sidor.flatMap((s) => s.rader);
const antal = async (tabell: string, villkor = 'true'): Promise<number> => (await p.agare.query<{ n: number }>(`select count(*)::int as n from gemensam.${tabell} where ${villkor}`)).rows[0]?.n ?? -1;
const fil = (text: string, ar = 2020, filnamn = 'bok.se') => ({ ar, filnamn, innehallBase64: base64(text) });
const granska = async (f: ReturnType<typeof fil>, vem = samordnaren) => krav(await forhandsgranskaUtfall(p.db, begaranFran(vem), f));
const lasIn = async (f: ReturnType<typeof fil>, kontrollsumma?: string, nyckel: string | null = null) =>
  lasInUtfall(p.db, begaranFran(samordnaren, nyckel), { ...f, kontrollsumma: kontrollsumma ?? (await granska(f)).kontrollsumma });

describe('rows of the budget', () => {
  it('are entered once per year and side, with one event; the next year has the same row', async () => {
    const rad = kravRad(await skapa({}, samordnaren, 'nyckel-skapa-rad'));
    expect(kravRad(await skapa({}, samordnaren, 'nyckel-skapa-rad'))).toEqual(rad);
    expect(rad).toMatchObject({ namn: 'Projekt', version: 1, exaktBudget: 120_000n, exaktPrognos: null, kommentar: null });
    expect(kravNej(await skapa({}))).toMatchObject({ regel: 'Raden finns redan', falt: 'namn' });
    const nasta = kravRad(await skapa({ ar: 2021, belopp: '0' }));
    const intakt = kravRad(await skapa({ sida: 'intakt' }));
    expect([nasta.budgetradId === rad.budgetradId, intakt.budgetradId === rad.budgetradId]).toEqual([true, false]);
    const { rows } = await p.agare.query(`select handelsetyp, text from gemensam.handelse where objekt_id = $1`, [rad.id]);
    expect(rows).toEqual([{ handelsetyp: 'budgetpost_skapad', text: 'Budgetraden Projekt 2020 (kostnad) lades in: 1\u00a0200\u00a0kr.' }]);
  });

  it('are changed on the version that was seen; prognos and comment move it too', async () => {
    const [rad] = rader(await lage()).slice(-1);
    if (!rad) throw new Error('no row');
    const andrad = kravRad(await andraBudgetpost(p.db, begaranFran(samordnaren), { id: rad.id, version: rad.version, belopp: '2 400', kalla: 'Ny plan' }));
    expect(andrad).toMatchObject({ version: rad.version + 1, exaktBudget: 240_000n, kalla: 'Ny plan' });
    expect(await sattPrognos(p.db, begaranFran(samordnaren), { id: rad.id, version: rad.version, belopp: '9' })).toMatchObject({ slag: 'konflikt', aktuell: { version: andrad.version } });
    const medPrognos = kravRad(await sattPrognos(p.db, begaranFran(samordnaren), { id: rad.id, version: andrad.version, belopp: '3 000' }));
    expect(kravRad(await sattPrognos(p.db, begaranFran(samordnaren), { id: rad.id, version: medPrognos.version, belopp: '3 100' }))).toMatchObject({ exaktPrognos: 310_000n });
    expect(await antal('prognos', `budgetpost_id = '${rad.id}'`)).toBe(2);
    expect(kravNej(await sattPrognos(p.db, begaranFran(samordnaren), { id: rad.id, version: 4, belopp: '-1' }))).toMatchObject({ falt: 'prognos' });
  });

  it.each(['inte-ett-id', '00000000-0000-7000-8000-000000000009'])('unknown (%s) is "finns inte"', async (id) => {
    expect(kravNej(await andraBudgetpost(p.db, begaranFran(samordnaren), { id, version: 1, belopp: '1', kalla: 'x' }))).toMatchObject({ regel: 'Finns inte' });
  });

  it("of another samverkan are neither seen nor changed", async () => {
    const [rad] = rader(await lage());
    expect(rader(await lage(2020, null, regionen))).toEqual([]);
    expect(kravNej(await andraBudgetpost(p.db, begaranFran(regionen), { id: rad?.id ?? '', version: 1, belopp: '1', kalla: 'x' }))).toMatchObject({ regel: 'Finns inte' });
  });
});

describe('an import', () => {
  it('names what nothing is known of, and reads nothing until it is mapped', async () => {
    await skapa({ namn: 'Personal' });
    const v = await granska(fil(SIE_4E));
    expect(v).toMatchObject({ fel: [], sietyp: '4E', teckenkodning: 'PC8 (CP437)', franManad: 1, tillManad: 10, andringar: [] });
    expect(v.okopplade.map((o) => [o.sida, o.dimension, o.kod, o.namn, o.antal, o.belopp])).toEqual([
      ['intakt', 1, '100', 'E-kontor', 1, 50_000n],
      ['kostnad', 1, '100', 'E-kontor', 1, 10_000n],
      ['kostnad', 6, 'P1', 'Elevhälsa Överkalix', 2, 20_950n],
    ]);
    expect(kravNej(await lasIn(fil(SIE_4E)))).toMatchObject({ regel: 'Okänt konto eller objekt' });
    expect([await antal('utfall'), await antal('utfallsinlasning')]).toEqual([0, 0]);
  });

  it('mapped once is remembered, and is read whole in one transaction with one event', async () => {
    const { budgetrader } = await p.db.lasa(samordnaren, lasUtfallskopplingar);
    const id = (sida: string, namn: string): string => budgetrader.find((r) => r.sida === sida && r.namn === namn)?.id ?? '';
    expect(kravNej(await kopplaUtfall(p.db, begaranFran(samordnaren), [{ sida: 'intakt', dimension: 1, kod: '100', budgetradId: id('kostnad', 'Personal') }]))).toMatchObject({ regel: 'Fel sida' });
    expect(await antal('utfallskoppling')).toBe(0);
    const kopplade = krav(await kopplaUtfall(p.db, begaranFran(samordnaren), [
      { sida: 'intakt', dimension: 1, kod: '100', namn: 'E-kontor', budgetradId: id('intakt', 'Projekt') },
      { sida: 'kostnad', dimension: 1, kod: '100', namn: 'E-kontor', budgetradId: id('kostnad', 'Personal') },
      { sida: 'kostnad', dimension: 6, kod: 'P1', budgetradId: id('kostnad', 'Projekt') },
    ]));
    expect(kopplade.kopplingar).toHaveLength(3);

    const v = await granska(fil(SIE_4E));
    expect(v.andringar.map((a) => [a.sida, a.budgetrad, a.franManad, a.nu, a.ny])).toEqual([
      ['intakt', 'Projekt', 1, null, 50_000n], ['kostnad', 'Personal', 10, null, 10_000n], ['kostnad', 'Projekt', 3, null, 20_950n],
    ]);
    const inlast = krav(await lasIn(fil(SIE_4E), v.kontrollsumma));
    expect(inlast).toMatchObject({ ar: 2020, franManad: 1, tillManad: 10, slag: 'sie', filnamn: 'bok.se', kalla: 'SIE 4E från Luleå kommun', antalAndringar: 3, av: 'Samordnaren' });
    const u = await lage();
    expect(u).toMatchObject({ manad: 10, utfallTillManad: 10, utfallSaknas: null });
    expect(u.resultat.utfall).toBe(50_000n - 10_000n - 21_000n);
    const { rows } = await p.agare.query<{ text: string }>(`select text from gemensam.handelse where objekt_id = $1`, [inlast.id]);
    expect(rows).toEqual([{ text: 'Utfall 2020 för januari–oktober lästes in från bok.se: 3 belopp ändrades.' }]);
  });

  it('of the same file again changes nothing, whatever it is called and however many try', async () => {
    const fore = [await antal('utfall'), await antal('utfallsinlasning'), await antal('handelse')];
    expect(await granska(fil(SIE_4E))).toMatchObject({ redanInlast: true, andringar: [], oforandrade: 3 });
    for (const nej of await Promise.all(Array.from({ length: 4 }, (_, i) => lasIn(fil(SIE_4E, 2020, `kopia-${i}.si`))))) expect(kravNej(nej)).toMatchObject({ regel: 'Redan inläst' });
    expect([await antal('utfall'), await antal('utfallsinlasning'), await antal('handelse')]).toEqual(fore);
  });

  it('that says otherwise replaces those months, and what stood before stays in the history', async () => {
    const rattad = SIE_4E.replaceAll('{6 "P1"} 9.50', '{6 "P1"} 19.50').replace('#TRANS 1930 {} -209.50', '#TRANS 1930 {} -219.50').replace('#RES 0 4010 209.50', '#RES 0 4010 219.50');
    const v = await granska(fil(rattad));
    expect(v.fel).toEqual([]);
    expect(v.andringar.map((a) => [a.budgetrad, a.franManad, a.nu, a.ny])).toEqual([['Projekt', 3, 20_950n, 21_950n]]);
    krav(await lasIn(fil(rattad), v.kontrollsumma));
    expect([await antal('utfall'), await antal('utfall', 'ersatt_av_id is null')]).toEqual([4, 3]);
    expect(rader(await lage()).find((r) => r.belopp.utfall === 22_000n)).toBeDefined();
  });

  it('of one more month adds to it; of balances for a part replaces that part', async () => {
    krav(await lasIn(fil(SIE_4I, 2020, 'lon.si')));
    expect(await lage()).toMatchObject({ manad: 11, utfallTillManad: 11 });
    const v = await granska(fil(SIE_3));
    expect(v.okopplade.map((o) => [o.dimension, o.kod])).toEqual([[0, '4010']]);
    krav(await kopplaUtfall(p.db, begaranFran(samordnaren), [{ sida: 'kostnad', dimension: 0, kod: '4010', budgetradId: null }]));
    expect(await granska(fil(SIE_3))).toMatchObject({ okopplade: [], antalUtanfor: 1, andringar: [{ nu: 50_000n, ny: null }, { nu: 21_950n, ny: 20_000n }] });
  });

  it('shown before somebody else changed the mapping is refused', async () => {
    const { kontrollsumma } = await granska(fil(SIE_3));
    const { kopplingar } = await p.db.lasa(samordnaren, lasUtfallskopplingar);
    const personal = kopplingar.find((k) => k.sida === 'kostnad' && k.kod === '100')?.budgetrad?.id;
    krav(await kopplaUtfall(p.db, begaranFran(samordnaren), [{ sida: 'kostnad', dimension: 0, kod: '4010', budgetradId: personal }]));
    expect(kravNej(await lasIn(fil(SIE_3), kontrollsumma))).toMatchObject({ regel: 'Annat än det som visades' });
  });

  it.each([
    ["another company's number", SIE_4E.replace(VARDENS_ORGNR, '556036-0793'), 2020, 'Annat organisationsnummer', 'Rad 7: '],
    ['another year', SIE_4E, 2021, 'Fel år', 'Rad 8: '],
    ['a voucher that does not balance', SIE_4E.replace('{} 500.00', '{} 500.01'), 2020, 'Verifikationen balanserar inte', 'Rad 29: '],
    ['cut off', SIE_4E.slice(0, -40), 2020, 'Avklippt fil', 'Rad '],
    ['no SIE file', 'hej', 2020, 'Inte en SIE-fil', 'Rad 1: '],
  ])('%s is refused with rule and row, and nothing is written', async (_, text, ar, regel, plats) => {
    const fore = [await antal('utfall'), await antal('utfallsinlasning'), await antal('handelse')];
    const nej = kravNej(await lasIn(fil(text, ar), 'x'));
    expect(nej).toMatchObject({ regel });
    expect(nej.text.startsWith(plats)).toBe(true);
    expect([await antal('utfall'), await antal('utfallsinlasning'), await antal('handelse')]).toEqual(fore);
  });

  it('to a year whose budget lacks the row is refused', async () => {
    const f = { ...fil('manad;konto;kostnadsstalle;belopp\n2021-01;5010;100;5\n', 2021, 'a.csv') };
    expect(await granska(f)).toMatchObject({ fel: [{ rad: null, regel: 'Raden saknas i budgeten' }] });
    expect(kravNej(await lasIn(f))).toMatchObject({ regel: 'Raden saknas i budgeten' });
  });
});

describe('deviations and means carried over', () => {
  it('a deviation above the threshold needs a comment, which is kept by month; the threshold is a setting', async () => {
    const stor = kravRad(await skapa({ namn: 'Stor', belopp: '1 200 000' }));
    const u = await lage();
    expect(rader(u).find((r) => r.id === stor.id)).toMatchObject({ kommentarKravs: true, kommentar: null });
    expect(kravNej(await kommenteraAvvikelse(p.db, begaranFran(samordnaren), { id: stor.id, version: 1, manad: u.manad, text: ' ' }))).toMatchObject({ regel: 'Kommentar krävs', falt: 'text' });
    expect(kravRad(await kommenteraAvvikelse(p.db, begaranFran(samordnaren), { id: stor.id, version: 1, manad: u.manad, text: 'Inte börjat.' }))).toMatchObject({ kommentar: 'Inte börjat.', kommentarAv: 'Samordnaren', version: 2 });
    expect(rader(await lage(2020, 10)).find((r) => r.id === stor.id)?.kommentar).toBeNull();
    await p.agare.query(`insert into gemensam.installning (samverkan_id, nyckel, varde) values ($1, 'avvikelse_kommentar_kronor', '99000000')`, [samordnaren.samverkan.id]);
    expect(rader(await lage()).find((r) => r.id === stor.id)?.kommentarKravs).toBe(false);
  });

  it('means carried over are an entry of their own, taken back by another', async () => {
    const [rad] = rader(await lage());
    const input = { budgetradId: rad?.budgetradId ?? '', franAr: 2019, ar: 2020, belopp: '513 431', kalla: '§ 7' };
    expect(krav(await registreraOverskjutnaMedel(p.db, begaranFran(samordnaren), input))).toMatchObject({ budgetrad: rad?.namn, belopp: 51_343_100n });
    krav(await registreraOverskjutnaMedel(p.db, begaranFran(samordnaren), { ...input, belopp: '-513 431', kalla: 'Rättelse' }));
    expect((await lage()).overskjutnaMedel.map((o) => o.belopp)).toEqual([51_343_100n, -51_343_100n]);
    expect(kravNej(await registreraOverskjutnaMedel(p.db, begaranFran(samordnaren), { ...input, budgetradId: nyttId() }))).toMatchObject({ regel: 'Finns inte' });
  });

  it('the file holds the figures of the screen', async () => {
    const u = await lage();
    expect(skrivCsv(budgetfil(u, 'x')).toString('utf8')).toContain(`Resultat;Resultat;${Number(u.resultat.budgetHelar) / 100},00;`);
    expect((await skrivXlsx(budgetfil(u, 'x'))).length).toBeGreaterThan(1000);
  });
});

describe('the database itself', () => {
  it('counts no month twice', async () => {
    const dubbelt = `insert into gemensam.utfall (samverkan_id, id, inlasning_id, ar, budgetrad_id, fran_manad, till_manad, belopp_ore)
      select samverkan_id, gen_random_uuid(), inlasning_id, ar, budgetrad_id, 1, 12, 5 from gemensam.utfall where ersatt_av_id is null limit 1`;
    await expect(p.agare.query(dubbelt)).rejects.toThrow(/räknas två gånger/);
  });

  it.each(['update gemensam.utfall set belopp_ore = 0', 'delete from gemensam.utfall', 'update gemensam.prognos set belopp_ore = 0', 'update gemensam.utfallsinlasning set ar = 2019', 'delete from gemensam.overskjutna_medel'])(
    'the app may not: %s',
    async (sats) => {
      await expect(p.datakalla.query(sats)).rejects.toThrow(/permission denied/);
    },
  );
});
