import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { Graf, Meddelanden, Sammanhang } from '@gemensam/shared/web';
import { waitUntil } from '../../../../tools/wait-until.mjs';
import { FakturaFormularSida } from './faktura-formular-sida';

const BESLUT = [{ id: 'n1', organ: 'E-nämnden', datum: '2021-01-28', beteckning: '§ 5', rubrik: 'Köp av stolar' }, { id: 'n2', organ: 'E-nämnden', datum: '2021-01-28', beteckning: '§ 6', rubrik: 'Köp av bord' }];
const VAL = { ar: 2021, prisbasbelopp: '4760000', budgetposter: [], leverantorer: [{ id: 'l1', namn: 'Exempel AB', orgnr: null }], avtal: [], bestallningar: [] };

/** The form of an invoice, new or one that is corrected, with what was kept, and what is sent. */
const rita = async (kvar: string, faktura: object | null = null, val: object = VAL) => {
  const skickat: (readonly [string, unknown])[] = [];
  const graf = {
    samverkan: signal('norrbotten'), stannaMedOsant: () => () => undefined,
    fraga: async ({ namn }: { namn: string }) => (namn === 'Utkast' ? { utkast: kvar } : namn === 'NamndensBeslut' ? { beslutsreferenser: BESLUT } : namn === 'Leverantorsfakturan' ? { leverantorsfaktura: faktura } : { inkopsval: val }),
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
  if (faktura) ram.componentRef.setInput('id', 'f1');
  const rot: HTMLElement = ram.nativeElement;
  document.body.append(rot);
  const klar = async () => {
    for (let i = 0; i < 4; i++) await new Promise((r) => setTimeout(r));
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
  const { rot, skriv, skickat } = await rita('');
  expect(skickat).toEqual([]);
  await skriv('Fakturanummer', '77');
  await waitUntil(() => skickat.length > 0);
  expect(skickat).toEqual([['SparaUtkast', { nyckel: 'leverantorsfaktura:ny:', innehall: expect.stringContaining('"nummer":"77"') }]]);
  await skriv('Fakturadatum', '2021-02-01');
  await skriv('Förfaller', '2021-03-01');
  rot.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await waitUntil(() => TestBed.inject(Router).url !== '/');
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

const FAKTURA = { id: 'f1', leverantorId: 'l1', leverantor: 'Exempel AB', orgnr: null, nummer: '77', vad: 'Stolar', fakturadatum: '2021-02-01', forfallodag: '2021-03-01', brutto: '12500', moms: '2500', budgetpostId: 'p1', bestallningId: 'b1', bestallning: 'B 2021:1', namndbeslutId: null, version: 3 };

it('what was kept of a correction is not saved unawares over what somebody else has corrected since', async () => {
  const andrad = /Någon annan ändrade fakturan under tiden: nu är den på 125\skr/;
  const gammalt = await rita(JSON.stringify({ nummer: '78', version: '2' }), FAKTURA);
  expect(gammalt.falt('Fakturanummer')?.value).toBe('78');
  expect(gammalt.rot.querySelector('[role=alert]')?.textContent).toMatch(andrad);
  [...gammalt.rot.querySelectorAll('button')].find((k) => k.textContent === 'Börja om')?.click();
  await gammalt.klar();
  expect([gammalt.falt('Fakturanummer')?.value, gammalt.rot.querySelector('[role=alert]')]).toEqual(['77', null]);
  TestBed.resetTestingModule();
  const eget = await rita(JSON.stringify({ nummer: '78', version: '3' }), FAKTURA);
  expect([eget.falt('Fakturanummer')?.value, eget.rot.querySelector('[role=alert]')]).toEqual(['78', null]);
});

it('the order of an invoice stands in the form also when nothing is left of it', async () => {
  const { rot } = await rita('', FAKTURA);
  const vald = () => rot.querySelector<HTMLSelectElement>('#faktura-bestallning')?.selectedOptions[0];
  expect([vald()?.value, vald()?.text.trim()]).toEqual(['b1', 'B 2021:1, inget kvar']);
});

it('the decision of the nämnd that is chosen, or written, is kept with the rest', async () => {
  const nytt = await rita('');
  const ruta = () => [...nytt.rot.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].find((f) => f.labels?.[0]?.textContent?.includes('Nämnden har själv beslutat'));
  const lista = (rot: HTMLElement) => rot.querySelector<HTMLSelectElement>('#beslut-lista');
  ruta()?.click();
  await waitUntil(() => lista(nytt.rot) !== null);
  const val = lista(nytt.rot);
  if (!val) throw new Error('no list of decisions');
  val.value = 'n2';
  val.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => nytt.skickat.length > 0);
  const kvar = (nytt.skickat.at(-1)?.[1] as { innehall: string }).innehall;
  expect(JSON.parse(kvar)).toMatchObject({ avNamnden: 'ja', beslutVal: 'registrerat', beslutId: 'n2' });

  TestBed.resetTestingModule();
  document.body.replaceChildren();
  const igen = await rita(kvar);
  await waitUntil(() => lista(igen.rot)?.value === 'n2');
  [...igen.rot.querySelectorAll('button')].find((k) => k.textContent === 'Börja om')?.click();
  await waitUntil(() => lista(igen.rot) === null);

  TestBed.resetTestingModule();
  document.body.replaceChildren();
  const skrivet = await rita(JSON.stringify({ avNamnden: 'ja', beslutVal: 'nytt', beslutOrgan: 'E-nämnden', beslutDatum: '2021-02-10', beslutBeteckning: '§ 9', beslutRubrik: 'Köp av lampor' }));
  await waitUntil(() => skrivet.falt('Beslutsdatum')?.value === '2021-02-10');
  expect([skrivet.falt('Paragraf eller nummer')?.value, skrivet.falt('Beslutets rubrik')?.value]).toEqual(['§ 9', 'Köp av lampor']);

  TestBed.resetTestingModule();
  document.body.replaceChildren();
  const borta = await rita(JSON.stringify({ avNamnden: 'ja', beslutVal: 'registrerat', beslutId: 'borta' }));
  await waitUntil(() => lista(borta.rot) !== null);
  expect(lista(borta.rot)?.value).toBe('');
});
