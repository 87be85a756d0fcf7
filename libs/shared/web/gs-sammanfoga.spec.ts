import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatDialog } from '@angular/material/dialog';
import { Sammanfogning, type Sammanfogat } from './sammanfogning';

const knapp = (text: string): HTMLButtonElement => {
  const funnen = [...document.querySelectorAll('button')].find((k) => k.textContent?.trim() === text);
  if (!funnen) throw new Error(`no button ${text}`);
  return funnen;
};

const oppna = async (): Promise<{ readonly svar: Promise<Sammanfogat> }> => {
  const svar = TestBed.inject(Sammanfogning).oppna({
    rubrik: 'statusrapporten',
    avVem: 'Projektledare',
    falt: [{ namn: 'text', etikett: 'Text', min: 'Min text', deras: 'Deras text' }],
  });
  while (TestBed.inject(MatDialog).openDialogs.length === 0) await new Promise((klar) => setTimeout(klar));
  await TestBed.inject(ApplicationRef).whenStable();
  return { svar };
};

const ruta = (): HTMLTextAreaElement => {
  const funnen = document.querySelector('textarea');
  if (!funnen) throw new Error('no textarea');
  return funnen;
};

describe('the merge dialog', () => {
  it('shows both versions and begins with mine', async () => {
    const { svar } = await oppna();
    expect([...document.querySelectorAll('.version')].map((p) => p.textContent)).toEqual(['Deras text', 'Min text']);
    expect(ruta().value).toBe('Min text');
    knapp('Fortsätt skriva på min').click();
    expect(await svar).toBeNull();
  });

  it('gives back theirs with what I added to it', async () => {
    const { svar } = await oppna();
    knapp('Använd den sparade').click();
    await TestBed.inject(ApplicationRef).whenStable();
    expect(ruta().value).toBe('Deras text');
    ruta().value = 'Deras text, och min';
    ruta().dispatchEvent(new Event('input'));
    knapp('Spara den sammanfogade texten').click();
    expect(await svar).toEqual({ text: 'Deras text, och min' });
  });
});
