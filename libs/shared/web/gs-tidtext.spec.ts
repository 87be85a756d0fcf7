import { TestBed } from '@angular/core/testing';
import { GsTidtext } from './gs-tidtext';

const rita = async (text: string) => {
  const ram = TestBed.createComponent(GsTidtext);
  ram.componentRef.setInput('text', text);
  await ram.whenStable();
  const rot: HTMLElement = ram.nativeElement;
  return { text: rot.textContent, tider: [...rot.querySelectorAll('time')].map((t) => [t.textContent, t.getAttribute('datetime')]) };
};

describe('text with days', () => {
  it('keeps every day and its time together, and the text as it is', async () => {
    const mening = 'Svar senast 2021-03-01. Frågan ställdes 2021-02-15 09:30 av Åsa.';
    expect(await rita(mening)).toEqual({ text: mening, tider: [['2021-03-01', '2021-03-01'], ['2021-02-15 09:30', '2021-02-15 09:30']] });
  });

  it.each(['', 'Org.nr 212000-2700', '§ 4'])('”%s” has none', async (text) => expect(await rita(text)).toEqual({ text, tider: [] }));
});
