import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import { type MutationValjUnderlagArgs, type QuerySkrivelseunderlagArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { lasNoterat, svaraNoterat } from '../sekretess/notera-lasning';
import { lasUnderlag, type UnderlagLas } from './underlag.lasmodell';
import { valjUnderlag } from './valj-underlag';

/** Domain to contract for what a decision rests on. */
@Resolver()
export class UnderlagResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('skrivelseunderlag')
  async skrivelseunderlag(_rot: unknown, { arendeId }: QuerySkrivelseunderlagArgs, begaran: Begaran): Promise<ResolversTypes['Skrivelseunderlag'] | null> {
    const kontext = kravKontext(begaran);
    return lasNoterat(this.db, kontext, arendeId, (las) => lasUnderlag(las, kontext, arendeId));
  }

  @Mutation('valjUnderlag')
  async valjUnderlag(_rot: unknown, { input }: MutationValjUnderlagArgs, begaran: Begaran): Promise<ResolversTypes['ValjUnderlagResultat']> {
    const utfall = await svaraNoterat(this.db, kravKontext(begaran), input.arendeId, await valjUnderlag(this.db, begaran, input));
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    if (arKonflikt<UnderlagLas>(utfall)) return { __typename: 'UnderlagKonflikt', aktuell: utfall.aktuell };
    return { __typename: 'Skrivelseunderlag', ...utfall };
  }
}
