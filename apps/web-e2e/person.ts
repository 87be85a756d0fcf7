import { randomUUID } from 'node:crypto';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { folj } from './spar';
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

interface Konto {
  readonly anvandarnamn: string;
  readonly roll: string;
  readonly samverkan: string;
  readonly kommun: string | null;
}
interface Svar {
  readonly installation?: { readonly demokonton: readonly Konto[]; readonly demokod: string | null };
  readonly loggaIn?: { readonly __typename: string };
}
const DEMOLOSENORD = 'gemensam-demo';

/** A browser of one's own: no cookies, nothing open. */
const nyttSammanhang = async (webblasare: Browser, plats: Plats): Promise<BrowserContext> => {
  const sammanhang = await webblasare.newContext({
    baseURL: adress(),
    viewport: { width: plats.bredd ?? 1280, height: plats.hojd ?? 900 },
    reducedMotion: 'reduce',
    locale: 'sv-SE',
  });
  sammanhang.setDefaultTimeout(30_000);
  return sammanhang;
};

const oppnaSida = async (sammanhang: BrowserContext, vag: string): Promise<Person> => {
  const sida = await sammanhang.newPage();
  folj(sida);
  const klagomal: string[] = [];
  sida.on('console', (rad) => {
    if (rad.type() === 'error') klagomal.push(rad.text());
  });
  sida.on('pageerror', (fel) => klagomal.push(fel.message));
  await sida.goto(vag);
  return { sida, klagomal, stang: () => sammanhang.close() };
};

/** A person who opens a page of the portal, logged out. */
export const nyPerson = async (webblasare: Browser, vag = '/', plats: Plats = {}): Promise<Person> => {
  const person = await oppnaSida(await nyttSammanhang(webblasare, plats), vag);
  await person.sida.getByRole('heading', { level: 1 }).waitFor();
  return person;
};

/** Chooses a role on the login page of the demo and waits for Min arbetsyta (or the page asked for). */
export const valjRoll = async (sida: Page, roll: string, kommun?: string): Promise<void> => {
  if (kommun) await sida.getByLabel('Kommun', { exact: true }).selectOption(kommun);
  await sida.getByRole('button', { name: new RegExp(`^${roll}\\b`) }).click();
  await sida.locator('gs-skal').waitFor();
  await sida.getByRole('heading', { level: 1 }).waitFor();
};

/** The role as the portal writes it, as the code of the contract: 'Vice ordförande' is vice_ordforande. */
const rollkod = (roll: string): string => roll.toLowerCase().replace(/[åä]/g, 'a').replaceAll('ö', 'o').replace(/[ -]/g, '_');

/** The account that the login page of the demo would choose: of the first samverkan, and of the first kommun where none is named. */
const kontoFor = (konton: readonly Konto[], roll: string, kommun: string | undefined): Konto => {
  const egna = konton.filter((k) => k.samverkan === konton[0]?.samverkan);
  const medRoll = egna.filter((k) => k.roll === rollkod(roll));
  const [forsta] = egna.flatMap((k) => k.kommun ?? []).sort(new Intl.Collator('sv').compare);
  const konto = medRoll.find((k) => k.kommun === (kommun ?? forsta)) ?? (kommun ? undefined : medRoll[0]);
  if (!konto) throw new Error(`the demo has no account for ${roll} ${kommun ?? ''}`);
  return konto;
};

/** Asks the portal as a page in this browser would. */
const fraga = async (sammanhang: BrowserContext, query: string, variables: object = {}): Promise<Svar> => {
  const svar = await sammanhang.request.post('/api/graphql', {
    maxRetries: 3,
    headers: { 'apollo-require-preflight': '1', 'idempotency-key': randomUUID() },
    data: { query, variables },
  });
  const { data, errors }: { data: Svar | null; errors?: unknown } = await svar.json();
  if (errors || !data) throw new Error(`${svar.status()} ${JSON.stringify(errors)}`);
  return data;
};

/** A person logged in with a role, at a page of the portal. The form itself is tried in logga-in.spec.ts. */
export const personMedRoll = async (
  webblasare: Browser,
  roll: string,
  val: Plats & { readonly kommun?: string; readonly vag?: string } = {},
): Promise<Person> => {
  const sammanhang = await nyttSammanhang(webblasare, val);
  const { installation } = await fraga(sammanhang, '{ installation { demokod demokonton { anvandarnamn roll samverkan kommun } } }');
  const { anvandarnamn } = kontoFor(installation?.demokonton ?? [], roll, val.kommun);
  const { loggaIn } = await fraga(sammanhang, 'mutation($input: LoggaInInput!) { loggaIn(input: $input) { __typename } }', { input: { anvandarnamn, losenord: DEMOLOSENORD, kod: installation?.demokod } });
  if (loggaIn?.__typename !== 'Inloggad') throw new Error(`${anvandarnamn} was not let in: ${loggaIn?.__typename}`);
  const person = await oppnaSida(sammanhang, val.vag ?? '/');
  await person.sida.locator('gs-skal').waitFor();
  await person.sida.getByRole('heading', { level: 1 }).waitFor();
  return person;
};

/** Step-up: confirms in the dialog who the person of the demo is, so that the act behind it goes on. */
export const bekrafta = async (sida: Page): Promise<void> => {
  const ruta = sida.getByRole('dialog', { name: 'Bekräfta att det är du' });
  await ruta.getByRole('textbox', { name: 'Lösenord' }).fill(DEMOLOSENORD);
  await ruta.getByRole('textbox', { name: 'Kod från appen' }).fill((await ruta.locator('.demo code').textContent()) ?? '');
  await ruta.getByRole('button', { name: 'Bekräfta' }).click();
  await ruta.waitFor({ state: 'detached' });
};
