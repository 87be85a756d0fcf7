import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import { type Franvaro, type MutationAntecknaFranvaroArgs, type MutationAvslutaFranvaroArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { antecknaFranvaro } from './anteckna-franvaro';
import { avslutaFranvaro } from './avsluta-franvaro';
import { lasFranvarolista } from './franvaro.lasmodell';

const somSvar = (f: Franvaro) => ({ __typename: 'Franvaro' as const, ...f });

/** Domain to contract for who is away. */
@Resolver()
export class FranvaroResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('franvarolista')
  async franvarolista(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Franvarolista']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasFranvarolista(las, kontext));
  }

  @Mutation('antecknaFranvaro')
  async antecknaFranvaro(_rot: unknown, { input }: MutationAntecknaFranvaroArgs, begaran: Begaran): Promise<ResolversTypes['AntecknaFranvaroSvar']> {
    const svar = await antecknaFranvaro(this.db, begaran, input);
    return arAvslag(svar) ? { __typename: 'Avslag', ...svar } : somSvar(svar);
  }

  @Mutation('avslutaFranvaro')
  async avslutaFranvaro(_rot: unknown, { input }: MutationAvslutaFranvaroArgs, begaran: Begaran): Promise<ResolversTypes['AvslutaFranvaroSvar']> {
    const svar = await avslutaFranvaro(this.db, begaran, input);
    if (arAvslag(svar)) return { __typename: 'Avslag', ...svar };
    return arKonflikt<Franvaro>(svar) ? { __typename: 'FranvaroKonflikt', aktuell: svar.aktuell } : somSvar(svar);
  }
}
