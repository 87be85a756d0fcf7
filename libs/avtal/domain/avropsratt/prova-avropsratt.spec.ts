import { arAvslag } from '@gemensam/shared/domain';
import { ager, org, register } from '../agande/agande.testdata';
import { agandebildPer } from '../agande/agandebild';
import { type Innehav } from '../agande/innehav';
import { STANDARDREGEL } from './avropsregel';
import { bedomAvropsratt } from './bedom-avropsratt';
import { type FrusenAvropslista } from './frusen-lista';
import { frysAvropsberattigade } from './frys';
import { type Avropsavtal, provaAvropsratt } from './prova-avropsratt';

const ORGS = [org('K', 'kommun'), org('X'), org('Y'), org('U', 'annan'), org('F', 'kommunalforbund')];
const [, X] = ORGS;
const INNEHAV: readonly Innehav[] = [ager('K', 60, 'X', { till: '2021-06-30' }), ager('U', 60, 'X', { fran: '2021-07-01' }), ager('K', 70, 'Y', { fran: '2021-07-01' })];
const ANNONSERAD = '2021-01-15';

const bedom = (datum: string, orgs = ORGS) => bedomAvropsratt(agandebildPer(register(orgs, INNEHAV), datum), STANDARDREGEL);
const lista = (): FrusenAvropslista => {
  const svar = frysAvropsberattigade(bedom(ANNONSERAD));
  if (arAvslag(svar)) throw new Error(svar.text);
  return svar;
};

const tecknat: Avropsavtal = {
  slag: 'ramavtal', upphandling: 'avtal_tecknat',
  tid: { start: '2021-03-01', slut: '2023-02-28', optioner: [{ manader: 12, varselmanader: 3 }], egenLedtidDagar: 30, uppsagningsmanader: 3, tecknat: '2021-02-10', forlangningar: [], uppsagning: null },
};
const fraga = (id: string, datum: string, frusen: FrusenAvropslista | null = lista(), avtal = tecknat) => {
  const besked = bedom(datum).besked(id);
  if (!besked) throw new Error(id);
  const svar = provaAvropsratt({ avtal, frusen, besked }, datum);
  expect(svar.hinder === null).toBe(svar.far);
  if (svar.hinder) expect(svar.hinder).toMatchObject({ regel: svar.regel, kalla: svar.kalla, text: svar.text, utvag: svar.utvag });
  return svar;
};

describe('the frozen list', () => {
  it('has those who may call off on the day of annonsering, with org.nr, ground and chain in words', () => {
    expect(lista()).toEqual({
      datum: ANNONSERAD,
      rader: [
        { organisationId: 'K', orgnr: ORGS[0]?.orgnr, namn: 'K', grund: 'medlem', kontrollEjVisad: false, kedjetext: 'K är medlem i samverkan.' },
        { organisationId: 'X', orgnr: X?.orgnr, namn: 'X', grund: 'bolag', kontrollEjVisad: false, kedjetext: 'K (medlem) har 60\u00A0% av rösterna i X.' },
      ],
    });
  });

  it('names nobody without org.nr, and is not empty', () => {
    expect(frysAvropsberattigade(bedom(ANNONSERAD, ORGS.map((o) => (o.id === 'X' ? { ...o, orgnr: null } : o))))).toMatchObject({ regel: 'Organisationsnummer saknas', text: expect.stringContaining('X') });
    expect(frysAvropsberattigade(bedom(ANNONSERAD, ORGS.map((o) => ({ ...o, medlem: false }))))).toMatchObject({ regel: 'Ingen får avropa' });
  });
});

describe('Får vi avropa?', () => {
  it('yes for one in the list while the avtal runs, from its first day to its last', () => {
    for (const dag of ['2021-03-01', '2023-02-28']) expect(fraga('K', dag)).toMatchObject({ far: true, regel: 'Köpare i upphandlingen', kalla: 'LOU 7:3; domänregel U6', underlag: 'frusen_lista', underlagsdatum: ANNONSERAD });
  });

  it('later changes of ownership neither take away nor give', () => {
    expect(fraga('X', '2021-08-01')).toMatchObject({ far: true, besked: { berattigad: false } });
    expect(fraga('Y', '2021-08-01')).toMatchObject({ far: false, regel: 'Senare tillkommen', kalla: 'LOU 7:3; domänregel U6', besked: { berattigad: true } });
    expect(fraga('Y', '2021-04-01')).toMatchObject({ far: false, regel: 'Inte i listan' });
    expect(fraga('F', '2021-04-01').text).toContain('Förbund får avropa bara när upphandlingen namnger dem.');
  });

  it('one with another org.nr is another buyer', () => {
    const besked = bedom('2021-04-01').besked('X');
    if (!besked) throw new Error('X');
    const ny = { ...besked, organisation: { ...besked.organisation, orgnr: '556999-0000' } };
    expect(provaAvropsratt({ avtal: tecknat, frusen: lista(), besked: ny }, '2021-04-01')).toMatchObject({ far: false, regel: 'Senare tillkommen', rad: null });
  });

  const tid = tecknat.tid;
  it.each<[string, string, Avropsavtal, string, string]>([
    ['before it begins', '2021-02-28', tecknat, 'Avtalet har inte börjat', 'Avropa 1 mars 2021 eller senare.'],
    ['before it was signed', '2021-02-09', tecknat, 'Avtalet är inte tecknat', 'Kontrollera vilken dag frågan gäller.'],
    ['after its end', '2023-03-01', tecknat, 'Avtalet har gått ut', 'Avropa från ett avtal som gäller.'],
    ['while it is not signed', '2021-04-01', { slag: 'ramavtal', upphandling: 'avtalssparr', tid: tid && { ...tid, tecknat: null } }, 'Avtalet är inte tecknat', 'Vänta tills avtalet är tecknat och gäller.'],
    ['when nothing is said of its time', '2021-04-01', { slag: 'ramavtal', upphandling: 'utvardering', tid: null }, 'Avtalet är inte tecknat', 'Vänta tills avtalet är tecknat och gäller.'],
    ['when its upphandling was interrupted', '2021-04-01', { slag: 'ramavtal', upphandling: 'avbruten', tid: null }, 'Upphandlingen är avbruten', 'Fråga e-samordnaren om en ny upphandling planeras.'],
    ['when it is a kontrakt', '2021-04-01', { ...tecknat, slag: 'kontrakt' }, 'Kontrakt', 'Välj ett ramavtal.'],
    ['after its notice', '2022-01-01', { ...tecknat, tid: tid && { ...tid, uppsagning: { slag: 'havning', meddelad: '2021-12-01', sistaDag: '2021-12-31', skal: 'X', beslut: null } } }, 'Avtalet har gått ut', 'Avropa från ett avtal som gäller.'],
  ])('no %s', (_namn, dag, avtal, regel, utvag) => expect(fraga('K', dag, lista(), avtal)).toMatchObject({ far: false, regel, utvag }));

  it('who may is told before when: one who never may is not told to wait', () => expect(fraga('F', '2021-02-28')).toMatchObject({ regel: 'Inte i listan' }));

  it('yes after its first time when an option is taken', () => {
    const beslut = { organ: 'Nämnden', datum: '2022-10-01', beteckning: '§ 4', rubrik: 'Förlängning', handling: null, beslutare: 'namnd' } as const;
    expect(fraga('K', '2023-03-01', lista(), { ...tecknat, tid: tid && { ...tid, forlangningar: [{ option: 1, meddelad: '2022-10-05', beslut }] } })).toMatchObject({ far: true });
  });

  it('before annonsering the rule tells how it stands, and the answer is no', () => {
    const dialog: Avropsavtal = { slag: 'ramavtal', upphandling: 'dialog', tid: null };
    expect(fraga('K', ANNONSERAD, null, dialog)).toMatchObject({ far: false, regel: 'Före annonsering', underlag: 'regel', underlagsdatum: ANNONSERAD, besked: { berattigad: true } });
    expect(fraga('F', ANNONSERAD, null, dialog)).toMatchObject({ far: false, regel: 'Kommunalförbund' });
    expect(fraga('K', '2021-04-01', null)).toMatchObject({ far: false, regel: 'Listan är inte fryst' });
  });
});

