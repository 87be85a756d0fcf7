import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext, lasObjekthistorik } from '@gemensam/shared/api';
import {
  type Delegationsordningar, type Delegationsutkast, type MutationAterkallaDelegationspunktArgs, type MutationFaststallDelegationsordningArgs, type MutationKasseraDelegationsutkastArgs, type MutationSkapaDelegationsutkastArgs,
  type MutationSparaBradskanderattArgs, type MutationSparaDelegationspunktArgs, type MutationTaBortDelegationspunktArgs, type QueryDelegationshistorikArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { delegationshistorikSats } from './delegationshistorik.lasmodell';
import { aterkallaDelegationspunkt, faststallDelegationsordning } from './faststall-ordning';
import { lasOrdningar } from './ordningar.lasmodell';
import { kasseraDelegationsutkast, skapaDelegationsutkast, sparaBradskanderatt, sparaDelegationspunkt, taBortDelegationspunkt } from './utkastakt';

/** Domain to contract for the delegationsordning. */
@Resolver()
export class OrdningResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('delegationsordningar')
  async delegationsordningar(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Delegationsordningar']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasOrdningar(las, kontext));
  }

  @Query('delegationshistorik')
  async delegationshistorik(_rot: unknown, { ordningId, ...fraga }: QueryDelegationshistorikArgs, begaran: Begaran): Promise<ResolversTypes['Objekthistorik'] | null> {
    return this.db.lasa(kravKontext(begaran), (las) => lasObjekthistorik(las, delegationshistorikSats, ordningId, fraga));
  }

  @Mutation('skapaDelegationsutkast')
  async skapaDelegationsutkast(_rot: unknown, { input }: MutationSkapaDelegationsutkastArgs, begaran: Begaran): Promise<ResolversTypes['DelegationsutkastResultat']> {
    return utkastet(await skapaDelegationsutkast(this.db, begaran, input));
  }

  @Mutation('sparaDelegationspunkt')
  async sparaDelegationspunkt(_rot: unknown, { input }: MutationSparaDelegationspunktArgs, begaran: Begaran): Promise<ResolversTypes['DelegationsutkastResultat']> {
    return utkastet(await sparaDelegationspunkt(this.db, begaran, input));
  }

  @Mutation('taBortDelegationspunkt')
  async taBortDelegationspunkt(_rot: unknown, { input }: MutationTaBortDelegationspunktArgs, begaran: Begaran): Promise<ResolversTypes['DelegationsutkastResultat']> {
    return utkastet(await taBortDelegationspunkt(this.db, begaran, input));
  }

  @Mutation('sparaBradskanderatt')
  async sparaBradskanderatt(_rot: unknown, { input }: MutationSparaBradskanderattArgs, begaran: Begaran): Promise<ResolversTypes['DelegationsutkastResultat']> {
    return utkastet(await sparaBradskanderatt(this.db, begaran, input));
  }

  @Mutation('kasseraDelegationsutkast')
  async kasseraDelegationsutkast(_rot: unknown, { input }: MutationKasseraDelegationsutkastArgs, begaran: Begaran): Promise<ResolversTypes['DelegationsordningarResultat']> {
    return ordningarna(await kasseraDelegationsutkast(this.db, begaran, input));
  }

  @Mutation('faststallDelegationsordning')
  async faststallDelegationsordning(_rot: unknown, { input }: MutationFaststallDelegationsordningArgs, begaran: Begaran): Promise<ResolversTypes['DelegationsordningarResultat']> {
    return ordningarna(await faststallDelegationsordning(this.db, begaran, input));
  }

  @Mutation('aterkallaDelegationspunkt')
  async aterkallaDelegationspunkt(_rot: unknown, { input }: MutationAterkallaDelegationspunktArgs, begaran: Begaran): Promise<ResolversTypes['DelegationsordningarResultat']> {
    return ordningarna(await aterkallaDelegationspunkt(this.db, begaran, input));
  }
}

const utkastet = (utfall: Delegationsutkast | Konflikt<Delegationsutkast> | Avslag): ResolversTypes['DelegationsutkastResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Delegationsutkast>(utfall) ? { __typename: 'DelegationsutkastKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Delegationsutkast' };
};

const ordningarna = (utfall: Delegationsordningar | Konflikt<Delegationsutkast> | Avslag): ResolversTypes['DelegationsordningarResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Delegationsutkast>(utfall) ? { __typename: 'DelegationsutkastKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Delegationsordningar' };
};
