import { execFile } from 'node:child_process';
import { cpSync, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Embedded, removeAbandoned, startEmbedded, temporaryPrefix } from '../../tools/embedded-postgres.mjs';
import { projectNode, ROOT } from '../../tools/install.mjs';
import { FAST, testPrefix } from '../../tools/test-cluster.mjs';
import { type ApiProcess, startaApi } from './api-process';
import { lamnaTestmiljo, medDatabas, nyDatabas } from './testmiljo';

declare global {
  var gemensamApiE2e: { readonly databas: Embedded; readonly api: ApiProcess } | undefined;
}

const PREFIX = testPrefix('gemensam-api-e2e');

/** One cluster for the run: a template with the demo loaded, and the API that most specs share, built from the sources as they are. */
const starta = async (): Promise<void> => {
  const main = await bygg();
  await removeAbandoned(PREFIX);
  const mapp = mkdtempSync(PREFIX);
  const databas = await startEmbedded({ dataDir: mapp, settings: FAST });
  try {
    const mallUrl = medDatabas(databas.url, 'gemensam');
    const mallfiler = join(mapp, 'mallfiler');
    const forsta = await startaApi({ main, databasUrl: mallUrl, datamapp: mallfiler });
    await forsta.stoppa();
    cpSync(mallfiler, join(mapp, 'filer'), { recursive: true });
    const databasUrl = await nyDatabas(mallUrl);
    const api = await startaApi({ main, databasUrl, datamapp: join(mapp, 'filer') });
    const logg = join(mapp, 'api.log');
    api.process.stderr?.pipe(createWriteStream(logg));
    globalThis.gemensamApiE2e = { databas, api };
    lamnaTestmiljo({ adress: api.adress, main, databasUrl, mallUrl, mallfiler, logg, mapprefix: temporaryPrefix(`gemensam-e2e-${process.pid}`) });
  } catch (fel) {
    await databas.destroy();
    throw fel;
  }
};

/** With the build's own configuration, into a folder of the tests' own: always as new as the sources (0.4 s). */
const bygg = async (): Promise<string> => {
  const mapp = join(ROOT, 'tmp/api-e2e/apps/api');
  rmSync(mapp, { recursive: true, force: true });
  await promisify(execFile)(projectNode(), [join(ROOT, 'node_modules/rolldown/bin/cli.mjs'), '-c', 'apps/api/rolldown.config.mjs', '-d', mapp], { cwd: ROOT });
  return join(mapp, 'main.js');
};

export default starta;
