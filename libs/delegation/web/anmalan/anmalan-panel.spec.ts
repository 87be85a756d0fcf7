import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Graf, Sammanhang } from '@gemensam/shared/web';
import { AnmalanPanel } from './anmalan-panel';

const rad = (beteckning: string, lage: string, lagetext: string, skulleDatum: string | null) => ({ __typename: 'Anmalningsrad', id: beteckning, beteckning, rubrik: 'Skrivbord', lage, lagetext, skulleDatum, eget: true });
const RADER = [
  rad('D 2021:1', 'vantar', 'Ska anmälas 2021-03-16', '2021-03-16'),
  rad('D 2021:2', 'forsenad', 'Skulle ha anmälts 2021-02-14', '2021-02-14'),
  rad('D 2021:3', 'sammantrade_saknas', 'Inget sammanträde finns i kalendern efter beslutet', null),
];

it('each decision says its day once; one without a sammanträde says why it waits', async () => {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Graf, useValue: { samverkan: signal('norrbotten'), fraga: async () => ({ anmalningsbevakning: RADER }) } },
      { provide: Sammanhang, useValue: { affarsdatum: signal('2021-02-15'), samverkan: signal('norrbotten'), harRoll: () => false } },
    ],
  });
  const vy = TestBed.createComponent(AnmalanPanel);
  await vy.whenStable();
  const rot: HTMLElement = vy.nativeElement;
  const rader = [...rot.querySelectorAll('li')].map((li) => [...li.querySelectorAll('span')].map((s) => s.textContent?.trim()).join(' | '));
  expect(rader.sort()).toEqual(['Inget sammanträde finns i kalendern efter beslutet', 'Senast 2021-02-14, 1 dag sen', 'Senast 2021-03-16, om 29 dagar']);
  expect(rot.querySelector('[role=alert]')?.textContent).toContain('1 beslut skulle redan ha anmälts');
});
