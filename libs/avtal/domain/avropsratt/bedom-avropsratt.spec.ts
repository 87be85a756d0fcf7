import { agandebildPer } from '../agande/agandebild';
import { ager, brak, org, register } from '../agande/agande.testdata';
import { granskaAgande } from '../agande/granska-agande';
import { type Agarregister } from '../agande/innehav';
import { type Avropsbesked } from './avropsbesked';
import { type Avropsregel, STANDARDREGEL } from './avropsregel';
import { bedomAvropsratt } from './bedom-avropsratt';

const DAG = '2021-02-15';

const bedom = (r: Agarregister, regel: Avropsregel = STANDARDREGEL, dag = DAG) => {
  expect(granskaAgande(r)).toEqual([]);
  return bedomAvropsratt(agandebildPer(r, dag), regel);
};
const svar = (r: Agarregister, id: string, regel: Avropsregel = STANDARDREGEL, dag = DAG): Avropsbesked => {
  const besked = bedom(r, regel, dag).besked(id);
  if (!besked) throw new Error(`no answer for ${id}`);
  return besked;
};
const visat = (b: Avropsbesked) => ({
  ja: b.berattigad, grund: b.grund, kontroll: b.agande?.kontrollkedja.text, genom: b.agande?.genomrakning?.text, ejVisad: b.kontrollEjVisad, fattas: b.agande?.fattas?.text ?? null,
});

const [K, P, B] = [org('K', 'kommun'), org('Piteå kommun', 'kommun'), org('Bodens kommun', 'kommun')];

describe('the examples of U7', () => {
  const hab = register([K, org('H'), org('A'), org('B')], [ager('K', 100, 'H'), ager('H', 60, 'A'), ager('A', 80, 'B')]);

  it('K owns 100 % of H, H 60 % of A, A 80 % of B: B qualifies by chain (80 %), not by look-through (48 %)', () => {
    const b = svar(hab, 'B');
    expect(visat(b)).toEqual({ ja: true, grund: 'bolag', kontroll: '80\u00A0%', genom: '48\u00A0%', ejVisad: false, fattas: null });
    expect(b.agande?.genomrakning?.andel).toEqual(brak(12, 25));
    expect(b.agande?.kedja.map((s) => [s.id, s.omgang])).toEqual([['H', 1], ['A', 2], ['B', 3]]);
    expect(b.kedjetext).toEqual([
      'K (medlem) har 100\u00A0% av rösterna i H.', 'H (berättigat bolag) har 60\u00A0% av rösterna i A.', 'A (berättigat bolag) har 80\u00A0% av rösterna i B.',
    ]);
  });

  it('by look-through as an own rule B does not qualify, and what is missing is told', () => {
    const b = svar(hab, 'B', { ...STANDARDREGEL, matt: 'genomrakning' });
    expect(visat(b)).toMatchObject({ ja: false, grund: 'bolag_nej', kontroll: '80\u00A0%', genom: '48\u00A0%', fattas: '2\u00A0%' });
    expect([b.regel, b.kalla]).toEqual(['Genomräkning', 'Avtalets egen regel (domänregel U7)']);
    expect(b.text).toBe('Genom alla led har medlemmarna 48\u00A0% av rösterna i B. 50\u00A0% krävs.');
    expect(b.utvag).toMatch(/^Det fattas 2\u00A0%\. Den som namnges/);
  });

  it('Piteå 30 and Boden 25 of one company: it qualifies jointly', () => {
    const b = svar(register([P, B, org('X')], [ager('Piteå kommun', 30, 'X'), ager('Bodens kommun', 25, 'X')]), 'X');
    expect(visat(b)).toMatchObject({ ja: true, kontroll: '55\u00A0%', genom: '55\u00A0%', ejVisad: false });
    expect(b.kedjetext).toEqual(['Piteå kommun (medlem, 30\u00A0%) och Bodens kommun (medlem, 25\u00A0%) har tillsammans 55\u00A0% av rösterna i X.']);
  });

  it('exactly 50 %: yes, with the flag; a hair below: no, and never shown as 50 %', () => {
    const halva = svar(register([K, org('X')], [ager('K', 50, 'X')]), 'X');
    expect(visat(halva)).toMatchObject({ ja: true, kontroll: '50\u00A0%', ejVisad: true });
    expect(halva.text).toContain('Det är exakt hälften, så det räcker, men att de har kontrollen är inte visat.');
    expect(halva.kedjetext).toEqual(['K (medlem) har 50\u00A0% av rösterna i X. Det är exakt hälften: kontrollen är inte visad.']);
    const under = svar(register([K, org('X')], [ager('K', brak(49_999_999, 100_000_000), 'X')]), 'X');
    expect(visat(under)).toMatchObject({ ja: false, kontroll: '49,999999\u00A0%', ejVisad: false, fattas: '0,000001\u00A0%' });
  });

  it('a stiftelse by the seats of its board: half is enough, the setting moves it, unknown seats are a no', () => {
    const stiftelse = org('S', 'stiftelse');
    const utser = (medlemmens: number, andras: number) =>
      register([K, stiftelse], [], { styrelseplatser: [{ stiftelseId: 'S', utseddAvId: 'K', antal: medlemmens, fran: '2020-01-01', till: null }, { stiftelseId: 'S', utseddAvId: null, antal: andras, fran: '2020-01-01', till: null }] });
    expect(svar(utser(3, 3), 'S')).toMatchObject({ berattigad: true, grund: 'stiftelse', text: 'Medlemmar utser 3 av 6 platser i styrelsen för S. 50\u00A0% krävs.' });
    expect(svar(utser(2, 3), 'S')).toMatchObject({ berattigad: false, grund: 'stiftelse_nej' });
    expect(svar(utser(3, 3), 'S', { ...STANDARDREGEL, styrelseandel: brak(2, 3) })).toMatchObject({ berattigad: false });
    const medAntal = (styrelseantal: number) => ({ ...utser(3, 1), organisationer: [K, { ...stiftelse, styrelseantal }] });
    expect(svar(medAntal(6), 'S')).toMatchObject({ berattigad: true, styrelse: { platser: 6, utser: [{ namn: 'K', antal: 3 }, { namn: 'Inte angivet', antal: 2 }, { namn: 'Annan', antal: 1 }] } });
    expect(svar(medAntal(7), 'S')).toMatchObject({ berattigad: false, styrelse: { avMedlemmar: 3, platser: 7 } });
    expect(svar(register([K, stiftelse], []), 'S')).toMatchObject({ berattigad: false, utvag: 'Registrera styrelseplatserna och vem som utser dem.' });
  });

  it('a kommunalförbund: no, unless named; other kinds likewise', () => {
    const r = register([K, org('F', 'kommunalforbund'), org('L', 'larosate'), org('N', 'kommun', false)], []);
    expect(svar(r, 'F')).toMatchObject({ berattigad: false, grund: 'forbund_nej', regel: 'Kommunalförbund', kalla: 'Domänregel U7, avropsberättigade' });
    expect(svar(r, 'L')).toMatchObject({ berattigad: false, grund: 'slag_nej' });
    expect(svar(r, 'N')).toMatchObject({ berattigad: false, grund: 'slag_nej' });
    expect(svar(r, 'F', { ...STANDARDREGEL, namngivna: ['F'] })).toMatchObject({ berattigad: true, grund: 'namngiven' });
    expect(svar(r, 'K')).toMatchObject({ berattigad: true, grund: 'medlem', text: 'K är medlem i samverkan.', kedjetext: [] });
  });
});

describe('the chain', () => {
  it('holdings of a kommunalförbund, a stiftelse and a named company do not carry others', () => {
    const orgs = [K, org('F', 'kommunalforbund'), org('S', 'stiftelse'), org('C'), org('X')];
    const platser = [{ stiftelseId: 'S', utseddAvId: 'K', antal: 1, fran: '2020-01-01', till: null }];
    for (const agare of ['F', 'S', 'C']) {
      const b = svar(register(orgs, [ager(agare, 100, 'X')], { styrelseplatser: platser }), 'X', { ...STANDARDREGEL, namngivna: ['C', 'F'] });
      expect(visat(b)).toMatchObject({ ja: false, kontroll: '0\u00A0%' });
      expect(b.kedjetext).toEqual(['Ingen medlem och inget berättigat bolag har någon andel av rösterna i X. 50\u00A0% krävs.']);
    }
  });

  it('two that own each other do not lift each other; with a member in one they both qualify, and the chain is no circle', () => {
    const ring = [ager('A', 60, 'B'), ager('B', 60, 'A')];
    expect(visat(svar(register([K, org('A'), org('B')], ring), 'A'))).toMatchObject({ ja: false, kontroll: '0\u00A0%', genom: '0\u00A0%' });
    const r = register([K, org('A'), org('B')], [...ring.slice(0, 1), ager('B', 40, 'A'), ager('K', 60, 'A')]);
    const a = svar(r, 'A');
    expect(a.agande?.kedja.map((s) => s.id)).toEqual(['A']);
    expect(a.agande?.kedja[0]).toMatchObject({ omgang: 1, andel: { text: '100\u00A0%' }, barandeAndel: { text: '60\u00A0%' }, kontrollEjVisad: false });
    expect(a.kedjetext).toEqual(['K (medlem, 60\u00A0%) och B (berättigat bolag, 40\u00A0%) har tillsammans 100\u00A0% av rösterna i A. B behövs inte för att nå gränsen.']);
    expect(svar(r, 'B').agande?.kedja.map((s) => [s.id, s.omgang])).toEqual([['A', 1], ['B', 2]]);
    // E(A) = .6 + .4 E(B), E(B) = .6 E(A): 15/19 and 9/19.
    expect([a.agande?.genomrakning?.andel, svar(r, 'B').agande?.genomrakning?.andel]).toEqual([brak(15, 19), brak(9, 19)]);
  });

  it('a half from a member is not proven by a half that rests on the company itself, but by one that does not', () => {
    const hjalpt = register([K, org('A'), org('B')], [ager('K', 50, 'A'), ager('B', 50, 'A'), ager('A', 60, 'B')]);
    expect(visat(svar(hjalpt, 'A'))).toMatchObject({ ja: true, kontroll: '100\u00A0%', ejVisad: true });
    expect(svar(hjalpt, 'A').kedjetext[0]).toContain('Utan egen hjälp är det inte mer än hälften: kontrollen är inte visad.');
    const egen = register([K, org('A'), org('C'), org('D')], [ager('K', 50, 'A'), ager('C', 20, 'A'), ager('D', 60, 'C'), ager('K', 100, 'D')]);
    expect(visat(svar(egen, 'A'))).toMatchObject({ ja: true, kontroll: '70\u00A0%', ejVisad: false });
    expect(svar(egen, 'A').agande?.kedja[0]?.agare.map((a) => [a.id, a.raknas, a.bar])).toEqual([['K', true, true], ['C', true, false]]);
  });

  it('own shares carry nothing, and are looked through', () => {
    const r = register([K, org('X')], [ager('K', 45, 'X'), ager('X', 10, 'X')]);
    expect(visat(svar(r, 'X'))).toMatchObject({ ja: false, kontroll: '45\u00A0%', genom: '50\u00A0%' });
  });

  it('votes decide and capital is shown beside; an unknown share of capital makes the sum unknown', () => {
    const r = register([K, P, org('X')], [ager('K', 60, 'X', { kapital: brak(20) }), ager('Piteå kommun', 10, 'X', { kapital: brak(5) })]);
    expect(svar(r, 'X').agande).toMatchObject({ kontrollkedja: { text: '70\u00A0%' }, kapital: { text: '25\u00A0%' } });
    expect(svar(r, 'X', { ...STANDARDREGEL, andelsslag: 'kapital' })).toMatchObject({ berattigad: false, agande: { kontrollkedja: { text: '25\u00A0%' } } });
    expect(svar(register([K, org('X')], [ager('K', 60, 'X', { kapital: null })]), 'X').agande).toMatchObject({ kapital: null });
  });

  it('is as of the day: both ends of a period are included', () => {
    const r = register([K, org('X')], [ager('K', 100, 'X', { fran: '2020-06-01', till: '2020-12-31' })]);
    expect(['2020-05-31', '2020-06-01', '2020-12-31', '2021-01-01'].map((d) => svar(r, 'X', STANDARDREGEL, d).berattigad)).toEqual([false, true, true, false]);
    expect(svar(r, 'X', STANDARDREGEL, '2021-01-01')).toMatchObject({ text: 'Inga ägare till X är registrerade den 1 januari 2021.', utvag: 'Registrera ägarna med andelar och datum.' });
  });

  it('an own rule: threshold, kinds and those named; members still count as owners where they may not call off themselves', () => {
    const r = register([K, P, org('X'), org('E', 'forening')], [ager('K', 40, 'X'), ager('K', 90, 'E')]);
    const regel: Avropsregel = { ...STANDARDREGEL, slag: ['bolag', 'forening'], troskel: brak(2, 5), namngivna: ['Piteå kommun'] };
    expect(bedom(r, regel).berattigade).toEqual(new Set(['Piteå kommun', 'X', 'E']));
    expect(svar(r, 'X', regel)).toMatchObject({ berattigad: true, kontrollEjVisad: true });
    expect(svar(r, 'X', regel).text).toContain('Det räcker, men att de har kontrollen är inte visat.');
    expect(svar(r, 'K', regel)).toMatchObject({ berattigad: false, grund: 'medlem_nej' });
    expect(svar(r, 'E')).toMatchObject({ berattigad: false, grund: 'slag_nej' });
  });

  it('more in one ring than can be solved: the chain answers, the look-through is not known, and never guessed', () => {
    const antal = 101;
    const bolag = Array.from({ length: antal }, (_, n) => org(`R${n}`));
    const innehav = bolag.flatMap((_, n) => [ager(`R${n}`, 40, `R${(n + 1) % antal}`)]);
    const r = register([K, ...bolag, org('X')], [...innehav, ager('K', 55, 'R0'), ager('R0', 100, 'X')]);
    expect(visat(svar(r, 'X'))).toMatchObject({ ja: true, kontroll: '100\u00A0%', genom: undefined });
    expect(svar(r, 'X', { ...STANDARDREGEL, matt: 'genomrakning' })).toMatchObject({ berattigad: false, text: expect.stringContaining('Genomräkningen är inte gjord') });
  });

  it('an unknown organisation has no answer', () => expect(bedom(register([K], [])).besked('?')).toBeNull());
});
