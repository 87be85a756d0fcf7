import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import {
  type Arendebehorig, type Arendesekretess, type MutationAndraArendebehorigaArgs, type MutationHavArendesekretessArgs, type MutationSekretessbelaggArendeArgs, type QueryArendesekretessArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { andraArendebehoriga } from './andra-arendebehoriga';
import { lasArendesekretess, lasNamngivbara } from './arendesekretess.lasmodell';
import { havArendesekretess } from './hav-arendesekretess';
import { lasNoterat, svaraNoterat } from './notera-lasning';
import { sekretessbelaggArende } from './sekretessbelagg-arende';
import { type Sekretessutfall } from './sekretessakt';

type Svar = ResolversTypes['ArendesekretessResultat'];

/** Domain to contract for the secrecy of ärenden. */
@Resolver()
export class ArendesekretessResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('arendesekretess')
  async arendesekretess(_rot: unknown, { arendeId }: QueryArendesekretessArgs, begaran: Begaran): Promise<ResolversTypes['Arendesekretess'] | null> {
    const kontext = kravKontext(begaran);
    return lasNoterat(this.db, kontext, arendeId, (las) => lasArendesekretess(las, kontext, arendeId));
  }

  @Query('namngivbara')
  async namngivbara(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<Arendebehorig[]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasNamngivbara(las, kontext));
  }

  @Mutation('sekretessbelaggArende')
  async sekretessbelagg(_rot: unknown, { input }: MutationSekretessbelaggArendeArgs, begaran: Begaran): Promise<Svar> {
    return this.svar(begaran, input.arendeId, await sekretessbelaggArende(this.db, begaran, input));
  }

  @Mutation('havArendesekretess')
  async hav(_rot: unknown, { input }: MutationHavArendesekretessArgs, begaran: Begaran): Promise<Svar> {
    return this.svar(begaran, input.arendeId, await havArendesekretess(this.db, begaran, input));
  }

  @Mutation('andraArendebehoriga')
  async behoriga(_rot: unknown, { input }: MutationAndraArendebehorigaArgs, begaran: Begaran): Promise<Svar> {
    return this.svar(begaran, input.arendeId, await andraArendebehoriga(this.db, begaran, input));
  }

  private async svar(begaran: Begaran, arendeId: string, utfall: Sekretessutfall): Promise<Svar> {
    return tillSvar(await svaraNoterat(this.db, kravKontext(begaran), arendeId, utfall));
  }
}

const tillSvar = (utfall: Sekretessutfall): Svar => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  if (arKonflikt<Arendesekretess>(utfall)) return { __typename: 'ArendesekretessKonflikt', aktuell: utfall.aktuell };
  return { __typename: 'Arendesekretess', ...utfall };
};
