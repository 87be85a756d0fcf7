import { Component, Injector } from '@angular/core';
import { NgComponentOutlet } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { signal } from '@angular/core';
import { GsTomt } from './gs-tomt';
import { GsUppgiftslista } from './gs-uppgiftslista';
import { Panelplats } from './panelplats';
import { Sammanhang } from './sammanhang';

const vantar = signal<readonly string[]>([]);
const pagar = signal(false);

@Component({
  selector: 'gs-prov-panel',
  imports: [GsTomt, GsUppgiftslista],
  template: `
    @if (vantar().length > 0) {
      <gs-uppgiftslista [uppgifter]="uppgifter" />
    } @else {
      <gs-tomt rubrik="Inget väntar" text="Här visas det som väntar." />
    }
    @if (pagar()) {
      <gs-uppgiftslista [uppgifter]="uppgifter" />
    }
  `,
})
class ProvPanel {
  protected readonly vantar = vantar;
  protected readonly pagar = pagar;
  protected readonly uppgifter = [{ id: '1', text: 'Gör', lank: ['/'] }];
}

@Component({
  selector: 'gs-prov-sida',
  imports: [NgComponentOutlet],
  template: `<div [class.tom]="plats.tom()"><ng-container *ngComponentOutlet="panel; injector: injector" /></div>`,
})
class ProvSida {
  protected readonly plats = new Panelplats();
  protected readonly panel = ProvPanel;
  protected readonly injector = Injector.create({ providers: [{ provide: Panelplats, useValue: this.plats }], parent: TestBed.inject(Injector) });
}

describe('an empty state in a panel of Min arbetsyta', () => {
  const visa = async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: Sammanhang, useValue: { affarsdatum: signal('2021-02-15') } }] });
    const sida = TestBed.createComponent(ProvSida);
    await sida.whenStable();
    const div: HTMLElement = sida.nativeElement.querySelector('div');
    return { tom: () => div.classList.contains('tom'), text: () => div.textContent?.trim(), klar: () => sida.whenStable() };
  };

  it('makes the panel one line without the explanation, until something waits', async () => {
    vantar.set([]);
    pagar.set(false);
    const { tom, text, klar } = await visa();
    expect([tom(), text()]).toEqual([true, 'Inget väntar']);
    vantar.set(['a']);
    await klar();
    expect(tom()).toBe(false);
    vantar.set([]);
    await klar();
    expect(tom()).toBe(true);
  });

  it('does not when the panel lists something else beside it', async () => {
    vantar.set([]);
    pagar.set(true);
    const { tom, text } = await visa();
    expect(tom()).toBe(false);
    expect(text()).toContain('Här visas det som väntar.');
  });
});
