import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { type QueryHandelserArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { Db } from './db';
import { lasHandelser } from './handelse.lasmodell';
import { type Begaran } from './kontext';
import { kravKontext } from './vakt';

/** The audit log, as the revisor reads it. */
@Resolver()
export class HandelseResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('handelser')
  async handelser(_rot: unknown, { filter, efter, antal }: QueryHandelserArgs, begaran: Begaran): Promise<ResolversTypes['HandelseSida']> {
    return this.db.lasa(kravKontext(begaran), (las) => lasHandelser(las, { filter: filter ?? null, efter: efter ?? null, antal: antal ?? null }));
  }
}
