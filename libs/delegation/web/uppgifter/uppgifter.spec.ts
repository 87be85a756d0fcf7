import { inputBinding, outputBinding, signal, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { DelegationsuppgifterInput } from '@gemensam/shared/contract';
import { Graf, Sammanhang } from '@gemensam/shared/web';
import { GsAvtalsforlangningUppgifter } from './avtalsforlangning-uppgifter';
import { GsBeslutsattestUppgifter } from './beslutsattest-uppgifter';
import { GsFirmateckningUppgifter } from './firmateckning-uppgifter';
import { GsInkopUppgifter } from './inkop-uppgifter';
import { GsOmfordelningDriftbudgetUppgifter } from './omfordelning_driftbudget-uppgifter';
import { GsOvrigtUppgifter } from './ovrigt-uppgifter';

const post = (id: string, namn: string, sida: 'kostnad' | 'intakt' = 'kostnad', ar = 2021) => ({ id, namn, sida, ar, version: 3, budget: '10000000', kvar: '4000000', utfall: '6000000', utfallTillManad: 0, fakturor: '0', kanskeBokfort: '0', bestallt: '0' });
const inkopsval = {
  ar: 2021, prisbasbelopp: '4760000',
  budgetposter: [post('p1', 'Personal'), { ...post('p2', 'System'), utfallTillManad: 2, fakturor: '100000', kanskeBokfort: '250000', bestallt: '50000' }, post('p3', 'Avgifter', 'intakt'), post('p4', 'Förra årets', 'kostnad', 2020)],
  leverantorer: [{ id: 'l1', namn: 'Exempelteknik AB', orgnr: '559000-0001' }, { id: 'l2', namn: 'Annat AB', orgnr: '559000-0002' }],
  avtal: [{ id: 'a1', beteckning: 'A-1', namn: 'Teknik', leverantorer: [{ namn: 'Exempelteknik AB', orgnr: '559000-0001' }] }],
};
const beslutsreferenser = [{ id: 'b1', organ: 'Nämnden', datum: '2021-01-28', beteckning: '§ 6', rubrik: 'Avtal med region' }];
const faktura = {
  id: 'f1', nummer: '77', leverantor: 'Exempelteknik AB', vad: 'Mikrofoner', brutto: '800000', netto: '640000', forfallodag: '2021-03-01', fristtext: 'om 14 dagar', budgetpost: 'Personal', budgetAr: 2021,
  bestallning: 'D 2021:4', kvarAvBestallning: '640000', namndbeslut: null, registreradAv: 'Sekreterare', granskadAv: null,
};

/** The part of the form, what it sends, and the errors that it is given. */
const rita = async (del: Type<unknown>, { sakId = null, fel = {} }: { readonly sakId?: string | null; readonly fel?: Readonly<Record<string, string>> } = {}) => {
  const svar: object = { inkopsval, beslutsreferenser, avtal: { id: sakId, projektId: 'pr1', upphandling: null }, leverantorsfaktura: sakId === 'f1' ? faktura : null };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Graf, useValue: { samverkan: signal('norrbotten'), fraga: async () => svar } },
      { provide: Sammanhang, useValue: { affarsdatum: signal('2021-02-15'), samverkan: signal('norrbotten') } },
    ],
  });
  const skickat: DelegationsuppgifterInput[] = [];
  const ram = TestBed.createComponent(del, {
    bindings: [
      outputBinding<DelegationsuppgifterInput>('uppgifterChange', (u) => void skickat.push(u)), inputBinding('sakId', () => sakId), inputBinding('fel', () => (namn: string) => fel[namn] ?? null),
    ],
  });
  const rot: HTMLElement = ram.nativeElement;
  document.body.append(rot);
  const klar = async () => {
    for (let i = 0; i < 3; i++) await new Promise((r) => setTimeout(r));
    await ram.whenStable();
  };
  await klar();
  /** The field of a label, among inputs, lists and boxes of text. */
  const falt = (etikett: string) => {
    const funnet = [...rot.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input, select, textarea')].find((f) => f.labels?.[0]?.textContent?.trim() === etikett);
    if (!funnet) throw new Error(`no field ${etikett}`);
    return funnet;
  };
  const skriv = async (etikett: string, varde: string) => {
    const f = falt(etikett);
    f.value = varde;
    f.dispatchEvent(new Event('input', { bubbles: true }));
    f.dispatchEvent(new Event('change', { bubbles: true }));
    await klar();
  };
  const alternativ = (etikett: string) => [...falt(etikett).querySelectorAll('option')].map((o) => o.textContent?.trim());
  const text = () => (rot.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
  /** What a screen reader says of a field beside its name. */
  const beskrivning = (etikett: string) => (falt(etikett).getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent?.trim() ?? '').join(' ').trim();
  return { skriv, alternativ, text, beskrivning, falt, senast: () => skickat.at(-1) };
};

afterEach(() => document.body.replaceChildren());

it('an order says what, from whom, how much and on which row; the avtal of another supplier is not among those to choose', async () => {
  const { skriv, alternativ, text, senast } = await rita(GsInkopUppgifter);
  expect(senast()).toEqual({ inkop: { vad: '', leverantor: { namn: '', orgnr: null }, belopp: '', moms: 'ut', momssats: 25, budgetpostId: null, avtalId: null } });
  expect(text()).toContain('Prisbasbeloppet 2021 är 47 600 kr.');
  expect(alternativ('Budgetrad')).toEqual(['Välj budgetrad', 'Personal 2021', 'System 2021']);
  await skriv('Vad beställs?', 'Mikrofoner');
  await skriv('Leverantör', 'l1');
  await skriv('Avtal', 'a1');
  await skriv('Belopp', '6 400');
  await skriv('Momssats', '6');
  await skriv('Budgetrad', 'p1');
  expect(text()).toContain('40 000 kr kvar av 100 000 kr. Använt: utfall 60 000 kr. Allt utan moms. ');
  expect(text()).not.toContain('osäkra');
  await skriv('Budgetrad', 'p2');
  expect(text()).toContain(
    'Använt: utfall till och med februari 60 000 kr, fakturor som utfallet inte har 1 000 kr, fakturor som kan vara med i utfallet 2 500 kr, beställt 500 kr. Allt utan moms. Det syns inte i utfallet vilka fakturor det har. De som är osäkra räknas tills',
  );
  await skriv('Budgetrad', 'p1');
  expect(senast()).toEqual({ inkop: { vad: 'Mikrofoner', leverantor: { organisationId: 'l1' }, belopp: '6 400', moms: 'ut', momssats: 6, budgetpostId: 'p1', avtalId: 'a1' } });
  await skriv('Leverantör', 'l2');
  expect(senast()?.inkop?.avtalId).toBeNull();
  await skriv('Leverantör', '');
  await skriv('Leverantörens namn', 'Exempelteknik AB');
  expect(senast()?.inkop).toMatchObject({ leverantor: { namn: 'Exempelteknik AB', orgnr: null }, avtalId: 'a1' });
});

it.each([
  ['Vad beställs?', 'vad'], ['Leverantörens namn', 'leverantor'], ['Organisationsnummer', 'orgnr'], ['Belopp', 'belopp'], ['Momssats', 'momssats'], ['Budgetrad', 'budgetpostId'],
])('an order: what is wrong with %s is said at it', async (etikett, namn) => {
  const { beskrivning, falt } = await rita(GsInkopUppgifter, { fel: { [namn]: 'Det här är fel.' } });
  expect(beskrivning(etikett)).toContain('Det här är fel.');
  expect(falt(etikett).getAttribute('aria-invalid')).toBe('true');
});

it('a supplier of the register that is refused is said at the list', async () => {
  const { skriv, beskrivning, falt } = await rita(GsInkopUppgifter, { fel: { leverantor: 'Du är jävig.' } });
  await skriv('Leverantör', 'l1');
  expect([beskrivning('Leverantör').includes('Du är jävig.'), falt('Leverantör').getAttribute('aria-invalid')]).toEqual([true, 'true']);
});

it('a move within the budget stays on its side of it, never to the same row, and shows both rows after it', async () => {
  const { skriv, alternativ, text, senast } = await rita(GsOmfordelningDriftbudgetUppgifter, { sakId: 'p1' });
  expect(alternativ('Flytta till')).toEqual(['Välj budgetrad', 'System 2021, kostnad']);
  await skriv('Flytta till', 'p2');
  await skriv('Belopp', '20 000');
  expect(senast()).toEqual({ omfordelning: { tillId: 'p2', tillVersion: 3, belopp: '20 000' } });
  expect(text()).toContain('Personal: 100 000 kr → 80 000 kr. System: 100 000 kr → 120 000 kr. Totalramen är oförändrad.');
});

it('a signature of an avtal asks for the decision it carries out, one of something else for what it is too', async () => {
  const avtal = await rita(GsFirmateckningUppgifter, { sakId: 'avtal-1', fel: { beslutId: 'Välj beslutet.' } });
  expect(avtal.text()).not.toContain('Vad du undertecknar');
  expect([avtal.beskrivning('Beslut som verkställs').includes('Välj beslutet.'), avtal.falt('Beslut som verkställs').getAttribute('aria-invalid')]).toEqual([true, 'true']);
  await avtal.skriv('Beslut som verkställs', 'b1');
  expect(avtal.senast()).toEqual({ firmateckning: { beslutId: 'b1', text: '' } });
  TestBed.resetTestingModule();
  const annat = await rita(GsFirmateckningUppgifter);
  await annat.skriv('Handling', 'Avsiktsförklaring');
  expect(annat.senast()).toEqual({ firmateckning: { beslutId: null, text: 'Avsiktsförklaring' } });
});

it('a prolongation proposes the day of business; what is decided freely is its text', async () => {
  const forlangning = await rita(GsAvtalsforlangningUppgifter);
  expect(forlangning.senast()).toEqual({ avtalsforlangning: { meddelad: '2021-02-15' } });
  TestBed.resetTestingModule();
  const ovrigt = await rita(GsOvrigtUppgifter, { fel: { text: 'Skriv vad du beslutar.' } });
  expect(ovrigt.beskrivning('Beslut')).toContain('Skriv vad du beslutar.');
  await ovrigt.skriv('Beslut', 'Reservkraft hyrs in.');
  expect(ovrigt.senast()).toEqual({ ovrigt: { text: 'Reservkraft hyrs in.' } });
});

it('an attest shows the invoice as it stands; without one it leads to the list, and an address that is wrong is told', async () => {
  expect((await rita(GsBeslutsattestUppgifter, { sakId: 'f1' })).text()).toContain('77 från Exempelteknik AB: Mikrofoner');
  TestBed.resetTestingModule();
  expect((await rita(GsBeslutsattestUppgifter)).text()).toContain('Välj en faktura');
  TestBed.resetTestingModule();
  expect((await rita(GsBeslutsattestUppgifter, { sakId: 'f2' })).text()).toContain('Fakturan finns inte');
});
