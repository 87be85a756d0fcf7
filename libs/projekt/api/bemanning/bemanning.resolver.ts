import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import {
  type Bemanning, type MutationAndraBemanningsbehovArgs, type MutationAterkallaBemanningsbehovArgs, type MutationSkapaBemanningsbehovArgs, type MutationSvaraOmBemanningArgs, type QueryBemanningArgs, type QueryKommunensBemanningArgs,
  type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { andraBemanningsbehov } from './andra-bemanningsbehov';
import { aterkallaBemanningsbehov } from './aterkalla-bemanningsbehov';
import { lasBemanning, lasBemanningsfragor, lasKommunensBemanning } from './bemanning.lasmodell';
import { skapaBemanningsbehov } from './skapa-bemanningsbehov';
import { svaraOmBemanning } from './svara-om-bemanning';

/** Domain to contract for what projects need of the kommuner's people. */
@Resolver()
export class BemanningResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('bemanning')
  async bemanning(_rot: unknown, { projektId }: QueryBemanningArgs, begaran: Begaran): Promise<ResolversTypes['Bemanning'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasBemanning(las, kontext, projektId));
  }

  @Query('kommunensBemanning')
  async kommunensBemanning(_rot: unknown, { kommunkod }: QueryKommunensBemanningArgs, begaran: Begaran): Promise<ResolversTypes['Kommunbemanning'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasKommunensBemanning(las, kontext, kommunkod));
  }

  @Query('bemanningsfragor')
  async bemanningsfragor(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['Bemanningsfraga'][]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasBemanningsfragor(las, kontext));
  }

  @Mutation('skapaBemanningsbehov')
  async skapaBemanningsbehov(_rot: unknown, { input }: MutationSkapaBemanningsbehovArgs, begaran: Begaran): Promise<ResolversTypes['BemanningResultat']> {
    return resultat(await skapaBemanningsbehov(this.db, begaran, input));
  }

  @Mutation('andraBemanningsbehov')
  async andraBemanningsbehov(_rot: unknown, { input }: MutationAndraBemanningsbehovArgs, begaran: Begaran): Promise<ResolversTypes['BemanningResultat']> {
    return resultat(await andraBemanningsbehov(this.db, begaran, input));
  }

  @Mutation('aterkallaBemanningsbehov')
  async aterkallaBemanningsbehov(_rot: unknown, { input }: MutationAterkallaBemanningsbehovArgs, begaran: Begaran): Promise<ResolversTypes['BemanningResultat']> {
    return resultat(await aterkallaBemanningsbehov(this.db, begaran, input));
  }

  @Mutation('svaraOmBemanning')
  async svaraOmBemanning(_rot: unknown, { input }: MutationSvaraOmBemanningArgs, begaran: Begaran): Promise<ResolversTypes['BemanningResultat']> {
    return resultat(await svaraOmBemanning(this.db, begaran, input));
  }
}

const resultat = (utfall: Bemanning | Konflikt<Bemanning> | Avslag): ResolversTypes['BemanningResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Bemanning>(utfall) ? { __typename: 'BemanningKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Bemanning' };
};
