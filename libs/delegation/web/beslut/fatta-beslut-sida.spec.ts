import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Graf, Sammanhang } from '@gemensam/shared/web';
import { waitUntil } from '../../../../tools/wait-until.mjs';
import { FattaBeslutSida } from './fatta-beslut-sida';

const ORDNING = {
  gallerFran: '2021-01-28', gallerTill: null, bradskanderatt: 'ordforande_vice',
  punkter: [
    { nr: 5, arendetyp: 'inkop', delegat: 'e_samordnare', ersattare: null, aterkallad: null },
    { nr: 7, arendetyp: 'projektstart', delegat: 'ordforande', ersattare: null, aterkallad: null },
  ],
};

/** What somebody with one uppdrag is shown, and what is asked meanwhile. */
const visa = async (roll: string, versioner: readonly object[] = [ORDNING]) => {
  const fragat: string[] = [];
  const graf = {
    samverkan: signal('norrbotten'),
    stannaMedOsant: () => () => undefined,
    fraga: async ({ namn }: { namn: string }) => {
      fragat.push(namn);
      if (namn === 'Beslutanderatten') return { delegationsordningar: { versioner } };
      return new Promise(() => undefined);
    },
  };
  const roller = signal([roll]);
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Graf, useValue: graf },
      { provide: Sammanhang, useValue: { affarsdatum: signal('2021-02-15'), samverkan: signal('norrbotten'), inloggad: signal(null), roller, harRoll: (...r: string[]) => r.some((x) => roller().includes(x)) } },
    ],
  });
  const vy = TestBed.createComponent(FattaBeslutSida);
  vy.componentRef.setInput('samverkan', 'norrbotten');
  const rot: HTMLElement = vy.nativeElement;
  await waitUntil(() => rot.querySelector('gs-nytt-delegationsbeslut-sida, .vagar') !== null);
  return { rot, fragat, roller, vy };
};
const text = (rot: HTMLElement): string => rot.textContent?.replace(/\s+/g, ' ') ?? '';

it('who can decide nothing sees who may and the way back, and nothing is checked', async () => {
  const { rot, fragat } = await visa('kommunrepresentant');
  expect([...rot.querySelectorAll('dt')].map((dt) => `${dt.textContent}: ${dt.nextElementSibling?.textContent}`)).toEqual([
    'Inköp och beställning: E-samordnare, vid förhinder överordnad', 'Starta projekt: Ordförande', 'Brådskande ärenden (KL 6:39): Ordförande, vid förhinder vice ordförande',
  ]);
  expect([...rot.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual(['/norrbotten/delegation', '/norrbotten/delegation/beslut']);
  expect(rot.querySelector('form')).toBeNull();
  expect(fragat).toEqual(['Beslutanderatten']);
});

it('a role that could be a delegat, but is not by the ordning in force, is told the same', async () => {
  expect((await visa('namndsekreterare')).rot.querySelector('form')).toBeNull();
});

it.each(['e_samordnare', 'overordnad', 'ordforande', 'vice_ordforande'])('%s gets the form', async (roll) => {
  expect((await visa(roll)).rot.querySelector('form')).not.toBeNull();
});

it('without an ordning the matter can still be left to the nämnd by those who could be delegat', async () => {
  expect((await visa('ledamot', [])).rot.querySelector('form')).not.toBeNull();
});

it('without an ordning nobody else sees a form', async () => {
  const { rot } = await visa('revisor', [{ ...ORDNING, gallerTill: '2021-02-14' }]);
  expect(text(rot)).toContain('Ingen delegationsordning gäller i dag.');
});

it('the form stays when the uppdrag is over: what is written is not lost', async () => {
  const { rot, roller, vy } = await visa('e_samordnare');
  roller.set([]);
  vy.detectChanges();
  expect(rot.querySelector('form')).not.toBeNull();
});
