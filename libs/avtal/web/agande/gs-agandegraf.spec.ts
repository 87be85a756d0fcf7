import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { agandelayout, bakatkanter, type Grafkant, type Grafnod, NODBREDD, NODHOJD } from './agandelayout';
import { GsAgandegraf } from './gs-agandegraf';

const nod = (id: string, val: Partial<Grafnod> = {}): Grafnod => ({ id, namn: id, text: 'bolag', ton: 'vanlig', ...val });
const kant = (fran: string, till: string, text = '50 %', val: Partial<Grafkant> = {}): Grafkant => ({ fran, till, text, ...val });
const plats = (noder: readonly Grafnod[], kanter: readonly Grafkant[]) => {
  const l = agandelayout(noder, kanter);
  return { l, har: (id: string) => l.noder.find((n) => n.nod.id === id) ?? { x: NaN, y: NaN } };
};

describe('the drawing', () => {
  it('owners stand above what they own, and one without owners right above what it owns', () => {
    const { har } = plats(['K', 'P', 'H', 'A', 'B'].map((id) => nod(id)), [kant('K', 'H'), kant('H', 'A'), kant('A', 'B'), kant('P', 'B')]);
    expect(['K', 'H', 'A', 'B'].map((id) => har(id).y)).toEqual([...new Set(['K', 'H', 'A', 'B'].map((id) => har(id).y))].sort((a, b) => a - b));
    expect(har('P').y).toBe(har('A').y);
  });
  it('no two stand on each other, and everything is inside', () => {
    const noder = Array.from({ length: 40 }, (_, n) => nod(`n${n}`));
    const kanter = Array.from({ length: 70 }, (_, n) => kant(`n${(n * 7) % 40}`, `n${(n * 11 + 3) % 40}`));
    const { l } = plats(noder, kanter);
    for (const [i, a] of l.noder.entries()) {
      expect(a.x >= 0 && a.y >= 0 && a.x + NODBREDD <= l.bredd && a.y + NODHOJD <= l.hojd).toBe(true);
      for (const b of l.noder.slice(i + 1)) expect(Math.abs(a.x - b.x) >= NODBREDD || Math.abs(a.y - b.y) >= NODHOJD).toBe(true);
    }
    expect(l.kanter).toHaveLength(70);
  });
  it('a ring and a holding in oneself are drawn, and a line to nobody is not', () => {
    const noder = [nod('A'), nod('B')];
    const kanter = [kant('A', 'B'), kant('B', 'A'), kant('A', 'A'), kant('A', '?')];
    expect(plats(noder, kanter).l.kanter.map((k) => k.kant)).toEqual(kanter.slice(0, 3));
    expect([...bakatkanter(noder, kanter)]).toEqual([kanter[1], kanter[2]]);
  });
  it('a ring goes out on the side where nobody stands in the way', () => {
    const noder = ['K', 'A', 'L', 'B'].map((id) => nod(id));
    const { l, har } = plats(noder, [kant('K', 'A'), kant('A', 'B'), kant('L', 'B'), kant('B', 'A')]);
    const ring = l.kanter.at(-1);
    expect(har('A').y).toBe(har('L').y);
    expect((ring?.tx ?? NaN) < har('A').x).toBe(har('A').x < har('L').x);
    expect((ring?.tx ?? NaN) - (ring?.tb ?? NaN) / 2).toBeGreaterThanOrEqual(0);
  });
  it('two texts do not stand on each other while there is room along their lines', () => {
    const noder = ['K', 'L', 'A', 'B'].map((id) => nod(id));
    const { l } = plats(noder, [kant('K', 'A'), kant('K', 'B'), kant('L', 'A'), kant('L', 'B')]);
    for (const [i, a] of l.kanter.entries()) for (const b of l.kanter.slice(i + 1)) expect(Math.abs(a.tx - b.tx) >= (a.tb + b.tb) / 2 || Math.abs(a.ty - b.ty) >= 20).toBe(true);
  });
  it('a long name takes two lines', () => {
    expect(plats([nod('x', { namn: 'Norra Skogslänens Gemensamma Fastighetsförvaltning AB' })], []).l.noder[0]?.rader).toEqual(['Norra Skogslänens', 'Gemensamma …']);
  });
});

describe('gs-agandegraf', () => {
  const visa = async (noder: readonly Grafnod[], kanter: readonly Grafkant[]) => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const vy = TestBed.createComponent(GsAgandegraf);
    vy.componentRef.setInput('noder', noder);
    vy.componentRef.setInput('kanter', kanter);
    vy.componentRef.setInput('rubrik', 'Ägarkedjan till B');
    await vy.whenStable();
    const element: HTMLElement = vy.nativeElement;
    return { vy, element, rader: () => [...element.querySelectorAll('details li')].map((li) => [...li.childNodes].filter((n) => n.nodeName !== 'UL' && n.nodeType !== 8).map((n) => n.textContent?.trim()).filter(Boolean).join(' ')) };
  };

  it('tells everything as a nested list too', async () => {
    const { rader, element } = await visa(
      [nod('K', { namn: 'Kommunen', text: 'kommun, medlem', ton: 'medlem' }), nod('A'), nod('B', { mal: true, lank: ['/b'] })],
      [kant('K', 'A', '60 %'), kant('A', 'B', '80 %'), kant('B', 'A', '10 %', { raknas: false }), kant('K', 'B', '4', { lista: 'utser 4 platser i' })],
    );
    expect(rader()).toEqual(['Kommunen (kommun, medlem)', '60 % av A (bolag)', '80 % av B (bolag)', '10 % av A (bolag, räknas inte, se ovan vad den äger)', 'utser 4 platser i B (bolag, se ovan vad den äger)']);
    expect(element.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
  it('what has focus in the list is marked in the drawing with its lines', async () => {
    const { vy, element } = await visa([nod('A'), nod('B', { lank: ['/b'] }), nod('C')], [kant('A', 'B'), kant('A', 'C')]);
    element.querySelector('a')?.dispatchEvent(new FocusEvent('focus'));
    await vy.whenStable();
    expect(element.querySelectorAll('.nod.vald')).toHaveLength(1);
    expect(element.querySelectorAll('.linje.vald')).toHaveLength(1);
  });
  it('a ring that nobody stands above is told once', async () => {
    const { rader } = await visa([nod('A'), nod('B')], [kant('A', 'B'), kant('B', 'A')]);
    expect(rader()).toEqual(['A (bolag)', '50 % av B (bolag)', '50 % av A (bolag, se ovan vad den äger)']);
  });
});
