import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { startaWebblasare } from './webblasare';
import { tillsDet } from './tills-det';

const PROJEKT = 'Gemensamt system elevhälsan';
const NYTT = 'Gemensam e-learningplattform/kursportal';
let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const vid = async (roll: string, projekt: string, val: { readonly bredd?: number; readonly kommun?: string } = {}): Promise<Person> => {
  const person = await personMedRoll(webblasare, roll, { vag: '/norrbotten/projekt', ...val });
  await person.sida.getByRole('link', { name: projekt, exact: true }).first().click();
  await person.sida.getByRole('link', { name: 'Direktiv', exact: true }).click();
  await person.sida.getByRole('heading', { level: 2, name: 'Projektdirektiv' }).waitFor();
  return person;
};
const ren = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};

describe("elevhälsa's projektdirektiv", () => {
  it('is read by a kommun on a phone: the version in force, its tillägg, the difference and the PDF', async () => {
    const { sida, klagomal, stang } = await vid('Kommunrepresentant', PROJEKT, { kommun: 'Pajala', bredd: 320 });
    await sida.getByText(/^Version 2/).first().waitFor();
    await sida.getByText('Intressenterna kompletteras med socialtjänsten (individ- och familjeomsorg).').first().waitFor();
    await tillsDet(() => sida.getByRole('link', { name: /^Skriv/ }).count(), 0);
    await sida.getByRole('link', { name: 'Intressenter', exact: true }).click();
    await sida.locator(':focus').filter({ hasText: '6 Intressenter' }).waitFor();
    await sida.getByText('Visa vad som är ändrat i Intressenter').click();
    await sida.locator('ins').first().waitFor();
    await ren(sida);
    const pdf = await sida.request.get((await sida.getByRole('link', { name: 'Hämta PDF' }).getAttribute('href')) ?? '');
    expect([pdf.status(), pdf.headers()['content-type'], (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
    await sida.getByRole('link', { name: 'Jämför versioner' }).click();
    await sida.getByText('1 av 10 delar skiljer.').waitFor();
    await ren(sida);
    await sida.getByLabel('Bredvid varandra').check();
    await sida.getByRole('heading', { name: /^Version 1/ }).waitFor();
    await ren(sida);
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('gets a tillägg: the projektledare writes and leaves, comes back to the text, saves; the nämndsekreterare enters the decision', async () => {
    const { sida, klagomal, stang } = await vid('Projektledare', PROJEKT);
    await sida.getByRole('link', { name: 'Skriv ett tillägg' }).click();
    const juridik = sida.getByRole('textbox', { name: '9 Juridik' });
    await juridik.fill('Ett personuppgiftsbiträdesavtal tas fram.');
    await sida.getByText('Det du skriver är sparat för dig.').waitFor();
    await sida.getByRole('link', { name: 'Stäng' }).click();
    await sida.getByRole('link', { name: 'Skriv ett tillägg' }).click();
    await sida.getByText('Det du skrev förra gången är återställt.').waitFor();
    await tillsDet(() => juridik.inputValue(), 'Ett personuppgiftsbiträdesavtal tas fram.');
    await sida.getByLabel('Plats 3').selectOption({ label: 'Resultat' });
    await juridik.press('Control+Enter');
    await sida.getByText('Resultat, kostnad och tid ordnas 1, 2 och 3, var och en på sin plats.').waitFor();
    await tillsDet(() => sida.locator(':focus').getAttribute('aria-invalid'), 'true');
    await ren(sida);
    await sida.getByLabel('Plats 3').selectOption({ label: 'Tid' });
    await sida.getByRole('button', { name: 'Spara utkastet' }).click();
    await sida.getByText('Utkast till tillägg').waitFor();
    await sida.getByText('ändrad i utkastet').waitFor();
    await ren(sida);
    await stang();

    const sekreterare = await vid('Nämndsekreterare', PROJEKT);
    await sekreterare.sida.getByText('Ett utkast till tillägg ändrar Juridik.').waitFor();
    await sekreterare.sida.getByRole('button', { name: 'Fastställ tillägget' }).click();
    const formular = sekreterare.sida.getByRole('form', { name: 'Fastställ tillägget som version 3' });
    await formular.getByLabel('Beslut', { exact: true }).selectOption({ index: 1 });
    await formular.getByRole('button', { name: 'Fastställ tillägget' }).click();
    await formular.getByText('Ange vad tillägget ändrar.').waitFor();
    await ren(sekreterare.sida);
    await formular.getByLabel('Vad tillägget ändrar').fill('Juridiken kompletteras.');
    await formular.getByRole('button', { name: 'Fastställ tillägget' }).click();
    await sekreterare.sida.getByRole('row', { name: /^Version 3/ }).waitFor();
    await ren(sekreterare.sida);
    expect([...klagomal, ...sekreterare.klagomal]).toEqual([]);
    await sekreterare.stang();
  });
});

it('two who prepare write at once: different parts go together, the same part is chosen in, and the gaps lead to their fields', async () => {
  const samordnaren = await vid('E-samordnare', NYTT);
  const beredaren = await vid('Beredningsgrupp', NYTT, { kommun: 'Luleå' });
  for (const { sida } of [samordnaren, beredaren]) {
    await sida.getByText('Inget projektdirektiv än').waitFor();
    await ren(sida);
    await sida.getByRole('link', { name: 'Skriv direktivet' }).click();
    await sida.getByRole('textbox', { name: '2 Behov' }).waitFor();
  }
  await samordnaren.sida.getByLabel('1 Bakgrund').fill('En förstudie pågår.');
  await samordnaren.sida.getByLabel('2 Behov').fill('Kurser för alla.');
  await samordnaren.sida.getByRole('button', { name: 'Spara utkastet' }).click();
  await samordnaren.sida.getByText('Innan direktivet kan fastställas ska de här delarna skrivas:').waitFor();

  await beredaren.sida.getByLabel('2 Behov').fill('Kurser för anställda.');
  await beredaren.sida.getByLabel('3 Projektmål').fill('En gemensam portal.');
  await beredaren.sida.getByRole('button', { name: 'Spara utkastet' }).click();
  const ruta = beredaren.sida.getByRole('dialog');
  await ruta.getByLabel('Så här ska det stå').fill('Kurser för alla anställda.');
  await ruta.getByRole('button', { name: 'Spara den sammanfogade texten' }).click();
  for (const text of ['En förstudie pågår.', 'Kurser för alla anställda.', 'En gemensam portal.']) await beredaren.sida.getByText(text, { exact: true }).waitFor();
  await beredaren.sida.getByRole('list', { name: /^Innan direktivet/ }).getByRole('link', { name: 'Juridik' }).click();
  await beredaren.sida.getByRole('heading', { name: 'Skriv projektdirektivet' }).waitFor();
  await beredaren.sida.locator('#del-juridik textarea:focus').waitFor();
  expect([...samordnaren.klagomal, ...beredaren.klagomal]).toEqual([]);
  await samordnaren.stang();
  await beredaren.stang();
});
