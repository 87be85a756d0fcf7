import fc from 'fast-check';
import { arAvslag } from '@gemensam/shared/domain';
import {
  anbudsakter, anbudsaktText, type Anbudsinmatning, anbudsovergangar, anbudsstatusar, anbudsstatusText, arAnbudenOppna, bedomAnbud, mojligaAnbudsakter, provaAnbud, provaAnbudsbehoriga, provaAnbudsinmatning, provaOffentliggorande,
  provaOppnaAnbudslista,
} from './anbud';
import { mojligaUpphandlingsakter, stegaUpphandling, type Upphandling, type Upphandlingslage, upphandlingslagen } from './upphandlingslage';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined, numRuns: 1000 });

const IDAG = '2021-02-15';
const inmatat: Anbudsinmatning = { namn: ' Prov  AB ', orgnr: '2120000142', dag: '2021-02-10', klockslag: '9.30', belopp: '1 200 000,50' };
const stangd = (lage: Upphandlingslage) => ({ lage, oppen: false });
const regel = (u: unknown): string | null => (arAvslag(u) ? u.regel : null);

describe('a bid as it is entered', () => {
  it('is kept on one line, with org.nr, local time and öre', () => {
    expect(provaAnbud(inmatat, IDAG)).toEqual({ namn: 'Prov AB', orgnr: '212000-0142', dag: '2021-02-10', klockslag: '09:30', belopp: 120000050n });
    expect(provaAnbud({ ...inmatat, orgnr: '', belopp: ' ' }, IDAG)).toMatchObject({ orgnr: null, belopp: null });
  });

  it.each<[Partial<Anbudsinmatning>, string, string]>([
    [{ namn: ' ' }, 'Namn saknas', 'namn'], [{ namn: 'x'.repeat(161) }, 'För långt namn', 'namn'], [{ orgnr: '212000-0143' }, 'Fel kontrollsiffra', 'orgnr'], [{ dag: 'i går' }, 'Inte ett datum', 'dag'], [{ dag: null }, 'Inte ett datum', 'dag'],
    [{ dag: '2021-02-16' }, 'Dagen har inte kommit', 'dag'], [{ klockslag: 'sent' }, 'Inte ett klockslag', 'klockslag'], [{ dag: '2020-03-29', klockslag: '02:30' }, 'Klockslaget finns inte', 'klockslag'], [{ belopp: '-1' }, 'Inte under noll', 'belopp'],
  ])('%j is refused: %s', (del, r, falt) => expect(provaAnbud({ ...inmatat, ...del }, IDAG)).toMatchObject({ regel: r, falt }));

  it('is entered from annonsering to the award', () => {
    expect(upphandlingslagen.filter((l) => provaAnbudsinmatning(stangd(l)) === null)).toEqual(['annonserad', 'utvardering']);
  });
});

describe('the judging of a bid', () => {
  it.each(anbudsstatusar.flatMap((status) => anbudsakter.flatMap((akt) => upphandlingslagen.map((lage) => [status, akt, lage] as const))))('%s, %s, %s follows the table', (status, akt, lage) => {
    const utfall = bedomAnbud({ status, utvardering: status === 'inkommet' ? null : 'Uppfyller kraven' }, { akt, text: 'Text' }, lage);
    const vag = anbudsovergangar.find((o) => o.act === akt && o.from.includes(status) && o.lagen.includes(lage));
    if (!vag) expect(regel(utfall)).toBe('Fel ordning');
    else expect(utfall).toMatchObject({ status: vag.to === 'fore' ? 'utvarderat' : vag.to });
    expect(mojligaAnbudsakter(status, lage).includes(akt)).toBe(vag !== undefined);
  });

  it('asks how a bid was judged and why it is rejected, and forgets the reason when it is taken back', () => {
    expect(bedomAnbud({ status: 'inkommet', utvardering: null }, { akt: 'utvardera', text: ' ' }, 'utvardering')).toMatchObject({ regel: 'Utvärdering saknas', falt: 'text' });
    expect(bedomAnbud({ status: 'inkommet', utvardering: null }, { akt: 'forkasta', text: '' }, 'utvardering')).toMatchObject({ regel: 'Skäl saknas', falt: 'text' });
    expect(bedomAnbud({ status: 'inkommet', utvardering: null }, { akt: 'forkasta', text: 'x'.repeat(4001) }, 'utvardering')).toMatchObject({ regel: 'För lång text' });
    expect(bedomAnbud({ status: 'inkommet', utvardering: null }, { akt: 'forkasta', text: 'För sent' }, 'annonserad')).toEqual({ status: 'forkastat', utvardering: null, skal: 'För sent' });
    expect(bedomAnbud({ status: 'forkastat', utvardering: null }, { akt: 'aterta', text: '' }, 'annonserad')).toEqual({ status: 'inkommet', utvardering: null, skal: null });
  });

  it('has words for every status and act', () => {
    expect([...anbudsstatusar.map(anbudsstatusText), ...anbudsakter.map(anbudsaktText)].every((t) => t.length > 3)).toBe(true);
  });
});

describe('the bids are open', () => {
  it('exactly from the award on, whatever way the upphandling takes and whatever a court says afterwards', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 14 }), (val) => {
        let u: Upphandling = { lage: 'dialog', forfarande: 'annonserat', sparr: null, foreOverprovning: null, senasteDatum: null };
        const lagen: Upphandlingslage[] = [u.lage];
        let tilldelad = false;
        for (const v of val) {
          const akter = mojligaUpphandlingsakter(u);
          const akt = akter[v % Math.max(1, akter.length)];
          if (!akt) break;
          const steg = stegaUpphandling(u, { akt, datum: u.sparr?.tecknasTidigast ?? '2019-04-01', elektroniskt: true, harBeslut: true }, '2030-01-01');
          if (arAvslag(steg)) continue;
          u = { ...u, lage: steg.till, sparr: steg.sparr, foreOverprovning: steg.foreOverprovning };
          lagen.push(u.lage);
          tilldelad ||= akt === 'tilldela';
          expect(arAnbudenOppna({ lagen, offentliga: false })).toBe(tilldelad);
        }
      }),
    );
  });

  it('after an interruption before the award by decision alone', () => {
    expect(arAnbudenOppna({ lagen: ['dialog', 'annonserad', 'avbruten'], offentliga: false })).toBe(false);
    expect(arAnbudenOppna({ lagen: ['dialog', 'annonserad', 'avbruten'], offentliga: true })).toBe(true);
    expect(provaOffentliggorande(stangd('avbruten'), ' Den görs inte  om ')).toBe('Den görs inte om');
    expect(provaOffentliggorande(stangd('avbruten'), ' ')).toMatchObject({ regel: 'Skäl saknas', falt: 'skal' });
    expect(provaOffentliggorande(stangd('avbruten'), 'x'.repeat(501))).toMatchObject({ regel: 'För långt skäl' });
    expect(provaOffentliggorande(stangd('utvardering'), 'x')).toMatchObject({ regel: 'Absolut sekretess', kalla: 'OSL 19:3 andra stycket' });
    expect(provaOffentliggorande({ lage: 'avbruten', oppen: true }, 'x')).toMatchObject({ regel: 'Anbuden är redan öppna' });
  });
});

describe('those who handle the bids', () => {
  const grund = { oppen: false, nu: ['jag', 'bo'], valbara: ['jag', 'bo', 'ny'], personId: 'jag' };
  it('are changed by one who stays', () => expect(provaAnbudsbehoriga({ ...grund, nya: ['jag', 'ny', 'ny'] })).toEqual({ till: ['ny'], bort: ['bo'] }));
  it.each<[readonly string[], string]>([[['bo'], 'Egen behörighet'], [['jag', 'bo', 'okänd'], 'Handlägger inte upphandlingar'], [['bo', 'jag'], 'Inget ändrat'], [[], 'Egen behörighet']])('%j is refused: %s', (nya, r) =>
    expect(provaAnbudsbehoriga({ ...grund, nya })).toMatchObject({ regel: r, falt: 'behoriga' }));
  it('are never none', () => {
    fc.assert(fc.property(fc.subarray(['jag', 'bo', 'ny']), (nya) => {
      const byte = provaAnbudsbehoriga({ ...grund, nya });
      if (!arAvslag(byte)) expect(grund.nu.filter((id) => !byte.bort.includes(id)).length).toBeGreaterThan(0);
    }));
  });
  it('are not changed when everybody sees the bids', () => expect(provaAnbudsbehoriga({ ...grund, oppen: true, nya: ['jag'] })).toMatchObject({ regel: 'Anbuden är redan öppna' }));
  it('begin before the award', () => {
    expect(upphandlingslagen.filter((l) => provaOppnaAnbudslista(stangd(l)) === null)).not.toContain('avbruten');
    expect(provaOppnaAnbudslista({ lage: 'tilldelad', oppen: true })).toMatchObject({ regel: 'Upphandlingen tar inte emot anbud' });
  });
});
