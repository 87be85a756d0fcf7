import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

let webblasare: Browser;
let samordnaren: Person;
let lulea: Person;

beforeAll(async () => {
  webblasare = await startaWebblasare();
  samordnaren = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/moten' });
  lulea = await personMedRoll(webblasare, 'Beredningsgrupp', { kommun: 'Luleå', vag: '/norrbotten/moten', bredd: 390 });
});
afterAll(() => webblasare.close());

const falt = (sida: Page, namn: string) => sida.getByRole('textbox', { name: namn, exact: true });
const knapp = (sida: Page, namn: string | RegExp) => sida.getByRole('button', { name: namn });

test('the e-samordnare puts a meeting in the calendar and sees the last days and red days before it is saved', async () => {
  const { sida } = samordnaren;
  await sida.getByRole('table', { name: 'Möten 2021' }).waitFor();
  expect(await brister(sida)).toEqual([]);
  await knapp(sida, 'Månad').click();
  await sida.getByRole('table', { name: 'Februari 2021' }).waitFor();
  await knapp(sida, 'Månaden efter').click();
  await sida.getByRole('link', { name: 'Stoppdatum för 2021-03-16' }).waitFor();
  expect(await brister(sida)).toEqual([]);

  await sida.getByRole('link', { name: 'Lägg in möte' }).click();
  await sida.getByRole('heading', { level: 1, name: 'Lägg in möte' }).waitFor();
  await falt(sida, 'Dag').fill('16/4');
  await sida.getByText('Lämna tomt för 2021-04-01.').waitFor();
  await sida.getByRole('radio', { name: 'Beredningsgruppsmöte' }).check();
  await falt(sida, 'Dag').fill('2/4');
  await sida.getByText('Dagen är långfredagen.').waitFor();
  await falt(sida, 'Dag').fill('15/2');
  await falt(sida, 'Börjar').fill('9');
  await falt(sida, 'Slutar').fill('8.30');
  await falt(sida, 'Plats').fill('Boden');
  await knapp(sida, 'Lägg in mötet').click();
  await sida.getByText('Mötet slutar 08:30 men börjar 09:00.').waitFor();
  expect(await brister(sida)).toEqual([]);
  await falt(sida, 'Slutar').fill('11.30');
  await sida.getByText('Utkastet är sparat.').waitFor();
  await sida.reload();
  await sida.getByText('Ditt utkast från förut är återställt.').waitFor();
  expect(await brister(sida)).toEqual([]);
  await knapp(sida, 'Lägg in mötet').click();
  await sida.getByRole('heading', { level: 1, name: 'Beredningsgruppsmöte 15 februari 2021' }).waitFor();
  await sida.getByRole('row', { name: /Luleå Beredningsgrupp Luleå/ }).waitFor();
  expect(await brister(sida)).toEqual([]);
});

test('each kommun notes its own närvaro, and two who write the notes lose no word', async () => {
  const adress = new URL(samordnaren.sida.url()).pathname;
  await lulea.sida.goto(adress);
  const min = lulea.sida.getByRole('group', { name: 'Närvaro för Beredningsgrupp Luleå' });
  await min.getByRole('button', { name: 'Närvarande' }).click();
  await tillsDet(() => min.getByRole('button', { name: 'Närvarande' }).getAttribute('aria-pressed'), 'true');
  expect(await lulea.sida.getByRole('group', { name: /^Närvaro för/ }).count()).toBe(1);
  expect(await forBred(lulea.sida)).toBe(0);

  for (const { sida } of [lulea, samordnaren]) await knapp(sida, 'Skriv anteckningar').click();
  await falt(lulea.sida, 'Anteckningar').fill('Luleå vill vänta.');
  await falt(samordnaren.sida, 'Anteckningar').fill('Samordnaren tar upp tidplanen.');
  await samordnaren.sida.getByText('Utkastet är sparat.').waitFor();
  await knapp(samordnaren.sida, 'Spara anteckningarna').click();
  await knapp(samordnaren.sida, 'Ändra anteckningarna').waitFor();
  await knapp(lulea.sida, 'Spara anteckningarna').click();
  const ruta = lulea.sida.getByRole('dialog');
  await ruta.getByText('Samordnaren tar upp tidplanen.').first().waitFor();
  expect(await brister(lulea.sida)).toEqual([]);
  await ruta.getByRole('textbox').fill('Samordnaren tar upp tidplanen.\nLuleå vill vänta.');
  await knapp(lulea.sida, 'Spara den sammanfogade texten').click();
  await knapp(lulea.sida, 'Ändra anteckningarna').waitFor();
  await samordnaren.sida.reload();
  await samordnaren.sida.getByText('Luleå vill vänta.').waitFor();
});

test('a task waits on Min arbetsyta until it is done with a note', async () => {
  const { sida } = samordnaren;
  await knapp(sida, 'Lägg till uppgift').click();
  await knapp(sida, 'Spara uppgiften').click();
  await sida.getByText('Uppgiften är tom.').waitFor();
  await falt(sida, 'Uppgift').fill('Fråga skolcheferna om tidplanen');
  await sida.getByRole('combobox', { name: 'Ägare' }).selectOption({ label: 'Luleå' });
  await falt(sida, 'Klar senast').fill('1/3');
  expect(await brister(sida)).toEqual([]);
  await knapp(sida, 'Spara uppgiften').click();
  await sida.getByRole('row', { name: /Fråga skolcheferna om tidplanen Luleå 2021-03-01/ }).waitFor();

  await lulea.sida.goto('/norrbotten');
  await lulea.sida.getByRole('heading', { name: 'Kommande möten' }).waitFor();
  await lulea.sida.getByRole('link', { name: 'Fråga skolcheferna om tidplanen' }).click();
  await knapp(lulea.sida, /^Klar.*Fråga skolcheferna om tidplanen/).click();
  await falt(lulea.sida, 'Anteckning').fill('Alla har svarat.');
  await knapp(lulea.sida, 'Klarmarkera').click();
  await lulea.sida.getByText('Alla har svarat.').waitFor();
  expect(await forBred(lulea.sida)).toBe(0);
  expect(await brister(lulea.sida)).toEqual([]);

  await sida.goto('/norrbotten/moten/uppgifter');
  await sida.getByRole('row', { name: /Stäm av kostnaden för elevhälsan med skolchefen Boden 2021-02-05 försenad/ }).waitFor();
  expect(await brister(sida)).toEqual([]);
});

test('the figures of the year say how they were counted, a sammanträde is cancelled with a reason, and a ledamot sees no notes', async () => {
  const { sida } = samordnaren;
  await sida.goto('/norrbotten/moten/narvaro');
  await sida.getByRole('row', { name: /Luleå 2 av 2 100/ }).waitFor();
  await sida.getByRole('row', { name: /Kiruna 0 av 2 0/ }).waitFor();
  await sida.getByText('1 hållet möte i beredningsgruppen saknar närvaro och räknas inte i andelen.').waitFor();
  expect(await brister(sida)).toEqual([]);

  await sida.goto('/norrbotten/moten?slag=sammantrade');
  await sida.getByRole('link', { name: 'Sammanträde 2021-06-18' }).click();
  await knapp(sida, 'Ändra').click();
  expect(await brister(sida)).toEqual([]);
  await knapp(sida, 'Avbryt').click();
  await knapp(sida, 'Ställ in').click();
  expect(await brister(sida)).toEqual([]);
  await falt(sida, 'Varför ställs mötet in?').fill('För få ärenden.');
  await knapp(sida, 'Ställ in mötet').click();
  await sida.getByText('Mötet ställdes in 2021-02-15. För få ärenden.').waitFor();
  expect(await brister(sida)).toEqual([]);
  const kalender = await sida.request.get(`/api/norrbotten${new URL(sida.url()).pathname.replace('/norrbotten', '')}.ics`);
  expect(await kalender.text()).toContain('STATUS:CANCELLED');

  const ledamoten = await personMedRoll(webblasare, 'Ledamot', { vag: '/norrbotten/moten' });
  await ledamoten.sida.getByRole('link', { name: 'Beredningsgruppsmöte 2021-01-12' }).click();
  await ledamoten.sida.getByRole('heading', { level: 2, name: 'Närvaro' }).waitFor();
  expect(await ledamoten.sida.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Närvaro']);
  expect([...samordnaren.klagomal, ...lulea.klagomal, ...ledamoten.klagomal]).toEqual([]);
});
