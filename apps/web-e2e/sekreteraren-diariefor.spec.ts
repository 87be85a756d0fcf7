import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

let webblasare: Browser;
let sekreteraren: Person;
beforeAll(async () => {
  webblasare = await startaWebblasare();
  sekreteraren = await personMedRoll(webblasare, 'Nämndsekreterare', { vag: '/norrbotten' });
});
afterAll(() => webblasare?.close());

const rad = (sida: Page, text: string | RegExp) => sida.getByRole('row').filter({ hasText: text });
const prydlig = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};

it('what has come in stands on the home page with its last day, and is registered as a new ärende', async () => {
  const { sida } = sekreteraren;
  await sida.getByRole('region', { name: 'Inkommet att registrera' }).getByRole('link', { name: 'Visa allt inkommet' }).click();
  await sida.getByRole('heading', { level: 1, name: 'Inkommet' }).waitFor();
  await sida.getByRole('button', { name: 'Anteckna inkommen handling' }).click();
  await sida.getByRole('button', { name: 'Anteckna', exact: true }).click();
  await sida.getByText('Registret ska visa i korthet', { exact: false }).waitFor();
  await prydlig(sida);
  await sida.getByLabel('Avsändare').fill('Kalix kommun');
  await sida.getByLabel('Vad handlingen rör').fill('Fråga om anslutning till elevhälsan');
  await sida.getByRole('button', { name: 'Anteckna', exact: true }).click();
  await rad(sida, 'Fråga om anslutning till elevhälsan').getByText('2021-02-16').waitFor();
  await prydlig(sida);

  await sida.getByRole('link', { name: /^Nytt ärende\s*: Fråga om anslutning/ }).click();
  await tillsDet(() => sida.getByLabel('Rubrik').inputValue(), 'Fråga om anslutning till elevhälsan');
  await sida.getByLabel('Klassificering').fill('Fel klass');
  await sida.getByRole('button', { name: 'Registrera' }).click();
  await sida.getByText('är ingen klass i diarieplanen').waitFor();
  await prydlig(sida);
  await sida.getByLabel('Klassificering').fill('utvecklingsprojekt');
  await sida.getByText('2.2.0.2 Utvecklingsprojekt').first().waitFor();
  await sida.getByRole('button', { name: 'Registrera' }).click();
  await sida.getByText(/registrerat med diarienummer 2021\/4-2\.2\.0\.2/).first().waitFor();
  await rad(sida, 'Kalix kommun').getByText('Inkommen').waitFor();
  await prydlig(sida);
});

it('registers a file, which is arbetsmaterial till then, and a secret handling; corrects one, and both readings stay', async () => {
  const { sida } = sekreteraren;
  await sida.getByLabel('Ny handling').setInputFiles({ name: 'Svar till Kalix.txt', mimeType: 'text/plain', buffer: Buffer.from('Svar') });
  await sida.getByText('Arbetsmaterial', { exact: true }).waitFor();
  await sida.getByRole('button', { name: /^Registrera\s*Svar till Kalix/ }).click();
  const ruta = sida.getByRole('dialog');
  await ruta.getByLabel('Utgående').check();
  await ruta.getByLabel('Mottagare').fill('Kalix kommun');
  await prydlig(sida);
  await ruta.getByRole('button', { name: 'Registrera' }).click();
  await rad(sida, 'Fil: Svar till Kalix').getByText('Utgående').waitFor();
  await sida.getByText('Handling 2', { exact: true }).first().waitFor();

  await sida.getByRole('button', { name: 'Registrera handling' }).click();
  await ruta.getByLabel('Avsändare').fill('En vårdnadshavare');
  await ruta.getByText('Utkastet är sparat.').waitFor();
  await sida.keyboard.press('Escape');
  await sida.getByRole('button', { name: 'Registrera handling' }).click();
  await ruta.getByText('Ditt utkast från förut är återställt.').waitFor();
  expect(await ruta.getByLabel('Avsändare').inputValue()).toBe('En vårdnadshavare');
  await ruta.getByLabel('Vad handlingen rör').fill('Brev om ett enskilt barn');
  await ruta.getByLabel('Uppgifterna kan omfattas av sekretess').check();
  await ruta.getByRole('button', { name: 'Registrera' }).click();
  await ruta.getByText('Ange kapitel och paragraf', { exact: false }).waitFor();
  await ruta.getByLabel('Paragraf i OSL').fill('21:7');
  await ruta.getByLabel('Skäl till sekretessen').fill('Uppgifter om ett barn');
  await ruta.getByRole('button', { name: 'Registrera' }).click();
  await rad(sida, 'Brev om ett enskilt barn').getByText('Sekretess, OSL 21:7').waitFor();

  await sida.getByRole('button', { name: /Rätta\s*registreringen av handling 1/ }).click();
  await ruta.getByLabel('Kom in').fill('12/2');
  await ruta.getByRole('button', { name: 'Spara rättelsen' }).click();
  await ruta.getByText('Skriv varför registreringen rättas.', { exact: false }).waitFor();
  await ruta.getByLabel('Varför rättas registreringen?').fill('Fel dag');
  await ruta.getByRole('button', { name: 'Spara rättelsen' }).click();
  await sida.getByText('Rättad 2021-02-15').click();
  await tillsDet(() => rad(sida, 'Fråga om anslutning').locator('dl').innerText(), expect.stringMatching(/Datum\s+2021-02-15\s+2021-02-12/));
  await prydlig(sida);
});

it('the register shows it to those inside, and as the public gets it: the secret one by number and day alone', async () => {
  const { sida, klagomal } = sekreteraren;
  await sida.getByRole('link', { name: 'Diarium', exact: true }).click();
  await rad(sida, '2021/4-2.2.0.2').getByText('Fråga om anslutning till elevhälsan').waitFor();
  await sida.getByLabel('Klass', { exact: true }).selectOption('1.3');
  await tillsDet(() => sida.locator('[data-gs-rad]').count(), 1);
  await sida.goto('/norrbotten/diarium?visa=handlingar');
  await rad(sida, 'Brev om ett enskilt barn').waitFor();
  await sida.getByLabel('Så ser allmänheten det').check();
  await sida.getByText('Så lämnas registret ut', { exact: false }).waitFor();
  await rad(sida, 'Omfattas av sekretess').waitFor();
  await tillsDet(() => sida.getByText('enskilt barn').count(), 0);
  await prydlig(sida);
  const fil = await sida.request.get((await sida.getByRole('link', { name: /^CSV/ }).getAttribute('href')) ?? '');
  const text = (await fil.body()).toString('utf8');
  expect(text).toContain('Omfattas av sekretess');
  expect(text).not.toContain('enskilt barn');
  await rad(sida, 'Svar till Kalix').getByRole('link', { name: /^2021\/4/ }).click();
  await sida.getByText('Registerutdrag · 2021/4-2.2.0.2').waitFor();
  await prydlig(sida);
  expect(klagomal.filter((k) => !k.includes('Failed to load resource'))).toEqual([]);
});

it('an ärende is registered as secret: those who are named see it, the files hold what the page shows', async () => {
  const { sida } = sekreteraren;
  await sida.goto('/norrbotten/diarium/nytt');
  await sida.getByLabel('Rubrik').fill('Klagomål på en leverantör');
  await sida.getByLabel('Klassificering').fill('2.3');
  await sida.getByText('Utkastet är sparat.').waitFor();
  await sida.reload();
  await sida.getByText('Ditt utkast från förut är återställt.').waitFor();
  expect(await sida.getByLabel('Rubrik').inputValue()).toBe('Klagomål på en leverantör');
  await prydlig(sida);
  // What is stored when secrecy is ticked is gone from the server.
  await sida.getByLabel('Ärendet kan omfattas av sekretess').check();
  await sida.getByText('Inget utkast sparas medan sekretess är ikryssad.', { exact: false }).waitFor();
  await sida.reload();
  await tillsDet(() => sida.getByLabel('Rubrik').inputValue(), '');
  await sida.getByLabel('Rubrik').fill('Klagomål på en leverantör');
  await sida.getByLabel('Klassificering').fill('2.3');
  await sida.getByLabel('Ärendet kan omfattas av sekretess').check();
  await sida.getByRole('button', { name: 'Registrera' }).click();
  await sida.getByText('Ange kapitel och paragraf', { exact: false }).waitFor();
  await prydlig(sida);
  await sida.getByLabel('Ärendets paragraf i OSL').fill('31:16');
  await sida.getByLabel('Skäl till ärendets sekretess').fill('Affärsförhållanden');
  await sida.getByLabel('Sök person').fill('ledamot');
  await sida.getByLabel('Ledamot Arjeplog').check();
  await sida.getByRole('button', { name: 'Registrera' }).click();
  await sida.getByText(/registrerat med diarienummer 2021\/5-2\.3/).first().waitFor();
  await sida.goto('/norrbotten/diarium?klass=2.3&sort=-dnr');
  await rad(sida, 'Klagomål på en leverantör').getByText('Sekretess, OSL 31:16').waitFor();
  const fil = await sida.request.get((await sida.getByRole('link', { name: /^CSV/ }).getAttribute('href')) ?? '');
  const rader = (await fil.body()).toString('utf8').trim().split('\r\n');
  expect(rader.slice(1).map((r) => r.split(';')[0])).toEqual(['2021/5-2.3', '2021/2-2.3']);
});

it('a kommun representative on a phone sees number and day of the secret handling, and no more', async () => {
  const { sida, stang } = await personMedRoll(webblasare, 'Kommunrepresentant', { kommun: 'Pajala', vag: '/norrbotten/diarium?visa=handlingar', bredd: 390 });
  await rad(sida, 'Omfattas av sekretess').waitFor();
  await tillsDet(() => sida.getByText('enskilt barn').count(), 0);
  await tillsDet(() => sida.getByRole('button', { name: /^Rätta/ }).count(), 0);
  await sida.goto('/norrbotten/diarium');
  await rad(sida, '2021/5-2.3').getByText('Omfattas av sekretess').waitFor();
  await tillsDet(() => sida.getByText('Klagomål').count(), 0);
  await prydlig(sida);
  await stang();
});

it('the nämndsekreterare keeps the diarieplan', async () => {
  const { sida } = sekreteraren;
  await sida.goto('/norrbotten/diarium/plan');
  await sida.getByRole('button', { name: 'Ny klass' }).click();
  await sida.getByLabel('Kod', { exact: true }).fill('2.3');
  await sida.getByLabel('Namn', { exact: true }).fill('Avtal');
  await sida.getByRole('button', { name: 'Spara' }).click();
  await sida.getByText('Diarieplanen har redan en klass 2.3.', { exact: false }).waitFor();
  await sida.getByLabel('Kod', { exact: true }).fill('2.4');
  await sida.getByRole('button', { name: 'Spara' }).click();
  await rad(sida, '2.4').getByText('Avtal').waitFor();
  await sida.getByRole('button', { name: /^Ändra\s*klassen 2\.4/ }).click();
  await sida.getByLabel('Används för nya ärenden').uncheck();
  await sida.getByRole('button', { name: 'Spara' }).click();
  await rad(sida, '2.4').getByText('används inte').waitFor();
  await prydlig(sida);
});
