import { type Browser } from 'playwright-core';
import { brister, forBred } from './axe';
import { nyPerson, personMedRoll, valjRoll } from './person';
import { startaWebblasare } from './webblasare';
import { tillsDet } from './tills-det';

let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

describe('logging in', () => {
  it('a kommun representative comes to Min arbetsyta with one click, as her kommun', async () => {
    const { sida, klagomal, stang } = await nyPerson(webblasare);
    await valjRoll(sida, 'Kommunrepresentant', 'Pajala');
    expect(new URL(sida.url()).pathname).toBe('/norrbotten');
    await tillsDet(() => sida.getByRole('heading', { level: 1 }).textContent(), 'Min arbetsyta');
    await tillsDet(() => sida.title(), expect.stringContaining('Min arbetsyta'));
    await sida.locator('gs-skal-konto summary').click();
    await tillsDet(() => sida.locator('gs-skal-konto').innerText(), expect.stringContaining('Kommunrepresentant, Pajala'));
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('comes back to the address that was asked for, query and all', async () => {
    const { sida, stang } = await nyPerson(webblasare, '/norrbotten/finns/inte?sok=elev');
    expect(new URL(sida.url()).pathname).toBe('/');
    await valjRoll(sida, 'E-samordnare');
    expect(new URL(sida.url()).pathname).toBe('/norrbotten/finns/inte');
    expect(new URL(sida.url()).search).toBe('?sok=elev');
    await tillsDet(() => sida.getByRole('heading', { level: 1 }).textContent(), 'Sidan finns inte');
    await stang();
  });

  it('shows a samverkan of others exactly as one that does not exist', async () => {
    const { sida, stang } = await personMedRoll(webblasare, 'Kommunrepresentant', { kommun: 'Pajala' });
    const text = async (vag: string): Promise<string> => {
      await sida.goto(vag);
      await sida.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
      return sida.locator('body').innerText();
    };
    await tillsDet(() => text('/region10'), await text('/ingen-samverkan'));
    await stang();
  });

  it('the Arjeplog representative, who belongs to both, changes samverkan', async () => {
    const { sida, stang } = await personMedRoll(webblasare, 'Kommunrepresentant', { kommun: 'Arjeplog' });
    await sida.locator('gs-skal-samverkan summary').click();
    await sida.getByRole('link', { name: /Region 10/ }).click();
    await sida.waitForURL('**/region10');
    await tillsDet(() => sida.locator('gs-skal-samverkan summary').innerText(), expect.stringContaining('Region 10'));
    await stang();
  });

  it('gives one and the same answer to an unknown name and a wrong password', async () => {
    const { sida, stang } = await nyPerson(webblasare);
    const forsok = async (namn: string): Promise<string> => {
      await sida.getByLabel('Användarnamn').fill(namn);
      await sida.getByLabel('Lösenord').fill('inte-det-ratta');
      await Promise.all([
        sida.waitForResponse((svar) => svar.url().endsWith('/api/graphql')),
        sida.getByRole('button', { name: 'Logga in', exact: true }).click(),
      ]);
      const ruta = sida.getByRole('alert');
      await ruta.waitFor();
      return ruta.innerText();
    };
    const okand = await forsok('finns-inte');
    expect(okand).not.toBe('');
    expect(await forsok('e-samordnare')).toBe(okand);
    await tillsDet(() => sida.getByLabel('Användarnamn').inputValue(), 'e-samordnare');
    await stang();
  });

  it('logs out, and the page behind is closed', async () => {
    const { sida, stang } = await personMedRoll(webblasare, 'Revisor');
    await sida.locator('gs-skal-konto summary').click();
    await sida.getByRole('button', { name: 'Logga ut', exact: true }).click();
    await sida.getByRole('heading', { name: 'Logga in' }).waitFor();
    await sida.goto('/norrbotten/kostnader');
    await sida.getByRole('heading', { name: 'Logga in' }).waitFor();
    await stang();
  });

  it('works with the keyboard alone, and focus follows to the heading', async () => {
    const { sida, stang } = await nyPerson(webblasare);
    await sida.keyboard.press('Tab');
    await tillsDet(() => sida.locator(':focus').textContent(), 'Hoppa till innehållet');
    const revisor = sida.getByRole('button', { name: /^Revisor/ });
    for (let steg = 0; steg < 40; steg++) {
      if (await revisor.and(sida.locator(':focus')).count()) break;
      await sida.keyboard.press('Tab');
    }
    await sida.keyboard.press('Enter');
    await sida.getByRole('heading', { name: 'Min arbetsyta' }).waitFor();
    await sida.locator('h1:focus').waitFor();
    await stang();
  });

  it.each([1280, 390, 320])('has no axe faults and no sideways scroll at %d px', async (bredd) => {
    const { sida, stang } = await nyPerson(webblasare, '/', { bredd });
    expect(await brister(sida)).toEqual([]);
    expect(await forBred(sida)).toBe(0);
    await valjRoll(sida, 'Ordförande');
    if (bredd < 768) await sida.getByRole('button', { name: 'Meny' }).click();
    expect(await brister(sida)).toEqual([]);
    expect(await forBred(sida)).toBe(0);
    await stang();
  });
});
