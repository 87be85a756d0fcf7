import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import {
  type Forandringsforhand, type Fordelningsforandringar, type Kostnadspost, type MutationAndraGenomBeslutArgs, type MutationAnslutKommunArgs, type MutationRegistreraUttradeArgs,
  type QueryFordelningshistorikArgs, type QueryForhandsgranskaAnslutningArgs, type QueryForhandsgranskaUttradeArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag, type Utfall } from '@gemensam/shared/domain';
import { andraGenomBeslut } from './andra-genom-beslut';
import { anslutKommun, forhandsgranskaAnslutning, forhandsgranskaUttrade, registreraUttrade } from './anslut-kommun';
import { lasFordelningshistorik } from './fordelningshistorik.lasmodell';

/** Domain to contract for joins, withdrawals and changes by a decision. */
@Resolver()
export class AnslutningResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('fordelningshistorik')
  async fordelningshistorik(_rot: unknown, { kostnadspostId }: QueryFordelningshistorikArgs, begaran: Begaran): Promise<readonly ResolversTypes['Fordelningsversion'][]> {
    return this.db.lasa(kravKontext(begaran), (las) => lasFordelningshistorik(las, kostnadspostId));
  }

  @Query('forhandsgranskaAnslutning')
  async forhandsgranskaAnslutning(_rot: unknown, { input }: QueryForhandsgranskaAnslutningArgs, begaran: Begaran): Promise<ResolversTypes['ForhandsgranskaForandringResultat']> {
    return tillForhand(await forhandsgranskaAnslutning(this.db, begaran, input));
  }

  @Query('forhandsgranskaUttrade')
  async forhandsgranskaUttrade(_rot: unknown, { input }: QueryForhandsgranskaUttradeArgs, begaran: Begaran): Promise<ResolversTypes['ForhandsgranskaForandringResultat']> {
    return tillForhand(await forhandsgranskaUttrade(this.db, begaran, input));
  }

  @Mutation('anslutKommun')
  async anslutKommun(_rot: unknown, { input }: MutationAnslutKommunArgs, begaran: Begaran): Promise<ResolversTypes['ForandraFordelningResultat']> {
    return tillResultat(await anslutKommun(this.db, begaran, input));
  }

  @Mutation('registreraUttrade')
  async registreraUttrade(_rot: unknown, { input }: MutationRegistreraUttradeArgs, begaran: Begaran): Promise<ResolversTypes['ForandraFordelningResultat']> {
    return tillResultat(await registreraUttrade(this.db, begaran, input));
  }

  @Mutation('andraGenomBeslut')
  async andraGenomBeslut(_rot: unknown, { input }: MutationAndraGenomBeslutArgs, begaran: Begaran): Promise<ResolversTypes['ForandraFordelningResultat']> {
    return tillResultat(await andraGenomBeslut(this.db, begaran, input));
  }
}

const tillForhand = (utfall: Utfall<Forandringsforhand>): ResolversTypes['ForhandsgranskaForandringResultat'] =>
  arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { ...utfall, __typename: 'Forandringsforhand' };

const tillResultat = (utfall: Fordelningsforandringar | Konflikt<Kostnadspost> | Avslag): ResolversTypes['ForandraFordelningResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  if (arKonflikt<Kostnadspost>(utfall)) return { __typename: 'KostnadspostKonflikt', aktuell: utfall.aktuell };
  return { ...utfall, __typename: 'Fordelningsforandringar' };
};
