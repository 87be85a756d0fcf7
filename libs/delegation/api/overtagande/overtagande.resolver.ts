import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import { type MutationAterlamnaSakArgs, type MutationTaOverSakArgs, type Overtagande, type QueryOvertagbarSakArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { lasOvertagbar, lasOvertaganden } from './overtaganden.lasmodell';
import { lasSaker } from './sak.lasmodell';
import { aterlamnaSak, taOverSak } from './ta-over-sak';

/** Domain to contract for what the nämnd takes over. */
@Resolver()
export class OvertagandeResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('overtaganden')
  async overtaganden(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Overtagande'][]> {
    return this.db.lasa(kravKontext(begaran), lasOvertaganden);
  }

  @Query('delegationssaker')
  async delegationssaker(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Delegationssak'][]> {
    return this.db.lasa(kravKontext(begaran), lasSaker);
  }

  @Query('overtagbarSak')
  async overtagbarSak(_rot: unknown, { saktyp, sakId }: QueryOvertagbarSakArgs, begaran: Begaran): Promise<ResolversTypes['OvertagbarSak'] | null> {
    return this.db.lasa(kravKontext(begaran), (las) => lasOvertagbar(las, saktyp, sakId));
  }

  @Mutation('taOverSak')
  async taOverSak(_rot: unknown, { input }: MutationTaOverSakArgs, begaran: Begaran): Promise<ResolversTypes['OvertagandeResultat']> {
    return resultat(await taOverSak(this.db, begaran, input));
  }

  @Mutation('aterlamnaSak')
  async aterlamnaSak(_rot: unknown, { input }: MutationAterlamnaSakArgs, begaran: Begaran): Promise<ResolversTypes['OvertagandeResultat']> {
    return resultat(await aterlamnaSak(this.db, begaran, input));
  }
}

const resultat = (utfall: Overtagande | Konflikt<Overtagande> | Avslag): ResolversTypes['OvertagandeResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Overtagande>(utfall) ? { __typename: 'OvertagandeKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Overtagande' };
};
