import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import { type Mote, type Moteslista, type Motesnarvaro, type Motesrad, type Motesuppgift, type QueryMoteArgs, type QueryMotesnarvaroArgs } from '@gemensam/shared/contract';
import { lasMote } from './mote.lasmodell';
import { lasKommandeSammantraden, lasMoten } from './moten.lasmodell';
import { lasMinaMotesuppgifter, lasMotesnarvaro, lasMotesuppgifter } from './motesuppgifter.lasmodell';

/** Domain to contract for the calendar: what is read. */
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

  @Query('mote')
  async mote(_rot: unknown, { id }: QueryMoteArgs, begaran: Begaran): Promise<Mote | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasMote(las, kontext, id));
  }

  @Query('motesuppgifter')
  async motesuppgifter(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<Motesuppgift[]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasMotesuppgifter(las, kontext));
  }

  @Query('minaMotesuppgifter')
  async minaMotesuppgifter(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<Motesuppgift[]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasMinaMotesuppgifter(las, kontext));
  }

  @Query('motesnarvaro')
  async motesnarvaro(_rot: unknown, { ar }: QueryMotesnarvaroArgs, begaran: Begaran): Promise<Motesnarvaro> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasMotesnarvaro(las, kontext, ar));
  }
}
