import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { bekrafta, nyPerson, type Person, personMedRoll } from './person';
import { startaWebblasare } from './webblasare';
import { tillsDet } from './tills-det';

const EGET = 'tre röda cyklar';
let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const ren = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};
const loggaIn = async (sida: Page, anvandarnamn: string, losenord: string): Promise<void> => {
  await sida.getByLabel('Användarnamn').fill(anvandarnamn);
  await sida.getByLabel('Lösenord').fill(losenord);
  await sida.getByRole('button', { name: 'Logga in', exact: true }).click();
};
const losenordet = async (sida: Page): Promise<string> => (await sida.locator('gs-forsta-losenord code').textContent()) ?? '';

/** Makes an account with an uppdrag as revisor. Answers the first password. */
const skapa = async (sida: Page, namn: string, anvandarnamn: string): Promise<string> => {
  await sida.getByRole('link', { name: 'Ny person' }).click();
  await sida.getByLabel('Namn', { exact: true }).fill(namn);
  await sida.getByLabel('Användarnamn').fill(anvandarnamn);
  await sida.getByRole('button', { name: 'Skapa konto' }).click();
  await bekrafta(sida);
  await sida.getByRole('heading', { level: 1, name: `${namn} har fått ett konto` }).waitFor();
  const losenord = await losenordet(sida);
  await ren(sida);
  await sida.getByRole('link', { name: 'Ge uppdrag' }).click();
  await sida.getByLabel('Roll').selectOption('Revisor');
  await tillsDet(() => sida.getByLabel('Användarnamn').inputValue(), anvandarnamn);
  await sida.getByRole('button', { name: 'Ge uppdraget' }).click();
  await sida.getByRole('row', { name: new RegExp(`^${namn}`) }).waitFor();
  return losenord;
};

describe('the administrator gives a person an account', () => {
  it('who changes the first password before anything else, and is logged out when it is reset', async () => {
    const { sida, klagomal, stang } = await personMedRoll(webblasare, 'Administratör', { vag: '/norrbotten/administration/uppdrag' });
    const forsta = await skapa(sida, 'Kim Provperson', 'kim.provperson');
    expect(forsta).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);

    const kim = await nyPerson(webblasare, '/?till=%2Fnorrbotten%2Fkostnader');
    await loggaIn(kim.sida, 'kim.provperson', forsta);
    await kim.sida.getByRole('heading', { level: 1, name: 'Byt lösenord' }).waitFor();
    await ren(kim.sida);
    await kim.sida.goto('/norrbotten/projekt');
    await kim.sida.getByRole('heading', { level: 1, name: 'Byt lösenord' }).waitFor();
    await byt(kim, 'Tillfälligt lösenord', forsta, 'kim.provperson');
    await kim.sida.getByText('Lösenordet är lätt att gissa').first().waitFor();
    await ren(kim.sida);
    await byt(kim, 'Tillfälligt lösenord', forsta, EGET);
    await kim.sida.getByRole('heading', { level: 1, name: 'Projekt' }).waitFor();

    await kim.sida.locator('gs-skal-konto summary').click();
    await ren(kim.sida);
    await kim.sida.getByRole('link', { name: 'Byt lösenord' }).click();
    await kim.sida.getByLabel('Nuvarande lösenord').waitFor();
    await kim.sida.getByRole('link', { name: 'Avbryt' }).click();
    await kim.sida.getByRole('heading', { level: 1, name: 'Min arbetsyta' }).waitFor();
    // A page that still asks when the password is reset logs her out by itself.
    await kim.sida.getByRole('link', { name: 'Projekt', exact: true }).click();
    await kim.sida.getByRole('main').getByRole('link', { name: 'Elevhälsa' }).first().waitFor();

    await sida.getByRole('link', { name: 'Återställ lösenord för Kim Provperson' }).click();
    await sida.getByRole('button', { name: 'Återställ lösenordet' }).click();
    await sida.getByRole('heading', { level: 1, name: 'Kim Provperson har fått ett nytt lösenord' }).waitFor();
    const andra = await losenordet(sida);
    expect(andra).not.toBe(forsta);
    await ren(sida);
    await kim.sida.getByRole('link', { name: 'Min arbetsyta', exact: true }).click();
    await kim.sida.getByRole('heading', { level: 1, name: 'Logga in' }).waitFor();
    await kim.sida.getByText('Du har loggats ut, eftersom ditt lösenord har återställts.').waitFor();
    await loggaIn(kim.sida, 'kim.provperson', andra);
    await kim.sida.getByRole('heading', { level: 1, name: 'Byt lösenord' }).waitFor();
    await byt(kim, 'Tillfälligt lösenord', andra, 'fyra blå bilar');
    await kim.sida.locator('gs-skal').waitFor();
    await kim.sida.goto('/norrbotten');
    await kim.sida.getByRole('region', { name: 'Ändrat i ditt konto' }).getByText('Lösenordet för Kim Provperson återställdes.').waitFor();
    await ren(kim.sida);
    expect(klagomal).toEqual([]);
    expect(kim.klagomal).toEqual([]);
    await Promise.all([stang(), kim.stang()]);
  });

  it('a taken username leads to the uppdrag; the accounts of the demo have no password to change', async () => {
    const { sida, stang } = await personMedRoll(webblasare, 'Administratör', { vag: '/norrbotten/administration/uppdrag/ny-person', bredd: 390 });
    await sida.getByLabel('Namn', { exact: true }).fill('Någon Annan');
    await sida.getByLabel('Användarnamn').fill('revisor');
    await sida.getByRole('button', { name: 'Skapa konto' }).click();
    await bekrafta(sida);
    await sida.getByRole('link', { name: 'Ge revisor ett uppdrag' }).waitFor();
    await ren(sida);
    await sida.getByRole('link', { name: 'Ge revisor ett uppdrag' }).click();
    await tillsDet(() => sida.getByLabel('Användarnamn').inputValue(), 'revisor');
    await sida.locator('gs-skal-konto summary').click();
    await sida.getByRole('button', { name: 'Logga ut', exact: true }).waitFor();
    await tillsDet(() => sida.getByRole('link', { name: 'Byt lösenord' }).count(), 0);
    await sida.goto('/byt-losenord');
    await sida.getByText('Demons konton har ett gemensamt lösenord').waitFor();
    await ren(sida);
    await stang();
  });
});

const byt = async ({ sida }: Person, falt: string, nuvarande: string, nytt: string): Promise<void> => {
  await sida.getByLabel(falt).fill(nuvarande);
  await sida.getByLabel('Nytt lösenord', { exact: true }).fill(nytt);
  await sida.getByLabel('Nytt lösenord en gång till').fill(nytt);
  await sida.getByRole('button', { name: 'Byt lösenord' }).click();
};
