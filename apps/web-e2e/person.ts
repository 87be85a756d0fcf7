import { type Browser, type Page } from 'playwright-core';
import { adress } from './testmiljo';

/** How the person sits: a desk by default. */
export interface Plats {
  readonly bredd?: number;
  readonly hojd?: number;
}

/** One person at one browser: their page, and what the browser complained about. */
export interface Person {
  readonly sida: Page;
  readonly klagomal: readonly string[];
  readonly stang: () => Promise<void>;
}

/** A person who opens a page of the portal, logged out. */
export const nyPerson = async (webblasare: Browser, vag = '/', plats: Plats = {}): Promise<Person> => {
  const sammanhang = await webblasare.newContext({
    baseURL: adress(),
    viewport: { width: plats.bredd ?? 1280, height: plats.hojd ?? 900 },
    reducedMotion: 'reduce',
    locale: 'sv-SE',
  });
  sammanhang.setDefaultTimeout(15_000);
  const sida = await sammanhang.newPage();
  const klagomal: string[] = [];
  sida.on('console', (rad) => {
    if (rad.type() === 'error') klagomal.push(rad.text());
  });
  sida.on('pageerror', (fel) => klagomal.push(fel.message));
  await sida.goto(vag);
  await sida.getByRole('heading', { level: 1 }).waitFor();
  return { sida, klagomal, stang: () => sammanhang.close() };
};

/** Chooses a role on the login page of the demo and waits for Min arbetsyta (or the page asked for). */
export const valjRoll = async (sida: Page, roll: string, kommun?: string): Promise<void> => {
  if (kommun) await sida.getByLabel('Kommun', { exact: true }).selectOption(kommun);
  await sida.getByRole('button', { name: new RegExp(`^${roll}\\b`) }).click();
  await sida.locator('gs-skal').waitFor();
  await sida.getByRole('heading', { level: 1 }).waitFor();
};

/** A person logged in with a role, at a page of the portal. */
export const personMedRoll = async (
  webblasare: Browser,
  roll: string,
  val: Plats & { readonly kommun?: string; readonly vag?: string } = {},
): Promise<Person> => {
  const person = await nyPerson(webblasare, val.vag ? `/?till=${encodeURIComponent(val.vag)}` : '/', val);
  await valjRoll(person.sida, roll, val.kommun);
  return person;
};
