import { type Browser } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { startaWebblasare } from './webblasare';
import { tillsDet } from './tills-det';

const ELEVHALSA = 'Gemensamt system elevhälsan';
const KURSPORTAL = 'Gemensam e-learningplattform/kursportal';
let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const del = async (roll: string, projekt: string, namn: string, val: { readonly bredd?: number } = {}): Promise<Person> => {
  const person = await personMedRoll(webblasare, roll, { ...val, vag: '/norrbotten/projekt' });
  await person.sida.getByRole('link', { name: projekt, exact: true }).first().click();
  await person.sida.getByRole('navigation', { name: 'Projektets delar' }).getByRole('link', { name: namn }).click();
  return person;
};

describe('styrgruppen', () => {
  it('is filled by the e-samordnare; its ledamot approves leverabler, enters BP2 and is stopped elsewhere', async () => {
    const samordnare = await del('E-samordnare', KURSPORTAL, 'Organisation');
    const { sida } = samordnare;
    await sida.getByText('Ingen är med ännu').waitFor();
    expect(await brister(sida)).toEqual([]);
    await sida.getByRole('button', { name: 'Lägg till person' }).click();
    const ny = sida.getByRole('form', { name: 'Lägg till i en grupp' });
    await ny.getByRole('button', { name: 'Spara' }).click();
    await ny.getByText('Ange vem som är med.').waitFor();
    await ny.getByLabel('Person').selectOption({ label: 'Styrgruppsledamot elevhälsa (Styrgruppsledamot)' });
    await ny.getByLabel('Kommun eller organisation').fill('Luleå kommun');
    expect(await brister(sida)).toEqual([]);
    await ny.getByRole('button', { name: 'Spara' }).click();
    const rad = sida.getByRole('row').filter({ has: sida.getByRole('rowheader', { name: 'Styrgruppsledamot elevhälsa' }) });
    await rad.getByText('beslutar i portalen').waitFor();
    await sida.getByRole('button', { name: 'Lägg till person' }).click();
    await ny.getByLabel('Namn').fill('Rektorn');
    await ny.getByLabel('Grupp').selectOption({ label: 'Referensgrupp' });
    await ny.getByLabel('Kommun eller organisation').fill('Kalix kommun');
    await ny.getByRole('button', { name: 'Spara' }).click();
    await sida.getByRole('rowheader', { name: 'Rektorn' }).waitFor();
    expect(await brister(sida)).toEqual([]);
    await sida.getByRole('navigation', { name: 'Projektets delar' }).getByRole('link', { name: 'Leverabler' }).click();
    for (const namn of ['Slutrapport från förstudie', 'Nyttovärdering']) {
      await sida.getByRole('button', { name: `Lägg in ${namn}` }).click();
      await sida.getByLabel('Ägare').fill('Projektledaren');
      await sida.getByRole('button', { name: 'Spara' }).click();
      await sida.getByRole('button', { name: `Godkänn ${namn}` }).waitFor();
    }

    const ledamot = await personMedRoll(webblasare, 'Styrgruppsledamot');
    const panel = ledamot.sida.getByRole('region', { name: 'Väntar på styrgruppen' });
    await panel.getByText(`${KURSPORTAL}, BP2`).first().waitFor();
    await panel.getByText('BP2 till Projekt förbereds: 2 av 2 saknas').waitFor();
    expect(await brister(ledamot.sida)).toEqual([]);
    await panel.getByRole('link', { name: 'Godkänn Nyttovärdering' }).click();
    for (const namn of ['Slutrapport från förstudie', 'Nyttovärdering']) {
      await ledamot.sida.getByRole('button', { name: `Godkänn ${namn}` }).click();
      await ledamot.sida.getByText(`${namn} är godkänd`).first().waitFor();
    }
    await tillsDet(() => ledamot.sida.getByRole('button', { name: 'Lägg till leverabel' }).count(), 0);
    await ledamot.sida.goto('/norrbotten');
    await panel.getByText('BP2 till Projekt förbereds: allt finns utom beslutet').waitFor();
    await panel.getByRole('link', { name: KURSPORTAL }).click();
    await ledamot.sida.getByRole('button', { name: 'Passera BP2' }).click();
    const beslut = ledamot.sida.locator('gs-beslutsformular');
    await tillsDet(() => beslut.getByText('Nämndens beslut').count(), 0);
    await fyllBeslut(ledamot);
    await ledamot.sida.getByText('Nästa grind: BP3').waitFor();
    await ledamot.sida.getByRole('button', { name: 'Stega tillbaka till Förstudie' }).waitFor();

    await ledamot.sida.goto('/norrbotten/projekt');
    await ledamot.sida.getByRole('link', { name: 'Gemensamt datacenter Norrbotten (DCBD)', exact: true }).first().click();
    await ledamot.sida.getByRole('navigation', { name: 'Projektets delar' }).getByRole('link', { name: 'Organisation' }).click();
    await ledamot.sida.getByText('Ingen är med ännu').waitFor();
    await tillsDet(() => ledamot.sida.getByRole('button', { name: 'Lägg till person' }).count(), 0);
    await ledamot.sida.getByRole('navigation', { name: 'Projektets delar' }).getByRole('link', { name: 'Faser och grindar' }).click();
    await ledamot.sida.getByText('Nästa grind: BP6').waitFor();
    await tillsDet(() => ledamot.sida.getByRole('button', { name: /^Passera|^Stega/ }).count(), 0);

    await sida.getByRole('navigation', { name: 'Projektets delar' }).getByRole('link', { name: 'Organisation' }).click();
    await rad.getByRole('button', { name: 'Avsluta platsen för Styrgruppsledamot elevhälsa' }).click();
    await sida.getByLabel('Sista dag').fill('2020-01-01');
    await sida.getByRole('button', { name: 'Avsluta platsen', exact: true }).click();
    await sida.getByText(/Platsen började/).first().waitFor();
    await sida.getByLabel('Sista dag').fill('2021-02-15');
    await sida.getByRole('button', { name: 'Avsluta platsen', exact: true }).click();
    await rad.getByText('2021-02-15').nth(1).waitFor();
    for (const p of [samordnare, ledamot]) {
      expect(p.klagomal).toEqual([]);
      await p.stang();
    }
  });

  it('of elevhälsan is the skolchefer that the directive names, within 320 and 390 pixels too', async () => {
    const revisor = await del('Revisor', ELEVHALSA, 'Organisation', { bredd: 390 });
    const { sida } = revisor;
    await sida.getByRole('rowheader', { name: 'Skolchefen' }).first().waitFor();
    await tillsDet(() => sida.getByRole('rowheader').count(), 13);
    expect(await forBred(sida)).toBe(0);
    expect(await brister(sida)).toEqual([]);
    await sida.setViewportSize({ width: 320, height: 700 });
    expect(await forBred(sida)).toBe(0);
    await revisor.stang();
  });
});

const fyllBeslut = async ({ sida }: Person): Promise<void> => {
  const form = sida.locator('gs-beslutsformular form');
  const nytt = form.getByLabel('Ett nytt beslut');
  if (!(await nytt.isChecked())) await nytt.check();
  await form.getByLabel('Organ').fill('Styrgruppen för kursportalen');
  await form.getByLabel('Beslutsdatum').fill('2021-02-12');
  await form.getByLabel('Paragraf eller nummer').fill('§ 1');
  await form.getByLabel('Beslutets rubrik').fill('BP2');
  await form.getByRole('button', { name: /Passera/ }).click();
};
