import { Inject } from '@nestjs/common';
import { Mutation, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt } from '@gemensam/shared/api';
import { type MutationAndraMedlemskapArgs, type MutationAndraOrganisationArgs, type MutationSkapaOrganisationArgs, type Organisation, type ResolversTypes } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { andraMedlemskap } from './andra-medlemskap';
import { andraOrganisation } from './andra-organisation';
import { skapaOrganisation } from './skapa-organisation';

/** Domain to contract for the organisations. */
@Resolver()
export class OrganisationResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Mutation('skapaOrganisation')
  async skapaOrganisation(_rot: unknown, { input }: MutationSkapaOrganisationArgs, begaran: Begaran): Promise<ResolversTypes['OrganisationResultat']> {
    return resultat(await skapaOrganisation(this.db, begaran, input));
  }

  @Mutation('andraMedlemskap')
  async andraMedlemskap(_rot: unknown, { input }: MutationAndraMedlemskapArgs, begaran: Begaran): Promise<ResolversTypes['OrganisationResultat']> {
    return resultat(await andraMedlemskap(this.db, begaran, input));
  }

  @Mutation('andraOrganisation')
  async andraOrganisation(_rot: unknown, { input }: MutationAndraOrganisationArgs, begaran: Begaran): Promise<ResolversTypes['OrganisationResultat']> {
    return resultat(await andraOrganisation(this.db, begaran, input));
  }
}

const resultat = (utfall: Organisation | Konflikt<Organisation> | Avslag): ResolversTypes['OrganisationResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Organisation>(utfall) ? { __typename: 'OrganisationKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Organisation' };
};
