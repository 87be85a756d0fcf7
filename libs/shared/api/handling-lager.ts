import { randomUUID } from 'node:crypto';
import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { DRIFT, type Drift } from './databas-modul';

/** Where the bytes of handlingar lie: on disk, under names that the server makes. Written once, never changed. */
@Injectable()
export class HandlingLager {
  private readonly disk: Disk;
  private readonly mapp: string;
  /** Where uploads wait for their judgement. On the same disk, so that taking one in is a rename. */
  readonly vantmapp: string;

  constructor(@Inject(DRIFT) drift: Pick<Drift, 'datamapp'>) {
    this.mapp = join(drift.datamapp, 'handlingar');
    this.disk = new Disk(new FSDriver({ location: this.mapp, visibility: 'private' }));
    this.vantmapp = join(drift.datamapp, 'mottagning');
  }

  /** Moves a judged file in, safe on disk before the row that names it. Answers its key. */
  async taIn(sokvag: string, samverkanId: string): Promise<string> {
    const fil = await open(sokvag, 'r+');
    try {
      await fil.sync();
    } finally {
      await fil.close();
    }
    const id = randomUUID();
    const nyckel = `${samverkanId}/${id.slice(0, 2)}/${id}`;
    await this.disk.moveFromFs(sokvag, nyckel);
    return nyckel;
  }

  async taBort(nyckel: string): Promise<void> {
    await this.disk.delete(nyckel);
  }

  /** The keys of a samverkan's files that were taken in before the time. */
  async aldreAn(samverkanId: string, tid: Date): Promise<readonly string[]> {
    const mappar = await namnI(join(this.mapp, samverkanId));
    const nycklar = await Promise.all(mappar.map(async (m) => (await namnI(join(this.mapp, samverkanId, m))).map((fil) => `${samverkanId}/${m}/${fil}`)));
    return franFore(nycklar.flat(), (nyckel) => join(this.mapp, nyckel), tid);
  }

  /** Takes away uploads that came before the time and were never judged. Returns how many. */
  async taBortVantande(tid: Date): Promise<number> {
    const gamla = await franFore(await namnI(this.vantmapp), (namn) => join(this.vantmapp, namn), tid);
    for (const namn of gamla) await rm(join(this.vantmapp, namn), { force: true });
    return gamla.length;
  }

  /** Where the file lies, for a process that reads it by itself. */
  sokvag(nyckel: string): string {
    return join(this.mapp, nyckel);
  }

  async lasStrom(nyckel: string): Promise<Readable> {
    return this.disk.getStream(nyckel);
  }
}

const saknas = (fel: unknown): boolean => typeof fel === 'object' && fel !== null && 'code' in fel && (fel.code === 'ENOENT' || fel.code === 'ENOTDIR');

/** The names in a folder; none when there is no such folder. */
const namnI = async (mapp: string): Promise<readonly string[]> => {
  try {
    return await readdir(mapp);
  } catch (fel) {
    if (saknas(fel)) return [];
    throw fel;
  }
};

/** Those that are files last changed before the time; one that vanished meanwhile is not among them. */
const franFore = async (namn: readonly string[], sokvag: (namn: string) => string, tid: Date): Promise<readonly string[]> => {
  const gamla: string[] = [];
  for (const n of namn) {
    try {
      const fil = await stat(sokvag(n));
      if (fil.isFile() && fil.ctimeMs < tid.getTime() && fil.mtimeMs < tid.getTime()) gamla.push(n);
    } catch (fel) {
      if (!saknas(fel)) throw fel;
    }
  }
  return gamla;
};
