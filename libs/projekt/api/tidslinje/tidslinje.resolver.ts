import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import { type MutationSparaGrindplanArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { tillFasaktResultat } from '../faser/faser.resolver';
import { FINANSIERING_SAKRAD, type FinansieringSakradPort } from '../faser/finansiering-sakrad';
import { lasGrindarAttPassera } from './grindar-att-passera.lasmodell';
import { sparaGrindplan } from './spara-grindplan';
import { lasTidslinje } from './tidslinje.lasmodell';

/** Domain to contract for the plan of gates and the line in time. */
@Resolver()
export class TidslinjeResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(FINANSIERING_SAKRAD) private readonly port: FinansieringSakradPort,
  ) {}

  @Query('tidslinje')
  async tidslinje(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Tidslinje']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasTidslinje(las, kontext));
  }

  @Query('grindarAttPassera')
  async grindarAttPassera(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['GrindAttPassera'][]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasGrindarAttPassera(las, kontext));
  }

  @Mutation('sparaGrindplan')
  async sparaGrindplan(_rot: unknown, { input }: MutationSparaGrindplanArgs, begaran: Begaran): Promise<ResolversTypes['FasaktResultat']> {
    return tillFasaktResultat(await sparaGrindplan(this.db, this.port, begaran, input));
  }
}
