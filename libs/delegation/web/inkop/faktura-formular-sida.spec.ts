import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { Graf, Meddelanden, Sammanhang } from '@gemensam/shared/web';
import { FakturaFormularSida } from './faktura-formular-sida';

const VAL = { ar: 2021, prisbasbelopp: '4760000', budgetposter: [], leverantorer: [{ id: 'l1', namn: 'Exempel AB', orgnr: null }], avtal: [], bestallningar: [] };

/** The form of a new invoice, with what was kept, and what is sent. */
const rita = async (kvar: string) => {
  const skickat: (readonly [string, unknown])[] = [];
  const graf = {
    samverkan: signal('norrbotten'), stannaMedOsant: () => () => undefined,
    fraga: async ({ namn }: { namn: string }) => (namn === 'Utkast' ? { utkast: kvar } : { inkopsval: VAL }),
    andra: async ({ namn }: { namn: string }, { input }: { input: unknown }) => {
      skickat.push([namn, input]);
      return { sparaUtkast: { __typename: 'Utkast' }, registreraLeverantorsfaktura: { __typename: 'Leverantorsfaktura', id: 'f1' } };
    },
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]), { provide: Graf, useValue: graf }, { provide: Meddelanden, useValue: { visa: () => undefined } },
      { provide: Sammanhang, useValue: { affarsdatum: signal('2021-02-15'), samverkan: signal('norrbotten'), valt: signal(null), harRoll: () => true } },
    ],
  });
  const ram = TestBed.createComponent(FakturaFormularSida);
  ram.componentRef.setInput('samverkan', 'norrbotten');
  const rot: HTMLElement = ram.nativeElement;
  document.body.append(rot);
  const klar = async (ms = 0) => {
    for (let i = 0; i < 4; i++) await new Promise((r) => setTimeout(r, ms));
    await ram.whenStable();
  };
  await klar();
  const falt = (etikett: string) => [...rot.querySelectorAll<HTMLInputElement>('input')].find((f) => f.labels?.[0]?.textContent?.trim() === etikett);
  const skriv = async (etikett: string, text: string) => {
    const f = falt(etikett);
    if (!f) throw new Error(`no field ${etikett}`);
    f.value = text;
    f.dispatchEvent(new Event('input', { bubbles: true }));
    await klar();
  };
  return { rot, klar, falt, skriv, skickat };
};
afterEach(() => document.body.replaceChildren());

it('what is written of an invoice is kept, and thrown away when it is registered', async () => {
  const { rot, klar, skriv, skickat } = await rita('');
  expect(skickat).toEqual([]);
  await skriv('Fakturanummer', '77');
  await klar(300);
  expect(skickat).toEqual([['SparaUtkast', { nyckel: 'leverantorsfaktura:ny:', innehall: expect.stringContaining('"nummer":"77"') }]]);
  await skriv('Fakturadatum', '2021-02-01');
  await skriv('Förfaller', '2021-03-01');
  rot.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await klar(20);
  expect(skickat.find(([namn]) => namn === 'RegistreraLeverantorsfaktura')?.[1]).toMatchObject({ nummer: '77', fakturadatum: '2021-02-01' });
  expect(skickat.at(-1)).toEqual(['SparaUtkast', { nyckel: 'leverantorsfaktura:ny:', innehall: '' }]);
  expect(TestBed.inject(Router).url).toBe('/norrbotten/delegation/fakturor/f1');
});

it('what was kept stands there again, and can be begun anew', async () => {
  const { rot, klar, falt } = await rita(JSON.stringify({ nummer: '77', vad: 'Stolar', namn: 'Prov AB', avNamnden: '', belopp: '100' }));
  expect(rot.textContent).toContain('Ditt utkast från förut är återställt.');
  expect([falt('Fakturanummer')?.value, falt('Leverantörens namn')?.value, falt('Att betala, med moms')?.value]).toEqual(['77', 'Prov AB', '100']);
  [...rot.querySelectorAll('button')].find((k) => k.textContent === 'Börja om')?.click();
  await klar();
  expect([falt('Fakturanummer')?.value, falt('Leverantörens namn')?.value]).toEqual(['', '']);
});
