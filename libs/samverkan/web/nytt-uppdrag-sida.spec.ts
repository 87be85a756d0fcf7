import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Graf, Meddelanden, Sammanhang } from '@gemensam/shared/web';
import { NyttUppdragSida } from './nytt-uppdrag-sida';

const rita = async (svar: object = {}) => {
  const skickat: unknown[] = [];
  const graf = {
    samverkan: signal('norrbotten'),
    fraga: async () => ({ uppdragslista: [], organisationer: [] }),
    andra: async (_: unknown, { input }: { input: unknown }) => (skickat.push(input), { skapaUppdrag: svar }),
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      { provide: Graf, useValue: graf },
      { provide: Meddelanden, useValue: { visa: () => undefined } },
      { provide: Sammanhang, useValue: { affarsdatum: signal('2021-02-15'), samverkan: signal('norrbotten') } },
    ],
  });
  const ram = TestBed.createComponent(NyttUppdragSida);
  const rot: HTMLElement = ram.nativeElement;
  document.body.append(rot);
  const klar = async () => {
    for (let i = 0; i < 3; i++) await new Promise((r) => setTimeout(r));
    await ram.whenStable();
  };
  await klar();
  const skriv = async (etikett: string, text: string) => {
    const ruta = [...rot.querySelectorAll('input')].find((r) => r.labels?.[0]?.textContent?.trim() === etikett);
    if (!ruta) throw new Error(`no field ${etikett}`);
    ruta.value = text;
    ruta.dispatchEvent(new Event('input'));
    await klar();
  };
  const skicka = async () => {
    rot.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await klar();
  };
  const fel = () => [...rot.querySelectorAll('gs-faltfel:not([hidden]), gs-avslag [role=alert]')].map((f) => f.textContent?.trim().replace(/^Fel: /, ''));
  return { rot, skriv, skicka, fel, skickat };
};

describe('a new uppdrag', () => {
  it('without a username asks for it, once, with the field in focus, and sends nothing', async () => {
    const { skicka, fel, skickat } = await rita();
    await skicka();
    expect(fel()).toEqual(['Skriv användarnamnet.']);
    expect(document.activeElement?.id).toBe('uppdrag-person');
    expect(skickat).toEqual([]);
  });

  it('a day that cannot be read is said at the day', async () => {
    const { skriv, skicka, fel, skickat } = await rita();
    await skriv('Användarnamn', 'asa');
    await skriv('Sista dag', 'snart');
    await skicka();
    expect(fel()).toEqual(['Skriv en dag, till exempel 2021-01-28 eller 28/1.']);
    expect(skickat).toEqual([]);
  });

  it('a refusal that is about a field stands there alone; another at the top', async () => {
    const okand = await rita({ __typename: 'Avslag', regel: 'Okänd person', text: 'Ingen har det användarnamnet.', kalla: 'x', utvag: 'Kontrollera stavningen.', falt: 'anvandarnamn' });
    await okand.skriv('Användarnamn', 'asa');
    await okand.skicka();
    expect(okand.fel()).toEqual(['Ingen har det användarnamnet. Kontrollera stavningen.']);
    TestBed.resetTestingModule();
    const annat = await rita({ __typename: 'Avslag', regel: 'Stängt', text: 'Just nu går det inte.', kalla: 'x', utvag: null, falt: null });
    await annat.skriv('Användarnamn', 'asa');
    await annat.skicka();
    expect(annat.fel()).toEqual([expect.stringContaining('Just nu går det inte.')]);
  });
});
