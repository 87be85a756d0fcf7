import { type Browser } from 'playwright-core';
import { strToU8, zipSync } from 'fflate';
import { brister, forBred } from './axe';
import { personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

let webblasare: Browser;
beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const TYPER = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const docx = (text: string): Buffer =>
  Buffer.from(zipSync({
    '[Content_Types].xml': strToU8(`<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${TYPER}.main+xml"/></Types>`),
    '_rels/.rels': strToU8('<Relationships/>'),
    'word/document.xml': strToU8(`<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`),
  }));

describe('the search of the portal', () => {
  it('the e-samordnare uploads a Word file and finds a word inside it; the kommunrepresentant finds projects with the keyboard, and not what is secret', async () => {
    const { sida, klagomal, stang } = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/projekt' });
    await sida.getByRole('link', { name: 'Gemensamt system elevhälsan', exact: true }).first().click();
    await sida.getByRole('navigation', { name: 'Projektets delar' }).getByRole('link', { name: 'Handlingar' }).click();
    await sida.getByLabel('Ny handling').setInputFiles({ name: 'Lägesbild.docx', mimeType: TYPER, buffer: docx('Anslutningsviljan är stor i kommunerna.') });
    await sida.getByRole('button', { name: /^Sekretessmarkera/ }).first().waitFor();

    await sida.getByRole('searchbox', { name: 'Sök i portalen' }).fill('anslutningsvilja');
    await sida.keyboard.press('Enter');
    await sida.getByRole('heading', { level: 1, name: 'Sök' }).waitFor();
    // The text of the file is read by a job.
    await tillsDet(async () => {
      await sida.getByRole('button', { name: 'Sök', exact: true }).click();
      return sida.locator('mark').first().textContent({ timeout: 2_000 }).catch(() => null);
    }, 'Anslutningsviljan');
    const fil = await sida.request.get((await sida.getByRole('link', { name: /^CSV/ }).getAttribute('href')) ?? '');
    expect((await fil.body()).toString('utf8')).toMatch(/Handling;;Lägesbild;Anslutningsviljan är stor/);
    expect(await sida.getByRole('link', { name: 'Lägesbild' }).getAttribute('href')).toMatch(/\/projekt\/.+\/handlingar$/);
    expect(await brister(sida)).toEqual([]);
    await sida.getByRole('link', { name: 'Lägesbild' }).click();
    await sida.getByRole('heading', { level: 2, name: 'Handlingar' }).waitFor();
    await sida.getByRole('button', { name: 'Sekretessmarkera Lägesbild' }).click();
    await sida.getByRole('dialog').getByLabel('Paragraf i OSL').fill('19:3');
    await sida.getByRole('dialog').getByLabel('Skäl').fill('Anbud som jämförs');
    await sida.getByRole('dialog').getByRole('button', { name: 'Sekretessmarkera' }).click();
    await sida.getByText('Sekretess, OSL 19:3').first().waitFor();
    expect(klagomal).toEqual([]);
    await stang();

    const kommun = await personMedRoll(webblasare, 'Kommunrepresentant', { kommun: 'Boden', vag: '/norrbotten', bredd: 390 });
    await kommun.sida.getByRole('heading', { level: 1 }).waitFor();
    await kommun.sida.keyboard.press('/');
    await kommun.sida.keyboard.type('elevhalsa');
    await kommun.sida.keyboard.press('Enter');
    // The project stands on Min arbetsyta too.
    await kommun.sida.getByRole('heading', { level: 1, name: 'Sök' }).waitFor();
    await kommun.sida.getByRole('link', { name: 'Gemensamt system elevhälsan' }).first().waitFor();
    expect(await kommun.sida.getByText('anslutningsvilja').count()).toBe(0);
    expect(await forBred(kommun.sida)).toBe(0);
    expect(await brister(kommun.sida)).toEqual([]);
    await kommun.sida.getByRole('heading', { level: 1 }).click();
    await kommun.sida.keyboard.press('j');
    await kommun.sida.keyboard.press('Enter');
    await kommun.sida.waitForURL(/\/norrbotten\/projekt\//);
    await kommun.sida.goto(kommun.sida.url().replace(/\/norrbotten.*/, '/norrbotten/sok?fraga=anslutningsvilja'));
    await kommun.sida.getByText('Inga träffar').waitFor();
    expect((await (await kommun.sida.request.get('/api/norrbotten/sok.csv?fraga=anslutningsvilja')).body()).toString('utf8').trim().split('\r\n')).toHaveLength(1);
    expect(await kommun.sida.getByRole('status').first().textContent()).toBe('0 träffar');
    expect(await brister(kommun.sida)).toEqual([]);
    expect(kommun.klagomal).toEqual([]);
    await kommun.stang();
  });
});
