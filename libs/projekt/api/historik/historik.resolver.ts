import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import { type QueryProjekthistorikArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { lasProjekthistorik } from './historik.lasmodell';

/** What happened to a project, for every member who may read it. */
@Resolver()
export class ProjekthistorikResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('projekthistorik')
  async projekthistorik(_rot: unknown, fraga: QueryProjekthistorikArgs, begaran: Begaran): Promise<ResolversTypes['Projekthistorik'] | null> {
    return this.db.lasa(kravKontext(begaran), (las) => lasProjekthistorik(las, fraga));
  }
}
