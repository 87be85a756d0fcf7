import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import {
  type Leverabel, type Leverabellista, type MutationAndraLeverabelArgs, type MutationAterkallaGodkannandeArgs, type MutationGodkannLeverabelArgs, type MutationSkapaLeverabelArgs, type QueryLeverablerArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { andraLeverabel } from './andra-leverabel';
import { aterkallaGodkannande } from './aterkalla-godkannande';
import { godkannLeverabel } from './godkann-leverabel';
import { lasLeverabler } from './leverabler.lasmodell';
import { skapaLeverabel } from './skapa-leverabel';

/** Domain to contract for leverabler. */
@Resolver()
export class LeverablerResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('leverabler')
  async leverabler(_rot: unknown, { projektId }: QueryLeverablerArgs, begaran: Begaran): Promise<ResolversTypes['Leverabellista'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasLeverabler(las, kontext, projektId));
  }

  @Mutation('skapaLeverabel')
  async skapaLeverabel(_rot: unknown, { input }: MutationSkapaLeverabelArgs, begaran: Begaran): Promise<ResolversTypes['LeverabelResultat']> {
    return resultat(await skapaLeverabel(this.db, begaran, input));
  }

  @Mutation('andraLeverabel')
  async andraLeverabel(_rot: unknown, { input }: MutationAndraLeverabelArgs, begaran: Begaran): Promise<ResolversTypes['LeverabelResultat']> {
    return resultat(await andraLeverabel(this.db, begaran, input));
  }

  @Mutation('godkannLeverabel')
  async godkannLeverabel(_rot: unknown, { input }: MutationGodkannLeverabelArgs, begaran: Begaran): Promise<ResolversTypes['LeverabelResultat']> {
    return resultat(await godkannLeverabel(this.db, begaran, input));
  }

  @Mutation('aterkallaGodkannande')
  async aterkallaGodkannande(_rot: unknown, { input }: MutationAterkallaGodkannandeArgs, begaran: Begaran): Promise<ResolversTypes['LeverabelResultat']> {
    return resultat(await aterkallaGodkannande(this.db, begaran, input));
  }
}

const resultat = (utfall: Leverabellista | Konflikt<Leverabel> | Avslag): ResolversTypes['LeverabelResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Leverabel>(utfall) ? { __typename: 'LeverabelKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Leverabellista' };
};
