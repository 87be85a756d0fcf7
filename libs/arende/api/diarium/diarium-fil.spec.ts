import { type Fragetext, type Kontext } from '@gemensam/shared/api';
import { type Diariearende, type Diarium, type Registerpost } from '@gemensam/shared/contract';
import { arendefil, handlingsfil } from './diarium-fil';

const kontext: Kontext = {
  samverkan: { id: '1', kortnamn: 'norrbotten', namn: 'Norrbottens e-nämnd', form: 'gemensam_namnd' }, person: { id: '2', namn: 'Nämndsekreterare' }, uppdrag: [], affarsdatum: '2021-02-15',
};
const arende = (lopnummer: number, klassificering: string, rubrik: string | null): Diariearende => ({
  id: rubrik && String(lopnummer), dnr: `2021/${lopnummer}-${klassificering}`, ar: 2021, lopnummer, klassificering, klassnamn: null, registrerat: '2021-01-14', sekretess: rubrik ? null : 'Omfattas av sekretess',
  rubrik, typ: rubrik ? 'ovrigt' : null, tillstand: rubrik ? 'beredd' : null, handlaggare: null, projektNamn: null, antalHandlingar: 1, riktningar: ['inkommen'],
});
const post = (nummer: string, dnr: string, riktning: Registerpost['riktning'], rubrik: string): Registerpost => ({
  id: nummer, arendeId: '1', dnr, beteckning: nummer, riktning, datum: '2021-02-01', registrerad: '2021-02-02', registreradAv: 'N', dold: false, sekretess: null, skal: null, motpart: 'Kalix', rubrik,
  handlingId: null, handlingTitel: null, rattelser: [], farRatta: false, version: 1,
});
const diarium: Diarium = {
  ar: 2021, aren: [2021], farRegistrera: true,
  arenden: [arende(10, '2.3', 'Avrop'), arende(2, '2.3.1', 'Zebra'), arende(3, '1.3', null)],
  handlingar: [post('1', '2021/10-2.3', 'inkommen', 'Fråga'), post('2', '2021/10-2.3', 'utgaende', 'Svar'), post('1', '2021/3-1.3', 'inkommen', 'Annat')],
};
const fraga = (f: Readonly<Record<string, string>>): Fragetext => (nyckel) => f[nyckel] ?? '';

it('the file of ärenden holds what the page shows, in its order', () => {
  const dnr = (f: Readonly<Record<string, string>>) => arendefil(diarium, kontext, fraga(f)).rader.map((r) => r[0]);
  expect(dnr({})).toEqual(['2021/10-2.3', '2021/2-2.3.1', '2021/3-1.3']);
  expect(dnr({ klass: '2.3', sort: 'dnr' })).toEqual(['2021/2-2.3.1', '2021/10-2.3']);
  expect(dnr({ sok: 'zebra' })).toEqual(['2021/2-2.3.1']);
  expect(dnr({ tillstand: 'kallad' })).toEqual([]);
  expect(arendefil(diarium, kontext, fraga({ allman: 'ja' })).rubrik).toContain('Som allmänheten ser det: det som omfattas av sekretess visas med nummer och dag.');
});

it('so does the file of handlingar', () => {
  const rubriker = (f: Readonly<Record<string, string>>) => handlingsfil(diarium, kontext, fraga(f)).rader.map((r) => r[5]);
  expect(rubriker({ klass: '2', riktning: 'inkommen' })).toEqual(['Fråga']);
  expect(rubriker({ sok: 'kalix', sort: '-rubrik' })).toEqual(['Svar', 'Fråga', 'Annat']);
});
