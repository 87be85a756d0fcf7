import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Graf, Meddelanden, Sammanhang } from '@gemensam/shared/web';
import { STORSTA_FIL, tillBase64 } from './filinnehall';
import { LasInFolkmangdSida } from './las-in-folkmangd-sida';

const LULEA = { kommunkod: '2580', namn: 'Luleå' };
const visning = { __typename: 'FolkmangdForhandsvisning', kontrollsumma: 'abc', oforandrade: 3, nya: [{ kommun: LULEA, datum: '2021-12-31', antal: 78900, kalla: 'SCB' }], andrade: [], fel: [] };

type Forhand = object | ((input: unknown) => Promise<object>);

const rita = async (forhand: Forhand, inlast: object = { __typename: 'FolkmangdInlast', antalRader: 1 }) => {
  const skickat: unknown[] = [];
  const meddelanden: string[] = [];
  const graf = {
    fraga: async (_: unknown, { input }: { input: unknown }) => (skickat.push(input), { forhandsgranskaFolkmangd: typeof forhand === 'function' ? await forhand(input) : forhand }),
    andra: async (_: unknown, { input }: { input: unknown }) => (skickat.push(input), { lasInFolkmangd: inlast }),
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      { provide: Graf, useValue: graf },
      { provide: Meddelanden, useValue: { visa: (text: string) => meddelanden.push(text) } },
      { provide: Sammanhang, useValue: { affarsdatum: signal('2021-02-15') } },
    ],
  });
  const ram = TestBed.createComponent(LasInFolkmangdSida);
  await ram.whenStable();
  const rot: HTMLElement = ram.nativeElement;
  const klar = async () => {
    for (let i = 0; i < 5; i++) await new Promise((r) => setTimeout(r));
    await ram.whenStable();
  };
  const valj = async (innehall: Uint8Array, last: Promise<void> = Promise.resolve()) => {
    const fil = { name: 'scb.csv', size: innehall.length, arrayBuffer: () => last.then(() => innehall.buffer) };
    const ruta = rot.querySelector('input');
    if (!ruta) throw new Error('no field');
    Object.defineProperty(ruta, 'files', { value: [fil], configurable: true });
    ruta.dispatchEvent(new Event('change'));
    await klar();
  };
  const lasIn = async () => {
    rot.querySelector<HTMLButtonElement>('button.primar')?.click();
    await klar();
  };
  return { rot, valj, lasIn, skickat, meddelanden };
};

describe('import of populations', () => {
  it('shows what the file would change, marks what lies after today, and reads in exactly that', async () => {
    const { rot, valj, lasIn, skickat, meddelanden } = await rita(visning);
    await valj(new Uint8Array([0x4c, 0xe5]));
    expect(skickat).toEqual([{ filnamn: 'scb.csv', innehallBase64: 'TOU=' }]);
    expect(rot.querySelector('tbody')?.textContent).toContain('efter i dag');
    expect(rot.textContent).toContain('1 nya, 0 ändrade och 3 oförändrade.');
    await lasIn();
    expect(skickat[1]).toEqual({ filnamn: 'scb.csv', innehallBase64: 'TOU=', kontrollsumma: 'abc' });
    expect(meddelanden).toEqual(['1 rad lästes in']);
  });

  it('another file chosen meanwhile: its preview stands, however late the first one is read or answered', async () => {
    const svara: ((v: object) => void)[] = [];
    let last: () => void = () => undefined;
    const { rot, valj, skickat } = await rita(() => new Promise((klar) => svara.push(klar)));
    await valj(new Uint8Array([1]), new Promise((klar) => (last = klar)));
    await valj(new Uint8Array([2]));
    last();
    await valj(new Uint8Array([3]));
    expect(skickat).toEqual(['Ag==', 'Aw=='].map((innehallBase64) => ({ filnamn: 'scb.csv', innehallBase64 })));
    svara[0]?.({ ...visning, oforandrade: 8 });
    await new Promise((r) => setTimeout(r));
    expect([rot.querySelector('button.primar'), rot.querySelector('p[role=status]')?.textContent]).toEqual([null, 'Granskar filen …']);
    svara[1]?.(visning);
    for (let i = 0; i < 5; i++) await new Promise((r) => setTimeout(r));
    expect(rot.textContent).toContain('3 oförändrade.');
    expect(rot.querySelector('p[role=status]')?.textContent).toBe('Filen ändrar 1 rad.');
  });

  it('a faulty file: every fault with its line, and nothing to press', async () => {
    const { rot, valj } = await rita({ ...visning, nya: [], fel: [{ rad: 3, falt: 'kommunkod', varde: '2599', text: 'Okänd kommunkod.' }, { rad: 3, falt: 'kalla', varde: '', text: 'Källa saknas.' }] });
    await valj(new Uint8Array([1]));
    expect(rot.querySelector('h2')?.textContent).toContain('Inget kan läsas in: 2 fel på 1 rad');
    expect([...rot.querySelectorAll('tbody tr')].map((r) => r.querySelector('th')?.textContent?.trim())).toEqual(['3', '3']);
    expect(rot.querySelector('button.primar')).toBeNull();
  });

  it('nothing to read in: said, without a button', async () => {
    const { rot, valj } = await rita({ ...visning, nya: [] });
    await valj(new Uint8Array([1]));
    expect(rot.textContent).toContain('Inget att läsa in');
    expect(rot.querySelector('button.primar')).toBeNull();
  });

  it('a refusal when reading in is shown, and the preview stays', async () => {
    const { rot, valj, lasIn, meddelanden } = await rita(visning, { __typename: 'Avslag', regel: 'Annat än det som visades', text: 'Folkmängden har ändrats.', kalla: 'x', utvag: 'Förhandsgranska filen igen.', falt: 'kontrollsumma' });
    await valj(new Uint8Array([1]));
    await lasIn();
    expect(rot.querySelector('[role=alert]')?.textContent).toContain('Annat än det som visades');
    expect(rot.querySelector('button.primar')).not.toBeNull();
    expect(meddelanden).toEqual([]);
  });

  it('a file that is too large is never sent', async () => {
    const { rot, valj, skickat } = await rita(visning);
    await valj(new Uint8Array(STORSTA_FIL + 1));
    expect(skickat).toEqual([]);
    expect(rot.querySelector('gs-faltfel')?.textContent).toContain('Den får vara högst 70 kB');
  });

  it('bytes become base64 whatever their number', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, i) => i % 256);
    const tillbaka = Uint8Array.from(atob(tillBase64(bytes)), (c) => c.charCodeAt(0));
    expect(tillbaka).toEqual(bytes);
  });
});
