import { delegerbaraArendetyper } from '../ordning/arendetyp';
import { saktyper } from '../sak/saktyp';
import { arendetyperFor, provaAterlamnande, provaOvertagande } from './overtagande';

const beslut = { id: 'b2', datum: '2021-02-10', beslutare: 'namnd' } as const;
const u = { saktyp: 'avtal', arendetyp: 'avtalsforlangning', skal: ' Principiell fråga. ', beslut, redan: null, beslutat: null } as const;

describe('the nämnd takes over one matter', () => {
  it('with its decision and a reason', () => {
    expect(provaOvertagande(u)).toBe('Principiell fråga.');
  });

  it.each([
    ['Redan övertaget', { redan: { datum: '2021-02-01' } }],
    ['Redan beslutat', { beslutat: 'D 2021:7, 10 februari 2021' }],
    ['Nämnden beslutar', { beslut: { ...beslut, beslutare: 'e_samordnare' as const } }],
    ['Skäl saknas', { skal: ' ' }],
    ['För lång text', { skal: 'x'.repeat(1001) }],
    ['Frågan finns inte', { arendetyp: 'projektstart' as const }],
  ])('not: %s', (regel, val) => {
    expect(provaOvertagande({ ...u, ...val })).toMatchObject({ slag: 'avslag', regel });
  });

  it('hands it back once, by another decision that is not older', () => {
    const taget = { datum: '2021-02-10', beslutId: 'b1', aterlamnad: null };
    expect(provaAterlamnande(taget, beslut)).toBeNull();
    expect(provaAterlamnande({ ...taget, datum: '2021-02-11' }, beslut)).toMatchObject({ regel: 'Före övertagandet' });
    expect(provaAterlamnande({ ...taget, aterlamnad: '2021-02-10' }, beslut)).toMatchObject({ regel: 'Redan återlämnat' });
    expect(provaAterlamnande({ ...taget, beslutId: 'b2' }, beslut)).toMatchObject({ regel: 'Samma beslut', falt: 'beslutId' });
  });

  it('every type that is delegated can be taken over from some kind of thing', () => {
    const alla = saktyper.flatMap(arendetyperFor);
    expect(delegerbaraArendetyper.filter((t) => !alla.includes(t))).toEqual([]);
  });
});
