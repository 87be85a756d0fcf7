import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import {
  type Kommunsvar, type MutationSattDeltagandeArgs, type MutationSattInforandeArgs, type QueryKommunensPortfoljArgs, type QueryProjektkommunerArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { lasKommunensPortfolj } from './kommunens-portfolj.lasmodell';
import { lasProjektkommuner } from './kommunsvar.lasmodell';
import { sattDeltagande } from './satt-deltagande';
import { sattInforande } from './satt-inforande';

/** Domain to contract for what the kommuner answer about projects. */
@Resolver()
export class KommunerResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('projektkommuner')
  async projektkommuner(_rot: unknown, { projektId }: QueryProjektkommunerArgs, begaran: Begaran): Promise<ResolversTypes['Projektkommuner'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasProjektkommuner(las, kontext, projektId));
  }

  @Query('kommunensPortfolj')
  async kommunensPortfolj(_rot: unknown, { kommunkod }: QueryKommunensPortfoljArgs, begaran: Begaran): Promise<ResolversTypes['KommunensPortfolj'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasKommunensPortfolj(las, kontext, kommunkod));
  }

  @Mutation('sattDeltagande')
  async sattDeltagande(_rot: unknown, { input }: MutationSattDeltagandeArgs, begaran: Begaran): Promise<ResolversTypes['SattKommunsvarResultat']> {
    return resultat(await sattDeltagande(this.db, begaran, input));
  }

  @Mutation('sattInforande')
  async sattInforande(_rot: unknown, { input }: MutationSattInforandeArgs, begaran: Begaran): Promise<ResolversTypes['SattKommunsvarResultat']> {
    return resultat(await sattInforande(this.db, begaran, input));
  }
}

const resultat = (utfall: Kommunsvar | Konflikt<Kommunsvar> | Avslag): ResolversTypes['SattKommunsvarResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  if (arKonflikt<Kommunsvar>(utfall)) return { __typename: 'KommunsvarKonflikt', aktuell: utfall.aktuell };
  return { ...utfall, __typename: 'Kommunsvar' };
};
