import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Roll } from '@gemensam/shared/contract';
import { Sammanhang } from '@gemensam/shared/web';
import { Skal } from './skal';

const rita = async (roll: Roll, demo = true): Promise<HTMLElement> => {
  const sammanhang = {
    samverkan: signal('norrbotten'),
    demo: signal(demo),
    affarsdatum: signal('2021-02-15'),
    inloggad: signal({ namn: 'Prov' }),
    medlemskap: signal([]),
    uppdrag: signal([]),
    valt: signal({ samverkan: { namn: 'Norrbottens e-nämnd' } }),
    roller: signal([roll]),
    harRoll: (...roller: readonly Roll[]) => roller.includes(roll),
  };
  TestBed.configureTestingModule({
    providers: [provideRouter([]), { provide: Sammanhang, useValue: sammanhang }],
  });
  const ram = TestBed.createComponent(Skal);
  await ram.whenStable();
  const rot: HTMLElement = ram.nativeElement;
  return rot;
};
const menyFor = async (roll: Roll): Promise<readonly string[]> => {
  const rot = await rita(roll);
  expect(rot.textContent).toContain('Demo: i dag är 2021-02-15');
  return [...rot.querySelectorAll('nav a')].map((a) => a.textContent?.trim() ?? '');
};

const ALLAS = ['Min arbetsyta', 'Projekt', 'Kostnader', 'Avtal', 'Delegation', 'Ekonomi', 'Ärenden', 'Diarium', 'Möten'];

describe('the main menu', () => {
  it.each<readonly [Roll, readonly string[]]>([
    ['avropare', ['Min arbetsyta', 'Avtal']],
    ['ledamot', ALLAS],
    ['overordnad', ALLAS],
    ['e_samordnare', ALLAS],
    ['revisor', [...ALLAS, 'Historik', 'Administration']],
    ['administrator', [...ALLAS, 'Historik', 'Administration']],
  ])('of %s', async (roll, meny) => {
    expect(await menyFor(roll)).toEqual(meny);
  });
});

it('what is printed says of which day it is', async () => {
  expect((await rita('ledamot', false)).querySelector('header')?.textContent).toContain('Utskrivet 2021-02-15');
});
