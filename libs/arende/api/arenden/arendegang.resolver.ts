import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import {
  type MutationAterkallaKallelseArgs, type MutationAtertaBeredningArgs, type MutationAvslutaRemissArgs, type MutationBytHandlaggareArgs, type MutationKallaArendeArgs, type MutationPaborjaBeredningArgs, type MutationPlaneraArendeArgs, type MutationSkickaPaRemissArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arendesvar } from './arendesvar';
import { aterkallaKallelse } from './aterkalla-kallelse';
import { atertaBeredning } from './aterta-beredning';
import { avslutaRemiss } from './avsluta-remiss';
import { bytHandlaggare } from './byt-handlaggare';
import { kallaArende } from './kalla-arende';
import { paborjaBeredning } from './paborja-beredning';
import { planeraArende } from './planera-arende';
import { skickaPaRemiss } from './skicka-pa-remiss';
import { lasHandlaggarval } from './handlaggarval.lasmodell';

type Sparat = ResolversTypes['SparaArendeResultat'];

/** Domain to contract for the acts on ärenden. */
@Resolver()
export class ArendegangResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('handlaggarval')
  async handlaggarval(_rot: unknown, _args: unknown, begaran: Begaran): Promise<readonly ResolversTypes['Handlaggarval'][]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasHandlaggarval(las, kontext));
  }

  @Mutation('paborjaBeredning')
  async paborjaBeredning(_rot: unknown, { input }: MutationPaborjaBeredningArgs, begaran: Begaran): Promise<Sparat> {
    return arendesvar(this.db, begaran, await paborjaBeredning(this.db, begaran, input));
  }

  @Mutation('skickaPaRemiss')
  async skickaPaRemiss(_rot: unknown, { input }: MutationSkickaPaRemissArgs, begaran: Begaran): Promise<Sparat> {
    return arendesvar(this.db, begaran, await skickaPaRemiss(this.db, begaran, input));
  }

  @Mutation('avslutaRemiss')
  async avslutaRemiss(_rot: unknown, { input }: MutationAvslutaRemissArgs, begaran: Begaran): Promise<Sparat> {
    return arendesvar(this.db, begaran, await avslutaRemiss(this.db, begaran, input));
  }

  @Mutation('atertaBeredning')
  async atertaBeredning(_rot: unknown, { input }: MutationAtertaBeredningArgs, begaran: Begaran): Promise<Sparat> {
    return arendesvar(this.db, begaran, await atertaBeredning(this.db, begaran, input));
  }

  @Mutation('kallaArende')
  async kallaArende(_rot: unknown, { input }: MutationKallaArendeArgs, begaran: Begaran): Promise<Sparat> {
    return arendesvar(this.db, begaran, await kallaArende(this.db, begaran, input));
  }

  @Mutation('aterkallaKallelse')
  async aterkallaKallelse(_rot: unknown, { input }: MutationAterkallaKallelseArgs, begaran: Begaran): Promise<Sparat> {
    return arendesvar(this.db, begaran, await aterkallaKallelse(this.db, begaran, input));
  }

  @Mutation('planeraArende')
  async planeraArende(_rot: unknown, { input }: MutationPlaneraArendeArgs, begaran: Begaran): Promise<Sparat> {
    return arendesvar(this.db, begaran, await planeraArende(this.db, begaran, input));
  }

  @Mutation('bytHandlaggare')
  async bytHandlaggare(_rot: unknown, { input }: MutationBytHandlaggareArgs, begaran: Begaran): Promise<Sparat> {
    return arendesvar(this.db, begaran, await bytHandlaggare(this.db, begaran, input));
  }
}
