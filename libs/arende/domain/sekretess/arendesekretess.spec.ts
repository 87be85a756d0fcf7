import { arAvslag } from '@gemensam/shared/domain';
import { type Arendesekretessmarke, provaArendesekretess, provaBehoriga, provaHavning, provaSlutning } from './arendesekretess';

const marke: Arendesekretessmarke = { slag: 'upphandling', paragraf: '19:3', skal: 'Anbud före tilldelning' };
const regel = (utfall: object): string | null => (arAvslag(utfall) ? utfall.regel : null);

describe('the secrecy of an ärende', () => {
  it('is set with a paragraph in any of its forms, and changed without being open in between', () => {
    expect(provaArendesekretess({ ...marke, paragraf: '19 kap. 3 §', skal: ' Anbud  före tilldelning\n' }, null)).toEqual({ beslut: 'satt', marke });
    expect(provaArendesekretess({ slag: 'ordinarie', paragraf: '31:16', skal: 'Affärshemlighet' }, marke)).toMatchObject({ beslut: 'andrad', marke: { slag: 'ordinarie', paragraf: '31:16' } });
  });

  it('is never that of the ärende that collects decisions on delegation', () => {
    expect(provaSlutning(null)).toBeNull();
    expect(provaSlutning(2021)).toMatchObject({ regel: 'Samlingsärendet är öppet', text: expect.stringContaining('2021') });
  });

  it.each([
    [{ ...marke, paragraf: '' }, null, 'Paragraf saknas'],
    [{ ...marke, paragraf: '5:5' }, null, 'Ingen sekretessbestämmelse'],
    [{ ...marke, skal: ' \u200b' }, null, 'Skäl saknas'],
    [{ ...marke, paragraf: '31:16' }, null, 'Annan paragraf'],
    [marke, marke, 'Inget ändrat'],
  ])('is refused: %j after %j is "%s"', (ny, nu, vantad) => {
    expect(regel(provaArendesekretess(ny, nu))).toBe(vantad);
  });

  it('is lifted with a reason, where there is one', () => {
    expect(provaHavning('Tilldelat', marke)).toEqual({ ...marke, skal: 'Tilldelat' });
    expect(regel(provaHavning('Tilldelat', null))).toBe('Inte sekretessmarkerat');
    expect(provaHavning(' ', marke)).toMatchObject({ regel: 'Skäl saknas', text: 'Skriv varför sekretessen inte längre gäller.', falt: 'skal' });
  });
});

describe('the persons who are named', () => {
  const grund = { nu: ['jag', 'handläggare', 'bo'], valbara: ['jag', 'handläggare', 'bo', 'eva'], handlaggareId: 'handläggare', personId: 'jag', sekretess: marke };

  it('come and go', () => {
    expect(provaBehoriga({ ...grund, nya: ['jag', 'handläggare', 'eva', 'eva'] })).toEqual({ till: ['eva'], bort: ['bo'] });
  });

  it.each([
    [{ nya: ['jag', 'bo'] }, 'Handläggaren'],
    [{ nya: ['handläggare', 'bo'] }, 'Egen behörighet'],
    [{ nya: [...grund.nu, 'okänd'] }, 'Inget uppdrag i kraft'],
    [{ nya: grund.nu }, 'Inget ändrat'],
    [{ nya: [], sekretess: null }, 'Inte sekretessmarkerat'],
  ])('%j is refused by "%s"', (andring, vantad) => {
    expect(regel(provaBehoriga({ ...grund, ...andring }))).toBe(vantad);
  });

  it('a person who was named and has no uppdrag left may stay and may be taken away', () => {
    expect(provaBehoriga({ ...grund, nu: [...grund.nu, 'slutat'], nya: grund.nu })).toEqual({ till: [], bort: ['slutat'] });
    expect(provaBehoriga({ ...grund, nu: [...grund.nu, 'slutat'], nya: [...grund.nu, 'slutat', 'eva'] })).toEqual({ till: ['eva'], bort: [] });
  });
});
