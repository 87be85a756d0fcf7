import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { testmiljo } from './testmiljo';

/** The API first, then its database, and every folder the specs made. */
const stoppa = async (): Promise<void> => {
  await globalThis.gemensamApiE2e?.api.stoppa();
  await globalThis.gemensamApiE2e?.databas.destroy();
  const { mapprefix } = testmiljo();
  for (const namn of readdirSync(dirname(mapprefix)).filter((n) => n.startsWith(basename(mapprefix)))) rmSync(join(dirname(mapprefix), namn), { recursive: true, force: true });
};

export default stoppa;
