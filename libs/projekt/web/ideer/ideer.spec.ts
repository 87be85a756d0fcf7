import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, type Routes, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Roll } from '@gemensam/shared/contract';
import { Graf, Sammanhang } from '@gemensam/shared/web';
import type { IdeDelFragment, KommunensPortfoljQuery } from '../generated/operationer';
import { IdeerPanel } from './ideer-panel';
import { projektRoutes } from '../index';
import { KommunensProjektPanel } from '../kommuner/kommunens-projekt-panel';

const LULEA = { kommunkod: '2580', namn: 'Luleå' };
const ide = (id: string, titel: string, del: Partial<IdeDelFragment> = {}): IdeDelFragment => ({
  id, titel, behov: `Behovet av ${titel}.`, nytta: 'Nyttan.', fas: 'ide', foreslagenAv: 'Anna Berg', roll: 'kommunrepresentant', kommun: { kommunkod: '2506', namn: 'Arjeplog' },
  foreslagen: '2021-02-10', intresserade: [], avstar: [], kvalificerbarhet: { antal: 1, kravs: 2, saknas: 1, kan: false },
  egna: [{ kommun: LULEA, deltagande: 'ej_svarat', version: 0 }], farAndra: false, version: 3, ...del,
});
const ideer = [
  ide('a', 'Kursbank', { intresserade: [LULEA], egna: [{ kommun: LULEA, deltagande: 'intresserad', version: 4 }] }),
  ide('b', 'Jour', { kvalificerbarhet: { antal: 2, kravs: 2, saknas: 0, kan: true }, foreslagen: '2021-01-20' }),
  ide('c', 'Arkiv', { fas: 'kvalificering', farAndra: false }),
];

@Component({ selector: 'gs-provsida', template: '' })
class Tom {}

const starta = async (adress: string, val: { readonly roller?: readonly Roll[]; readonly fraga?: object; readonly utkast?: string; readonly svar?: readonly object[]; readonly rutter?: Routes } = {}) => {
  const skickat: object[] = [];
  const ko = [...(val.svar ?? [])];
  let fragor = 0;
  const sammanhang = {
    samverkan: signal('norrbotten'), affarsdatum: signal('2021-02-15'), kommunkoder: signal(['2580']), kommuner: signal([LULEA]),
    roller: signal<readonly Roll[]>(['kommunrepresentant']),
    harRoll: (...roller: readonly Roll[]) => roller.some((r) => val.roller?.includes(r)),
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter(val.rutter ?? [{ path: ':samverkan/projekt', children: projektRoutes }], withComponentInputBinding(), withRouterConfig({ paramsInheritanceStrategy: 'always' })),
      { provide: Sammanhang, useValue: sammanhang },
      {
        provide: Graf,
        useValue: {
          samverkan: signal('norrbotten'),
          fraga: async (operation: { namn: string }) => (operation.namn === 'Ideutkast' ? { ideutkast: val.utkast ?? '' } : (fragor++, val.fraga ?? { ideer })),
          andra: async (operation: { namn: string }, { input }: { input: object }) => {
            if (operation.namn === 'SparaUtkast') return { sparaUtkast: { __typename: 'Utkast' } };
            skickat.push({ operation: operation.namn, ...input });
            const namn = operation.namn.charAt(0).toLowerCase() + operation.namn.slice(1);
            return { [namn]: ko.shift() };
          },
        },
      },
    ],
  });
  const ram = await RouterTestingHarness.create();
  await ram.navigateByUrl(adress);
  await ram.fixture.whenStable();
  const rot = ram.routeNativeElement ?? document.body;
  document.body.append(rot.parentElement ?? rot);
  return { ram, rot, skickat, fragor: () => fragor, lugn: () => ram.fixture.whenStable() };
};
const slat = (e: Element | null | undefined): string => (e?.textContent ?? '').replace(/\s+/g, ' ').trim();
const rader = (rot: HTMLElement): readonly string[] => [...rot.querySelectorAll('[data-gs-rad]')].map((r) => r.getAttribute('data-gs-rad') ?? '');
const knapp = (rot: HTMLElement, text: RegExp): HTMLElement => {
  const k = [...rot.querySelectorAll<HTMLElement>('button')].find((b) => text.test(slat(b)));
  if (!k) throw new Error(`no button ${text}`);
  return k;
};

describe('IdeerSida', () => {
  it('shows the open ideas, how many are missing, and the answer of the own kommun', async () => {
    const { rot } = await starta('/norrbotten/projekt/ideer');
    expect(rader(rot)).toEqual(['a', 'b']);
    expect(slat(rot.querySelector('[data-gs-rad=a]'))).toMatch(/Kursbank.*2021-02-10.*Anna Berg, Kommunrepresentant, Arjeplog.*1 kommun.*1 kommun till behövs.*Luleå är intresserad/);
    expect(slat(rot.querySelector('[data-gs-rad=b]'))).toMatch(/Kan kvalificeras/);
    expect(rot.querySelector('[href$="/faser"]')).toBeNull();
  });

  it.each([['utan_svar', ['b']], ['kan', ['b']], ['kvalificerade', ['c']], ['alla', ['a', 'b', 'c']]])('with the filter %s in the address', async (visa, vantat) => {
    const { rot } = await starta(`/norrbotten/projekt/ideer?visa=${visa}`);
    expect(rader(rot)).toEqual(vantat);
  });

  it('leads the e-samordnare to the gate', async () => {
    const { rot } = await starta('/norrbotten/projekt/ideer', { roller: ['e_samordnare'] });
    expect([...rot.querySelectorAll('[href$="/faser"]')].map((a) => a.getAttribute('href'))).toEqual(['/norrbotten/projekt/b/faser']);
  });

  it('shows interest with one press, on the version that was shown, and asks again', async () => {
    const prov = await starta('/norrbotten/projekt/ideer', { svar: [{ __typename: 'Ide', ...ideer[1] }] });
    knapp(prov.rot, /^Visa intresse för Jour/).click();
    await prov.lugn();
    expect(prov.skickat).toEqual([{ operation: 'VisaIntresse', ideId: 'b', kommunkod: '2580', version: 0 }]);
    expect(prov.fragor()).toBe(2);
  });

  it('says so when a colleague answered meanwhile', async () => {
    const prov = await starta('/norrbotten/projekt/ideer', { svar: [{ __typename: 'KommunsvarKonflikt', aktuell: { deltagande: 'deltar_inte', deltagandeVersion: 5 } }] });
    knapp(prov.rot, /^Dra tillbaka intresset för Kursbank/).click();
    await prov.lugn();
    expect(slat(prov.rot.querySelector('[role=alert]'))).toContain('Någon annan har svarat för Luleå medan sidan var öppen.');
    expect(prov.fragor()).toBe(2);
  });

  it('says what goes there when there is nothing', async () => {
    const { rot } = await starta('/norrbotten/projekt/ideer', { fraga: { ideer: [] } });
    expect(slat(rot.querySelector('gs-tomt'))).toContain('Inga idéer än');
  });
});

describe('IdeformularSida', () => {
  const skriv = (rot: HTMLElement, plats: number, text: string): void => {
    const falt = rot.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('form input, form textarea')[plats];
    if (!falt) throw new Error(`no field ${plats}`);
    falt.value = text;
    falt.dispatchEvent(new Event('input'));
  };

  it('says everything that is missing at once and sends nothing; then sends what was written and goes to the list', async () => {
    const prov = await starta('/norrbotten/projekt/ideer/ny', { svar: [{ __typename: 'Ide', id: 'x', titel: 'Jour' }] });
    knapp(prov.rot, /^Föreslå$/).click();
    await prov.lugn();
    expect([...prov.rot.querySelectorAll('.alla-fel li')].map(slat)).toEqual(['Ge idén en titel.', 'Skriv vilket behov idén svarar mot.', 'Skriv vilken nytta idén ger.']);
    expect(document.activeElement).toBe(prov.rot.querySelector('input'));
    expect(prov.skickat).toEqual([]);
    ['Jour', 'Behov.', 'Nytta.'].forEach((text, i) => skriv(prov.rot, i, text));
    knapp(prov.rot, /^Föreslå$/).click();
    await prov.lugn();
    expect(prov.skickat).toEqual([{ operation: 'ForeslaIde', titel: 'Jour', behov: 'Behov.', nytta: 'Nytta.', kommunkod: null }]);
    expect(TestBed.inject(Router).url).toBe('/norrbotten/projekt/ideer');
  });

  it('shows a refusal at its field and keeps what was written', async () => {
    const prov = await starta('/norrbotten/projekt/ideer/ny', { svar: [{ __typename: 'Avslag', regel: 'Titeln finns redan', text: 'Det finns redan.', kalla: 'x', utvag: 'Välj en annan.', falt: 'titel' }] });
    ['Jour', 'Behov.', 'Nytta.'].forEach((text, i) => skriv(prov.rot, i, text));
    knapp(prov.rot, /^Föreslå$/).click();
    await prov.lugn();
    expect(slat(prov.rot.querySelector('gs-faltfel'))).toContain('Det finns redan. Välj en annan.');
    expect(prov.rot.querySelector('input')?.value).toBe('Jour');
  });

  it('takes up the draft where it was left, on the version it was built on, and can begin again', async () => {
    const utkast = JSON.stringify({ titel: 'Påbörjad', behov: 'b', nytta: 'n', version: 2 });
    const prov = await starta('/norrbotten/projekt/ideer/a/andra', { fraga: { ide: { ...ideer[0], farAndra: true } }, utkast, svar: [{ __typename: 'Ide', id: 'a', titel: 'x' }] });
    expect(prov.rot.querySelector('input')?.value).toBe('Påbörjad');
    knapp(prov.rot, /^Spara$/).click();
    await prov.lugn();
    expect(prov.skickat).toMatchObject([{ version: 2, titel: 'Påbörjad' }]);
    TestBed.resetTestingModule();
    const om = await starta('/norrbotten/projekt/ideer/ny', { utkast: 'bara text' });
    expect(om.rot.querySelector('textarea')?.value).toBe('bara text');
    knapp(om.rot, /^Börja om$/).click();
    await om.lugn();
    expect(om.rot.querySelector('textarea')?.value).toBe('');
  });

  it('is filled with the own idea when that is changed, on its version; not with another\'s', async () => {
    const prov = await starta('/norrbotten/projekt/ideer/a/andra', { fraga: { ide: { ...ideer[0], farAndra: true } }, svar: [{ __typename: 'Ide', id: 'a', titel: 'Kursbank' }] });
    expect(prov.rot.querySelector('input')?.value).toBe('Kursbank');
    knapp(prov.rot, /^Spara$/).click();
    await prov.lugn();
    expect(prov.skickat).toMatchObject([{ operation: 'AndraIde', id: 'a', version: 3, titel: 'Kursbank' }]);
    TestBed.resetTestingModule();
    const annans = await starta('/norrbotten/projekt/ideer/a/andra', { fraga: { ide: ideer[0] } });
    expect(slat(annans.rot)).toContain('Idén ändras av den som föreslog den');
  });
});

describe('the panels', () => {
  const panel = (komponent: typeof IdeerPanel | typeof KommunensProjektPanel): Routes => [{ path: ':samverkan', component: komponent }, { path: '**', component: Tom }];

  it('of the e-samordnare hold open ideas, those that can be qualified first and leading to the gate', async () => {
    const { rot } = await starta('/norrbotten', { rutter: panel(IdeerPanel) });
    expect([...rot.querySelectorAll('li')].map(slat)).toEqual([expect.stringMatching(/^Jour ?Kan kvalificeras, föreslagen 2021-01-20/), expect.stringMatching(/^Kursbank ?1 kommun till behövs/)]);
    expect(rot.querySelector('li a')?.getAttribute('href')).toBe('/norrbotten/projekt/b/faser');
  });

  it('of a kommun say what it takes part in and what waits, with the way there', async () => {
    const projekt = { slag: 'projekt', fas: 'inforande', fran: null, inforande: null, inforandedatum: null } as const;
    const kommunensPortfolj: NonNullable<KommunensPortfoljQuery['kommunensPortfolj']> = {
      kommun: LULEA, deltar: 1, driftsatta: 0, attSvara: 2, farSvara: true,
      projekt: [
        { ...projekt, projektId: 'p1', namn: 'Elevhälsa', deltagande: 'deltar', fraga: 'inforande' },
        { ...projekt, projektId: 'p2', namn: 'Kursbank', fas: 'ide', deltagande: 'ej_svarat', fraga: 'ide' },
        { ...projekt, projektId: 'p3', namn: 'Datacenter', deltagande: 'ej_svarat', fraga: null },
      ],
    };
    const { rot } = await starta('/norrbotten', { rutter: panel(KommunensProjektPanel), fraga: { kommunensPortfolj } });
    expect(slat(rot.querySelector('dl'))).toBe('Deltar i1Driftsatta0Att svara på2');
    expect([...rot.querySelectorAll('gs-uppgiftslista a')].map((a) => a.getAttribute('href'))).toEqual(['/norrbotten/projekt/p1/kommuner', '/norrbotten/projekt/ideer?sok=Kursbank']);
    expect([...rot.querySelectorAll('details a')].map(slat)).toEqual(['Elevhälsa']);
  });

  it('of a kommun that one only works for say nothing about answering', async () => {
    const { rot } = await starta('/norrbotten', { rutter: panel(KommunensProjektPanel), fraga: { kommunensPortfolj: { kommun: LULEA, deltar: 0, driftsatta: 0, attSvara: 3, farSvara: false, projekt: [] } } });
    expect(slat(rot.querySelector('dl'))).not.toContain('Att svara');
    expect(slat(rot.querySelector('gs-tomt'))).toContain('Inget deltagande inlagt');
  });
});
