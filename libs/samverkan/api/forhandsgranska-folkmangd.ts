import { createHash } from 'node:crypto';
import { andringstext, type Folkmangdsandringar, jamforFolkmangd } from '@gemensam/samverkan/domain';
import { type Begaran, type Db, kravKontext } from '@gemensam/shared/api';
import { type FolkmangdFilInput, type FolkmangdForhandsvisning } from '@gemensam/shared/contract';
import { lasFolkmangd, lasKommuner, tillRad } from './folkmangd.repository';
import { lasFolkmangdsfil } from './las-folkmangdsfil';

/** Ties the preview to the import: exactly these changes, of a file with exactly these bytes. */
export const kontrollsumma = (andringar: Folkmangdsandringar, innehallBase64: string): string =>
  createHash('sha256').update(andringstext(andringar)).update('\0').update(innehallBase64).digest('hex');

/** The administrator sees what a file would change before it does. Writes nothing. */
export const forhandsgranskaFolkmangd = (db: Db, begaran: Begaran, { innehallBase64 }: FolkmangdFilInput): Promise<FolkmangdForhandsvisning> =>
  db.lasa(kravKontext(begaran), async (las) => {
    const kommuner = await lasKommuner(las);
    const { rader, fel } = lasFolkmangdsfil(innehallBase64, kommuner);
    const andringar = jamforFolkmangd(rader, await lasFolkmangd(las));
    return {
      nya: andringar.nya.map((r) => tillRad(r, kommuner)),
      andrade: andringar.andrade.map((r) => tillRad(r, kommuner)),
      oforandrade: andringar.oforandrade,
      fel,
      kontrollsumma: kontrollsumma(andringar, innehallBase64),
    };
  });
