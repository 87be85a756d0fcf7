import { provaAktskal } from './arendeskal';
import { provaRemiss, remissmottagare } from './remiss';

const IDAG = '2021-02-15';
const medlemmar = ['2580', '2581', '2582'];
const remiss = { kommunkoder: ['2581', '2580', '2581'], sistaDag: '2021-03-15', fragor: ' Tillstyrker ni förslaget?\n' };

describe('whom a remiss goes to, as the history says it', () => {
  it('is all, their names, or how many: never longer than the history takes', () => {
    expect(remissmottagare(['Boden', 'Kalix'], 14)).toBe('Boden, Kalix');
    expect(remissmottagare(['Boden', 'Kalix'], 2)).toBe('alla kommuner');
    const langa = Array.from({ length: 289 }, (_, n) => `Upplands Väsby ${n}`);
    for (let n = 1; n < 290; n++) expect(remissmottagare(langa.slice(0, n), 290).length).toBeLessThan(450);
    expect(remissmottagare(langa.slice(0, 60), 290)).toBe('60 kommuner');
  });
});

describe('a remiss before it is sent', () => {
  it('is cleaned: each kommun once, in order, and no blank ends', () => {
    expect(provaRemiss(remiss, medlemmar, IDAG)).toEqual({ kommunkoder: ['2580', '2581'], sistaDag: '2021-03-15', fragor: 'Tillstyrker ni förslaget?' });
  });

  it.each([
    ['Ingen mottagare', 'kommunkoder', { kommunkoder: [] }],
    ['Okänd kommun', 'kommunkoder', { kommunkoder: ['2580', '0180'] }],
    ['Sista dag har passerat', 'sistaDag', { sistaDag: IDAG }],
    ['För lång remisstid', 'sistaDag', { sistaDag: '2022-02-16' }],
    ['Inga frågor', 'fragor', { fragor: ' \u200b\n' }],
    ['För lång text', 'fragor', { fragor: 'x'.repeat(5001) }],
  ])('is refused: %s', (regel, falt, del) => {
    expect(provaRemiss({ ...remiss, ...del }, medlemmar, IDAG)).toMatchObject({ slag: 'avslag', regel, falt });
  });

  it('may last a year to the day', () => {
    expect(provaRemiss({ ...remiss, sistaDag: '2022-02-15' }, medlemmar, IDAG)).toMatchObject({ sistaDag: '2022-02-15' });
  });
});

describe('the reason for taking back', () => {
  it('is stated, and at most 1 000 characters', () => {
    expect(provaAktskal(' Kalkylen ändrades. ')).toBe('Kalkylen ändrades.');
    expect(provaAktskal(' \u200b ')).toMatchObject({ regel: 'Skäl saknas', falt: 'skal' });
    expect(provaAktskal('x'.repeat(1001))).toMatchObject({ regel: 'För lång text', falt: 'skal' });
  });
});
