import { TestBed } from '@angular/core/testing';
import { waitUntil } from '../../../tools/wait-until.mjs';
import { GsDiagram, type Diagramrad, type Diagramserie } from './gs-diagram';

const serier: readonly Diagramserie[] = [
  { namn: 'Beslutat', monster: 'fylld' },
  { namn: 'Prognos', monster: 'streckad' },
  { namn: 'Summa', monster: null },
];
const varde = (tal: number) => ({ tal, text: `${tal} kr` });
const rader: readonly Diagramrad[] = [
  { etikett: '2021', varden: [varde(1), varde(2), varde(3)] },
  { etikett: '2022', varden: [varde(4), null, varde(4)], framhavd: true },
];
const duk = HTMLCanvasElement.prototype;
const verklig = duk.getContext;

const visa = async (getContext: () => null): Promise<HTMLElement> => {
  duk.getContext = getContext;
  const f = TestBed.createComponent(GsDiagram);
  for (const [namn, v] of Object.entries({ rubrik: 'Per år, kronor', radrubrik: 'År', serier, rader, summarad: { etikett: 'Summa', varden: [varde(5), varde(2), varde(7)] }, sammanfattning: 'Två år.' })) f.componentRef.setInput(namn, v);
  await f.whenStable();
  return f.nativeElement;
};

afterEach(() => {
  duk.getContext = verklig;
});

describe('a chart', () => {
  it('is an image with a text, and its table has every value of the same data', async () => {
    const el = await visa(() => null);
    expect(el.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Två år.');
    expect(el.querySelector('caption')?.textContent).toBe('Per år, kronor');
    const celler = [...el.querySelectorAll('tr')].map((r) => [...r.children].map((c) => c.textContent?.trim()));
    expect(celler).toEqual([
      ['År', 'Beslutat', 'Prognos', 'Summa'],
      ['2021', '1 kr', '2 kr', '3 kr'],
      ['2022', '4 kr', '–inget värde', '4 kr'],
      ['Summa', '5 kr', '2 kr', '7 kr'],
    ]);
    expect([...el.querySelectorAll('th')].every((th) => th.scope === 'row' || th.scope === 'col')).toBe(true);
  });

  it('names the patterns of what is drawn, and not what stands in the table alone', async () => {
    const el = await visa(() => null);
    expect([...el.querySelectorAll('li')].map((li) => [li.textContent, li.firstElementChild?.classList.contains('fylld')])).toEqual([['Beslutat', true], ['Prognos', false]]);
    expect(el.querySelector('ul')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('that cannot be drawn says so, and the table stands', async () => {
    const el = await visa(() => {
      throw new Error('no canvas');
    });
    await waitUntil(() => (el.textContent ?? '').includes('gick inte'));
    expect(el.querySelector('[role=status]')?.textContent).toContain('Diagrammet gick inte att hämta. Tabellen visar samma uppgifter.');
    expect(el.querySelector('[role=img]')).toBeNull();
    expect(el.querySelectorAll('tbody tr')).toHaveLength(2);
  });
});
