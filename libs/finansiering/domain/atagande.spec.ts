import fc from 'fast-check';
import { arAvslag, plusDagar } from '@gemensam/shared/domain';
import { type Atagandeakt, atagandeakter, type Atagandetillstand, atagandetillstand, atagandetillstandText, atagandeturer, besvara, fristFor, provaSistaDag, provaSkal, provaTur } from './atagande';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });

const IDAG = '2021-02-15';
const LULEA = { part: 'Luleå', tillstand: 'tillfragad', begart: 16_052_400n } as const;
const BESLUT = { slag: 'besluta', instans: ' kommunstyrelsen ', datum: '2021-02-08', handling: 'KS 2021/31 § 14' } as const;

/** Written by hand from domain rule E6, apart from the table the program uses: state x act, `-` is refused. */
const VANTAT: Readonly<Record<Atagandetillstand, readonly (Atagandetillstand | '-')[]>> = {
  //           forankra     besluta     avboj     andra_sista_dag aterkalla     fraga_om
  tillfragad: ['forankrad', 'beslutad', 'avbojd', 'tillfragad',   'aterkallad', 'tillfragad'],
  forankrad:  ['-',         'beslutad', 'avbojd', 'forankrad',    'aterkallad', 'tillfragad'],
  beslutad:   ['-',         '-',        '-',      '-',            'aterkallad', '-'],
  avbojd:     ['-',         '-',        '-',      '-',            'aterkallad', 'tillfragad'],
  aterkallad: ['-',         '-',        '-',      '-',            '-',          'tillfragad'],
};
const par = atagandetillstand.flatMap((from) => atagandeakter.map((act, i): [Atagandetillstand, Atagandeakt, Atagandetillstand | '-'] => [from, act, VANTAT[from][i] ?? '-']));

describe('the turns of an åtagande', () => {
  it.each(par)('%s, %s: %s', (from, act, till) => {
    const tur = provaTur(from, act);
    if (till === '-') expect(tur).toMatchObject({ slag: 'avslag', kalla: 'Grundregel E6, åtaganden', utvag: expect.any(String) });
    else expect(tur).toMatchObject({ from, act, to: till });
  });

  it('are in the table once each, and every state can be reached', () => {
    expect(new Set(atagandeturer.map((t) => `${t.from} ${t.act}`)).size).toBe(atagandeturer.length);
    const nadda = new Set<Atagandetillstand>(['tillfragad']);
    for (let i = 0; i < 5; i++) for (const t of atagandeturer) if (nadda.has(t.from)) nadda.add(t.to);
    expect([...nadda].sort()).toEqual([...atagandetillstand].sort());
  });

  it('have a word for every state', () => {
    expect(atagandetillstand.map(atagandetillstandText)).toEqual(['Tillfrågad', 'Förankrad', 'Beslutad', 'Avböjd', 'Återkallad']);
  });
});

describe('besvara', () => {
  it('takes the whole share when no amount is given', () => {
    expect(besvara(LULEA, BESLUT, IDAG)).toEqual({
      tillstand: 'beslutad', atagit: 16_052_400n, instans: 'kommunstyrelsen', beslutsdatum: '2021-02-08', handling: 'KS 2021/31 § 14', kommentar: null,
    });
    expect(besvara(LULEA, { slag: 'forankra' }, IDAG)).toMatchObject({ tillstand: 'forankrad', atagit: 16_052_400n, instans: null, beslutsdatum: null });
    expect(besvara(LULEA, { slag: 'avboj', kommentar: 'Ryms inte.' }, IDAG)).toMatchObject({ tillstand: 'avbojd', atagit: 0n, kommentar: 'Ryms inte.' });
  });

  it('refuses more than the share, with the figures', () => {
    const nej = besvara(LULEA, { ...BESLUT, belopp: '170 000 kr' }, IDAG);
    expect(nej).toMatchObject({ regel: 'Åtagandet är större än andelen', falt: 'belopp' });
    expect(arAvslag(nej) && nej.text.replaceAll('\u00a0', ' ')).toBe('Luleå kan åta sig högst 160 524 kr, som är hela andelen. 170 000 kr är 9 476 kr för mycket.');
  });

  it.each([
    ['belopp', { belopp: '0' }, 'Inget åtagande'],
    ['belopp', { belopp: '-5' }, 'Inte under noll'],
    ['belopp', { belopp: '12O' }, 'Inte ett belopp'],
    ['instans', { instans: ' ' }, 'Instans saknas'],
    ['instans', { instans: 'x'.repeat(161) }, 'För lång text'],
    ['datum', { datum: null }, 'Beslutsdatum saknas'],
    ['datum', { datum: '2021-02-30' }, 'Beslutsdatum saknas'],
    ['datum', { datum: '2021-02-16' }, 'Beslutet är inte fattat än'],
    ['handling', { handling: 'x'.repeat(401) }, 'För lång text'],
    ['kommentar', { kommentar: 'x'.repeat(1001) }, 'För lång text'],
  ])('refuses a decision at the field %s: %j', (falt, val, regel) => {
    expect(besvara(LULEA, { ...BESLUT, ...val }, IDAG)).toMatchObject({ falt, regel });
  });

  it('never takes on more than the share nor less than one öre, whatever is typed', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 10n), fc.bigInt(0n, 10n ** 10n), fc.constantFrom(...atagandetillstand), fc.constantFrom('forankra', 'besluta', 'avboj'), (begart, ore, tillstand, slag) => {
        const belopp = `${ore / 100n},${(ore % 100n).toString().padStart(2, '0')}`;
        const utfall = besvara({ part: 'X', tillstand, begart }, { ...BESLUT, slag, belopp }, IDAG);
        if (arAvslag(utfall)) return arAvslag(provaTur(tillstand, slag)) || ore > begart || ore === 0n;
        return slag === 'avboj' ? utfall.atagit === 0n : utfall.atagit === ore && ore <= begart && ore > 0n;
      }),
    );
  });
});

describe('the last day', () => {
  it('may be today, not yesterday, and must exist', () => {
    expect(provaSistaDag(IDAG, IDAG)).toBe(IDAG);
    expect(provaSistaDag('2021-02-14', IDAG)).toMatchObject({ falt: 'sistaDag', regel: 'Sista dagen har passerat' });
    expect(provaSistaDag('2021-02-29', IDAG)).toMatchObject({ falt: 'sistaDag', regel: 'Sista dag saknas' });
  });

  it.each([[8, 'i_tid'], [7, 'pamin'], [0, 'pamin'], [-1, 'forsenad']] as const)('%i days away is %s', (dagar, lage) => {
    expect(fristFor(plusDagar(IDAG, dagar), IDAG)).toEqual({ dagarKvar: dagar, lage });
  });

  it('a question is withdrawn with a reason', () => {
    expect(provaSkal(' Posten delas. ')).toBe('Posten delas.');
    expect(provaSkal('\u00a0')).toMatchObject({ falt: 'skal', regel: 'Skäl saknas' });
  });
});
