import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { type Begaran, Db, kravKontext, lasObjekthistorik } from '@gemensam/shared/api';
import { type QueryArendehistorikArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { lasNoterat } from '../sekretess/notera-lasning';
import { arendehistorikSats } from './arendehistorik.lasmodell';

/** What happened to an ärende, for every member who sees it. */
@Resolver()
export class ArendehistorikResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('arendehistorik')
  async arendehistorik(_rot: unknown, { arendeId, ...fraga }: QueryArendehistorikArgs, begaran: Begaran): Promise<ResolversTypes['Objekthistorik'] | null> {
    return lasNoterat(this.db, kravKontext(begaran), arendeId, (las) => lasObjekthistorik(las, arendehistorikSats, arendeId, fraga));
  }
}
