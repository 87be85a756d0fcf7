import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { GsHandlingslista } from './gs-handlingslista';
import { medHandling } from './gs-handlingar';
import type { Handling, Handlingsversion } from './handlingstyp';
import { Sammanhang } from './sammanhang';

const version = (nummer: number, val: Partial<Handlingsversion> = {}): Handlingsversion => ({
  nummer, filnamn: 'plan.pdf', mediatyp: 'application/pdf', storlek: 2048, sha256: `${nummer}`.repeat(64), tid: `2021-02-1${nummer}T10:00:00Z`, av: 'Anna', adress: `/api/norrbotten/projekthandlingar/x/${nummer}`, ...val,
});
const handling = (id: string, titel: string, versioner: readonly Handlingsversion[], val: Partial<Handling> = {}): Handling => ({
  id, titel, dold: false, sekretess: null, farSekretessmarkera: false, farHavaSekretess: false, version: 1, textlage: 'last', versioner, ...val,
});
const DOLD = handling('d', 'Sekretessmarkerad handling', [], { dold: true });

const visa = async (handlingar: readonly Handling[], val: { readonly far?: boolean; readonly verktyg?: boolean } = {}): Promise<HTMLElement> => {
  TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: Sammanhang, useValue: { samverkan: signal('norrbotten') } }] });
  const f = TestBed.createComponent(GsHandlingslista);
  f.componentRef.setInput('objekt', 'projekt/1');
  f.componentRef.setInput('handlingar', handlingar);
  f.componentRef.setInput('farLaddaUpp', val.far ?? false);
  f.componentRef.setInput('verktyg', val.verktyg ?? false);
  f.componentRef.setInput('tomtext', 'Ingen har lagt till något.');
  f.componentRef.setInput('vidAndring', () => undefined);
  await f.whenStable();
  return f.nativeElement;
};
const text = (e: Element | null | undefined): string => (e?.textContent ?? '').replace(/\s+/g, ' ').trim();
const knappar = (e: Element): string[] => [...e.querySelectorAll('button, a')].map(text);

describe('gs-handlingslista', () => {
  it('a handling has its type, size, version, who and when, and what the person may do', async () => {
    const e = await visa([handling('a', 'Plan', [version(2, { storlek: 1536 }), version(1)], { farSekretessmarkera: true })], { far: true });
    expect(text(e.querySelector('li p'))).toContain('PDF, 1,5 kB, plan.pdf');
    expect(text(e.querySelector('li p'))).toContain('Version 2,');
    expect(knappar(e.querySelector('.knappar') ?? e)).toEqual(['Visa Plan', 'Ladda ner Plan', 'Ladda upp ny version av Plan', 'Sekretessmarkera Plan']);
  });

  it('an Office file is downloaded only, and the reader is offered no change', async () => {
    const e = await visa([handling('a', 'Kalkyl', [version(1, { mediatyp: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', filnamn: 'k.xlsx' })])]);
    expect(knappar(e)).toEqual(['Ladda ner Kalkyl']);
    expect(e.querySelector('gs-handlingsuppladdning')).toBeNull();
  });

  it('says when the search does not reach the text of its file', async () => {
    const e = await visa([handling('a', 'Inskannat', [version(1)], { textlage: 'olasbar' }), handling('b', 'Plan', [version(1)], { textlage: 'vantar' })]);
    expect([...e.querySelectorAll('li')].map((li) => text(li).includes('kunde inte läsas'))).toEqual([true, false]);
    expect(text(e)).not.toContain('läses just nu');
  });

  it('one that is hidden is its place in the list and nothing more', async () => {
    const e = await visa([DOLD], { far: true });
    expect(text(e.querySelector('li'))).toBe('Sekretessmarkerad handling');
    expect(e.querySelectorAll('li button, li a, li input')).toHaveLength(0);
  });

  it('one that is marked says by what and why, and is lifted by those who may', async () => {
    const sekretess = { paragraf: '19:3', skal: 'Anbud före tilldelning.', av: 'Bo', tid: '2021-02-15T10:00:00Z' };
    const e = await visa([handling('a', 'Anbud', [version(1)], { sekretess, farHavaSekretess: true })]);
    expect(text(e.querySelector('gs-etikett'))).toBe('Sekretess, OSL 19:3');
    expect(text(e)).toContain('Anbud före tilldelning.');
    expect(knappar(e)).toContain('Häv sekretessen för Anbud');
  });

  it.each<[string, Partial<Handlingsversion>, string]>([
    ['a larger file', { storlek: 5120 }, '3 kB större'],
    ['a smaller file of another name', { storlek: 1024, filnamn: 'ny.pdf' }, 'nytt filnamn, 1 kB mindre'],
    ['another type', { mediatyp: 'image/png', filnamn: 'bild.png' }, 'PDF blev PNG-bild, nytt filnamn, nytt innehåll, samma storlek'],
    ['the same bytes', { sha256: '1'.repeat(64) }, 'samma fil'],
    ['the same bytes, renamed', { sha256: '1'.repeat(64), filnamn: 'ny.pdf' }, 'samma innehåll, nytt filnamn'],
  ])('versions stand beside each other: %s', async (_, andra, vantat) => {
    const e = await visa([handling('a', 'Plan', [version(2, andra), version(1)])]);
    expect([...e.querySelectorAll('tbody tr')].map((r) => text(r.children[2]))).toEqual([vantat, 'den första']);
  });

  it('is ordered by what was added last, hidden ones last, and offers the list as files', async () => {
    const e = await visa([DOLD, handling('a', 'Äldst', [version(1)]), handling('b', 'Nyast', [version(3), version(1)])], { verktyg: true });
    expect([...e.querySelectorAll('li')].map((l) => text(l.querySelector('h3') ?? l))).toEqual(['Nyast', 'Äldst', 'Sekretessmarkerad handling']);
    expect([...e.querySelectorAll('gs-tabellverktyg a')].map((a) => a.getAttribute('href'))).toEqual(['/api/norrbotten/projekt/1/handlingar.xlsx', '/api/norrbotten/projekt/1/handlingar.csv']);
  });

  it('says who fills an empty list', async () => {
    expect(text(await visa([]))).toContain('Ingen har lagt till något.');
  });
});

describe('medHandling', () => {
  it('puts a handling in its place, or last', () => {
    const [a, b] = [handling('a', 'A', []), handling('b', 'B', [])];
    expect(medHandling([a, b], { ...a, titel: 'Ny' }).map((h) => h.titel)).toEqual(['Ny', 'B']);
    expect(medHandling([a], b)).toEqual([a, b]);
  });
});
