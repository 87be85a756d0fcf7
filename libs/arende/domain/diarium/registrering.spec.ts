import { arAvslag } from '@gemensam/shared/domain';
import {
  handlingsbeteckning, handlingsriktningar, provaRattelseskal, provaRegistrering, rattadeUppgifter, registreringsfrist, riktningsord, riktningText, serieFor, type SkrivenRegistrering,
} from './registrering';

const IDAG = '2021-02-15';
const skriven: SkrivenRegistrering = { riktning: 'inkommen', datum: '10/2', motpart: ' Kalix\nkommun ', rubrik: ' Fråga om  anslutning ', sekretess: null };
const provad = (andrat: Partial<SkrivenRegistrering> = {}) => provaRegistrering({ ...skriven, ...andrat }, IDAG);

describe('provaRegistrering', () => {
  it('keeps each text on one line and reads the day as it is written', () => {
    expect(provad()).toEqual({ riktning: 'inkommen', datum: '2021-02-10', motpart: 'Kalix kommun', rubrik: 'Fråga om anslutning', sekretess: null });
    expect(provad({ datum: IDAG })).toMatchObject({ datum: IDAG });
    expect(provad({ sekretess: { paragraf: 'OSL 19:3', skal: 'Anbud före tilldelning' } })).toMatchObject({ sekretess: { paragraf: '19:3', skal: 'Anbud före tilldelning' } });
  });

  it.each([
    [{ datum: '' }, 'datum', 'Datum saknas'],
    [{ datum: '30 februari' }, 'datum', 'Datumet finns inte'],
    [{ datum: '2021-02-16' }, 'datum', 'Dagen har inte kommit'],
    [{ rubrik: '\u200b ' }, 'rubrik', 'Vad handlingen rör saknas'],
    [{ rubrik: 'x'.repeat(301) }, 'rubrik', 'För lång text'],
    [{ motpart: '' }, 'motpart', 'Avsändare saknas'],
    [{ motpart: '', riktning: 'utgaende' as const }, 'motpart', 'Mottagare saknas'],
    [{ motpart: 'x'.repeat(201) }, 'motpart', 'För lång text'],
    [{ sekretess: { paragraf: '', skal: 'x' } }, 'paragraf', 'Paragraf saknas'],
    [{ sekretess: { paragraf: '19:3', skal: '' } }, 'skal', 'Skäl saknas'],
  ])('refuses %j on the field %s: %s', (andrat, falt, regel) => expect(provad(andrat)).toMatchObject({ slag: 'avslag', falt, regel }));

  it('asks for no counterpart of what was made here', () => expect(provad({ riktning: 'upprattad', motpart: ' ' })).toMatchObject({ motpart: '' }));
});

describe('the number of a handling', () => {
  it('is of the closed series when the handling and its upphandling both are secret, and only then', () => {
    const alla = [false, true].flatMap((u) => [false, true].map((h) => serieFor({ upphandlingssekretess: u, hemlig: h })));
    expect(alla).toEqual(['oppen', 'oppen', 'oppen', 'sluten']);
  });
  it('shows its series', () => expect([handlingsbeteckning('oppen', 12), handlingsbeteckning('sluten', 3)]).toEqual(['12', 'S3']));
});

it.each([
  ['2021-02-15', '2021-02-16'],
  ['2021-02-12', '2021-02-15'],
  ['2021-03-31', '2021-04-01'],
  ['2021-04-01', '2021-04-06'],
  ['2021-12-23', '2021-12-27'],
  ['2021-12-30', '2022-01-03'],
])('what came in %s is registered by %s', (inkom, frist) => expect(registreringsfrist(inkom)).toBe(frist));

describe('a correction', () => {
  it('needs a reason', () => {
    expect([provaRattelseskal(' Fel dag '), arAvslag(provaRattelseskal(' ')), arAvslag(provaRattelseskal('x'.repeat(501)))]).toEqual(['Fel dag', true, true]);
  });
  it('names the fields that differ', () => {
    const fore = { riktning: 'inkommen', datum: '2021-02-10', motpart: 'a', rubrik: 'b', sekretess: null } as const;
    expect(rattadeUppgifter(fore, fore)).toEqual([]);
    expect(rattadeUppgifter(fore, { ...fore, datum: '2021-02-09', sekretess: { paragraf: '19:3', skal: 'x' } })).toEqual(['datum', 'sekretess']);
    expect(rattadeUppgifter({ ...fore, sekretess: { paragraf: '19:3', skal: 'x' } }, { ...fore, sekretess: { paragraf: '19:3', skal: 'y' } })).toEqual(['sekretess']);
  });
});

it('every direction has its words', () => {
  expect(handlingsriktningar.map((r) => `${riktningText(r)}, ${riktningsord(r).dag}, ${riktningsord(r).motpart}`)).toEqual(['Inkommen, Kom in, Avsändare', 'Upprättad, Upprättades, Mottagare', 'Utgående, Skickades, Mottagare']);
});
