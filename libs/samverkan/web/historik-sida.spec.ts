import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Graf, Sammanhang } from '@gemensam/shared/web';
import { BeslutskontrollOperation, OrganisationerOperation } from './generated/operationer';
import { HistorikSida } from './historik-sida';

const ID = '0197f2a4-8a3c-7def-8123-456789abcdef';
const RAD = {
  id: 'h1', tid: '2021-02-15T08:30:00Z', affarsdatum: '2021-02-15', aktor: 'Åsa Prov', handelsetyp: 'statusrapport_lamnad', objekttyp: 'projekt', objektId: ID, text: 'Status lämnades.',
  data: JSON.stringify({ statusrapportId: ID, fas: 'forstudie', deltar: ['2580'] }), kedjenummer: 7, kedjehash: 'ab'.repeat(32),
};

const rita = async () => {
  const sokt: unknown[] = [];
  const graf = {
    samverkan: signal('norrbotten'),
    fraga: async (operation: unknown, variabler: { readonly filter?: { readonly sok: string | null } }) => {
      if (operation === OrganisationerOperation) return { organisationer: [{ kommun: { kommunkod: '2580', namn: 'Luleå' } }] };
      if (operation === BeslutskontrollOperation) return { beslutskontroll: { antal: 1, avvikelser: [{ nr: 7, text: 'Beslutet D 2021:7 har ändrats efter att det fattades.' }] } };
      sokt.push(variabler.filter?.sok);
      return { handelser: { rader: [RAD], nasta: null, handelsetyper: [], objekttyper: [], kontrollpunkt: null } };
    },
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: ':samverkan/historik', component: HistorikSida }], withComponentInputBinding()),
      { provide: Graf, useValue: graf },
      { provide: Sammanhang, useValue: { affarsdatum: signal('2021-02-15'), valt: signal(null) } },
    ],
  });
  const harness = await RouterTestingHarness.create('/norrbotten/historik');
  const rot = harness.routeNativeElement;
  if (!rot) throw new Error('no page');
  const klar = async () => {
    for (let i = 0; i < 3; i++) await new Promise((r) => setTimeout(r));
    await harness.fixture.whenStable();
  };
  await klar();
  const sok = async (ord: string) => {
    const ruta = rot.querySelector<HTMLInputElement>('input[type=search]');
    if (!ruta) throw new Error('no field');
    ruta.value = ord;
    ruta.dispatchEvent(new Event('input'));
    rot.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await klar();
  };
  return { rot, klar, sok, sokt };
};

describe('the history', () => {
  it('an opened event reads in words; its ids are under technical details only', async () => {
    const { rot, klar } = await rita();
    const handelse = rot.querySelector('details');
    if (!handelse) throw new Error('no event');
    handelse.open = true;
    handelse.dispatchEvent(new Event('toggle'));
    await klar();
    expect([...rot.querySelectorAll('gs-handelsedata dd')].map((d) => d.textContent?.trim())).toEqual(['Förstudie', 'Luleå']);
    const tekniska = rot.querySelector('details.tekniska');
    expect(tekniska?.querySelector('summary')?.textContent).toBe('Tekniska uppgifter');
    expect(tekniska?.hasAttribute('open')).toBe(false);
    expect(tekniska?.textContent).toContain(ID);
    tekniska?.remove();
    expect(rot.textContent).not.toContain(ID);
    expect(rot.querySelector('gs-beslutskontroll [role=alert]')?.textContent).toContain('Beslutet D 2021:7 har ändrats efter att det fattades. Händelse 7 i kedjan.');
  });

  it('one or two characters are not looked for, and the field says so until it is changed', async () => {
    const { rot, sok, sokt } = await rita();
    await sok('ab');
    expect(rot.querySelector('gs-faltfel:not([hidden])')?.textContent).toContain('Skriv minst 3 tecken.');
    await sok('abc');
    expect(rot.querySelector('gs-faltfel:not([hidden])')).toBeNull();
    expect(sokt).toEqual([null, 'abc']);
  });
});
