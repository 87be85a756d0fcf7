import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import {
  type Anbudslista, type MutationAndraAnbudsbehorigaArgs, type MutationBedomAnbudArgs, type MutationOffentliggorAnbudArgs, type MutationOppnaAnbudslistaArgs, type MutationRattaAnbudArgs, type MutationRegistreraAnbudArgs, type QueryAnbudslistaArgs,
  type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { type Anbudsutfall } from './anbudsakt';
import { tillAnbudslista } from './anbudslista.lasmodell';
import { andraAnbudsbehoriga } from './andra-anbudsbehoriga';
import { bedomAnbud } from './bedom-anbud';
import { lasAnbudNoterat } from './notera-anbudslasning';
import { offentliggorAnbud } from './offentliggor-anbud';
import { oppnaAnbudslista } from './oppna-anbudslista';
import { rattaAnbud } from './ratta-anbud';
import { registreraAnbud } from './registrera-anbud';

/** Domain to contract for the bids of upphandlingar. */
@Resolver()
export class AnbudResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('anbudslista')
  async anbudslista(_rot: unknown, { upphandlingId }: QueryAnbudslistaArgs, begaran: Begaran): Promise<ResolversTypes['Anbudslista'] | null> {
    const kontext = kravKontext(begaran);
    const bild = await lasAnbudNoterat(this.db, kontext, upphandlingId);
    return bild && tillAnbudslista(bild, kontext);
  }

  @Mutation('oppnaAnbudslista')
  async oppnaAnbudslista(_rot: unknown, { input }: MutationOppnaAnbudslistaArgs, begaran: Begaran): Promise<ResolversTypes['AnbudResultat']> {
    return resultat(await oppnaAnbudslista(this.db, begaran, input));
  }

  @Mutation('andraAnbudsbehoriga')
  async andraAnbudsbehoriga(_rot: unknown, { input }: MutationAndraAnbudsbehorigaArgs, begaran: Begaran): Promise<ResolversTypes['AnbudResultat']> {
    return resultat(await andraAnbudsbehoriga(this.db, begaran, input));
  }

  @Mutation('registreraAnbud')
  async registreraAnbud(_rot: unknown, { input }: MutationRegistreraAnbudArgs, begaran: Begaran): Promise<ResolversTypes['AnbudResultat']> {
    return resultat(await registreraAnbud(this.db, begaran, input));
  }

  @Mutation('rattaAnbud')
  async rattaAnbud(_rot: unknown, { input }: MutationRattaAnbudArgs, begaran: Begaran): Promise<ResolversTypes['AnbudResultat']> {
    return resultat(await rattaAnbud(this.db, begaran, input));
  }

  @Mutation('bedomAnbud')
  async bedomAnbud(_rot: unknown, { input }: MutationBedomAnbudArgs, begaran: Begaran): Promise<ResolversTypes['AnbudResultat']> {
    return resultat(await bedomAnbud(this.db, begaran, input));
  }

  @Mutation('offentliggorAnbud')
  async offentliggorAnbud(_rot: unknown, { input }: MutationOffentliggorAnbudArgs, begaran: Begaran): Promise<ResolversTypes['AnbudResultat']> {
    return resultat(await offentliggorAnbud(this.db, begaran, input));
  }
}

const resultat = (utfall: Anbudsutfall): ResolversTypes['AnbudResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Anbudslista>(utfall) ? { __typename: 'AnbudKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Anbudslista' };
};
