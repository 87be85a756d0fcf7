import { Component, input, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, type Routes, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Graf } from '@gemensam/shared/web';
import type { PortfoljRadDelFragment, StatusDelFragment } from '../generated/operationer';
import { projektRoutes } from '../index';
import { PortfoljSida } from './portfolj-sida';
import { PROJEKT_SEKTIONER } from '../projekt-sektioner';
import { SenastePanel } from './senaste-panel';
import { StatusPanel } from '../statusrapporter/status-panel';

const status = (text: string, datum: string): StatusDelFragment => ({
  id: `s-${text}`, nummer: 1, datum, tid: `${datum}T10:00:00Z`, forfattare: 'Anna', text,
  lageTid: 'enligt_plan', lageKostnad: 'risk', lageResultat: 'avviker', fas: null, inlastKalla: null,
});
const rad = (id: string, namn: string, del: Partial<PortfoljRadDelFragment> = {}): PortfoljRadDelFragment => ({
  id, namn, slag: 'projekt', fas: 'upphandling', tidplanFran: 2019, tidplanTill: 2022, status: status(`Om ${namn}`, '2021-01-28'), statusAlderDagar: 18,
  statusInaktuell: false, deltagare: [], antalKommuner: 14, driftsatta: 0, risklage: { oppna: 0, varsta: null }, version: 1, farUppdatera: true, utkast: null, ...del,
});
const portfolj = [
  rad('a', 'Elevhälsa', { deltagare: [{ kommunkod: '2580', namn: 'Luleå' }] }),
  rad('b', 'Datacenter', { statusAlderDagar: 40, statusInaktuell: true, status: status('Gammalt', '2021-01-06') }),
  rad('c', 'e-arkiv', { slag: 'forvaltningsobjekt', fas: 'forvaltning', status: null, statusAlderDagar: null, statusInaktuell: true }),
  rad('d', 'Intern struktur', { slag: 'lopande', fas: null, farUppdatera: false }),
];

@Component({ selector: 'gs-prov', template: '' })
class Tom {}

@Component({ selector: 'gs-provsektion', template: 'Om {{ projektId() }}' })
class Provsektion {
  readonly projektId = input.required<string>();
}

/** The routes of a project's page, with its frame and its parts. */
const RUTTER: Routes = [{ path: ':samverkan/projekt', children: projektRoutes }];
const med = (komponent: typeof PortfoljSida | typeof StatusPanel | typeof SenastePanel): Routes => [{ path: ':samverkan/projekt', component: komponent }, { path: ':samverkan/projekt/:id', component: Tom }];

const starta = async (adress: string, rutter: Routes, svar: object = { portfolj }) => {
  const skickat: object[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideRouter(rutter, withComponentInputBinding(), withRouterConfig({ paramsInheritanceStrategy: 'always' })),
      {
        provide: Graf,
        useValue: {
          samverkan: signal('norrbotten'),
          fraga: async () => svar,
          andra: async (_: unknown, { input }: { input: { projektId?: string; text: string } }) => {
            skickat.push(input);
            const fore = portfolj.find((r) => r.id === input.projektId);
            return fore ? { lamnaStatusrapport: { __typename: 'PortfoljRad', ...fore, version: 2, status: status(input.text, '2021-02-15'), statusAlderDagar: 0, statusInaktuell: false } } : { sparaUtkast: { __typename: 'Utkast' } };
          },
        },
      },
      { provide: PROJEKT_SEKTIONER, multi: true, useValue: { id: 'sen', titel: 'Senare', del: 'oversikt', ordning: 20, ladda: async () => Provsektion } },
      { provide: PROJEKT_SEKTIONER, multi: true, useValue: { id: 'pengar', titel: 'Pengar', del: 'ekonomi', ordning: 5, ladda: async () => Provsektion } },
      { provide: PROJEKT_SEKTIONER, multi: true, useValue: { id: 'forst', titel: 'Före', del: 'oversikt', ordning: 10, ladda: async () => Provsektion } },
    ],
  });
  const ram = await RouterTestingHarness.create();
  await ram.navigateByUrl(adress);
  await ram.fixture.whenStable();
  const rot = ram.routeNativeElement ?? document.body;
  document.body.append(rot.parentElement ?? rot);
  return { ram, rot, skickat };
};
const idn = (rot: HTMLElement): readonly string[] => [...rot.querySelectorAll<HTMLElement>('[data-gs-rad]')].map((r) => r.dataset['gsRad'] ?? '');
const tangent = (key: string, ctrlKey = false): void => {
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
};

describe('PortfoljSida', () => {
  it('groups by slag, in order, and says in words how fresh and how each läge is', async () => {
    const { rot } = await starta('/norrbotten/projekt', med(PortfoljSida));
    expect([...rot.querySelectorAll('[scope="rowgroup"]')].map((g) => g.textContent?.replace(/\s+/g, ' ').trim())).toEqual(['Projekt 2', 'Förvaltningsobjekt 1', 'Löpande verksamhet 1']);
    const forsta = rot.querySelector('[data-gs-rad="a"]')?.textContent ?? '';
    for (const ord of ['18 dagar sedan', 'Enligt plan', 'Risk', 'Avviker', '1 av 14', 'Luleå']) expect(forsta).toContain(ord);
    expect(rot.querySelector('[data-gs-rad="c"]')?.textContent).toMatch(/Ingen status ännu[^]*inaktuell/);
  });

  it.each([
    ['?inaktuella=ja', ['b', 'c']],
    ['?slag=lopande', ['d']],
    ['?fas=forvaltning', ['c']],
    ['?lage=avviker', ['a', 'b', 'd']],
    ['?sok=luleå', ['a']],
    ['?sort=-alder', ['b', 'a', 'c', 'd']],
    ['?sort=namn&slag=projekt', ['b', 'a']],
  ])('shows at %s the rows %j', async (fraga, vantade) => {
    const { rot } = await starta(`/norrbotten/projekt${fraga}`, med(PortfoljSida));
    expect(idn(rot)).toEqual(vantade);
  });

  it('says what to do when nothing is left of the filters', async () => {
    const { rot } = await starta('/norrbotten/projekt?sok=finnsinte', med(PortfoljSida));
    expect(rot.textContent).toContain('Inget motsvarar urvalet');
  });

  it('goes by keyboard through the list: j, s, write, Ctrl+Enter, and focus stands on the next row', async () => {
    const { ram, rot, skickat } = await starta('/norrbotten/projekt', med(PortfoljSida));
    tangent('j');
    tangent('s');
    await ram.fixture.whenStable();
    const ruta = rot.querySelector('textarea');
    expect(document.activeElement).toBe(ruta);
    if (ruta) ruta.value = 'Nytt läge.';
    ruta?.dispatchEvent(new Event('input', { bubbles: true }));
    tangent('Enter', true);
    await ram.fixture.whenStable();
    expect(skickat[0]).toMatchObject({ projektId: 'a', version: 1, text: 'Nytt läge.' });
    expect(rot.querySelector('textarea')).toBeNull();
    expect(rot.querySelector('[data-gs-rad="a"]')?.textContent).toContain('Nytt läge.');
    expect((document.activeElement as HTMLElement | null)?.dataset['gsRad']).toBe('b');
  });

  it('opens no editor on a row that is not the own to update', async () => {
    const { ram, rot } = await starta('/norrbotten/projekt?slag=lopande', med(PortfoljSida));
    tangent('j');
    tangent('s');
    await ram.fixture.whenStable();
    expect(rot.querySelector('textarea')).toBeNull();
  });
});

describe('the panels of Min arbetsyta', () => {
  it('says to the e-samordnare which projects their projektledare owes a report, last', async () => {
    const { rot } = await starta('/norrbotten/projekt', med(StatusPanel), { portfolj: portfolj.map((p) => ({ ...p, statusagare: p.id === 'c' ? 'projektledare' : 'e_samordnare' })) });
    expect([...rot.querySelectorAll('li')].map((l) => l.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^Datacenter ?40 dagar utan statusrapport$/),
      expect.stringMatching(/^e-arkiv ?Ingen status ännu, projektledaren ska rapportera$/),
    ]);
  });

  it('list what is stale and one may update, never reported first, then the oldest', async () => {
    const { rot } = await starta('/norrbotten/projekt', med(StatusPanel));
    expect([...rot.querySelectorAll('li')].map((l) => l.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^e-arkiv ?Ingen status ännu$/),
      expect.stringMatching(/^Datacenter ?40 dagar utan statusrapport$/),
    ]);
  });

  it('list what was reported last, the newest first', async () => {
    const { rot } = await starta('/norrbotten/projekt', med(SenastePanel));
    expect([...rot.querySelectorAll('li a')].map((a) => a.textContent)).toEqual(['Elevhälsa', 'Intern struktur', 'Datacenter']);
  });
});

describe('ProjektSida', () => {
  const projekt = {
    ...rad('a', 'Elevhälsa'), beskrivning: 'Ett system.', vag: [{ fas: 'utveckling', lage: 'passerad', beteckning: 'BP3' }, { fas: 'upphandling', lage: 'nu', beteckning: 'BP4' }, { fas: 'inforande', lage: 'kvar', beteckning: 'BP6' }], prioritering: null, beslut: null, inlastKalla: null, inlastDatum: null,
    statusrapporter: [status('Nyast', '2021-02-01'), { ...status('Inläst', '2021-01-28'), lageTid: null, lageKostnad: null, lageResultat: null, inlastKalla: 'Protokoll § 9' }],
    deltagande: [
      { kommun: { kommunkod: '2580', namn: 'Luleå' }, status: 'deltar', fran: null },
      { kommun: { kommunkod: '2514', namn: 'Kalix' }, status: 'deltar_inte', fran: null },
    ],
    kommunsumma: { kommuner: 14, deltar: 1, intresserade: 0, deltarInte: 1, ejSvarat: 12, planerade: 0, pagar: 0, driftsatta: 0 },
  };

  it('shows reports over time with their source, who takes part, and the parts of later domains in order', async () => {
    const { rot } = await starta('/norrbotten/projekt/a', RUTTER, { projekt });
    const rapporter = [...rot.querySelectorAll('article')].map((a) => a.textContent ?? '');
    expect(rapporter[0]).toContain('Nyast');
    expect(rapporter[1]).toMatch(/Läge saknas[^]*inläst[^]*Protokoll § 9/);
    expect(rot.textContent).toContain('1 av 14 kommuner deltar, 1 deltar inte, 12 har inte svarat.');
    expect([...rot.querySelectorAll('h2')].map((h) => h.textContent)).toEqual(['Status', 'Före', 'Senare', 'Översikt', 'Kommuner']);
    expect(rot.querySelector('[aria-labelledby="sektion-forst"]')?.textContent).toContain('Om a');
    expect(rot.querySelector('[aria-current="step"]')?.textContent).toMatch(/Upphandling[^]*BP4/);
  });

  it('opens the editor at once when the address asks for it', async () => {
    const { rot } = await starta('/norrbotten/projekt/a?uppdatera=ja', RUTTER, { projekt });
    expect(rot.querySelector('textarea')?.value).toBe('Nyast');
  });

  it('has a row of links to its parts, where the present one says so, and shows the part that is open', async () => {
    const { rot } = await starta('/norrbotten/projekt/a/ekonomi', RUTTER, { projekt });
    const lankar = [...rot.querySelectorAll('nav a')];
    expect(lankar.map((a) => a.textContent?.trim())).toEqual(expect.arrayContaining(['Översikt', 'Ekonomi']));
    expect(lankar.filter((a) => a.getAttribute('aria-current') === 'page').map((a) => a.textContent?.trim())).toEqual(['Ekonomi']);
    expect([...rot.querySelectorAll('h2')].map((h) => h.textContent)).toEqual(['Pengar']);
    expect(document.title).toMatch(/^Ekonomi: Elevhälsa/);
  });

  it('says the same of what does not exist and what is not to be seen', async () => {
    const { rot } = await starta('/norrbotten/projekt/x', RUTTER, { projekt: null });
    expect(rot.querySelector('h1')?.textContent).toBe('Projektet finns inte');
  });
});
