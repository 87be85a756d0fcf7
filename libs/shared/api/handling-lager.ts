import { randomUUID } from 'node:crypto';
import { open } from 'node:fs/promises';
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
  /** Where uploads wait for their judgement. On the same disk, so that taking one in is a rename. */
  readonly vantmapp: string;

  constructor(@Inject(DRIFT) drift: Pick<Drift, 'datamapp'>) {
    this.disk = new Disk(new FSDriver({ location: join(drift.datamapp, 'handlingar'), visibility: 'private' }));
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

  async lasStrom(nyckel: string): Promise<Readable> {
    return this.disk.getStream(nyckel);
  }
}
