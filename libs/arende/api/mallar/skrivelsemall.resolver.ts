import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import {
  type MutationAterstallSkrivelsemallArgs, type MutationSparaSkrivelsemallArgs, type QueryForhandsgranskaSkrivelsemallArgs, type QuerySkrivelsemallArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { aterstallSkrivelsemall } from './aterstall-skrivelsemall';
import { forhandsgranskaSkrivelsemall } from './forhandsgranska-skrivelsemall';
import { lasSkrivelsemall, lasSkrivelsemallar, type SkrivelsemallLas } from './skrivelsemall.lasmodell';
import { sparaSkrivelsemall } from './spara-skrivelsemall';

/** Domain to contract for templates. */
@Resolver()
export class SkrivelsemallResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('skrivelsemallar')
  async skrivelsemallar(_rot: unknown, _args: object, begaran: Begaran): Promise<readonly ResolversTypes['Skrivelsemall'][]> {
    const kontext = kravKontext(begaran);
    return (await this.db.lasa(kontext, (las) => lasSkrivelsemallar(las, kontext))).map(tillSvar);
  }

  @Query('skrivelsemall')
  async skrivelsemall(_rot: unknown, { typ, nummer }: QuerySkrivelsemallArgs, begaran: Begaran): Promise<ResolversTypes['Skrivelsemall'] | null> {
    const kontext = kravKontext(begaran);
    const mall = await this.db.lasa(kontext, (las) => lasSkrivelsemall(las, kontext, typ, nummer ?? null));
    return mall && tillSvar(mall);
  }

  @Query('forhandsgranskaSkrivelsemall')
  async forhandsgranska(_rot: unknown, { input }: QueryForhandsgranskaSkrivelsemallArgs, begaran: Begaran): Promise<ResolversTypes['MallforhandsvisningResultat']> {
    const kontext = kravKontext(begaran);
    const utfall = await this.db.lasa(kontext, (las) => forhandsgranskaSkrivelsemall(las, kontext, input));
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    return { __typename: 'Mallforhandsvisning', innehall: JSON.stringify(utfall.innehall), siffror: utfall.siffror };
  }

  @Mutation('sparaSkrivelsemall')
  async spara(_rot: unknown, { input }: MutationSparaSkrivelsemallArgs, begaran: Begaran): Promise<ResolversTypes['SkrivelsemallResultat']> {
    return tillUtfall(await sparaSkrivelsemall(this.db, begaran, input));
  }

  @Mutation('aterstallSkrivelsemall')
  async aterstall(_rot: unknown, { input }: MutationAterstallSkrivelsemallArgs, begaran: Begaran): Promise<ResolversTypes['SkrivelsemallResultat']> {
    return tillUtfall(await aterstallSkrivelsemall(this.db, begaran, input));
  }
}

const tillSvar = (mall: SkrivelsemallLas) => ({ ...mall, innehall: JSON.stringify(mall.innehall) });

const tillUtfall = (utfall: SkrivelsemallLas | Konflikt<SkrivelsemallLas> | Avslag): ResolversTypes['SkrivelsemallResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  if (arKonflikt<SkrivelsemallLas>(utfall)) return { __typename: 'SkrivelsemallKonflikt', aktuell: tillSvar(utfall.aktuell) };
  return { __typename: 'Skrivelsemall', ...tillSvar(utfall) };
};
