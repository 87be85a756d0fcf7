import { signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Graf, GrafFel, Sammanfogning } from '@gemensam/shared/web';
import type { LamnaStatusrapportInput, PortfoljRadDelFragment, StatusDelFragment } from '../generated/operationer';
import { Statusformular } from './statusformular';
import { skrivUtkast, type Statusprojekt } from './statusutkast';

const status: StatusDelFragment = {
  id: 's1', nummer: 2, datum: '2021-01-28', tid: '2021-01-28T12:00:00Z', forfattare: 'Anna', text: 'Förra texten.',
  lageTid: 'enligt_plan', lageKostnad: 'enligt_plan', lageResultat: 'risk', fas: 'upphandling', inlastKalla: null,
};
const projekt: Statusprojekt = { id: 'p1', namn: 'Datacenter', version: 3, status, utkast: null, risklage: { oppna: 0, varsta: null } };

interface Prov {
  readonly ram: ComponentFixture<Statusformular>;
  readonly rot: HTMLElement;
  readonly skickat: LamnaStatusrapportInput[];
  readonly utkast: string[];
  readonly sparade: PortfoljRadDelFragment[];
  readonly fragat: unknown[];
}

/** The form with a server that gives these answers in turn, and a person who merges to this text. */
const rita = async (p: Statusprojekt, svar: readonly (object | GrafFel)[], sammanfogat: string | null = null): Promise<Prov> => {
  const skickat: LamnaStatusrapportInput[] = [];
  const utkast: string[] = [];
  const fragat: unknown[] = [];
  const andra = async (operation: { readonly namn: string }, { input }: { input: LamnaStatusrapportInput & { innehall: string } }) => {
    if (operation.namn === 'SparaUtkast') {
      utkast.push(input.innehall);
      return { sparaUtkast: { __typename: 'Utkast' } };
    }
    const nasta = svar[skickat.length];
    skickat.push(input);
    if (nasta instanceof GrafFel) throw nasta;
    return { lamnaStatusrapport: nasta };
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Graf, useValue: { andra, samverkan: signal('norrbotten') } },
      { provide: Sammanfogning, useValue: { oppna: async (data: unknown) => (fragat.push(data), sammanfogat === null ? null : { text: sammanfogat }) } },
    ],
  });
  const ram = TestBed.createComponent(Statusformular);
  ram.componentRef.setInput('projekt', p);
  const sparade: PortfoljRadDelFragment[] = [];
  ram.componentInstance.sparad.subscribe((r) => sparade.push(r));
  await ram.whenStable();
  return { ram, rot: ram.nativeElement, skickat, utkast, sparade, fragat };
};

const textruta = (rot: HTMLElement): HTMLTextAreaElement => rot.querySelector('textarea') ?? document.createElement('textarea');
const skriv = (rot: HTMLElement, text: string): void => {
  textruta(rot).value = text;
  textruta(rot).dispatchEvent(new Event('input', { bubbles: true }));
};
const valj = (rot: HTMLElement, fraga: string, lage: string): void => {
  const grupp = [...rot.querySelectorAll('fieldset')].find((f) => f.querySelector('legend')?.textContent === fraga);
  grupp?.querySelector<HTMLInputElement>(`input[value="${lage}"]`)?.click();
};
const spara = async ({ ram, rot }: Prov): Promise<void> => {
  textruta(rot).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
  await ram.whenStable();
};
const rad = { __typename: 'PortfoljRad', id: 'p1', version: 4 };

describe('Statusformular', () => {
  it.each([
    ['the first report', { ...projekt, status: null }, 'Det här är den första rapporten. Enligt plan är förvalt.'],
    ['a previous report without lägen', { ...projekt, status: { ...status, lageTid: null, lageKostnad: null, lageResultat: null } }, 'Den förra rapporten saknar lägen. Enligt plan är förvalt.'],
    ['a previous report with lägen', projekt, ''],
  ])('says which lägen it chose for the person: %s', async (_fall, p, text) => {
    const { rot } = await rita(p, []);
    expect((rot.querySelector('.forval')?.textContent ?? '').replace(/\s+/g, ' ')).toContain(text);
    expect(rot.querySelector('.forval') === null).toBe(text === '');
  });

  it('opens with the previous report, sends what was changed on the version that was seen, and says that it is saved', async () => {
    const prov = await rita(projekt, [rad]);
    expect(textruta(prov.rot).value).toBe('Förra texten.');
    expect([...prov.rot.querySelectorAll<HTMLInputElement>('input:checked')].map((i) => i.value)).toEqual(['enligt_plan', 'enligt_plan', 'risk']);
    skriv(prov.rot, 'Ny text.');
    valj(prov.rot, 'Kostnad', 'avviker');
    await spara(prov);
    expect(prov.skickat).toEqual([{ projektId: 'p1', version: 3, text: 'Ny text.', lageTid: 'enligt_plan', lageKostnad: 'avviker', lageResultat: 'risk' }]);
    expect(prov.sparade).toEqual([rad]);
  });

  it('is done with the draft when the report is given', async () => {
    const prov = await rita(projekt, [rad]);
    skriv(prov.rot, 'Ny text.');
    await spara(prov);
    expect(prov.utkast).toEqual(['']);
  });

  it('shows a refusal at the field, and keeps what was typed', async () => {
    const prov = await rita(projekt, [{ __typename: 'Avslag', regel: 'Tom statusrapport', text: 'Statustexten är tom.', kalla: 'V', utvag: 'Skriv.', falt: 'text' }]);
    skriv(prov.rot, '   ');
    await spara(prov);
    expect(textruta(prov.rot).getAttribute('aria-invalid')).toBe('true');
    expect(prov.rot.querySelector('gs-faltfel')?.textContent).toContain('Statustexten är tom. Skriv.');
    expect(textruta(prov.rot).value).toBe('   ');
    expect(prov.sparade).toEqual([]);
  });

  it('keeps the text when the network fails, and sends it again on demand', async () => {
    const prov = await rita(projekt, [new GrafFel('natverk'), rad]);
    skriv(prov.rot, 'Skrivet på tåget.');
    await spara(prov);
    expect(prov.rot.querySelector('[role="alert"]')).not.toBeNull();
    expect(textruta(prov.rot).value).toBe('Skrivet på tåget.');
    [...prov.rot.querySelectorAll('button')].find((b) => b.textContent?.includes('Försök igen'))?.click();
    await prov.ram.whenStable();
    expect(prov.sparade).toHaveLength(1);
  });

  it('sends again on the new version when something else than a report moved the project, and shows no merge', async () => {
    const prov = await rita(projekt, [{ __typename: 'StatusKonflikt', version: 4, aktuell: status }, { __typename: 'StatusKonflikt', version: 5, aktuell: null }, rad]);
    skriv(prov.rot, 'Efter grinden.');
    await spara(prov);
    expect(prov.skickat.map((s) => [s.version, s.text])).toEqual([[3, 'Efter grinden.'], [4, 'Efter grinden.'], [5, 'Efter grinden.']]);
    expect(prov.fragat).toEqual([]);
    expect(prov.sparade).toEqual([rad]);
  });

  it('shows both texts when somebody else reported, and saves the merged one with both changes of läge on the new version', async () => {
    const aktuell = { ...status, id: 's2', text: 'Annas nya.', lageTid: 'avviker' as const };
    const prov = await rita(projekt, [{ __typename: 'StatusKonflikt', version: 4, aktuell }, rad], 'Annas nya. Mitt nya.');
    skriv(prov.rot, 'Mitt nya.');
    valj(prov.rot, 'Kostnad', 'risk');
    await spara(prov);
    expect(prov.fragat).toMatchObject([{ avVem: 'Anna', falt: [{ min: 'Mitt nya.', deras: 'Annas nya.' }] }]);
    expect(prov.skickat[1]).toEqual({ projektId: 'p1', version: 4, text: 'Annas nya. Mitt nya.', lageTid: 'avviker', lageKostnad: 'risk', lageResultat: 'risk' });
    expect(prov.sparade).toHaveLength(1);
  });

  it('goes on writing when the person does not merge, and asks again at the next save', async () => {
    const krock = { __typename: 'StatusKonflikt', version: 4, aktuell: { ...status, id: 's2' } };
    const prov = await rita(projekt, [krock, krock]);
    skriv(prov.rot, 'Mitt nya.');
    await spara(prov);
    expect(textruta(prov.rot).value).toBe('Mitt nya.');
    await spara(prov);
    expect(prov.skickat.map((s) => s.version)).toEqual([3, 3]);
    expect(prov.sparade).toEqual([]);
  });

  it('takes up the draft where it was left, on the version it was built on, and can begin again', async () => {
    const utkast = { version: 2, text: 'Påbörjat', lageTid: 'risk', lageKostnad: 'risk', lageResultat: 'risk' } as const;
    const prov = await rita({ ...projekt, utkast: skrivUtkast(utkast) }, [rad]);
    expect(textruta(prov.rot).value).toBe('Påbörjat');
    [...prov.rot.querySelectorAll('button')].find((b) => b.textContent?.includes('Börja om'))?.click();
    await prov.ram.whenStable();
    expect(textruta(prov.rot).value).toBe('Förra texten.');
    expect(prov.utkast).toEqual(['']);
    await spara(prov);
    expect(prov.skickat[0]).toMatchObject({ version: 3, lageTid: 'enligt_plan' });
  });

  it('sends a draft on its own version, so that a report since then leads to merging', async () => {
    const utkast = { version: 2, text: 'Påbörjat', lageTid: 'risk', lageKostnad: 'risk', lageResultat: 'risk' } as const;
    const prov = await rita({ ...projekt, utkast: skrivUtkast(utkast) }, [rad]);
    await spara(prov);
    expect(prov.skickat[0]).toMatchObject({ version: 2, text: 'Påbörjat' });
  });
});
