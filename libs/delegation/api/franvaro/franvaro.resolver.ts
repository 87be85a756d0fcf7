import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import { type Franvaro, type MutationAntecknaFranvaroArgs, type MutationAvslutaFranvaroArgs, type MutationBesvaraFranvaroArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { antecknaFranvaro } from './anteckna-franvaro';
import { avslutaFranvaro } from './avsluta-franvaro';
import { besvaraFranvaro } from './besvara-franvaro';
import { lasFranvarolista, lasFranvaroOmMig } from './franvaro.lasmodell';

const somSvar = (f: Franvaro) => ({ __typename: 'Franvaro' as const, ...f });
const andringssvar = (svar: Franvaro | Konflikt<Franvaro> | Avslag): ResolversTypes['AvslutaFranvaroSvar'] => {
  if (arAvslag(svar)) return { __typename: 'Avslag', ...svar };
  return arKonflikt<Franvaro>(svar) ? { __typename: 'FranvaroKonflikt', aktuell: svar.aktuell } : somSvar(svar);
};

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

  @Query('franvaroOmMig')
  async franvaroOmMig(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['Franvaro'][]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasFranvaroOmMig(las, kontext));
  }

  @Mutation('avslutaFranvaro')
  async avslutaFranvaro(_rot: unknown, { input }: MutationAvslutaFranvaroArgs, begaran: Begaran): Promise<ResolversTypes['AvslutaFranvaroSvar']> {
    return andringssvar(await avslutaFranvaro(this.db, begaran, input));
  }

  @Mutation('besvaraFranvaro')
  async besvaraFranvaro(_rot: unknown, { input }: MutationBesvaraFranvaroArgs, begaran: Begaran): Promise<ResolversTypes['AvslutaFranvaroSvar']> {
    return andringssvar(await besvaraFranvaro(this.db, begaran, input));
  }
}
