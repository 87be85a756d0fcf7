import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { bekrafta, personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

let webblasare: Browser;
beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare?.close());

const prydlig = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};
const rubrik = (sida: Page, name: string | RegExp) => sida.getByRole('heading', { level: 1, name }).waitFor();
const punkter = (sida: Page) => sida.getByRole('region', { name: /^Punkter/ }).getByRole('row');
const valjNamndensBeslut = async (sida: Page, paragraf: string): Promise<void> => {
  const lista = sida.getByLabel('Beslut', { exact: true });
  await lista.selectOption({ label: (await lista.locator('option').filter({ hasText: ` ${paragraf},` }).first().textContent()) ?? '' });
};

it('the nämnd adopts a new version: what the law closes cannot be written, both versions are compared, and a day shows which was in force', async () => {
  const { sida, klagomal, stang } = await personMedRoll(webblasare, 'Nämndsekreterare', { vag: '/norrbotten/delegation' });
  await rubrik(sida, 'Delegationsordning');
  await tillsDet(() => punkter(sida).count(), 8);
  await sida.getByText('1 prisbasbelopp utan moms').waitFor();
  await prydlig(sida);

  await sida.getByRole('button', { name: 'Ny version' }).click();
  await rubrik(sida, 'Ny delegationsordning');
  await tillsDet(() => punkter(sida).count(), 8);
  await sida.getByRole('link', { name: 'Ändra punkt 5' }).click();
  await rubrik(sida, 'Punkt 5');
  await tillsDet(() => sida.getByRole('option', { name: /medborgarförslag – får inte delegeras, KL 6:38/ }).getAttribute('disabled'), '');
  await sida.getByRole('combobox', { name: 'Delegat' }).selectOption({ label: 'Beredningsgrupp' });
  await sida.getByRole('button', { name: 'Spara punkten' }).click();
  await sida.getByText('både förtroendevalda och anställda').first().waitFor();
  await prydlig(sida);
  await sida.getByRole('combobox', { name: 'Delegat' }).selectOption({ label: 'E-samordnare' });
  await sida.getByRole('textbox', { name: /^Högst, antal/ }).fill('0,5');
  await sida.getByRole('button', { name: 'Spara punkten' }).click();
  await rubrik(sida, 'Ny delegationsordning');
  await sida.getByText('0,5 prisbasbelopp utan moms').waitFor();
  await sida.getByRole('radio', { name: 'Ordföranden', exact: true }).check();
  await sida.getByRole('button', { name: 'Spara', exact: true }).click();
  await sida.getByText('Rätten i brådskande ärenden är sparad').first().waitFor();
  await tillsDet(() => sida.getByRole('button', { name: 'Ångra ändringen' }).count(), 0);
  await prydlig(sida);

  await sida.getByRole('link', { name: 'Jämför med version 1' }).click();
  await sida.getByText('1 ändrad, 6 oförändrade.').waitFor();
  await sida.getByRole('heading', { name: 'Ändrad: rätten att besluta i brådskande ärenden' }).waitFor();
  await prydlig(sida);
  await sida.goBack();
  await sida.getByRole('link', { name: 'Fastställ', exact: true }).click();
  await rubrik(sida, 'Fastställ delegationsordningen');
  await valjNamndensBeslut(sida, '§ 8');
  await sida.getByRole('textbox', { name: 'Gäller från' }).fill('2021-01-28');
  await sida.getByRole('button', { name: 'Fastställ', exact: true }).click();
  await bekrafta(sida);
  await sida.getByText('Version 1 gäller från').first().waitFor();
  await prydlig(sida);
  await sida.getByRole('textbox', { name: 'Gäller från' }).fill('2021-06-01');
  await sida.getByRole('button', { name: 'Fastställ', exact: true }).click();
  await rubrik(sida, 'Delegationsordning');
  await sida.getByText('från 2021-06-01').waitFor();
  await sida.getByText('Ordföranden (KL 6:39)', { exact: true }).waitFor();
  await sida.getByRole('textbox', { name: 'Gällde den dagen' }).fill('2021-05-31');
  await sida.getByRole('textbox', { name: 'Gällde den dagen' }).press('Tab');
  await sida.getByText('till och med 2021-05-31').waitFor();
  await sida.getByText('Ordföranden, med vice ordföranden som ersättare (KL 6:39)').waitFor();
  expect(klagomal).toEqual([]);
  await stang();
});

it('the nämnd takes over a matter and takes back a point; a ledamot reads it; the administrator adds a year', async () => {
  const { sida, klagomal, stang } = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/projekt', bredd: 390 });
  await sida.getByRole('link', { name: 'Gemensamt system elevhälsan' }).first().click();
  await rubrik(sida, 'Gemensamt system elevhälsan');
  await sida.goto(`${new URL(sida.url()).pathname}/faser`);
  await sida.getByRole('link', { name: 'Nämnden tar över frågan från ordföranden' }).click();
  await rubrik(sida, 'Ta över en fråga');
  await sida.getByRole('radio', { name: 'Starta projekt' }).waitFor();
  await valjNamndensBeslut(sida, '§ 2');
  await sida.getByRole('button', { name: 'Ta över frågan' }).click();
  await sida.getByText('Skriv varför nämnden tar över').first().waitFor();
  await prydlig(sida);
  await sida.getByRole('textbox', { name: 'Varför tar nämnden över?' }).fill('Projektet rör fler än det först var tänkt.');
  await sida.getByRole('button', { name: 'Ta över frågan' }).click();
  await rubrik(sida, 'Övertagna frågor');
  await sida.getByText('hos nämnden', { exact: true }).waitFor();
  await prydlig(sida);

  await sida.getByRole('navigation', { name: 'Delegation' }).getByRole('link', { name: 'Delegationsordning' }).click();
  await sida.getByRole('link', { name: 'Återkalla punkt 6' }).click();
  await rubrik(sida, 'Återkalla punkt 6');
  await valjNamndensBeslut(sida, '§ 5');
  await sida.getByRole('textbox', { name: 'Återkallas från' }).fill('2021-03-01');
  await prydlig(sida);
  await sida.getByRole('button', { name: 'Återkalla punkten' }).click();
  await rubrik(sida, 'Delegationsordning');
  await sida.getByText('återkallas 2021-03-01').waitFor();
  await prydlig(sida);
  expect(klagomal).toEqual([]);
  await stang();

  const ledamot = await personMedRoll(webblasare, 'Ledamot', { vag: '/norrbotten/delegation/overtagna' });
  await ledamot.sida.getByText('Projektet rör fler').waitFor();
  await tillsDet(() => ledamot.sida.getByRole('link', { name: /Lämna tillbaka|Ta över/ }).count(), 0);
  await ledamot.stang();

  const administrator = await personMedRoll(webblasare, 'Administratör', { vag: '/norrbotten/administration/prisbasbelopp' });
  await administrator.sida.getByRole('button', { name: 'Lägg in ett år' }).click();
  await administrator.sida.getByRole('textbox', { name: 'År', exact: true }).fill('2027');
  await administrator.sida.getByRole('textbox', { name: 'Belopp' }).fill('59 950');
  await administrator.sida.getByRole('textbox', { name: 'Källa' }).fill('Exempel');
  await administrator.sida.getByRole('button', { name: 'Spara', exact: true }).click();
  await administrator.sida.getByText('inte hela hundratal').first().waitFor();
  expect(await administrator.sida.getByRole('dialog').count()).toBe(0);
  await prydlig(administrator.sida);
  await administrator.sida.getByRole('textbox', { name: 'Belopp' }).fill('60 000');
  await administrator.sida.getByRole('button', { name: 'Spara', exact: true }).click();
  await bekrafta(administrator.sida);
  await administrator.sida.getByRole('row', { name: /2027/ }).getByText('60 000').waitFor();
  await prydlig(administrator.sida);
  await administrator.stang();
});
