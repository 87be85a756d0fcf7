import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { lasOrganisation } from '@gemensam/samverkan/api';
import { arKonflikt, type Begaran, Db, far, type Konflikt, kravKontext, lasObjekthistorik } from '@gemensam/shared/api';
import {
  type Agandepost, type MutationAndraAgandeArgs, type MutationLaggInAgandeArgs, type MutationLasInAgandeArgs, type MutationRattaAgandeArgs, type QueryAgandegrafArgs, type QueryForhandsgranskaAgandeArgs, type QueryOrganisationArgs,
  type QueryOrganisationshistorikArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { forhandsgranskaAgande } from './agandefil';
import { lasAgandegraf } from './agandegraf.lasmodell';
import { lasOrganisationsposter } from './agandepost.lasmodell';
import { andraAgande } from './andra-agande';
import { laggInAgande } from './lagg-in-agande';
import { lasInAgande } from './las-in-agande';
import { organisationshistorikSats } from './organisationshistorik.lasmodell';
import { rattaAgande } from './ratta-agande';

/** Domain to contract for ownership. */
@Resolver()
export class AgandeResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('organisation')
  async organisation(_rot: unknown, { id }: QueryOrganisationArgs, begaran: Begaran): Promise<ResolversTypes['Organisationsbild'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, async (las) => {
      const organisation = await lasOrganisation(las, id);
      if (!organisation) return null;
      const poster = await lasOrganisationsposter(las, organisation.id);
      return { organisation, agare: poster.filter((p) => p.agd.id === organisation.id), agda: poster.filter((p) => p.agare?.id === organisation.id), farAndra: far(kontext, 'laggInAgande') };
    });
  }

  @Query('agandegraf')
  async agandegraf(_rot: unknown, arg: QueryAgandegrafArgs, begaran: Begaran): Promise<ResolversTypes['Agandegraf'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasAgandegraf(las, kontext, arg));
  }

  @Query('forhandsgranskaAgande')
  async forhandsgranskaAgande(_rot: unknown, { input }: QueryForhandsgranskaAgandeArgs, begaran: Begaran): Promise<ResolversTypes['AgandeForhandsvisning']> {
    return forhandsgranskaAgande(this.db, begaran, input);
  }

  @Query('organisationshistorik')
  async organisationshistorik(_rot: unknown, { organisationId, ...fraga }: QueryOrganisationshistorikArgs, begaran: Begaran): Promise<ResolversTypes['Objekthistorik'] | null> {
    return this.db.lasa(kravKontext(begaran), (las) => lasObjekthistorik(las, organisationshistorikSats, organisationId, fraga));
  }

  @Mutation('laggInAgande')
  async laggInAgande(_rot: unknown, { input }: MutationLaggInAgandeArgs, begaran: Begaran): Promise<ResolversTypes['AgandeResultat']> {
    return resultat(await laggInAgande(this.db, begaran, input));
  }

  @Mutation('andraAgande')
  async andraAgande(_rot: unknown, { input }: MutationAndraAgandeArgs, begaran: Begaran): Promise<ResolversTypes['AgandeResultat']> {
    return resultat(await andraAgande(this.db, begaran, input));
  }

  @Mutation('rattaAgande')
  async rattaAgande(_rot: unknown, { input }: MutationRattaAgandeArgs, begaran: Begaran): Promise<ResolversTypes['AgandeResultat']> {
    return resultat(await rattaAgande(this.db, begaran, input));
  }

  @Mutation('lasInAgande')
  async lasInAgande(_rot: unknown, { input }: MutationLasInAgandeArgs, begaran: Begaran): Promise<ResolversTypes['LasInAgandeResultat']> {
    const utfall = await lasInAgande(this.db, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { __typename: 'AgandeInlast', ...utfall };
  }
}

const resultat = (utfall: Agandepost | Konflikt<Agandepost> | Avslag): ResolversTypes['AgandeResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Agandepost>(utfall) ? { __typename: 'AgandeKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Agandepost' };
};
