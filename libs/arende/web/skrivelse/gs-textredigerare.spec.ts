import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatDialog } from '@angular/material/dialog';
import { type Avsnitt, type Textvariant, textAv } from '@gemensam/arende/domain';
import { Meddelanden } from '@gemensam/shared/web';
import * as Y from 'yjs';
import { GsTextredigerare } from './gs-textredigerare';
import { textkommandon } from './textkommandon';

// jsdom has no layout: what ProseMirror asks of it to keep the cursor in view.
const ruta = { top: 0, left: 0, right: 0, bottom: 0, width: 0, height: 0, x: 0, y: 0, toJSON: () => ({}) };
Range.prototype.getClientRects = () => Object.assign([], { item: () => null });
Range.prototype.getBoundingClientRect = () => ruta;

let sagt: string[];
const rita = async (indata: Record<string, unknown>) => {
  TestBed.configureTestingModule({ providers: [{ provide: MatDialog, useValue: {} }, { provide: Meddelanden, useValue: { visa: (t: string) => sagt.push(t) } }] });
  const ram = TestBed.createComponent(GsTextredigerare);
  for (const [namn, varde] of Object.entries({ etikett: 'Bakgrund', ...indata })) ram.componentRef.setInput(namn, varde);
  document.body.append(ram.nativeElement);
  await ram.whenStable();
  const rot: HTMLElement = ram.nativeElement;
  const falt = rot.querySelector<HTMLElement>('[role=textbox]');
  if (!falt) throw new Error('no field');
  const kor = async (id: string): Promise<void> => {
    const k = textkommandon.find((x) => x.id === id);
    if (k) ram.componentInstance.kor(k);
    await ram.whenStable();
  };
  const klistra = (typ: string, data: string): void => {
    const h = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(h, { clipboardData: { files: [], getData: (t: string) => (t === typ ? data : '') } });
    falt.dispatchEvent(h);
  };
  return { ram, rot, falt, kor, klistra, r: ram.componentInstance };
};
const stycke = (...texter: string[]): Avsnitt => ({ type: 'doc', content: texter.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) });

beforeEach(() => (sagt = []));
afterEach(() => document.body.replaceChildren());

it('is a text field with a name, a hint and an error', async () => {
  const { falt, rot } = await rita({ hjalp: 'Varför frågan kommer nu.', fel: 'För långt', innehall: stycke('Hej') });
  const namn = (id: string | null): string => (id ?? '').split(' ').map((i) => rot.querySelector(`#${i}`)?.textContent?.trim()).join(' ');
  expect([falt.getAttribute('aria-multiline'), namn(falt.getAttribute('aria-labelledby')), falt.getAttribute('aria-invalid')]).toEqual(['true', 'Bakgrund', 'true']);
  expect(namn(falt.getAttribute('aria-describedby'))).toContain('Varför frågan kommer nu.');
});

it('takes a text and gives every change back; a text from outside takes its place', async () => {
  const { ram, r, klistra } = await rita({ innehall: stycke('Ett') });
  r.fokuseraSist();
  klistra('text/plain', ' två');
  expect(textAv(r.innehall() ?? stycke())).toBe('Ett två');
  ram.componentRef.setInput('innehall', stycke('Helt annat'));
  await ram.whenStable();
  expect(ram.nativeElement.textContent).toContain('Helt annat');
});

it.each<[Textvariant, string]>([
  ['text', '- punkt'],
  ['forslag', '1. punkt'],
])('in %s a list is written and its point is marked', async (variant, vantat) => {
  const { r, kor, klistra } = await rita({ variant });
  r.fokuseraSist();
  klistra('text/plain', 'punkt');
  await kor('punktlista');
  expect(textAv(r.innehall() ?? stycke())).toBe(vantat);
});

it('a table gets rows and columns, a header row on and off, and goes away', async () => {
  const { r, rot, kor } = await rita({ innehall: stycke('Före') });
  r.fokuseraSist();
  await kor('tabell');
  const celler = (vad: string): number => rot.querySelectorAll(vad).length;
  expect([celler('tr'), celler('th'), celler('td')]).toEqual([3, 3, 6]);
  await kor('rad-efter');
  await kor('kolumn-efter');
  expect([celler('tr'), celler('th'), celler('td')]).toEqual([4, 4, 12]);
  await kor('rubrikrad');
  expect(celler('th')).toBe(0);
  await kor('rad-bort');
  await kor('kolumn-bort');
  expect(celler('td')).toBe(9);
  await kor('tabell-bort');
  expect([celler('table'), textAv(r.innehall() ?? stycke())]).toEqual([0, 'Före\n\n']);
});

it('undoes what one wrote oneself, and not what another wrote', async () => {
  const [mitt, deras] = [new Y.Doc(), new Y.Doc()];
  const start = new Y.XmlElement('paragraph');
  start.insert(0, [new Y.XmlText('grund ')]);
  mitt.getXmlFragment('bakgrund').insert(0, [start]);
  Y.applyUpdate(deras, Y.encodeStateAsUpdate(mitt));
  const { r, rot, kor, klistra } = await rita({ fragment: mitt.getXmlFragment('bakgrund') });
  r.fokuseraSist();
  klistra('text/plain', 'mitt ');
  const text = deras.getXmlFragment('bakgrund').get(0);
  if (text instanceof Y.XmlElement) text.insert(1, [new Y.XmlText('deras')]);
  Y.applyUpdate(mitt, Y.encodeStateAsUpdate(deras));
  const visad = (): string => rot.querySelector('[role=textbox]')?.textContent ?? '';
  expect([visad().includes('mitt'), visad().includes('deras')]).toEqual([true, true]);
  await kor('angra');
  expect([visad().includes('mitt'), visad().includes('deras'), visad().includes('grund')]).toEqual([false, true, true]);
  await kor('gor-om');
  expect(visad()).toContain('mitt');
});

it('a line stays one line, whatever is pasted', async () => {
  const { r, klistra } = await rita({ variant: 'rad' });
  r.fokuseraSist();
  klistra('text/html', '<h1>Ett</h1><table><tr><td>två</td><td>tre</td></tr></table>');
  expect(textAv(r.innehall() ?? stycke())).toBe('Ett två tre');
});

it('what is too long is refused with a word about it, and so is an image', async () => {
  const { r, klistra, falt } = await rita({ variant: 'rad', innehall: stycke('Kort') });
  r.fokuseraSist();
  klistra('text/plain', 'x'.repeat(400));
  expect(textAv(r.innehall() ?? stycke())).toBe('Kort');
  const h = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(h, { clipboardData: { files: [new File([], 'a.png')], getData: () => '' } });
  falt.dispatchEvent(h);
  expect(sagt).toEqual([expect.stringContaining('högst 300 tecken'), expect.stringContaining('bland ärendets handlingar')]);
});

it('a figure shows what it says now, and follows', async () => {
  const siffra = { nyckel: 'projekt:sakrat', grupp: 'Projektet', etikett: 'Säkrat', varde: '490 000 kr', kalla: 'nyckel A, 2021-01-28', sokvag: null };
  const innehall: Avsnitt = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'siffra', attrs: { nyckel: 'projekt:sakrat' } }] }] };
  const { ram, rot } = await rita({ innehall, siffror: [siffra] });
  const visad = (): readonly (string | undefined)[] => [rot.querySelector('.gs-siffra')?.textContent, rot.querySelector<HTMLElement>('.gs-siffra')?.title];
  expect(visad()).toEqual(['490 000 kr', 'Säkrat. Hämtas från nyckel A, 2021-01-28']);
  ram.componentRef.setInput('siffror', [{ ...siffra, varde: '500 000 kr' }]);
  await ram.whenStable();
  expect(visad()[0]).toBe('500 000 kr');
  ram.componentRef.setInput('siffror', []);
  await ram.whenStable();
  expect(visad()[0]).toBe('uppgift saknas');
});

it('what cannot be written says so and has no tools that work', async () => {
  const skrivbar = signal(false);
  const { r, falt } = await rita({ skrivbar: skrivbar(), innehall: stycke('Låst') });
  expect([falt.getAttribute('aria-readonly'), falt.getAttribute('contenteditable')]).toEqual(['true', 'false']);
  expect(textkommandon.filter((k) => r.kan(k))).toEqual([]);
});
