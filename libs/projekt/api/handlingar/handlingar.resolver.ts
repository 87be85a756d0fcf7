import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import { type QueryProjekthandlingarArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { lasProjekthandlingar } from './handlingar.lasmodell';

/** Domain to contract for the handlingar of projects. */
@Resolver()
export class ProjekthandlingarResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('projekthandlingar')
  async projekthandlingar(_rot: unknown, { projektId }: QueryProjekthandlingarArgs, begaran: Begaran): Promise<ResolversTypes['Projekthandlingar'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasProjekthandlingar(las, kontext, projektId));
  }
}
