import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import {
  type MutationFardigberedArendeArgs, type MutationRegistreraArendeArgs, type MutationSkapaArendeArgs,
  type QueryArendeArgs, type QueryArendenArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { lasArende } from './arende.lasmodell';
import { lasArenden } from './arenden.lasmodell';
import { arendesvar } from './arendesvar';
import { fardigberedArende } from './fardigbered-arende';
import { registreraArende } from './registrera-arende';
import { skapaArende } from './skapa-arende';
import { lasNoterat } from '../sekretess/notera-lasning';

type Sparat = ResolversTypes['SparaArendeResultat'];

/** Domain to contract for ärenden. */
@Resolver()
export class ArendeResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('arenden')
  async arenden(_rot: unknown, { projektId }: QueryArendenArgs, begaran: Begaran): Promise<readonly ResolversTypes['ArendeRad'][]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasArenden(las, kontext, projektId ?? null));
  }

  @Query('arende')
  async arende(_rot: unknown, { id }: QueryArendeArgs, begaran: Begaran): Promise<ResolversTypes['Arende'] | null> {
    const kontext = kravKontext(begaran);
    return lasNoterat(this.db, kontext, id, (las) => lasArende(las, kontext, id));
  }

  @Mutation('skapaArende')
  async skapaArende(_rot: unknown, { input }: MutationSkapaArendeArgs, begaran: Begaran): Promise<Sparat> {
    return arendesvar(this.db, begaran, await skapaArende(this.db, begaran, input));
  }

  @Mutation('registreraArende')
  async registreraArende(_rot: unknown, { input }: MutationRegistreraArendeArgs, begaran: Begaran): Promise<Sparat> {
    return arendesvar(this.db, begaran, await registreraArende(this.db, begaran, input));
  }

  @Mutation('fardigberedArende')
  async fardigberedArende(_rot: unknown, { input }: MutationFardigberedArendeArgs, begaran: Begaran): Promise<Sparat> {
    return arendesvar(this.db, begaran, await fardigberedArende(this.db, begaran, input));
  }
}
