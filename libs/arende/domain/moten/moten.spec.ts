import { type Kalenderpost, kalenderfil } from './kalenderfil';
import { arHallet, type Motesinmatning, provaMote } from './mote';
import { STANDARDLEDTIDER } from './motesdagar';
import { provaDeltagare, provaNarvaro } from './motesdeltagare';
import { arForsenad, provaKlar, provaUppgift } from './motesuppgift';
import { type Narvaromote, narvarostatistik } from './narvarostatistik';

const MOTE: Motesinmatning = { slag: 'sammantrade', datum: '2021-03-16', borjar: '13', slutar: '15.00', plats: '  Teams ', stoppdatum: null, kallelsedag: null, anmarkning: '' };

describe('a meeting', () => {
  it('is stored with times, place and the days counted back', () => {
    expect(provaMote(MOTE, STANDARDLEDTIDER)).toEqual({ ...MOTE, borjar: '13:00', slutar: '15:00', plats: 'Teams', stoppdatum: '2021-03-02', kallelsedag: '2021-03-09' });
    expect(provaMote({ ...MOTE, slag: 'beredningsgrupp', stoppdatum: '2021-03-01', kallelsedag: '2021-03-01' }, STANDARDLEDTIDER)).toMatchObject({ stoppdatum: null, kallelsedag: null });
    expect(provaMote({ ...MOTE, kallelsedag: '2021-03-01' }, STANDARDLEDTIDER)).toMatchObject({ stoppdatum: '2021-03-01', kallelsedag: '2021-03-01' });
  });

  it.each([
    [{ datum: '' }, 'Datum saknas', 'datum'],
    [{ borjar: '25:00' }, 'Inte ett klockslag', 'borjar'],
    [{ slutar: 'sen' }, 'Inte ett klockslag', 'slutar'],
    [{ slutar: '13:00' }, 'Slut före början', 'slutar'],
    [{ plats: ' \n' }, 'Plats saknas', 'plats'],
    [{ plats: 'x'.repeat(121) }, 'För lång plats', 'plats'],
    [{ anmarkning: 'x'.repeat(501) }, 'För lång anmärkning', 'anmarkning'],
    [{ kallelsedag: '2021-03-17' }, 'Kallelse efter mötet', 'kallelsedag'],
    [{ stoppdatum: '2021-03-10' }, 'Stoppdatum efter kallelsen', 'stoppdatum'],
  ])('with %j is refused: %s', (del, regel, falt) => {
    expect(provaMote({ ...MOTE, ...del }, STANDARDLEDTIDER)).toMatchObject({ slag: 'avslag', regel, falt });
  });


  it('has been held when its day has passed, or when somebody is marked as present', () => {
    const m = { datum: '2021-02-15', installt: null, narvarande: 0 };
    expect([arHallet(m, '2021-02-15'), arHallet(m, '2021-02-16'), arHallet({ ...m, narvarande: 1 }, '2021-02-15'), arHallet({ ...m, installt: '2021-02-01' }, '2021-02-16')]).toEqual([false, true, true, false]);
  });
});

describe('a participant', () => {
  const om = { medlemmar: new Set(['2580']), finns: [{ namn: 'Ersättare', kommunkod: '2580' }] };
  it.each([
    [{ namn: '' }, 'Namn saknas'],
    [{ namn: 'x'.repeat(121) }, 'För långt namn'],
    [{ kommunkod: null }, 'Kommun saknas'],
    [{ kommunkod: '0180' }, 'Inte medlem'],
    [{ namn: ' ERSÄTTARE' }, 'Står redan på listan'],
  ])('with %j is refused: %s', (del, regel) => expect(provaDeltagare({ slag: 'kallad', namn: 'Ny', kommunkod: '2580', ...del }, om)).toMatchObject({ regel }));
  it('who is a guest may stand for no kommun', () => expect(provaDeltagare({ slag: 'gast', namn: ' Föredragande  gäst ', kommunkod: null }, om)).toEqual({ slag: 'gast', namn: 'Föredragande gäst', kommunkod: null }));

  it('is marked at a meeting of the beredningsgrupp from its day on', () => {
    const m = { slag: 'beredningsgrupp', datum: '2021-02-15', installt: null } as const;
    expect(provaNarvaro(m, '2021-02-15')).toBeNull();
    expect(provaNarvaro(m, '2021-02-14')).toMatchObject({ regel: 'Mötet har inte varit' });
    expect(provaNarvaro({ ...m, installt: '2021-02-01' }, '2021-02-15')).toMatchObject({ regel: 'Mötet är inställt' });
    expect(provaNarvaro({ ...m, slag: 'sammantrade' }, '2021-02-15')).toMatchObject({ regel: 'Närvaron står i protokollet' });
  });
});

describe('a task', () => {
  const agare = { personer: new Map([['p', 'E-samordnare']]), kommuner: new Map([['2580', 'Luleå']]) };
  const u = { text: ' Fråga  skolcheferna ', agareId: null, agareKommunkod: '2580', dag: '2021-03-01' };
  it('has one owner and a day', () => {
    expect(provaUppgift(u, '2021-02-09', agare)).toEqual({ ...u, text: 'Fråga skolcheferna', agare: 'Luleå' });
    expect(provaUppgift({ ...u, agareId: 'p', agareKommunkod: null }, '2021-02-09', agare)).toMatchObject({ agare: 'E-samordnare' });
  });
  it.each([
    [{ text: ' ' }, 'Uppgift saknas'],
    [{ text: 'x'.repeat(501) }, 'För lång uppgift'],
    [{ agareKommunkod: null }, 'Ägare saknas'],
    [{ agareId: 'p' }, 'Ägare saknas'],
    [{ agareKommunkod: '0180' }, 'Ägaren finns inte'],
    [{ dag: '2021-02-30' }, 'Dag saknas'],
    [{ dag: '2021-02-08' }, 'Dagen är före mötet'],
  ])('with %j is refused: %s', (del, regel) => expect(provaUppgift({ ...u, ...del }, '2021-02-09', agare)).toMatchObject({ regel }));
  it('is done once, with a note', () => {
    expect(provaKlar({ klar: null }, ' Klart. ')).toBe('Klart.');
    expect(provaKlar({ klar: '2021-02-14' }, '')).toMatchObject({ regel: 'Redan klar' });
    expect(provaKlar({ klar: null }, 'x'.repeat(501))).toMatchObject({ regel: 'För lång anteckning' });
    expect([arForsenad({ klar: null, dag: '2021-02-14' }, '2021-02-15'), arForsenad({ klar: null, dag: '2021-02-15' }, '2021-02-15'), arForsenad({ klar: '2021-02-15', dag: '2021-02-14' }, '2021-02-15')]).toEqual([true, false, false]);
  });
});

describe('the figures of a year', () => {
  const mote = (datum: string, kommuner: readonly string[], del: Partial<Narvaromote> = {}): Narvaromote => ({ slag: 'beredningsgrupp', datum, installt: null, narvarande: kommuner.length, kommuner, ...del });

  it('count what was held, and a kommun at the meetings whose närvaro is noted', () => {
    const s = narvarostatistik(
      [mote('2021-01-12', ['a', 'b']), mote('2021-01-26', ['a']), mote('2021-02-02', ['a', 'b']), mote('2021-02-09', []), mote('2021-02-10', ['b'], { installt: '2021-02-01' }), mote('2021-03-01', []), mote('2021-01-28', [], { slag: 'sammantrade' })],
      ['a', 'b', 'c'], '2021-02-15',
    );
    expect(s).toMatchObject({ sammantraden: 1, beredningsgruppsmoten: 4, medNarvaro: 3, vidAlla: 1, andelVidAllaProcent: 33 });
    expect(s.kommuner.map((k) => [k.kommunkod, k.narvarande, k.andelProcent])).toEqual([['a', 3, 100], ['b', 2, 67], ['c', 0, 0]]);
    expect(s.rakning.at(-1)).toBe('1 hållet möte i beredningsgruppen saknar närvaro och räknas inte i andelen.');
  });

  it('have no share when no närvaro is noted', () => {
    expect(narvarostatistik([mote('2021-02-09', [])], ['a'], '2021-02-15')).toMatchObject({ vidAlla: 0, andelVidAllaProcent: null, kommuner: [{ andelProcent: null }] });
  });
});

describe('the calendar file', () => {
  const p: Kalenderpost = { id: '0198', slag: 'sammantrade', datum: '2021-03-16', borjar: '13:00', slutar: '15:00', plats: 'Stadshuset, sal; 1', installt: null, stoppdatum: '2021-03-02', kallelsedag: '2021-03-09', version: 3, andrat: new Date('2021-02-15T09:30:00.123Z') };

  it('has a stable UID, a SEQUENCE, Swedish time and escaped text', () => {
    const fil = kalenderfil([p], 'Norrbottens e-nämnd');
    for (const rad of ['UID:0198@gemensam', 'SEQUENCE:2', 'DTSTAMP:20210215T093000Z', 'DTSTART;TZID=Europe/Stockholm:20210316T130000', 'DTEND;TZID=Europe/Stockholm:20210316T150000', 'LOCATION:Stadshuset\\, sal\\; 1', 'STATUS:CONFIRMED', 'SUMMARY:Sammanträde\\, Norrbottens e-nämnd'])
      expect(fil.split('\r\n')).toContain(rad);
    expect(fil.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('says CANCELLED of a cancelled meeting, and folds lines at 75 octets without splitting a letter', () => {
    const fil = kalenderfil([{ ...p, installt: '2021-02-15', plats: 'å'.repeat(100) }], 'N');
    expect(fil).toContain('STATUS:CANCELLED');
    expect(Math.max(...fil.split('\r\n').map((r) => Buffer.byteLength(r)))).toBeLessThanOrEqual(75);
    expect(fil.replaceAll('\r\n ', '')).toContain(`LOCATION:${'å'.repeat(100)}`);
    expect(fil).not.toContain('�');
  });
});
