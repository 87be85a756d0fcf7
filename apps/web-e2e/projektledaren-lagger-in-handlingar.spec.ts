import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

const PROJEKT = 'Gemensamt system elevhälsan';
let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

/** A PDF with a line of text on each page. */
const pdf = (...sidor: readonly string[]): Buffer => {
  const typsnitt = 3 + sidor.length * 2;
  const objekt = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${sidor.map((_, i) => `${3 + i * 2} 0 R`).join(' ')}] /Count ${sidor.length} >>`,
    ...sidor.flatMap((text, i) => {
      const ritas = `BT /F1 24 Tf 72 760 Td (${text}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${typsnitt} 0 R >> >> /Contents ${4 + i * 2} 0 R >>`,
        `<< /Length ${ritas.length} >>\nstream\n${ritas}\nendstream`,
      ];
    }),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  return Buffer.from(`%PDF-1.4\n${objekt.map((o, i) => `${i + 1} 0 obj\n${o}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R >>\n%%EOF\n`, 'latin1');
};
const fil = (name: string, ...sidor: readonly string[]) => ({ name, mimeType: 'application/pdf', buffer: pdf(...sidor) });

const handlingarna = async (roll: string, val: { readonly kommun?: string; readonly bredd?: number } = {}): Promise<Person> => {
  const person = await personMedRoll(webblasare, roll, { ...val, vag: '/norrbotten/projekt' });
  await person.sida.getByRole('link', { name: PROJEKT, exact: true }).first().click();
  await person.sida.getByRole('navigation', { name: 'Projektets delar' }).getByRole('link', { name: 'Handlingar' }).click();
  await person.sida.getByRole('heading', { level: 2, name: 'Handlingar' }).waitFor();
  return person;
};
/** How much of the page's canvas is drawn on. */
const svarta = (sida: Page): Promise<number> =>
  sida.locator('gs-forhandsvisning canvas').evaluate((duk) => {
    const bild = duk.getContext('2d').getImageData(0, 0, duk.width, duk.height).data;
    let n = 0;
    for (let i = 0; i < bild.length; i += 4) if (bild[i] < 100) n++;
    return n;
  });

describe('the handlingar of a project', () => {
  it('the projektledare adds a PDF, reads it in the page and gives it a next version; the e-samordnare marks it secret; another kommun sees that it is there', async () => {
    const ledare = await handlingarna('Projektledare');
    const { sida } = ledare;
    await sida.getByLabel('Ny handling').setInputFiles(fil('Anbud.pdf', 'Sida ett om anbud', 'Sida tva'));
    await sida.getByRole('button', { name: 'Visa Anbud' }).click();
    const ruta = sida.getByRole('dialog');
    await ruta.getByText('Sida 1 av 2').waitFor();
    await ruta.getByText('Sida ett om anbud').waitFor();
    await tillsDet(async () => (await svarta(sida)) > 300, true);
    expect(await brister(sida)).toEqual([]);
    await sida.keyboard.press('PageDown');
    await ruta.getByText('Sida tva').waitFor();
    await sida.keyboard.press('+');
    await ruta.getByText('125 %').waitFor();
    await sida.keyboard.press('Escape');
    await ruta.waitFor({ state: 'detached' });

    await sida.getByLabel('Ny version av Anbud').setInputFiles(fil('Anbud, rättat.pdf', 'Andra versionen'));
    await sida.getByText('Alla versioner').click();
    const andra = sida.getByRole('row', { name: /^2 / });
    await tillsDet(() => andra.innerText(), expect.stringMatching(/nytt filnamn, \d+\sbyte mindre/));
    await andra.getByRole('button', { name: 'Visa version 2' }).click();
    await ruta.getByText('Andra versionen').waitFor();
    await ruta.getByRole('button', { name: 'Stäng' }).click();
    expect(await brister(sida)).toEqual([]);
    expect(ledare.klagomal).toEqual([]);

    const samordnare = await handlingarna('E-samordnare');
    await samordnare.sida.getByRole('button', { name: 'Sekretessmarkera Anbud' }).click();
    await samordnare.sida.getByLabel('Paragraf i OSL').fill('KL 6:27');
    await samordnare.sida.getByRole('dialog').getByRole('button', { name: 'Sekretessmarkera' }).click();
    await samordnare.sida.getByText('Skriv den som 19:3.').waitFor();
    expect(await brister(samordnare.sida)).toEqual([]);
    await samordnare.sida.getByLabel('Paragraf i OSL').fill('19 kap. 3 §');
    await samordnare.sida.getByLabel('Skäl').fill('Anbud före tilldelning.');
    await samordnare.sida.getByRole('dialog').getByRole('button', { name: 'Sekretessmarkera' }).click();
    await samordnare.sida.getByText('Sekretess, OSL 19:3').waitFor();
    expect(await brister(samordnare.sida)).toEqual([]);
    expect(samordnare.klagomal).toEqual([]);

    const annan = await handlingarna('Kommunrepresentant', { kommun: 'Piteå', bredd: 320 });
    await annan.sida.getByText('Sekretessmarkerad handling').waitFor();
    expect(await annan.sida.locator('main').innerText()).not.toMatch(/Anbud|19:3|\.pdf/);
    await tillsDet(() => annan.sida.getByRole('button', { name: 'Lägg till handling' }).count(), 0);
    expect(await forBred(annan.sida)).toBe(0);
    expect(await brister(annan.sida)).toEqual([]);

    await sida.reload();
    await sida.getByText('Sekretess, OSL 19:3').waitFor();
    await tillsDet(() => sida.getByRole('button', { name: /^Häv sekretessen/ }).count(), 0);
    await samordnare.sida.getByRole('button', { name: 'Häv sekretessen för Anbud' }).click();
    await samordnare.sida.getByLabel('Varför gäller sekretessen inte längre?').fill('Avtalet är tilldelat.');
    await samordnare.sida.getByRole('button', { name: 'Häv markeringen' }).click();
    await samordnare.sida.getByRole('dialog').waitFor({ state: 'detached' });
    await annan.sida.reload();
    await annan.sida.getByRole('link', { name: 'Ladda ner Anbud' }).waitFor();
    for (const p of [ledare, samordnare, annan]) await p.stang();
  });

  it('an image is shown in the page, a file that is dropped is taken in, and what is refused says why', async () => {
    const { sida, stang } = await handlingarna('E-samordnare', { bredd: 390 });
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
    await sida.getByLabel('Ny handling').setInputFiles({ name: 'Karta.png', mimeType: 'image/png', buffer: png });
    await sida.getByRole('button', { name: 'Visa Karta' }).click();
    const bild = sida.getByRole('dialog').getByRole('img', { name: 'Karta' });
    await bild.waitFor();
    await tillsDet(() => bild.evaluate((b) => b.naturalWidth), 1);
    expect(await brister(sida)).toEqual([]);
    await sida.keyboard.press('Escape');

    const slapp = async (...namn: readonly string[]): Promise<void> => {
      const over = await sida.evaluateHandle(
        `(() => { const t = new DataTransfer(); for (const f of ${JSON.stringify(namn)}) t.items.add(new File(['text'], f)); return t; })()`,
      );
      await sida.getByRole('group', { name: 'Lägg till en handling' }).dispatchEvent('drop', { dataTransfer: over });
    };
    await slapp('Minnesanteckning.txt');
    await sida.getByText('Minnesanteckning är tillagd').first().waitFor();
    await slapp('a.txt', 'b.txt');
    await sida.getByText('Släpp en fil i taget').waitFor();
    await slapp('makron.docm');
    await sida.getByText('Makron tas inte emot.').waitFor();
    await sida.getByLabel('Sök handling').fill('png');
    await sida.getByText('1 av 3 handlingar').or(sida.getByText(/^1 av \d+ handlingar/)).first().waitFor();
    expect(await forBred(sida)).toBe(0);
    expect(await brister(sida)).toEqual([]);
    await stang();
  });
});
