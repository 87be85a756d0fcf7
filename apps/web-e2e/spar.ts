import { basename, join } from 'node:path';
import { mkdir, writeFile } from 'node:fs/promises';
import { type Page } from 'playwright-core';

/** An open page, and what its browser has said. */
interface Sedd {
  readonly sida: Page;
  readonly sagt: string[];
}
const oppna = new Set<Sedd>();
/** Flows of the file that have failed. */
let antal = 0;

/** Notes what the page's browser says and what the portal refused, as long as the page is open. */
export const folj = (sida: Page): void => {
  const sedd: Sedd = { sida, sagt: [] };
  oppna.add(sedd);
  sida.once('close', () => oppna.delete(sedd));
  sida.on('console', (rad) => sedd.sagt.push(`${rad.type()}: ${rad.text()}`));
  sida.on('pageerror', (fel) => sedd.sagt.push(`pageerror: ${fel.stack ?? fel.message}`));
  sida.on('requestfailed', (begaran) => sedd.sagt.push(`no answer: ${begaran.method()} ${begaran.url()} ${begaran.failure()?.errorText ?? ''}`));
  sida.on('response', (svar) => {
    if (svar.status() >= 400) sedd.sagt.push(`${svar.status()}: ${svar.request().method()} ${svar.url()} ${svar.request().postData() ?? ''}`);
  });
};

/** Of each page that is open when a flow fails: a picture, and its address, console and text. Says where. */
export const lamnaSpar = async (mapp: string, flode: string, portalen: string): Promise<void> => {
  const fil = basename(expect.getState().testPath ?? 'file', '.spec.ts');
  const stam = join(mapp, fil, `${++antal}-${flode.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}`);
  await mkdir(join(mapp, fil), { recursive: true });
  const filer: string[] = [];
  for (const [n, { sida, sagt }] of [...oppna].entries()) {
    const [bild, text] = [`${stam}-${n + 1}.png`, `${stam}-${n + 1}.txt`];
    const innehall = await sida.locator('body').innerText({ timeout: 2_000 }).catch(String);
    await writeFile(text, [sida.url(), ...sagt, '', innehall, '', portalen].join('\n'));
    filer.push(text);
    const fel = await sida.screenshot({ path: bild, fullPage: true, timeout: 5_000 }).then(() => null, String);
    filer.push(fel ? `${bild}: ${fel}` : bild);
  }
  process.stderr.write(`\n✗ ${fil}: ${flode}\n${filer.map((rad) => `  ${rad}\n`).join('') || '  no page was open\n'}`);
};
