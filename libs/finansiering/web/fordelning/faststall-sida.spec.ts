import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Graf, Sammanhang } from '@gemensam/shared/web';
import { FaststallSida } from './faststall-sida';
import type { AndelRadDelFragment, PostDelFragment } from '../generated/operationer';

const lulea = { kommunkod: '2580', namn: 'Luleå' };
const pajala = { kommunkod: '2521', namn: 'Pajala' };
const post = (del: Partial<PostDelFragment> = {}): PostDelFragment => ({
  id: 'e', namn: 'Elevhälsa', ar: 2021, slag: 'projekt', belopp: '10000', nyckel: { typ: 'antal', text: '', andelLikaProcent: null, referensdatum: null, avrundningsenhet: '100', enhet: 'elever', varden: [] },
  fordelningNummer: 1, beraknad: '2021-02-15T10:00:00Z', beraknadAv: 'Inläsning', projektId: null, projektNamn: null, utanforBudget: true, antagande: null, kalla: 'Direktivet',
  anmarkning: null, beslut: null, faktureras: null, deltagare: [lulea, pajala], andelar: [], version: 3, farAndra: true, ...del,
});
const rad = (kommun: typeof lulea, vikt: string, belopp: string, egen = false): AndelRadDelFragment => ({
  kommun, egen, vikt, vikttext: `${vikt} elever`, viktKalla: 'Skolregistret', viktDatum: '2020-10-15', kvotbrak: '', kvotDecimal: '', golv: belopp, rest: '0', rang: 1, fickRestenhet: false, tillagg: '0', varfor: '', belopp,
});
const rader = [rad(pajala, '1', '2500'), rad(lulea, '3', '7500', true)];
const beslut = { id: 'b8', organ: 'Nämnden', datum: '2021-01-28', beteckning: '§ 8', rubrik: 'Verksamhetsplan' };

const oppna = async (nu: () => PostDelFragment, faststall: (variabler: object) => object, registrerade: readonly object[] = [beslut]) => {
  const sparat: object[] = [];
  const svar = async (o: { namn: string }, variabler: object): Promise<object> => {
    if (o.namn === 'Kostnadspost') return { kostnadspost: nu() };
    if (o.namn === 'Beslutsreferenser') return { beslutsreferenser: registrerade };
    if (o.namn === 'Varfor')
      return {
        kostnadsandel: {
          post: nu(), kommun: lulea, belopp: '7500', nyckelnamn: 'Antal', nyckeltext: 'Kostnaden fördelas efter antal elever.', summaAndelar: '10000', beraknad: '2021-02-15T10:00:00Z', beraknadAv: 'Inläsning',
          andelar: [{ kommun: pajala, belopp: '2500' }, { kommun: lulea, belopp: '7500' }],
          delar: [{ del: 'antal', rubrik: 'Efter antal', delbelopp: '10000', summaVikter: '4', viktrubrik: 'Elever', summavikttext: '4 elever', avrundningsenhet: '100', kvarvarandeEnheter: 0, kvarvarandeBelopp: '0', resttext: '', fickRest: [], summa: '10000', egen: rader[1], rader }],
        },
      };
    sparat.push(variabler);
    return { faststallKostnadspost: faststall(variabler) };
  };
  const sammanhang = { samverkan: signal('norrbotten'), kommunkoder: signal([]), affarsdatum: signal('2021-02-15'), valt: signal({ samverkan: { namn: 'Norrbottens e-nämnd' } }), harRoll: () => true };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: ':samverkan/kostnader/poster/:id/faststall', component: FaststallSida }, { path: '**', children: [] }], withComponentInputBinding()),
      { provide: Graf, useValue: { samverkan: signal('norrbotten'), fraga: svar, andra: svar } },
      { provide: Sammanhang, useValue: sammanhang },
    ],
  });
  const ram = await RouterTestingHarness.create();
  await ram.navigateByUrl('/norrbotten/kostnader/poster/e/faststall');
  await ram.fixture.whenStable();
  const rot = ram.routeNativeElement?.parentElement ?? document.body;
  const skicka = async (): Promise<void> => {
    rot.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await ram.fixture.whenStable();
  };
  return { ram, rot, sparat, skicka };
};
const text = (el: Element | null | undefined): string => (el?.textContent ?? '').replace(/\s+/g, ' ').trim();

it('shows exactly the shares, weights and sources that get frozen, by name, and their sum', async () => {
  const { rot } = await oppna(post, () => ({}));
  expect([...rot.querySelectorAll('tbody tr')].map((r) => [...r.children].map(text))).toEqual([
    ['Luleå', '3', 'Skolregistret, 2020-10-15', '75'], ['Pajala', '1', 'Skolregistret, 2020-10-15', '25'],
  ]);
  expect([...(rot.querySelector('tfoot tr')?.children ?? [])].map(text)).toEqual(['Summa', '4', '', '100']);
});

it('sends the version that was shown with the decision that was chosen', async () => {
  const { ram, rot, sparat, skicka } = await oppna(post, () => ({ __typename: 'Kostnadspost', ...post({ beslut: { ...beslut, handling: null } }) }));
  const lista = rot.querySelector<HTMLSelectElement>('#beslut-lista');
  if (!lista) throw new Error('no list');
  lista.value = 'b8';
  lista.dispatchEvent(new Event('change'));
  await ram.fixture.whenStable();
  await skicka();
  expect(sparat).toEqual([{ input: { id: 'e', version: 3, beslutId: 'b8', beslut: null } }]);
});

it('a new decision without a day is refused at its field, and nothing is sent', async () => {
  const { rot, sparat, skicka } = await oppna(post, () => ({}), []);
  await skicka();
  expect(sparat).toEqual([]);
  expect(text(rot.querySelector('gs-datumfalt gs-faltfel'))).not.toBe('');
});

it('shows the refusal at its field', async () => {
  const { rot, skicka } = await oppna(post, () => ({ __typename: 'Avslag', regel: 'Beslut saknas', kalla: '', text: 'Ange ett beslut.', utvag: null, falt: 'beslutId' }));
  await skicka();
  expect(text(rot.querySelector('#beslut-lista-fel'))).toBe('Fel: Ange ett beslut.');
});

it('when somebody changed the post meanwhile says so, and shows what stands now', async () => {
  let nu = post();
  const { rot, skicka } = await oppna(() => nu, () => {
    nu = post({ version: 4, fordelningNummer: 2 });
    return { __typename: 'KostnadspostKonflikt', aktuell: nu };
  });
  await skicka();
  expect(text(rot.querySelector('.krock'))).toContain('Inget är fastställt. Nedan står det som gäller nu (version 4, beräkning 2).');
});

it('of a post that is fastställd says by what, and offers no form', async () => {
  const { rot } = await oppna(() => post({ farAndra: false, beslut: { ...beslut, handling: null } }), () => ({}));
  expect(text(rot.querySelector('gs-tomt'))).toContain('Den bärs av Nämnden 2021-01-28 § 8, Verksamhetsplan. Ett andra beslut kan inte kopplas till den.');
  expect(rot.querySelector('form')).toBeNull();
});
