import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import { type MutationLaggInPrisbasbeloppArgs, type MutationRattaPrisbasbeloppArgs, type Prisbasbelopp, type ResolversTypes } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { lasAllaPrisbasbelopp } from './prisbasbelopp.lasmodell';
import { laggInPrisbasbelopp, rattaPrisbasbelopp } from './spara-prisbasbelopp';

/** Domain to contract for the prisbasbelopp. */
@Resolver()
export class PrisbasbeloppResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('prisbasbelopp')
  async prisbasbelopp(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Prisbasbelopp'][]> {
    return this.db.lasa(kravKontext(begaran), lasAllaPrisbasbelopp);
  }

  @Mutation('laggInPrisbasbelopp')
  async laggInPrisbasbelopp(_rot: unknown, { input }: MutationLaggInPrisbasbeloppArgs, begaran: Begaran): Promise<ResolversTypes['PrisbasbeloppResultat']> {
    return resultat(await laggInPrisbasbelopp(this.db, begaran, input));
  }

  @Mutation('rattaPrisbasbelopp')
  async rattaPrisbasbelopp(_rot: unknown, { input }: MutationRattaPrisbasbeloppArgs, begaran: Begaran): Promise<ResolversTypes['PrisbasbeloppResultat']> {
    return resultat(await rattaPrisbasbelopp(this.db, begaran, input));
  }
}

const resultat = (utfall: Prisbasbelopp | Konflikt<Prisbasbelopp> | Avslag): ResolversTypes['PrisbasbeloppResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Prisbasbelopp>(utfall) ? { __typename: 'PrisbasbeloppKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Prisbasbelopp' };
};
