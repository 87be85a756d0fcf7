import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import { type Moteslista, type Motesrad } from '@gemensam/shared/contract';
import { lasKommandeSammantraden, lasMoten } from './moten.lasmodell';

/** Domain to contract for the calendar. */
@Resolver()
export class MotenResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('moten')
  async moten(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<Moteslista> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasMoten(las, kontext));
  }

  @Query('kommandeSammantraden')
  async kommandeSammantraden(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<Motesrad[]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasKommandeSammantraden(las, kontext));
  }
}
