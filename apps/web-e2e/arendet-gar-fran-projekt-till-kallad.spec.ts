import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { fraga } from './projektets-liv';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

let webblasare: Browser;
let es: Person;
let beredare: Person;
let sekreterare: Person;
let vag: string;

beforeAll(async () => {
  webblasare = await startaWebblasare();
  beredare = await personMedRoll(webblasare, 'Beredningsgrupp', { kommun: 'Luleå', vag: '/norrbotten/projekt' });
});
afterAll(async () => {
  await Promise.all([es, beredare, sekreterare].map((p) => p?.stang()));
  await webblasare.close();
});

const falt = (sida: Page, namn: string) => sida.getByRole('textbox', { name: namn, exact: true });
const knapp = (sida: Page, namn: string | RegExp) => sida.getByRole('button', { name: namn });
const tillstand = (sida: Page, text: string): Promise<void> => sida.locator('gs-arendetillstand', { hasText: text }).waitFor();
const skriv = async (sida: Page, avsnitt: readonly string[]): Promise<void> => {
  for (const namn of avsnitt) await falt(sida, namn).fill(`Text om ${namn.toLowerCase()}.`);
  await sida.getByText('Allt är sparat.').first().waitFor();
};
const ren = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};
/** Sent past the page: refused by name, and with a way out. */
const nekas = async (sida: Page, operation: string, typ: string, del: object, regel: string): Promise<void> => {
  const arendeId = vag.split('/').at(-1);
  const svar = await fraga(sida, `mutation($input: ${typ}!) { ${operation}(input: $input) { __typename ... on Avslag { regel utvag } } }`, { input: { arendeId, version: 1, ...del } });
  expect(svar[operation]).toMatchObject({ __typename: 'Avslag', regel, utvag: expect.stringMatching(/\S/) });
};

describe('an ärende goes from a project to Kallad', () => {
  it('begins in the project as an utkast, which the e-samordnare registers and plans to a sammanträde', async () => {
    const { sida } = beredare;
    await sida.getByRole('link', { name: 'Gemensamt personalsystem', exact: true }).click();
    await knapp(sida, 'Skapa ärende').click();
    await knapp(sida, /^Projektdirektiv$/).click();
    await falt(sida, 'Bakgrund').waitFor();
    vag = new URL(sida.url()).pathname;
    await skriv(sida, ['Sammanfattning', 'Juridik', 'Expedieras till']);
    expect(await knapp(sida, 'Registrera').count()).toBe(0);
    await expect(nekas(sida, 'registreraArende', 'RegistreraArendeInput', { klassificering: '2.2.0.2' }, '')).rejects.toThrow('SAKNAR_BEHORIGHET');

    es = await personMedRoll(webblasare, 'E-samordnare', { vag });
    await nekas(es.sida, 'skickaPaRemiss', 'SkickaPaRemissInput', { kommunkoder: ['2580'], sistaDag: '2021-03-15', fragor: '?' }, 'Remiss skickas under beredningen');
    await knapp(es.sida, 'Registrera').click();
    await es.sida.getByLabel('Klassificering').fill('2.2.0.2');
    await es.sida.getByRole('dialog').getByRole('button', { name: 'Registrera' }).click();
    await es.sida.getByText('registrerat med diarienummer').first().waitFor();
    await tillstand(es.sida, 'Under beredning');
    const mote = { slag: 'sammantrade', datum: '2021-03-24', borjar: '09:00', slutar: '12:00', plats: 'Luleå', anmarkning: '' };
    await fraga(es.sida, 'mutation($input: SkapaMoteInput!) { skapaMote(input: $input) { __typename } }', { input: mote });
    await knapp(es.sida, /^Planera till sammanträde/).click();
    await es.sida.getByRole('dialog').getByRole('radio', { name: /2021-03-24, Luleå/ }).check();
    expect(await brister(es.sida)).toEqual([]);
    await es.sida.getByRole('dialog').getByRole('button', { name: 'Planera' }).click();
    await es.sida.getByText('Ärendet är planerat till 2021-03-24').first().waitFor();
    await ren(es.sida);
  });

  it('goes on a remiss, which locks the texts and then asks for its outcome', async () => {
    const { sida } = es;
    await knapp(sida, 'Skicka på remiss').click();
    const ruta = sida.getByRole('dialog');
    // A window as low as this hides the buttons until the dialog is scrolled; what is wrong is brought back into view.
    await sida.setViewportSize({ width: 1280, height: 480 });
    await ruta.getByRole('button', { name: 'Skicka', exact: true }).click();
    await ruta.getByText('Skriv en dag').waitFor();
    await ruta.getByText('Välj minst en kommun').waitFor();
    await tillsDet(() => sida.locator(':focus').getAttribute('aria-invalid'), 'true');
    expect(await brister(sida)).toEqual([]);
    await ruta.getByLabel('Sista svarsdag').fill('2021-03-15');
    await sida.setViewportSize({ width: 1280, height: 900 });
    await ruta.getByLabel('Luleå').check();
    await ruta.getByLabel('Pajala').check();
    await ruta.getByRole('button', { name: 'Skicka', exact: true }).click();
    await tillstand(sida, 'På remiss');
    await sida.getByText('Svar väntas från 2 kommuner: Luleå, Pajala.').waitFor();
    await tillsDet(() => falt(sida, 'Juridik').count(), 0);
    await ren(sida);

    await beredare.sida.reload();
    await tillstand(beredare.sida, 'På remiss');
    expect(await knapp(beredare.sida, 'Markera som färdigberedd').count()).toBe(0);
    await nekas(beredare.sida, 'paborjaBeredning', 'ArendeaktInput', {}, 'Fel ordning');

    await knapp(sida, 'Avsluta remissen').click();
    await sida.getByRole('dialog').getByText('svarstiden har inte gått ut').waitFor();
    await sida.getByRole('dialog').getByRole('button', { name: 'Avsluta remissen' }).click();
    await tillstand(sida, 'Under beredning');
    await falt(sida, 'Utfall av remiss').and(sida.locator('[contenteditable="true"]')).waitFor();
    // The other's page has been open all the time, and learns it by itself.
    await falt(beredare.sida, 'Utfall av remiss').and(beredare.sida.locator('[contenteditable="true"]')).waitFor();
    await knapp(sida, 'Markera som färdigberedd').click();
    await sida.getByText('Tjänsteskrivelsen är inte komplett').first().waitFor();
    await sida.getByText(/utfall av remiss/).first().waitFor();
    await ren(sida);
  });

  it('is färdigberett by the beredningsgrupp, kallat by the nämndsekreterare, taken back with a reason and kallat again', async () => {
    await skriv(beredare.sida, ['Utfall av remiss', 'Ekonomi och finansiering']);
    await knapp(beredare.sida, 'Markera som färdigberedd').click();
    await tillstand(beredare.sida, 'Beredd');
    await ren(beredare.sida);

    sekreterare = await personMedRoll(webblasare, 'Nämndsekreterare', { vag });
    const { sida } = sekreterare;
    await knapp(sida, 'Kalla till sammanträdet').click();
    await sida.getByRole('dialog').getByText('Ärendet tas upp i kallelsen').waitFor();
    expect(await brister(sida)).toEqual([]);
    await sida.getByRole('dialog').getByRole('button', { name: 'Kalla till sammanträdet' }).click();
    await tillstand(sida, 'Kallad');
    await nekas(es.sida, 'atertaBeredning', 'ArendeaktMedSkalInput', { skal: 'Prov' }, 'Bara ett färdigberett ärende återtas');
    await nekas(es.sida, 'planeraArende', 'PlaneraArendeInput', { moteId: null }, 'Kallelsen ligger fast');

    await knapp(sida, 'Återkalla kallelsen').click();
    await sida.getByRole('dialog').getByRole('button', { name: 'Återkalla kallelsen' }).click();
    await sida.getByRole('dialog').getByText('Skriv varför det tas tillbaka.').waitFor();
    await sida.getByLabel('Varför?').fill('Kalkylen räknas om.');
    await sida.getByRole('dialog').getByRole('button', { name: 'Återkalla kallelsen' }).click();
    await tillstand(sida, 'Beredd');
    await knapp(sida, 'Kalla till sammanträdet').click();
    await sida.getByRole('dialog').getByRole('button', { name: 'Kalla till sammanträdet' }).click();
    await tillstand(sida, 'Kallad');
    await ren(sida);
    for (const { klagomal } of [es, beredare, sekreterare]) expect(klagomal).toEqual([]);
  });
});

describe('afterwards', () => {
  it('the history tells who did what and why, and narrows by words; the file holds the same', async () => {
    const { sida } = sekreterare;
    await sida.getByRole('link', { name: 'Historik', exact: true }).last().click();
    await sida.getByText('Kalkylen räknas om.').waitFor();
    await sida.getByText('Till Luleå, Pajala. Sista svarsdag 2021-03-15.').waitFor();
    await ren(sida);
    await sida.getByLabel('Sök i texten').fill('kalkylen');
    await knapp(sida, 'Filtrera').click();
    const lista = sida.getByRole('list', { name: 'Händelser, nyaste först' });
    await tillsDet(() => lista.getByRole('listitem').count(), 1);
    const fil = await sida.request.get((await sida.getByRole('link', { name: /^CSV/ }).getAttribute('href')) ?? '');
    expect((await fil.body()).toString('utf8')).toContain('Kalkylen räknas om.');
  });

  it('the board holds the card under Kallad and does an act from it; list and board are narrowed alike', async () => {
    const { sida } = es;
    await sida.goto('/norrbotten/arenden');
    await sida.getByRole('table').waitFor();
    await sida.getByLabel('Sammanträde', { exact: true }).selectOption({ index: 2 });
    await sida.getByLabel('Tillstånd', { exact: true }).selectOption('Kallad');
    await tillsDet(() => sida.locator('[data-gs-rad]').count(), 1);
    const fil = await sida.request.get((await sida.getByRole('link', { name: /^CSV/ }).getAttribute('href')) ?? '');
    expect((await fil.body()).toString('utf8').trim().split('\r\n').filter((rad) => rad.startsWith('2021/'))).toHaveLength(1);
    await ren(sida);

    await sida.goto('/norrbotten/arenden');
    await knapp(sida, 'Nytt ärende').click();
    await sida.getByRole('dialog').getByRole('button', { name: 'Skapa utkast' }).click();
    await sida.getByText('Skriv vad ärendet rör.').waitFor();
    expect(await brister(sida)).toEqual([]);
    await sida.getByLabel('Rubrik').fill('Taxor 2022');
    await sida.getByRole('dialog').getByRole('button', { name: 'Skapa utkast' }).click();
    await sida.getByRole('heading', { level: 1, name: 'Taxor 2022' }).waitFor();
    await sida.goto('/norrbotten/arenden/tavla');
    await sida.getByRole('region', { name: 'Kallad' }).getByRole('link', { name: /Gemensamt personalsystem/ }).waitFor();
    await knapp(sida, 'Åtgärder för Taxor 2022').click();
    await knapp(sida, /^Byt handläggare/).click();
    await sida.getByRole('dialog').getByRole('button', { name: 'Byt', exact: true }).click();
    await sida.getByText('Välj vem som ska handlägga ärendet.').waitFor();
    await sida.getByLabel('Ny handläggare').selectOption({ index: 1 });
    await sida.getByRole('dialog').getByRole('button', { name: 'Byt', exact: true }).click();
    await sida.getByText('är handläggare').first().waitFor();
    await ren(sida);
    for (const bredd of [390, 320]) {
      await sida.setViewportSize({ width: bredd, height: 844 });
      await ren(sida);
    }
  });

  it('is made secret with its paragraph and reason, seen by those who are named and nobody else, and opened again', async () => {
    const { sida } = es;
    await sida.setViewportSize({ width: 1280, height: 900 });
    await sida.getByRole('link', { name: 'Taxor 2022' }).click();
    await sida.getByRole('heading', { level: 1, name: 'Taxor 2022' }).waitFor();
    const ruta = sida.getByRole('dialog');
    await knapp(sida, 'Sekretessmarkera ärendet').click();
    await ruta.getByText('döljs för alla utom').waitFor();
    await ruta.getByRole('button', { name: 'Sekretessmarkera' }).click();
    await ruta.getByText('Ange kapitel och paragraf').waitFor();
    expect(await brister(sida)).toEqual([]);
    await ruta.getByLabel('Paragraf i OSL').fill('19:1');
    await ruta.getByLabel('Skäl').fill('Uppgifter om affärsförhållanden.');
    await ruta.getByRole('button', { name: 'Sekretessmarkera' }).click();
    await sida.getByText('Sekretess, OSL 19:1').first().waitFor();

    await beredare.sida.goto(new URL(sida.url()).pathname);
    await beredare.sida.getByRole('heading', { level: 1, name: 'Ärendet finns inte' }).waitFor();
    await knapp(sida, 'Välj vilka som ser ärendet').click();
    await ruta.getByLabel('Sök person').fill('grupp luleå');
    await ruta.getByLabel('Beredningsgrupp Luleå').check();
    expect(await brister(sida)).toEqual([]);
    await ruta.getByRole('button', { name: 'Spara' }).click();
    await sida.getByText(/Ser ärendet: .*Beredningsgrupp Luleå/).waitFor();
    await beredare.sida.reload();
    await beredare.sida.getByRole('heading', { level: 1, name: 'Taxor 2022' }).waitFor();

    await knapp(sida, 'Registrera').click();
    await ruta.getByText('Sekretess enligt OSL 19:1 gäller redan för ärendet', { exact: false }).waitFor();
    expect(await ruta.getByRole('checkbox').count()).toBe(0);
    expect(await brister(sida)).toEqual([]);
    await sida.keyboard.press('Escape');
    await knapp(sida, 'Häv sekretessen').click();
    await ruta.getByLabel('Varför gäller sekretessen inte längre?').fill('Uppgifterna är offentliga.');
    await ruta.getByRole('button', { name: 'Häv sekretessen' }).click();
    await knapp(sida, 'Sekretessmarkera ärendet').waitFor();
    await ren(sida);
  });

  it('an act that met a newer version says what was changed, keeps what was filled in, and is done on what is', async () => {
    const { sida } = es;
    const ruta = sida.getByRole('dialog');
    await knapp(sida, /^Byt/).click();
    await ruta.getByLabel('Ny handläggare').selectOption({ index: 2 });
    await sekreterare.sida.goto(new URL(sida.url()).pathname);
    await knapp(sekreterare.sida, /^Planera till sammanträde/).click();
    await sekreterare.sida.getByRole('dialog').getByRole('radio', { name: /2021-03-24, Luleå/ }).check();
    await sekreterare.sida.getByRole('dialog').getByRole('button', { name: 'Planera' }).click();
    await sekreterare.sida.getByText('Ärendet är planerat till 2021-03-24').first().waitFor();
    await ruta.getByRole('button', { name: 'Byt', exact: true }).click();
    await ruta.getByText('Någon annan ändrade ärendet medan rutan var öppen.').waitFor();
    await ruta.getByText('Sammanträde: 2021-03-24 (förut Inget)').waitFor();
    expect(await brister(sida)).toEqual([]);
    await ruta.getByRole('button', { name: 'Byt', exact: true }).click();
    await sida.getByText('är handläggare').first().waitFor();
    await sida.getByText('Planera om').waitFor();
  });

  it('whoever cancels a sammanträde is told what is called to it, and those who call find it on Min arbetsyta', async () => {
    const { sida } = es;
    await sida.goto('/norrbotten/arenden/tavla');
    await sida.getByRole('region', { name: 'Kallad' }).getByRole('link', { name: /Gemensamt personalsystem/ }).click();
    const dag = /\d{4}-\d{2}-\d{2}/.exec(await sida.locator('gs-sammantradestext').first().innerText())?.[0] ?? '';
    await sida.goto('/norrbotten/moten?slag=sammantrade');
    await sida.getByRole('link', { name: `Sammanträde ${dag}` }).click();
    await knapp(sida, 'Ställ in').click();
    await sida.getByText('1 ärende är kallat till sammanträdet.', { exact: false }).waitFor();
    expect(await brister(sida)).toEqual([]);
    await sida.getByLabel('Varför ställs mötet in?').fill('Lokalen är stängd.');
    await knapp(sida, 'Ställ in mötet').click();
    await sida.getByText('Lokalen är stängd.').first().waitFor();

    await sekreterare.sida.goto('/norrbotten');
    const panel = sekreterare.sida.getByRole('region', { name: 'Kallat till ett inställt sammanträde' });
    await panel.getByText('Återkalla kallelsen och planera om ärendet.', { exact: false }).waitFor();
    await ren(sekreterare.sida);
    await panel.getByRole('link', { name: /Gemensamt personalsystem/ }).click();
    await knapp(sekreterare.sida, 'Återkalla kallelsen').waitFor();
  });
});
