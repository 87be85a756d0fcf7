import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../tools/build.mjs';
import { type Embedded, removeAbandoned, startEmbedded, temporaryPrefix } from '../../tools/embedded-postgres.mjs';
import { type Portal, startaPortal } from './portal';
import { lamnaAdress } from './testmiljo';

declare global {
  var gemensamWebE2e: { readonly databas: Embedded; readonly portal: Portal } | undefined;
}

/** One portal with the demo for the whole run: built through the Nx cache, on an embedded PostgreSQL of its own. */
const starta = async (): Promise<void> => {
  const { code, said } = await build({ quiet: true });
  if (code !== 0) throw new Error(`the build failed: ${said}`);
  const prefix = temporaryPrefix('gemensam-web-e2e');
  await removeAbandoned(prefix);
  const mapp = mkdtempSync(prefix);
  const databas = await startEmbedded({ dataDir: mapp, settings: { fsync: 'off' } });
  try {
    const portal = await startaPortal(databas.url, join(mapp, 'filer'));
    globalThis.gemensamWebE2e = { databas, portal };
    lamnaAdress(portal.adress);
  } catch (fel) {
    await databas.destroy();
    throw fel;
  }
};

export default starta;
