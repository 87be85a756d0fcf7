import { TestBed } from '@angular/core/testing';
import type { Regelrad } from '@gemensam/delegation/domain';
import { GsRegelkontroll } from './gs-regelkontroll';

const rad = (regel: string, utfall: Regelrad['utfall']): Regelrad => ({ regel, kalla: 'Domänregel D5', utfall, text: `Om ${regel}.`, utvag: utfall === 'brister' ? 'Hänskjut till nämnden.' : null, falt: null });

it('says how many rules brister, and of each what it found, its source and the way out', async () => {
  const ram = TestBed.createComponent(GsRegelkontroll);
  const rot: HTMLElement = ram.nativeElement;
  const status = () => rot.querySelector('[role=status]')?.textContent?.replace(/\s+/g, ' ').trim();
  ram.componentRef.setInput('rader', [rad('taket', 'uppfylld'), rad('budgeten', 'brister'), rad('optionen', 'ej_tillamplig')]);
  await ram.whenStable();
  expect(status()).toBe('✗ En regel brister.');
  expect([...rot.querySelectorAll('li')].map((li) => li.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
    '✓taket: UppfylldOm taket.Domänregel D5', '✗budgeten: BristerOm budgeten.Vad du kan göra: Hänskjut till nämnden.Domänregel D5', '–optionen: Gäller inte härOm optionen.',
  ]);
  ram.componentRef.setInput('rader', [rad('taket', 'uppfylld')]);
  await ram.whenStable();
  expect(status()).toBe('✓ Alla regler är uppfyllda.');
  ram.componentRef.setInput('rader', [rad('taket', 'uppfylld'), { ...rad('beloppet', 'brister'), falt: 'belopp' }, { ...rad('budgeten', 'brister'), falt: 'budgetpostId' }]);
  ram.componentRef.setInput('tomt', (falt: string) => falt === 'belopp');
  await ram.whenStable();
  expect([status(), rot.querySelector('[data-utfall=aterstar] .ord')?.textContent]).toEqual(['✗ En regel brister. En uppgift återstår att fylla i.', ': Återstår']);
  ram.componentRef.setInput('tomt', () => true);
  await ram.whenStable();
  expect([status(), rot.querySelectorAll('[data-utfall=brister]').length]).toEqual(['○ 2 uppgifter återstår att fylla i.', 0]);
  const olast = { ...rad('Saken kan beslutas nu', 'vantar'), text: '”12O kr” är inte ett belopp.', utvag: 'Skriv 120.', falt: 'uppgifter.inkop.belopp' };
  ram.componentRef.setInput('rader', [{ ...rad('taket', 'vantar'), text: 'Väntar på beloppet.', falt: 'belopp' }, olast]);
  ram.componentRef.setInput('tomt', () => false);
  await ram.whenStable();
  expect([status(), rot.querySelectorAll('[data-utfall=brister]').length]).toEqual(['○ 2 regler väntar på det som ska rättas.', 0]);
  expect([...rot.querySelectorAll('.text')].map((p) => p.textContent)).toEqual(['Väntar på beloppet.', 'Väntar på det som ska rättas i formuläret.']);
  ram.componentRef.setInput('tomt', () => true);
  await ram.whenStable();
  expect(status()).toBe('○ En uppgift återstår att fylla i.');
  ram.componentRef.setInput('provas', true);
  await ram.whenStable();
  expect(status()).toBe('Prövar …');
});

it('folds what is done only where it is asked to, marks the rest as not done, and is opened and closed by the same button', async () => {
  const ram = TestBed.createComponent(GsRegelkontroll);
  const rot: HTMLElement = ram.nativeElement;
  const knapp = () => rot.querySelector('button');
  ram.componentRef.setInput('rader', [rad('taket', 'uppfylld'), rad('budgeten', 'brister'), rad('optionen', 'ej_tillamplig'), rad('beloppet', 'vantar')]);
  await ram.whenStable();
  expect([knapp(), rot.querySelector('.vikt')]).toEqual([null, null]);
  ram.componentRef.setInput('viks', true);
  await ram.whenStable();
  expect([...rot.querySelectorAll('.vikt .klar strong')].map((e) => e.textContent)).toEqual(['taket', 'optionen']);
  expect(knapp()?.getAttribute('aria-expanded')).toBe('false');
  knapp()?.click();
  await ram.whenStable();
  expect([knapp()?.getAttribute('aria-expanded'), rot.querySelector('.vikt')]).toEqual(['true', null]);
  ram.componentRef.setInput('rader', [rad('budgeten', 'brister')]);
  await ram.whenStable();
  expect(knapp()).toBeNull();
});

it('never folds what a person has judged', async () => {
  const ram = TestBed.createComponent(GsRegelkontroll);
  const rot: HTMLElement = ram.nativeElement;
  const provad = { ...rad('Inget jäv', 'uppfylld'), text: 'Frågan om jäv är prövad: inte jäv (delar kök med säljaren).' };
  ram.componentRef.setInput('viks', true);
  ram.componentRef.setInput('rader', [provad, rad('Ersättare vid frånvaro eller jäv', 'uppfylld'), rad('taket', 'uppfylld')]);
  await ram.whenStable();
  expect([...rot.querySelectorAll('.vikt .klar strong')].map((e) => e.textContent)).toEqual(['taket']);
  ram.componentRef.setInput('rader', [provad]);
  await ram.whenStable();
  expect(rot.querySelector('button')).toBeNull();
});
