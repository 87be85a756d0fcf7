import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import { type QueryArendehistorikArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { lasNoterat } from '../sekretess/notera-lasning';
import { lasArendehistorik } from './arendehistorik.lasmodell';

/** What happened to an ärende, for every member who sees it. */
@Resolver()
export class ArendehistorikResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('arendehistorik')
  async arendehistorik(_rot: unknown, { arendeId, filter, efter, antal }: QueryArendehistorikArgs, begaran: Begaran): Promise<ResolversTypes['Arendehistorik'] | null> {
    return lasNoterat(this.db, kravKontext(begaran), arendeId, (las) => lasArendehistorik(las, { arendeId, filter: filter ?? null, efter: efter ?? null, antal: antal ?? null }));
  }
}
