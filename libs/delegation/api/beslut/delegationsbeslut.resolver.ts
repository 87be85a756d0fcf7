import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { FINANSIERING_SAKRAD, type FinansieringSakradPort, TILLDELNING, type TilldelningPort } from '@gemensam/projekt/api';
import { arKonflikt, type Begaran, Db, HandlingLager, kravKontext, lasObjekthistorik } from '@gemensam/shared/api';
import {
  type Delegationsprovning, type MutationFattaDelegationsbeslutArgs, type MutationHanskjutDelegationsbeslutArgs, type QueryDelegationsbeslutArgs, type QueryDelegationsbesluthistorikArgs, type QueryDelegationsvalArgs,
  type QueryProvaDelegationsbeslutArgs, type QuerySakensDelegationsbeslutArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { verkstallighetFor } from '../verkstall/verkstall';
import { delegationsbesluthistorikSats, lasDelegationsbeslut } from './delegationsbeslut.lasmodell';
import { type Delegationsdrift, fattaDelegationsbeslut } from './fatta-delegationsbeslut';
import { hanskjutDelegationsbeslut } from './hanskjut-delegationsbeslut';
import { provaSaken } from './provningen';
import { tillProvningsbild } from './provningsbild';
import { lasSakensBeslut } from './sakens-beslut.lasmodell';

/** Domain to contract for decisions on delegation. */
@Resolver()
export class DelegationsbeslutResolver {
  private readonly drift: Delegationsdrift;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(HandlingLager) lager: HandlingLager,
    @Inject(FINANSIERING_SAKRAD) finansiering: FinansieringSakradPort,
    @Inject(TILLDELNING) tilldelning: TilldelningPort,
  ) {
    this.drift = { portar: { finansiering, tilldelning }, lager };
  }

  @Query('delegationsval')
  async delegationsval(_rot: unknown, { arendetyp }: QueryDelegationsvalArgs, begaran: Begaran): Promise<readonly ResolversTypes['Sakval'][]> {
    const kontext = kravKontext(begaran);
    const verkstallighet = verkstallighetFor(arendetyp);
    return arAvslag(verkstallighet) ? [] : this.db.lasa(kontext, (las) => verkstallighet.mojliga({ las, kontext, portar: this.drift.portar }));
  }

  @Query('provaDelegationsbeslut')
  async provaDelegationsbeslut(_rot: unknown, { input }: QueryProvaDelegationsbeslutArgs, begaran: Begaran): Promise<ResolversTypes['ProvaDelegationsbeslutSvar']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, async (las) => {
      const arbete = { las, kontext, portar: this.drift.portar };
      const provad = await provaSaken(arbete, input);
      return provad.slag === 'provad' ? { __typename: 'Delegationsprovning', ...tillProvningsbild(input, provad) } : { __typename: 'Avslag', ...provad };
    });
  }

  @Query('delegationsbeslut')
  async delegationsbeslut(_rot: unknown, { id }: QueryDelegationsbeslutArgs, begaran: Begaran): Promise<ResolversTypes['Delegationsbeslut'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasDelegationsbeslut(las, kontext.affarsdatum, id));
  }

  @Query('sakensDelegationsbeslut')
  async sakensDelegationsbeslut(_rot: unknown, { sakId }: QuerySakensDelegationsbeslutArgs, begaran: Begaran): Promise<ResolversTypes['SakensDelegationsbeslut']> {
    return this.db.lasa(kravKontext(begaran), (las) => lasSakensBeslut(las, sakId));
  }

  @Query('delegationsbesluthistorik')
  async delegationsbesluthistorik(_rot: unknown, { id, ...fraga }: QueryDelegationsbesluthistorikArgs, begaran: Begaran): Promise<ResolversTypes['Objekthistorik'] | null> {
    return this.db.lasa(kravKontext(begaran), (las) => lasObjekthistorik(las, delegationsbesluthistorikSats, id, fraga));
  }

  @Mutation('fattaDelegationsbeslut')
  async fattaDelegationsbeslut(_rot: unknown, { input }: MutationFattaDelegationsbeslutArgs, begaran: Begaran): Promise<ResolversTypes['FattaDelegationsbeslutSvar']> {
    const svar = await fattaDelegationsbeslut(this.db, this.drift, begaran, input);
    if (arAvslag(svar)) return { __typename: 'Avslag', ...svar };
    return arKonflikt<Delegationsprovning>(svar) ? { __typename: 'DelegationsbeslutKonflikt', aktuell: svar.aktuell } : { ...svar, __typename: 'Delegationsbeslut' };
  }

  @Mutation('hanskjutDelegationsbeslut')
  async hanskjutDelegationsbeslut(_rot: unknown, { input }: MutationHanskjutDelegationsbeslutArgs, begaran: Begaran): Promise<ResolversTypes['HanskjutDelegationsbeslutSvar']> {
    const svar = await hanskjutDelegationsbeslut(this.db, this.drift.portar, begaran, input);
    return arAvslag(svar) ? { __typename: 'Avslag', ...svar } : { __typename: 'HanskjutetArende', ...svar };
  }
}
