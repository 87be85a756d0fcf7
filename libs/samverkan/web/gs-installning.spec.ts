import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Graf, Meddelanden } from '@gemensam/shared/web';
import { type InstallningDelFragment } from './generated/operationer';
import { GsInstallning } from './gs-installning';

const farsk = (varde: string, version: number): InstallningDelFragment => ({
  nyckel: 'farsk_status_dagar',
  namn: 'Färsk status',
  varde,
  enhet: 'dagar',
  forklaring: 'Så länge räknas en statusrapport som färsk.',
  krav: 'Skriv ett heltal mellan 1 och 365.',
  forval: '30',
  version,
});

const sparad = (varde: string, version: number) => ({ __typename: 'Installning', ...farsk(varde, version) });

@Component({
  selector: 'gs-prov',
  imports: [GsInstallning],
  template: `<gs-installning [installning]="nu()" [farAndra]="far()" (andrad)="nu.set($event)" />`,
})
class Prov {
  readonly nu = signal(farsk('30', 0));
  readonly far = signal(true);
}

const rita = async (...svar: readonly object[]) => {
  const skickat: unknown[] = [];
  const kvar = [...svar];
  const andra = async (_: unknown, { input }: { input: unknown }) => {
    skickat.push(input);
    return { andraInstallning: kvar.shift() };
  };
  TestBed.configureTestingModule({ providers: [{ provide: Graf, useValue: { andra } }, { provide: Meddelanden, useValue: { visa: () => undefined } }] });
  const ram = TestBed.createComponent(Prov);
  await ram.whenStable();
  const rot: HTMLElement = ram.nativeElement;
  const klar = async () => {
    await new Promise((r) => setTimeout(r));
    await ram.whenStable();
  };
  const knapp = async (text: string) => {
    [...rot.querySelectorAll('button')].find((k) => k.textContent?.trim().startsWith(text))?.click();
    await klar();
  };
  const skriv = async (text: string) => {
    const ruta = rot.querySelector('input');
    if (!ruta) throw new Error('no field');
    ruta.value = text;
    ruta.dispatchEvent(new Event('input'));
    await klar();
  };
  const spara = async () => {
    rot.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await klar();
  };
  return { ram, rot, knapp, skriv, spara, klar, skickat };
};

describe('a setting in place', () => {
  it('is changed with the version it was based on, and shows the new value', async () => {
    const { rot, knapp, skriv, spara, skickat } = await rita(sparad('45', 1));
    await knapp('Ändra');
    await skriv('45');
    await spara();
    expect(skickat).toEqual([{ nyckel: 'farsk_status_dagar', varde: '45', version: 0 }]);
    expect(rot.querySelector('.varde')?.textContent).toContain('45');
    expect(rot.querySelector('form')).toBeNull();
  });

  it('a refused value stays in the field with its error and what may be written, said once', async () => {
    const { rot, knapp, skriv, spara } = await rita({ __typename: 'Avslag', regel: 'Fel värde', text: '”abc” kan inte användas här.', kalla: 'x', utvag: 'Skriv ett helt antal dagar, 1 till 365, till exempel 30.', falt: 'varde' });
    await knapp('Ändra');
    await skriv('abc');
    await spara();
    expect(rot.querySelector('input')?.value).toBe('abc');
    expect(rot.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(rot.querySelector('gs-faltfel')?.textContent).toContain('”abc” kan inte användas här. Skriv ett helt antal dagar, 1 till 365, till exempel 30.');
    expect(rot.querySelector('.gs-falt-hjalp')).toBeNull();
  });

  it('when somebody was first both values are shown; keeping theirs sends nothing more', async () => {
    const { rot, knapp, skriv, spara, skickat } = await rita({ __typename: 'InstallningKonflikt', aktuell: farsk('45', 3) });
    await knapp('Ändra');
    await skriv('60');
    await spara();
    expect(rot.querySelector('[role=alert]')?.textContent).toContain('Någon annan har ändrat värdet till 45 dagar.');
    expect(rot.querySelector('input')?.value).toBe('60');
    await knapp('Behåll 45');
    expect(skickat).toHaveLength(1);
    expect(rot.querySelector('.varde')?.textContent).toContain('45');
  });

  it('saving one’s own after the conflict is based on theirs', async () => {
    const { knapp, skriv, spara, skickat } = await rita({ __typename: 'InstallningKonflikt', aktuell: farsk('45', 3) }, sparad('60', 4));
    await knapp('Ändra');
    await skriv('60');
    await spara();
    await spara();
    expect(skickat[1]).toEqual({ nyckel: 'farsk_status_dagar', varde: '60', version: 3 });
  });

  it('who may not change it has no button', async () => {
    const { ram, rot, klar } = await rita();
    ram.componentInstance.far.set(false);
    await klar();
    expect(rot.querySelector('button')).toBeNull();
  });
});
