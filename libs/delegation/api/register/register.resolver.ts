import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import { type Delegationsregisterrad, type MutationAnmalDelegationsbeslutArgs, type MutationAterkallaAnmalanArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { anmalDelegationsbeslut } from '../anmalan/anmal-delegationsbeslut';
import { aterkallaAnmalan } from '../anmalan/aterkalla-anmalan';
import { lasBeslutskontroll } from './beslutskontroll.lasmodell';
import { lasAnmalningsbevakning, lasDelegationsregister } from './register.lasmodell';

/** Domain to contract for the register of decisions and their reporting. */
@Resolver()
export class DelegationsregisterResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('delegationsregister')
  async delegationsregister(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Delegationsregister']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasDelegationsregister(las, kontext));
  }

  @Query('anmalningsbevakning')
  async anmalningsbevakning(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['Delegationsregisterrad'][]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasAnmalningsbevakning(las, kontext));
  }

  @Query('beslutskontroll')
  async beslutskontroll(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Beslutskontroll']> {
    return this.db.lasa(kravKontext(begaran), lasBeslutskontroll);
  }

  @Mutation('anmalDelegationsbeslut')
  async anmalDelegationsbeslut(_rot: unknown, { input }: MutationAnmalDelegationsbeslutArgs, begaran: Begaran): Promise<ResolversTypes['AnmalDelegationsbeslutSvar']> {
    const svar = await anmalDelegationsbeslut(this.db, begaran, input);
    if (arAvslag(svar)) return { __typename: 'Avslag', ...svar };
    return arKonflikt<Delegationsregisterrad>(svar) ? { __typename: 'AnmalanKonflikt', aktuell: svar.aktuell } : { __typename: 'AnmaldaDelegationsbeslut', rader: [...svar] };
  }

  @Mutation('aterkallaAnmalan')
  async aterkallaAnmalan(_rot: unknown, { input }: MutationAterkallaAnmalanArgs, begaran: Begaran): Promise<ResolversTypes['AterkallaAnmalanSvar']> {
    const svar = await aterkallaAnmalan(this.db, begaran, input);
    if (arAvslag(svar)) return { __typename: 'Avslag', ...svar };
    return arKonflikt<Delegationsregisterrad>(svar) ? { __typename: 'AnmalanKonflikt', aktuell: svar.aktuell } : { ...svar, __typename: 'Delegationsregisterrad' };
  }
}
