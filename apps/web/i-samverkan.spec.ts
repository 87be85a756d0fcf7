import { Location } from '@angular/common';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Graf, Sammanhang } from '@gemensam/shared/web';
import { iSamverkan } from './i-samverkan';

@Component({ selector: 'gs-prov', template: 'sida' })
class Prov {}

const medlem = (kortnamn: string): object => ({ samverkan: { id: kortnamn, kortnamn, namn: kortnamn }, uppdrag: [] });

const ga = async (adress: string, inloggad: object | null, sessionsslut: string | null = null): Promise<string> => {
  const graf = TestBed.configureTestingModule({
    providers: [
      provideRouter([
        { path: '', component: Prov },
        { path: 'byt-losenord', component: Prov, title: 'Byt' },
        { path: 'finns-inte', component: Prov, title: 'Finns inte' },
        { path: ':samverkan', component: Prov, canActivate: [iSamverkan], title: 'Inne' },
      ]),
    ],
  }).inject(Graf);
  graf.fraga = () => Promise.resolve({ installation: { affarsdatum: '2021-02-15', sessionsslut }, inloggad } as never);
  const ram = await RouterTestingHarness.create();
  await ram.navigateByUrl(adress);
  return `${decodeURIComponent(TestBed.inject(Location).path())} ${document.title}`;
};

describe('the door to a samverkan', () => {
  it('sends the logged out to the login page, with the way back', async () => {
    expect(await ga('/norrbotten', null)).toBe('?till=/norrbotten ');
  });

  it('tells the login page how the session ended, where a page is asked for anew after it', async () => {
    expect(await ga('/norrbotten', null, 'tid')).toBe('?till=/norrbotten&utloggad=tid ');
  });

  it('says it once: who has logged in and out since then is told nothing', async () => {
    await ga('/norrbotten', null, 'tid');
    const sammanhang = TestBed.inject(Sammanhang);
    sammanhang.sattInloggad(null);
    expect(sammanhang.installation()?.sessionsslut).toBeNull();
  });

  it('sends a person with a temporary password to the page where it is changed, with the way back', async () => {
    expect(await ga('/norrbotten', { lage: 'byt_losenord', medlemskap: [medlem('norrbotten')] })).toBe('/byt-losenord?till=/norrbotten Byt');
  });

  it('lets a member in', async () => {
    expect(await ga('/region10', { medlemskap: [medlem('norrbotten'), medlem('region10')] })).toBe('/region10 Inne');
    expect(TestBed.inject(Graf).samverkan()).toBe('region10');
  });

  it('answers others that it does not exist, without another address in the address bar', async () => {
    expect(await ga('/region10', { medlemskap: [medlem('norrbotten')] })).toBe(' Finns inte');
    expect(TestBed.inject(Graf).samverkan()).toBeNull();
  });
});
