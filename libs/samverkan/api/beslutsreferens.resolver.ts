import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import { type QueryBeslutsreferenserArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { lasBeslutsreferenser } from './beslutsreferens.lasmodell';

/** Domain to contract for the decisions that other things refer to. */
@Resolver()
export class BeslutsreferensResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('beslutsreferenser')
  async beslutsreferenser(_rot: unknown, { beslutare, andamal, saker }: QueryBeslutsreferenserArgs, begaran: Begaran): Promise<readonly ResolversTypes['BeslutReferens'][]> {
    return this.db.lasa(kravKontext(begaran), (las) => lasBeslutsreferenser(las, { andamal, saker }, beslutare));
  }
}
