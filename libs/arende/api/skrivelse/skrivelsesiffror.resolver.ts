import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import { type QuerySkrivelsesiffrorArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { lasNoterat } from '../sekretess/notera-lasning';
import { lasSkrivelsesiffror } from './skrivelsesiffror.lasmodell';

/** The figures that a text may hold. */
@Resolver()
export class SkrivelsesiffrorResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('skrivelsesiffror')
  async skrivelsesiffror(_rot: unknown, { arendeId }: QuerySkrivelsesiffrorArgs, begaran: Begaran): Promise<ResolversTypes['Skrivelsesiffror'] | null> {
    return lasNoterat(this.db, kravKontext(begaran), arendeId, (las) => lasSkrivelsesiffror(las, arendeId));
  }
}
