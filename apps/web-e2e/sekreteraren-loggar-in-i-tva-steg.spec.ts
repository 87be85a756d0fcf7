import { Secret, TOTP } from 'otpauth';
import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { bekrafta, nyPerson, personMedRoll } from './person';
import { adress } from './testmiljo';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

const EGET = 'tre röda cyklar';
const NAMN = 'kim.tvasteg';
let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const ren = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};
const rubrik = (sida: Page, namn: string): Promise<void> => sida.getByRole('heading', { name: namn }).first().waitFor();
const loggaIn = async (sida: Page, losenord: string): Promise<void> => {
  await sida.getByRole('textbox', { name: 'Användarnamn' }).fill(NAMN);
  await sida.getByRole('textbox', { name: 'Lösenord' }).fill(losenord);
  await sida.getByRole('button', { name: 'Logga in', exact: true }).click();
};
/** The administrator makes the account, as nämndsekreterare. Answers the first password. */
const skapa = async (sida: Page): Promise<string> => {
  await sida.getByRole('textbox', { name: 'Namn', exact: true }).fill('Kim Tvåsteg');
  await sida.getByRole('textbox', { name: 'Användarnamn' }).fill(NAMN);
  await sida.getByRole('button', { name: 'Skapa konto' }).click();
  await bekrafta(sida);
  const losenord = (await sida.locator('gs-forsta-losenord code').textContent()) ?? '';
  await sida.getByRole('link', { name: 'Ge uppdrag' }).click();
  await sida.getByRole('combobox', { name: 'Roll' }).selectOption('Nämndsekreterare');
  await tillsDet(() => sida.getByLabel('Användarnamn').inputValue(), NAMN);
  await sida.getByRole('button', { name: 'Ge uppdraget' }).click();
  await sida.getByRole('row', { name: /^Kim Tvåsteg/ }).waitFor();
  return losenord;
};
/** Changes the first password, adds an app and keeps the codes. Answers them. */
const skaffa = async (sida: Page, forsta: string): Promise<readonly string[]> => {
  await loggaIn(sida, forsta);
  await sida.getByRole('textbox', { name: 'Tillfälligt lösenord' }).fill(forsta);
  await sida.getByRole('textbox', { name: 'Nytt lösenord', exact: true }).fill(EGET);
  await sida.getByRole('textbox', { name: 'Nytt lösenord en gång till' }).fill(EGET);
  await sida.getByRole('button', { name: 'Byt lösenord' }).click();
  await sida.getByText('Din roll (nämndsekreterare) kräver tvåstegsinloggning.').first().waitFor();
  await sida.goto(`${new URL(sida.url()).origin}/norrbotten/projekt`);
  await rubrik(sida, 'Ditt konto');
  await sida.getByRole('button', { name: 'Lägg till app för koder' }).click();
  const hemlighet = (await sida.locator('gs-ny-totp code').textContent()) ?? '';
  await ren(sida);
  const kod = sida.getByRole('textbox', { name: 'Kod från appen' });
  await kod.fill('000000');
  await sida.getByRole('button', { name: 'Ta appen i bruk' }).click();
  await sida.getByText('Koden stämmer inte').first().waitFor();
  await kod.fill(new TOTP({ secret: Secret.fromBase32(hemlighet.replaceAll(' ', '')) }).generate());
  await sida.getByRole('button', { name: 'Ta appen i bruk' }).click();
  await rubrik(sida, 'Spara dina återhämtningskoder');
  await ren(sida);
  const koder = await sida.locator('gs-aterhamtningskoder code').allTextContents();
  await sida.getByRole('button', { name: 'Jag har sparat koderna' }).click();
  await rubrik(sida, 'Projekt');
  return koder;
};
/** A key in the browser that answers by itself. */
const medNyckel = async (sida: Page): Promise<void> => {
  const styr = await sida.context().newCDPSession(sida);
  await styr.send('WebAuthn.enable');
  await styr.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
};

describe('two steps to log in', () => {
  it('the nämndsekreterare adds an app and a passkey, logs in with each, and the administrator mends what is lost', async () => {
    const admin = await personMedRoll(webblasare, 'Administratör', { vag: '/norrbotten/administration/uppdrag/ny-person' });
    const forsta = await skapa(admin.sida);
    // A passkey belongs to a name: the portal of the test is reached by that of the machine.
    const kim = await nyPerson(webblasare, adress().replace('127.0.0.1', 'localhost'), { bredd: 390 });
    const { sida } = kim;
    await medNyckel(sida);
    const koder = await skaffa(sida, forsta);
    expect(new Set(koder).size).toBe(10);

    await sida.goto(`${new URL(sida.url()).origin}/konto`);
    await sida.getByRole('button', { name: 'Lägg till passkey' }).click();
    await sida.getByRole('textbox', { name: 'Namn' }).fill('Jobbdatorn');
    await sida.getByRole('button', { name: 'Lägg till', exact: true }).click();
    const ruta = sida.getByRole('dialog', { name: 'Bekräfta att det är du' });
    await ruta.getByRole('radio', { name: 'Återhämtningskod' }).check();
    await ren(sida);
    await ruta.getByRole('button', { name: 'Avbryt' }).click();
    await sida.getByText('Du bekräftade inte att det är du.').first().waitFor();
    await sida.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await ruta.getByRole('textbox', { name: 'Lösenord' }).fill(EGET);
    await ruta.getByRole('radio', { name: 'Återhämtningskod' }).check();
    await ruta.getByRole('textbox', { name: 'Återhämtningskod' }).fill(koder[0] ?? '');
    await ruta.getByRole('button', { name: 'Bekräfta' }).click();
    await sida.getByRole('rowheader', { name: 'Passkey: Jobbdatorn' }).waitFor();
    await sida.getByText('Du har 9 oanvända koder kvar.').waitFor();
    await ren(sida);

    await sida.getByRole('link', { name: 'Till portalen' }).click();
    await rubrik(sida, 'Min arbetsyta');
    await sida.locator('gs-skal-konto summary').click();
    await sida.getByRole('button', { name: 'Logga ut', exact: true }).click();
    await rubrik(sida, 'Logga in');
    await loggaIn(sida, EGET);
    await rubrik(sida, 'Bekräfta inloggningen');
    await sida.getByText('Webbläsaren frågar efter din passkey').waitFor();
    await ren(sida);
    await sida.getByRole('button', { name: 'Bekräfta' }).click();
    await rubrik(sida, 'Min arbetsyta');

    await admin.sida.goto('/norrbotten/administration/uppdrag');
    await admin.sida.getByRole('link', { name: 'Återställ tvåstegsinloggning för Kim Tvåsteg' }).click();
    await ren(admin.sida);
    await admin.sida.getByRole('button', { name: 'Återställ tvåstegsinloggningen' }).click();
    await admin.sida.getByText('Tvåstegsinloggningen för Kim Tvåsteg är återställd').first().waitFor();
    await sida.reload();
    await rubrik(sida, 'Logga in');
    await loggaIn(sida, EGET);
    await sida.getByText('kräver tvåstegsinloggning').first().waitFor();
    expect(admin.klagomal).toEqual([]);
    expect(kim.klagomal).toEqual([]);
    await Promise.all([admin.stang(), kim.stang()]);
  });

  it('an account of the demo that logs in by its password is shown the code, and comes to where it was going', async () => {
    const { sida, stang } = await nyPerson(webblasare, '/?till=%2Fnorrbotten%2Fprojekt');
    await sida.getByRole('textbox', { name: 'Användarnamn' }).fill('ordforande');
    await sida.getByRole('textbox', { name: 'Lösenord' }).fill('gemensam-demo');
    await sida.getByRole('button', { name: 'Logga in', exact: true }).click();
    const kod = sida.getByRole('textbox', { name: 'Kod från appen' });
    await kod.fill('000000');
    await sida.getByRole('button', { name: 'Bekräfta' }).click();
    await sida.getByText('Koden är fel, eller redan använd.').first().waitFor();
    await ren(sida);
    await kod.fill((await sida.locator('.demo code').textContent()) ?? '');
    await sida.getByRole('button', { name: 'Bekräfta' }).click();
    await rubrik(sida, 'Projekt');
    await stang();
  });
});
