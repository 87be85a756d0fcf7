import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { startaWebblasare } from './webblasare';
import { tillsDet } from './tills-det';

const LISTAN = '/norrbotten/arenden';
let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const beredare = (vag: string): Promise<Person> => personMedRoll(webblasare, 'Beredningsgrupp', { kommun: 'Luleå', vag });
const samordnare = (vag: string): Promise<Person> => personMedRoll(webblasare, 'E-samordnare', { vag });
const falt = (sida: Page, namn: string) => sida.getByRole('textbox', { name: namn, exact: true });
const text = async (sida: Page, namn: string): Promise<string> => ((await falt(sida, namn).textContent()) ?? '').replaceAll('\u2060', '');
const sparat = (sida: Page): Promise<void> => sida.getByText('Allt är sparat.').waitFor();
const vagen = (sida: Page): string => new URL(sida.url()).pathname;
const gaTillProjektet = async (sida: Page, namn: string): Promise<void> => {
  await sida.getByRole('table').waitFor();
  await sida.getByRole('link', { name: namn, exact: true }).click();
  await sida.getByRole('heading', { level: 1, name: namn }).waitFor();
};

/** From the project to the tjänsteskrivelse: two clicks. */
const skapa = async (sida: Page, projekt = 'Gemensamt system elevhälsan', typ = 'Projektstart'): Promise<string> => {
  await gaTillProjektet(sida, projekt);
  await sida.getByRole('button', { name: 'Skapa ärende' }).click();
  await sida.getByRole('button', { name: typ, exact: true }).click();
  await falt(sida, 'Bakgrund').waitFor();
  return vagen(sida);
};

describe('the beredningsgrupp prepares an ärende', () => {
  it('comes from the project to a prefilled tjänsteskrivelse in two clicks', async () => {
    const { sida, klagomal, stang } = await beredare('/norrbotten/projekt');
    await skapa(sida);
    await tillsDet(() => text(sida, 'Rubrik'), 'Projektstart: Gemensamt system elevhälsan');
    await tillsDet(() => text(sida, 'Mottagare'), 'Norrbottens e-nämnd');
    await tillsDet(() => falt(sida, 'Förslag till beslut').locator('li').nth(1).innerText(), expect.stringContaining('490\u00a0000\u00a0kr'));
    await tillsDet(() => text(sida, 'Bakgrund'), expect.stringContaining('13 av 14 kommuner deltar'));
    await tillsDet(() => text(sida, 'Ekonomi och finansiering'), expect.stringContaining('Pajala12\u00a0701\u00a0kr'));
    await tillsDet(() => sida.getByText('inget diarienummer än').count(), 1);
    await tillsDet(() => sida.getByRole('button', { name: 'Registrera' }).count(), 0);
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('goes from each gap to its field, writes, and finds everything saved', async () => {
    const { sida, stang } = await beredare('/norrbotten/projekt');
    await skapa(sida);
    await tillsDet(() => sida.getByText('5 av 8').count(), 1);
    for (const lucka of ['Sammanfattning', 'Juridik', 'Expedieras till']) {
      await sida.getByRole('button', { name: lucka, exact: true }).click();
      await sida.keyboard.type(`Text om ${lucka}`);
    }
    await sida.getByText('Komplett', { exact: false }).first().waitFor();
    await sparat(sida);
    await sida.reload();
    await falt(sida, 'Bakgrund').waitFor();
    await tillsDet(() => text(sida, 'Sammanfattning'), 'Text om Sammanfattning');
    await tillsDet(() => text(sida, 'Expedieras till'), 'Text om Expedieras till');
    await stang();
  });

  it('adds and moves points with the keyboard', async () => {
    const { sida, stang } = await beredare('/norrbotten/projekt');
    await skapa(sida);
    const punkter = falt(sida, 'Förslag till beslut').locator('li');
    const antal = await punkter.count();
    await punkter.nth(antal - 1).click();
    await sida.keyboard.press('End');
    await sida.waitForTimeout(200);
    await sida.keyboard.press('Enter');
    await sida.keyboard.type('Protokollet skickas till kommunerna.');
    await sida.keyboard.press('Alt+ArrowUp');
    expect(await punkter.nth(antal - 1).innerText()).toBe('Protokollet skickas till kommunerna.');
    await sida.getByRole('toolbar').getByRole('button', { name: 'Flytta punkten ner' }).click();
    expect(await punkter.nth(antal).innerText()).toBe('Protokollet skickas till kommunerna.');
    await sparat(sida);
    await sida.reload();
    await falt(sida, 'Bakgrund').waitFor();
    await tillsDet(() => punkter.nth(antal).innerText(), 'Protokollet skickas till kommunerna.');
    await stang();
  });

  it('adds a handling and a new version of it; what is refused says why', async () => {
    const { sida, stang } = await beredare('/norrbotten/projekt');
    await skapa(sida);
    await sida.getByRole('link', { name: 'Handlingar', exact: true }).click();
    await sida.getByLabel('Ny handling').setInputFiles({ name: 'bild.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') });
    await sida.getByRole('alert').getByText('Otillåten filtyp').waitFor();
    expect(await brister(sida)).toEqual([]);
    await sida.getByLabel('Ny handling').setInputFiles({ name: 'Förstudie å.txt', mimeType: 'text/plain', buffer: Buffer.from('Slutrapport') });
    await sida.getByRole('link', { name: 'Ladda ner Förstudie å' }).waitFor();
    await sida.getByLabel('Ny version av Förstudie å').setInputFiles({ name: 'Förstudie 2.txt', mimeType: 'text/plain', buffer: Buffer.from('Slutrapport 2') });
    await sida.getByText('Alla versioner').click();
    expect(await forBred(sida)).toBe(0);
    const svar = await sida.request.get((await sida.getByRole('link', { name: 'Ladda ner Förstudie å' }).getAttribute('href')) ?? '');
    expect((await svar.body()).toString()).toBe('Slutrapport 2');
    expect(svar.headers()['content-disposition']).toMatch(/^attachment/);
    await stang();
  });
});

describe('the e-samordnare registers', () => {
  it('sees the utkast on the home page, gives it the next dnr, and it goes to beredning and is färdigberett', async () => {
    const bereder = await beredare('/norrbotten/projekt');
    const vag = await skapa(bereder.sida, 'Gemensamt personalsystem', 'Projektdirektiv');
    for (const namn of ['Sammanfattning', 'Ekonomi och finansiering', 'Juridik', 'Expedieras till']) await falt(bereder.sida, namn).fill(`Text om ${namn}`);
    await sparat(bereder.sida);
    await bereder.stang();

    const { sida, klagomal, stang } = await samordnare('/norrbotten');
    await sida.getByRole('region', { name: 'Att registrera' }).getByRole('link', { name: /^Projektdirektiv: Gemensamt personalsystem/ }).first().click();
    await falt(sida, 'Bakgrund').waitFor();
    expect(vagen(sida)).toBe(vag);
    const registrera = async (kod: string): Promise<void> => {
      await sida.getByLabel('Klassificering').fill(kod);
      await sida.getByRole('dialog').getByRole('button', { name: 'Registrera' }).click();
    };
    await sida.getByRole('button', { name: 'Registrera' }).click();
    await registrera('2..2');
    await sida.getByText('är inte en klassificering').waitFor();
    expect(await brister(sida)).toEqual([]);
    await registrera('2.2.0.2');
    await sida.getByText(/registrerat med diarienummer 2021\/\d+-2\.2\.0\.2/).first().waitFor();
    await tillsDet(() => sida.locator('gs-arendetillstand').innerText(), expect.stringContaining('Under beredning'));
    await sida.getByRole('button', { name: 'Markera som färdigberedd' }).click();
    await sida.locator('gs-arendetillstand', { hasText: 'Beredd' }).waitFor();
    await tillsDet(() => sida.getByRole('textbox').count(), 0);
    expect(await brister(sida)).toEqual([]);
    expect(klagomal).toEqual([]);
    await stang();
  });
});

describe('others', () => {
  it('a kommun representative sees an ärende when it is registered, not before, and reads it', async () => {
    const bereder = await samordnare('/norrbotten/projekt');
    const vag = await skapa(bereder.sida, 'Digitala signaturer', 'Övrigt');
    const ser = async (): Promise<string> => {
      const { sida, stang } = await personMedRoll(webblasare, 'Kommunrepresentant', { kommun: 'Pajala', vag });
      await sida.getByRole('heading', { level: 1, name: /Ärendet finns inte|Digitala signaturer/ }).waitFor();
      const text = await sida.getByRole('heading', { level: 1 }).innerText();
      await tillsDet(() => sida.getByRole('textbox').count(), 0);
      expect(await brister(sida)).toEqual([]);
      await stang();
      return text;
    };
    await tillsDet(() => ser(), 'Ärendet finns inte');
    await bereder.sida.getByRole('button', { name: 'Registrera' }).click();
    await bereder.sida.getByLabel('Klassificering').fill('2.2.0.2');
    await bereder.sida.getByRole('dialog').getByRole('button', { name: 'Registrera' }).click();
    await bereder.sida.getByText('registrerat med diarienummer').first().waitFor();
    await tillsDet(() => ser(), 'Digitala signaturer');
    await bereder.stang();
  });

  it('the list keeps its filter and order in the address, and opens a row with the keyboard', async () => {
    const { sida, stang } = await samordnare(LISTAN);
    await sida.getByRole('table').waitFor();
    await sida.getByLabel('Typ', { exact: true }).selectOption('Övrigt');
    await sida.getByRole('button', { name: 'Rubrik' }).click();
    await sida.waitForURL(/typ=ovrigt.*sort=rubrik|sort=rubrik.*typ=ovrigt/);
    const antal = await sida.locator('[data-gs-rad]').count();
    expect(antal).toBeGreaterThan(0);
    await sida.reload();
    await sida.getByRole('table').waitFor();
    await tillsDet(() => sida.locator('[data-gs-rad]').count(), antal);
    const fil = await sida.request.get((await sida.getByRole('link', { name: /^CSV/ }).getAttribute('href')) ?? '');
    expect((await fil.body()).toString('utf8')).toMatch(/^\uFEFFDnr;Rubrik;Typ/);
    await sida.keyboard.press('j');
    await sida.keyboard.press('Enter');
    await sida.waitForURL(/\/arenden\/[0-9a-f-]{36}$/);
    await stang();
  });
});

describe('wide and narrow', () => {
  it('list, editor, register dialog and home have no axe faults and no sideways scroll', async () => {
    const { sida, stang } = await samordnare('/norrbotten/projekt');
    await skapa(sida);
    const prova = async (): Promise<void> => {
      for (const bredd of [1280, 390, 320]) {
        await sida.setViewportSize({ width: bredd, height: 900 });
        expect(await forBred(sida)).toBe(0);
        if (bredd !== 390) expect(await brister(sida)).toEqual([]);
      }
    };
    await prova();
    await sida.getByRole('button', { name: 'Registrera' }).click();
    await sida.getByLabel('Klassificering').waitFor();
    await prova();
    await sida.keyboard.press('Escape');
    await sida.goto(LISTAN);
    await sida.getByRole('table').waitFor();
    await prova();
    await sida.goto('/norrbotten');
    await sida.getByRole('region', { name: 'Mina ärenden' }).getByRole('link').first().waitFor();
    await prova();
    await stang();
  });
});
