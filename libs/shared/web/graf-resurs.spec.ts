import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { grafOperation } from '@gemensam/shared/contract';
import { Graf } from './graf';
import { GrafFel } from './graf-fel';
import { grafResurs } from './graf-resurs';

interface Svar {
  readonly text: string;
}

const operation = grafOperation<Svar, { readonly id: string }>('Prov', 'query Prov{text}');
const samverkan = signal<string | null>('norrbotten');
let svara: (id: string) => Promise<Svar>;

@Component({ selector: 'gs-prov', template: `{{ svar.varde()?.text ?? 'väntar' }}` })
class Prov {
  readonly id = signal('1');
  readonly svar = grafResurs(operation, () => ({ id: this.id() }));
}

const rita = (): { prov: Prov; text: () => string; klar: () => Promise<void> } => {
  const graf = { samverkan, fraga: (_: unknown, v: { readonly id: string }) => svara(v.id) };
  TestBed.configureTestingModule({ providers: [{ provide: Graf, useValue: graf }] });
  const ram = TestBed.createComponent(Prov);
  const rot: HTMLElement = ram.nativeElement;
  return { prov: ram.componentInstance, text: () => rot.textContent ?? '', klar: () => ram.whenStable() };
};

describe('grafResurs', () => {
  beforeEach(() => {
    samverkan.set('norrbotten');
    svara = (id) => Promise.resolve({ text: `svar ${id} ${samverkan()}` });
  });

  it('asks again when its variables change', async () => {
    const { prov, text, klar } = rita();
    await klar();
    expect(text()).toBe('svar 1 norrbotten');
    prov.id.set('2');
    await klar();
    expect(text()).toBe('svar 2 norrbotten');
  });

  it('never shows an answer of the samverkan that was left', async () => {
    const { prov, text, klar } = rita();
    await klar();
    svara = () => Promise.reject(new GrafFel('natverk'));
    samverkan.set('region10');
    await klar();
    expect(text()).toBe('väntar');
    expect(prov.svar.fel()?.slag).toBe('natverk');
  });

  it('drops an answer that a later question has overtaken', async () => {
    let forsta: (s: Svar) => void = () => undefined;
    svara = (id) => (id === '1' ? new Promise((klar) => (forsta = klar)) : Promise.resolve({ text: 'ny' }));
    const { prov, text, klar } = rita();
    TestBed.tick();
    prov.id.set('2');
    TestBed.tick();
    forsta({ text: 'gammal' });
    await klar();
    expect(text()).toBe('ny');
  });

  it('an answer that was asked for before an act never stands over what the act gave back', async () => {
    const { prov, text, klar } = rita();
    await klar();
    const vantar: ((s: Svar) => void)[] = [];
    svara = () => new Promise((svar) => vantar.push(svar));
    const laddat = prov.svar.ladda();
    prov.svar.satt({ text: 'efter akten' });
    vantar.shift()?.({ text: 'före akten' });
    for (let n = 0; n < 50 && vantar.length === 0; n++) await Promise.resolve();
    TestBed.tick();
    expect(text()).toBe('efter akten');
    vantar.shift()?.({ text: 'efter akten, läst' });
    await laddat;
    await klar();
    expect([text(), prov.svar.laddar(), vantar.length]).toEqual(['efter akten, läst', false, 0]);
  });

  it('what an act gives back while nothing is asked is shown without a question', async () => {
    const { prov, text, klar } = rita();
    await klar();
    svara = () => Promise.reject(new Error('nothing is to be asked'));
    prov.svar.satt({ text: 'efter akten' });
    await klar();
    expect([text(), prov.svar.fel()]).toEqual(['efter akten', undefined]);
  });

  it('keeps the old answer when asking again fails', async () => {
    const { prov, text, klar } = rita();
    await klar();
    svara = () => Promise.reject(new GrafFel('upptagen'));
    await prov.svar.ladda();
    await klar();
    expect(text()).toBe('svar 1 norrbotten');
    expect(prov.svar.fel()?.text).toBe('Tjänsten är upptagen just nu.');
  });
});
