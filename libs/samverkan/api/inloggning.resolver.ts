import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Begaran, Db, Sessioner } from '@gemensam/shared/api';
import { type MutationLoggaInArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { Faktorlager } from './faktorlager';
import { Inloggningsbroms } from './inloggningsbroms';
import { loggaIn, loggaUt } from './logga-in';
import { tillInloggad } from './medlemskap';

/** Domain to contract for identity. */
@Resolver()
export class InloggningResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sessioner) private readonly sessioner: Sessioner,
    @Inject(Inloggningsbroms) private readonly broms: Inloggningsbroms,
    @Inject(Faktorlager) private readonly lager: Faktorlager,
  ) {}

  @Query('inloggad')
  inloggad(_rot: unknown, _arg: unknown, { session, affarsdatum }: Begaran): ResolversTypes['Inloggad'] | null {
    return session ? tillInloggad(session, affarsdatum) : null;
  }

  @Mutation('loggaIn')
  async loggaIn(_rot: unknown, { input }: MutationLoggaInArgs, begaran: Begaran): Promise<ResolversTypes['LoggaInResultat']> {
    const { db, sessioner, broms, lager } = this;
    const utfall = await loggaIn({ db, sessioner, broms, lager }, begaran, input);
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    return { __typename: 'Inloggad', ...tillInloggad(utfall, begaran.affarsdatum) };
  }

  @Mutation('loggaUt')
  async loggaUt(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['LoggaUtResultat']> {
    return { __typename: 'Utloggad', antalSessioner: await loggaUt(this.db, this.sessioner, begaran, false) };
  }

  @Mutation('loggaUtOverallt')
  async loggaUtOverallt(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['LoggaUtResultat']> {
    return { __typename: 'Utloggad', antalSessioner: await loggaUt(this.db, this.sessioner, begaran, true) };
  }
}
