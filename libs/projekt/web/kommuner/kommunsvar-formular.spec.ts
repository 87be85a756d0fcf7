import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Fas } from '@gemensam/projekt/domain';
import { Graf, Sammanhang } from '@gemensam/shared/web';
import type { KommunsvarDelFragment } from '../generated/operationer';
import { KommunsvarFormular } from './kommunsvar-formular';

const svar = (del: Partial<KommunsvarDelFragment> = {}): KommunsvarDelFragment => ({
  kommun: { kommunkod: '2506', namn: 'Arjeplog' }, deltagande: 'ej_svarat', fran: null, deltagandeSvarat: null, deltagandeVersion: 0,
  inforande: null, inforandedatum: null, ansvarig: null, inforandeSvarat: null, inforandeVersion: 0, svararSom: 'kommunen', personer: ['Kanslichefen'], ...del,
});

interface Prov {
  readonly rot: HTMLElement;
  readonly skickat: Record<string, unknown>[];
  readonly sparade: KommunsvarDelFragment[];
  readonly lugn: () => Promise<unknown>;
}

const rita = async (fore: KommunsvarDelFragment, fas: Fas | null, svaren: readonly object[]): Promise<Prov> => {
  const skickat: Record<string, unknown>[] = [];
  const sparade: KommunsvarDelFragment[] = [];
  const ko = [...svaren];
  TestBed.configureTestingModule({ providers: [{ provide: Sammanhang, useValue: { affarsdatum: signal('2021-02-15') } }] });
  TestBed.inject(Graf).andra = (operation, variabler) => {
    const namn = operation.text.includes('sattInforande(') ? 'sattInforande' : 'sattDeltagande';
    skickat.push({ namn, ...(variabler as { input: object }).input });
    return Promise.resolve({ [namn]: ko.shift() } as never);
  };
  const ram = TestBed.createComponent(KommunsvarFormular);
  ram.componentRef.setInput('projektId', 'p1');
  ram.componentRef.setInput('fas', fas);
  ram.componentRef.setInput('svar', fore);
  ram.componentInstance.sparad.subscribe((s) => sparade.push(s));
  await ram.whenStable();
  return { rot: ram.nativeElement, skickat, sparade, lugn: () => ram.whenStable() };
};

const val = (rot: HTMLElement, namn: string): readonly string[] => [...rot.querySelectorAll(`input[name=${namn}]`)].map((i) => i.parentElement?.textContent?.trim() ?? '');
const valj = async (prov: Prov, namn: string, text: string): Promise<void> => {
  [...prov.rot.querySelectorAll<HTMLInputElement>(`input[name=${namn}]`)].find((i) => i.parentElement?.textContent?.trim() === text)?.click();
  await prov.lugn();
};
const spara = async (prov: Prov): Promise<void> => {
  prov.rot.querySelector<HTMLElement>('button[type=submit]')?.click();
  await prov.lugn();
};
const rutan = (rot: HTMLElement, etikett: string): HTMLInputElement => {
  const label = [...rot.querySelectorAll('label')].find((l) => l.textContent?.trim() === etikett);
  const ruta = rot.querySelector<HTMLInputElement>(`#${label?.htmlFor}`);
  if (!ruta) throw new Error(`no field ${etikett}`);
  return ruta;
};
const skriv = async (prov: Prov, etikett: string, text: string): Promise<void> => {
  const ruta = rutan(prov.rot, etikett);
  ruta.value = text;
  ruta.dispatchEvent(new Event('input'));
  await prov.lugn();
};
const klart = (del: Partial<KommunsvarDelFragment>) => ({ __typename: 'Kommunsvar', ...svar(del) });

describe('KommunsvarFormular', () => {
  it('offers what the rules allow: of an idea interest alone, before the start no one has joined later', async () => {
    const ide = await rita(svar(), 'ide', []);
    expect(val(ide.rot, 'deltagande')).toEqual(['Har inte svarat (som nu)', 'Intresserad', 'Deltar inte']);
    expect(val(ide.rot, 'inforande')).toEqual([]);
    TestBed.resetTestingModule();
    const fore = await rita(svar({ deltagande: 'intresserad' }), 'forbereds', []);
    expect(val(fore.rot, 'deltagande')).toEqual(['Intresserad (som nu)', 'Deltar', 'Deltar inte', 'Dra tillbaka intresset']);
    expect(val(fore.rot, 'inforande')).toEqual(['Inte angivet (som nu)', 'Avvaktar', 'Planerat', 'Avstår']);
    expect(fore.rot.querySelector('gs-textfalt')).toBeNull();
  });

  it('sends only what was changed, participation first, with the day as it was meant', async () => {
    const prov = await rita(svar(), 'inforande', [klart({ deltagande: 'deltar', deltagandeVersion: 1 }), klart({ deltagande: 'deltar', deltagandeVersion: 1, inforande: 'planerat', inforandeVersion: 1 })]);
    await valj(prov, 'deltagande', 'Deltar');
    await valj(prov, 'inforande', 'Planerat');
    await skriv(prov, 'Planerat till', '1/6');
    await skriv(prov, 'Ansvarig för införandet', 'Kanslichefen');
    await spara(prov);
    expect(prov.skickat).toEqual([
      { namn: 'sattDeltagande', projektId: 'p1', kommunkod: '2506', version: 0, act: 'delta', fran: null, kalla: null },
      { namn: 'sattInforande', projektId: 'p1', kommunkod: '2506', version: 0, lage: 'planerat', datum: '2021-06-01', ansvarig: 'Kanslichefen', kalla: null },
    ]);
    expect(prov.sparade).toMatchObject([{ deltagande: 'deltar', inforande: 'planerat' }]);
  });

  it('ends the införande before the kommun leaves', async () => {
    const fore = svar({ deltagande: 'deltar', deltagandeVersion: 1, inforande: 'pagar', inforandeVersion: 2 });
    const prov = await rita(fore, 'inforande', [klart({ inforande: 'avstar' }), klart({ deltagande: 'deltar_inte' })]);
    await valj(prov, 'deltagande', 'Deltar inte');
    expect(val(prov.rot, 'inforande')).toEqual(['Avstår']);
    await valj(prov, 'inforande', 'Avstår');
    await spara(prov);
    expect(prov.skickat.map((s) => s['namn'])).toEqual(['sattInforande', 'sattDeltagande']);
  });

  it('shows a refusal at its field and keeps what was typed', async () => {
    const prov = await rita(svar({ deltagande: 'deltar' }), 'inforande', [{ __typename: 'Avslag', regel: 'Dagen har inte kommit', text: 'Dagen har inte kommit än.', kalla: 'x', utvag: 'Välj Planerat.', falt: 'datum' }]);
    await valj(prov, 'inforande', 'Driftsatt');
    await skriv(prov, 'Togs i drift', '2021-03-01');
    await spara(prov);
    expect(prov.rot.querySelector('[aria-invalid="true"]')).toBe(rutan(prov.rot, 'Togs i drift'));
    expect(rutan(prov.rot, 'Togs i drift').value).toBe('2021-03-01');
    expect(prov.sparade).toEqual([]);
  });

  it('says what stands when somebody else answered, keeps the choice, and sends it on the new version', async () => {
    const deras = svar({ deltagande: 'deltar_inte', deltagandeVersion: 1, deltagandeSvarat: { av: 'Kollegan', datum: '2021-02-15', kalla: null } });
    const prov = await rita(svar(), 'forbereds', [{ __typename: 'KommunsvarKonflikt', aktuell: deras }, klart({ deltagande: 'deltar', deltagandeVersion: 2 })]);
    await valj(prov, 'deltagande', 'Deltar');
    await spara(prov);
    expect(prov.rot.querySelector('[role=alert]')?.textContent?.replace(/\s+/g, ' ')).toMatch(/Någon annan har svarat för Arjeplog.*deltar inte.*Kollegan, 2021-02-15/);
    await spara(prov);
    expect(prov.skickat.map((s) => s['version'])).toEqual([0, 1]);
    expect(prov.sparade).toHaveLength(1);
  });

  it('asks the e-samordnare for a source, and sends nothing when nothing is changed', async () => {
    const prov = await rita(svar({ svararSom: 'e_samordnare' }), 'forbereds', [klart({})]);
    await spara(prov);
    expect([prov.skickat, prov.rot.textContent]).toEqual([[], expect.stringContaining('Inget är ändrat')]);
    await valj(prov, 'deltagande', 'Deltar');
    await skriv(prov, 'Källa', 'KS 2021-02-08 § 14');
    await spara(prov);
    expect(prov.skickat).toMatchObject([{ act: 'delta', kalla: 'KS 2021-02-08 § 14' }]);
  });
});
