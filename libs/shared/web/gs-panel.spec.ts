import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { GrafFel } from './graf-fel';
import type { GrafResurs } from './graf-resurs';
import { GsPanel } from './gs-panel';
import { Sammanhang } from './sammanhang';

const varde = signal<object | undefined>(undefined);
const fel = signal<GrafFel | undefined>(undefined);
const antal = signal(0);
let laddat = 0;

@Component({
  selector: 'gs-prov-panel',
  imports: [GsPanel],
  template: `
    <gs-panel
      panelId="prov"
      rubrik="Prov"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      [visas]="2"
      tomRubrik="Inget väntar"
      tomText="Här visas det som väntar."
      [mer]="{ text: 'Visa i listan', till: ['arenden'], fraga: { mina: 'ja' } }"
      [tomlank]="{ text: 'Visa alla ärenden', till: ['arenden'] }"
      [alla]="{ text: 'Diariet', till: ['diarium', 'inkommet'] }"
    >
      <p forst>Först</p>
      <p>Om dem</p>
      <p sist>Sist</p>
    </gs-panel>
  `,
})
class ProvPanel {
  protected readonly svar: GrafResurs<object> = { varde, fel, laddar: signal(false), ladda: async () => void laddat++, satt: () => undefined };
  protected readonly uppgifter = () => Array.from({ length: antal() }, (_, n) => ({ id: String(n), text: `Gör ${n}`, lank: ['/'] }));
}

describe('the frame of a panel', () => {
  const visa = async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: Sammanhang, useValue: { affarsdatum: signal('2021-02-15'), samverkan: signal('norrbotten') } }] });
    const vy = TestBed.createComponent(ProvPanel);
    await vy.whenStable();
    const rot: HTMLElement = vy.nativeElement;
    return { rot, klar: () => vy.whenStable(), ord: () => [...rot.querySelectorAll('h2, p, a')].filter((e) => e.querySelector('a') === null).map((e) => e.textContent?.trim()), lankar: () => [...rot.querySelectorAll('a')].map((a) => `${a.textContent?.trim()} ${a.getAttribute('href')}`) };
  };
  beforeEach(() => {
    varde.set(undefined);
    fel.set(undefined);
    antal.set(0);
  });

  it('is a section called by its heading, and without an answer says what went wrong and asks again', async () => {
    const { rot, klar, ord } = await visa();
    expect(rot.querySelector('section')?.getAttribute('aria-labelledby')).toBe(rot.querySelector('h2')?.id);
    expect(ord()).toEqual(['Prov']);
    fel.set(new GrafFel('natverk'));
    await klar();
    expect(rot.querySelector('[role=alert]')).not.toBeNull();
    rot.querySelector('button')?.click();
    expect(laddat).toBe(1);
  });

  it('where nothing waits says so, with what is said in any case', async () => {
    varde.set({});
    const { ord, lankar } = await visa();
    expect(ord()).toEqual(['Prov', 'Först', 'Inget väntar', 'Här visas det som väntar.', 'Visa alla ärenden', 'Sist', 'Diariet']);
    expect(lankar()).toEqual(['Visa alla ärenden /norrbotten/arenden', 'Diariet /norrbotten/diarium/inkommet']);
  });

  it('lists as many as it shows, and says how many there are', async () => {
    varde.set({});
    antal.set(3);
    const { ord, lankar } = await visa();
    expect(ord()).toEqual(['Prov', 'Först', 'Gör 0', 'Gör 1', 'Om dem', 'Visa i listan (3)', 'Sist', 'Diariet']);
    expect(lankar()).toContain('Visa i listan (3) /norrbotten/arenden?mina=ja');
  });
});
