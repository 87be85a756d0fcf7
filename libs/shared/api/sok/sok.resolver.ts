import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { type QuerySokArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { Db } from '../db';
import { type Begaran } from '../kontext';
import { kravKontext } from '../vakt';
import { sok } from './sok.lasmodell';

const SISTA_SIDA = 10_000;

/** The search of the portal. */
@Resolver()
export class SokResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('sok')
  async sok(_rot: unknown, { fraga, typ, ar, sortering, sida }: QuerySokArgs, begaran: Begaran): Promise<ResolversTypes['Soksvar']> {
    return this.db.lasa(kravKontext(begaran), (las) =>
      sok(las, { fraga, typ: typ ?? null, ar: ar ?? null, sortering: sortering ?? 'relevans', sida: Math.min(SISTA_SIDA, Math.max(1, sida ?? 1)) }),
    );
  }
}
