import { createHash, randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type HandlingLager, type LagradFil, type Pdfdokument, skrivPdf } from '@gemensam/shared/api';
import { arAvslag, type Utfall } from '@gemensam/shared/domain';

/** Sets a document in type and keeps it in the store, for a row that is written in the same act. */
export const skrivBeslutsfil = async (lager: HandlingLager, samverkanId: string, filnamn: string, dokument: Pdfdokument): Promise<Utfall<LagradFil>> => {
  const pdf = await skrivPdf(dokument);
  if (arAvslag(pdf)) return pdf;
  await mkdir(lager.vantmapp, { recursive: true });
  const vantar = join(lager.vantmapp, randomUUID());
  await writeFile(vantar, pdf, { flag: 'wx' });
  const lagringsnyckel = await lager.taIn(vantar, samverkanId);
  return { filnamn, mediatyp: 'application/pdf', storlek: pdf.length, sha256: createHash('sha256').update(pdf).digest('hex'), lagringsnyckel };
};
