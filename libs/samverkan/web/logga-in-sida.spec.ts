import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Graf, Sammanhang } from '@gemensam/shared/web';
import { LoggaInSida } from './logga-in-sida';

const sagt = async (adress: string): Promise<string | undefined> => {
  const sammanhang = { valj: () => true, ladda: async () => undefined, inloggad: signal(null), demo: signal(false), installation: signal(null) };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '', component: LoggaInSida }], withComponentInputBinding()),
      { provide: Graf, useValue: { samverkan: signal(null), fraga: async () => ({ oppnaSamverkan: [] }) } },
      { provide: Sammanhang, useValue: sammanhang },
    ],
  });
  const ram = await RouterTestingHarness.create(adress);
  await ram.fixture.whenStable();
  return ram.routeNativeElement?.querySelector('.utloggad')?.textContent?.trim();
};

it.each([
  ['losenord', 'eftersom ditt lösenord har återställts. Logga in med det tillfälliga lösenord'],
  ['tid', 'eftersom det gått en stund sedan du gjorde något'],
  ['avslutad', 'logga ut på en annan plats, eller så har ditt lösenord eller din tvåstegsinloggning ändrats'],
])('who was logged out is told why: %s', async (slut, text) => {
  expect(await sagt(`/?utloggad=${slut}`)).toContain(text);
});

it('where it is not known nothing is guessed, and who comes by herself is told nothing', async () => {
  expect(await sagt('/?till=%2Fnorrbotten&utloggad=1')).toBe('Du har loggats ut. Logga in igen så kommer du tillbaka.');
  TestBed.resetTestingModule();
  expect(await sagt('/?till=%2Fnorrbotten')).toBeUndefined();
});
