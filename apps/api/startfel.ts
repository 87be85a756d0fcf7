import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** The installation cannot start as it is set up; the message is one Swedish line that says what to do. */
export class Startfel extends Error {}

/** The folder where handlingar are kept: made if it is missing, refused if it cannot be written in. */
export const provaDatamapp = (mapp: string): void => {
  try {
    skapaMapp(mapp);
    accessSync(mapp, constants.W_OK | constants.X_OK);
  } catch (fel) {
    const orsak = fel instanceof Error && 'code' in fel ? fel.code : fel;
    throw new Startfel(`Datamappen ${mapp} går inte att skriva i (${orsak}). Rätta behörigheten, eller ange en annan mapp i GEMENSAM_DATA.`, { cause: fel });
  }
};

/** One level at a time: `recursive` never returns for a folder under /proc. */
const skapaMapp = (mapp: string): void => {
  if (existsSync(mapp)) return;
  if (dirname(mapp) !== mapp) skapaMapp(dirname(mapp));
  // Another replica may have made it since.
  mkdirSync(mapp, { recursive: existsSync(dirname(mapp)) });
};
