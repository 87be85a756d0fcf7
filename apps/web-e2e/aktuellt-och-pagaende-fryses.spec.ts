import { type Browser } from 'playwright-core';
import { brister, forBred } from './axe';
import { personMedRoll } from './person';
import { startaWebblasare } from './webblasare';
import { tillsDet } from './tills-det';

const VAG = '/norrbotten/projekt/aktuellt';
let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

describe('Aktuellt och pågående', () => {
  it('is assembled from the reports by the e-samordnare, merged with what the secretary saved, frozen, and read by a ledamot', async () => {
    const { sida, klagomal, stang } = await personMedRoll(webblasare, 'E-samordnare', { vag: VAG });
    await sida.getByRole('button', { name: 'Ny sammanställning' }).click();
    await sida.getByLabel('Sammanträdets dag').fill('2021-01-28');
    await sida.getByRole('button', { name: 'Sätt samman' }).click();
    await sida.getByText('ligger före 2021-02-15').waitFor();
    expect(await brister(sida)).toEqual([]);
    await sida.getByLabel('Sammanträdets dag').fill('2021-03-16');
    await sida.getByRole('button', { name: 'Sätt samman' }).click();
    await sida.getByRole('heading', { level: 1, name: 'Aktuellt och pågående 2021-03-16' }).waitFor();
    const punkter = sida.locator('gs-aktuelltredigerare li');
    await punkter.first().waitFor();
    const antal = await punkter.count();
    await sida.getByText(/^Välj projekt/).click();
    await sida.getByRole('checkbox', { name: /^Intern struktur/ }).uncheck();
    await punkter.nth(antal - 1).waitFor({ state: 'detached' });
    await tillsDet(() => punkter.count(), antal - 1);
    const forsta = await punkter.first().getByRole('heading').innerText();
    await punkter.first().getByRole('button', { name: /^Ned/ }).click();
    await punkter.nth(1).getByRole('heading', { name: forsta, exact: true }).waitFor();
    expect(await brister(sida)).toEqual([]);

    // The secretary has the same version open and saves first.
    const sekreteraren = await personMedRoll(webblasare, 'Nämndsekreterare', { vag: new URL(sida.url()).pathname });
    await sekreteraren.sida.getByLabel('Text om Gemensamt personalsystem').fill('Behovsanalysen fortsätter.');
    await sekreteraren.sida.getByRole('button', { name: 'Spara', exact: true }).click();
    await sekreteraren.sida.getByText('Sparat', { exact: true }).first().waitFor();
    await sekreteraren.stang();
    await sida.getByLabel('Text om Gemensamt personalsystem').fill('Behovsanalysen blir klar i april.');
    await sida.getByRole('button', { name: 'Spara', exact: true }).click();
    const ruta = sida.getByRole('dialog');
    await ruta.waitFor();
    await tillsDet(() => ruta.innerText(), expect.stringContaining('Behovsanalysen fortsätter.'));
    await ruta.getByRole('button', { name: 'Använd min' }).click();
    await ruta.getByRole('button', { name: /^Spara/ }).click();
    await sida.getByText('Sparat, tillsammans med det som någon annan sparade').first().waitFor();
    await sida.getByLabel('Text om Gemensamt personalsystem').fill('');
    await sida.getByRole('button', { name: /^Frys för/ }).click();
    await sida.getByRole('button', { name: 'Frys nu' }).click();
    await sida.getByText('Texten om Gemensamt personalsystem är tom.').waitFor();
    await sida.getByLabel('Text om Gemensamt personalsystem').fill('Behovsanalysen blir klar i april.');
    await sida.getByRole('button', { name: /^Frys för/ }).click();
    await sida.getByRole('button', { name: 'Frys nu' }).click();
    await sida.getByRole('button', { name: 'Kopiera texten' }).waitFor();
    expect(await brister(sida)).toEqual([]);
    const frystVag = new URL(sida.url()).pathname;
    expect(klagomal).toEqual([]);
    await stang();

    const ledamoten = await personMedRoll(webblasare, 'Ledamot', { kommun: 'Arjeplog', vag: frystVag, bredd: 390 });
    await ledamoten.sida.getByText('Behovsanalysen blir klar i april.').waitFor();
    await tillsDet(() => ledamoten.sida.getByRole('button', { name: /^Frys|^Spara/ }).count(), 0);
    expect(await forBred(ledamoten.sida)).toBe(0);
    const pdf = await ledamoten.sida.request.get((await ledamoten.sida.getByRole('link', { name: /^PDF/ }).getAttribute('href')) ?? '');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    const text = await ledamoten.sida.request.get((await ledamoten.sida.getByRole('link', { name: /^Text/ }).getAttribute('href')) ?? '');
    expect(await text.text()).toContain('Gemensamt personalsystem\nBehovsanalysen blir klar i april.');
    await ledamoten.stang();
  });

  it('stands beside the reports over months, filtered in the address', async () => {
    const { sida, klagomal, stang } = await personMedRoll(webblasare, 'Kommunrepresentant', { kommun: 'Kalix', vag: '/norrbotten/projekt/statusrapporter' });
    await sida.getByRole('table', { name: 'Statusrapporter 2020–2021' }).waitFor();
    await tillsDet(() => sida.getByRole('row').filter({ hasText: 'Gemensamt personalsystem' }).innerText(), expect.stringContaining('Rapport 2021-01-28 utan läge'));
    await sida.getByLabel('Fas').selectOption({ label: 'Förvaltning' });
    await sida.getByLabel('Bara tysta projekt').check();
    await sida.waitForURL(/fas=forvaltning.*tysta=ja|tysta=ja.*fas=forvaltning/);
    await tillsDet(() => sida.getByRole('row').filter({ hasText: 'Digitala signaturer' }).count(), 0);
    await tillsDet(() => sida.getByRole('row').filter({ hasText: 'e-arkiv' }).count(), 1);
    expect(await brister(sida)).toEqual([]);
    await sida.setViewportSize({ width: 320, height: 800 });
    expect(await forBred(sida)).toBe(0);
    expect(klagomal).toEqual([]);
    await stang();
  });
});
