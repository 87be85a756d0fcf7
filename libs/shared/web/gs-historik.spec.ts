import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { grafOperation } from '@gemensam/shared/contract';
import { Graf } from './graf';
import { GrafFel } from './graf-fel';
import { GsHistorik } from './gs-historik';
import { type Historikrad, type Historiksida, type Historikurval, historikvy } from './historikvy';

interface Fraga {
  readonly urval: Historikurval;
  readonly efter: string | null;
}
interface Svar {
  readonly historik: Historiksida<Historikrad> | null;
}

const operation = grafOperation<Svar, Fraga>('Prov', 'query Prov{historik}');
const fragor: Fraga[] = [];
const hemlig = signal(false);
let svara: (f: Fraga) => Promise<Svar>;

@Component({ selector: 'gs-prov', imports: [GsHistorik], template: `<gs-historik [vy]="vy" vad="provet" fil="/api/norrbotten/prov/1" [slag]="slag" [lank]="lank" [hemlig]="hemlig()" />` })
class Prov {
  protected readonly hemlig = hemlig;
  protected readonly vy = historikvy(operation, (urval, efter) => ({ urval, efter }), (svar) => svar.historik);
  protected readonly slag = [{ varde: 'status', namn: 'Status' }];
  protected readonly lank = (r: Historikrad) => (r.id === '1' ? { text: 'Status', lank: ['/status'] } : null);
}

const rad = (id: string): Historikrad => ({ id, tid: '2021-02-15T10:00:00Z', aktor: 'Ada Åberg', text: `Händelse ${id}`, skal: id === '1' ? 'Kalkylen räknas om.' : null });
const sida = (ids: readonly string[], nasta: string | null): Svar => ({ historik: { rader: ids.map(rad), nasta, personer: ['Ada Åberg', 'Bo Berg'] } });

const rita = async () => {
  const graf = { samverkan: signal('norrbotten'), fraga: (_: unknown, f: Fraga) => (fragor.push(f), svara(f)) };
  TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: Graf, useValue: graf }] });
  const ram = TestBed.createComponent(Prov);
  const rot: HTMLElement = ram.nativeElement;
  const lugn = async (): Promise<void> => {
    await new Promise((klar) => setTimeout(klar));
    await ram.whenStable();
  };
  await lugn();
  const knapp = (namn: string) => [...rot.querySelectorAll('button')].find((b) => b.textContent?.trim() === namn);
  return { rot, lugn, knapp, rader: () => [...rot.querySelectorAll('li .vad')].map((v) => v.textContent?.trim()) };
};

describe('GsHistorik', () => {
  beforeEach(() => {
    fragor.length = 0;
    svara = ({ efter }) => Promise.resolve(efter ? sida(['3'], null) : sida(['1', '2'], '2'));
  });

  it('tells what has happened with the reason and a way on, and older events when they are asked for', async () => {
    const { rot, lugn, knapp, rader } = await rita();
    expect(rader()).toEqual(['Händelse 1Kalkylen räknas om.', 'Händelse 2']);
    expect([...rot.querySelectorAll('a.om')].map((a) => a.textContent)).toEqual(['Status']);
    expect(rot.querySelector('form')?.getAttribute('aria-label')).toBe('Filtrera provets historik');
    knapp('Visa äldre')?.click();
    await lugn();
    expect(rader()).toHaveLength(3);
    expect(fragor.at(-1)?.efter).toBe('2');
    expect(knapp('Visa äldre')).toBeUndefined();
    expect(rot.textContent).toContain('Det finns inget äldre.');
  });

  it('is narrowed by what is chosen, and so is its file', async () => {
    const { rot, lugn, knapp } = await rita();
    const person = rot.querySelector<HTMLSelectElement>('#historik-person');
    if (!person) throw new Error('Valet av person saknas');
    person.value = 'Bo Berg';
    person.dispatchEvent(new Event('change'));
    await lugn();
    expect(fragor.at(-1)?.urval).toEqual({ sok: null, om: null, person: 'Bo Berg', fran: null, till: null });
    expect(rot.querySelector('.hamta a')?.getAttribute('href')).toBe('/api/norrbotten/prov/1.xlsx?person=Bo+Berg');
    svara = () => Promise.resolve(sida([], null));
    knapp('Rensa filter')?.click();
    await lugn();
    await lugn();
    expect(rot.textContent).toContain('Här visas det som görs med provet.');
  });

  it('is not said to be empty where what was done is secret', async () => {
    svara = () => Promise.resolve(sida([], null));
    const { rot, lugn } = await rita();
    expect(rot.textContent).toContain('Inga händelser');
    hemlig.set(true);
    await lugn();
    expect(rot.textContent).toContain('Händelserna omfattas av sekretess');
    hemlig.set(false);
  });

  it('keeps what it has when the older ones fail, and asks again', async () => {
    const { rot, lugn, knapp, rader } = await rita();
    svara = () => Promise.reject(new GrafFel('natverk'));
    knapp('Visa äldre')?.click();
    await lugn();
    expect(rader()).toHaveLength(2);
    expect(rot.querySelector('[role="alert"]')).not.toBeNull();
  });
});
