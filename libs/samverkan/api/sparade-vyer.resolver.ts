import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import { type MutationAndraVyArgs, type MutationSparaVyArgs, type MutationTaBortVyArgs, type QuerySparadeVyerArgs, type ResolversTypes, type SparadVy } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { andraVy, taBortVy } from './andra-vy';
import { sparaVy } from './spara-vy';
import { lasSparadeVyer } from './sparad-vy.lasmodell';

/** Domain to contract for saved views. */
@Resolver()
export class SparadeVyerResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('sparadeVyer')
  async sparadeVyer(_rot: unknown, { lista }: QuerySparadeVyerArgs, begaran: Begaran): Promise<readonly ResolversTypes['SparadVy'][]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasSparadeVyer(las, kontext, lista));
  }

  @Mutation('sparaVy')
  async sparaVy(_rot: unknown, { input }: MutationSparaVyArgs, begaran: Begaran): Promise<ResolversTypes['SparaVyResultat']> {
    const utfall = await sparaVy(this.db, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { __typename: 'SparadVy', ...utfall };
  }

  @Mutation('andraVy')
  async andraVy(_rot: unknown, { input }: MutationAndraVyArgs, begaran: Begaran): Promise<ResolversTypes['AndraVyResultat']> {
    const utfall = await andraVy(this.db, begaran, input);
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    return arKonflikt<SparadVy>(utfall) ? { __typename: 'VyKonflikt', ...utfall } : { __typename: 'SparadVy', ...utfall };
  }

  @Mutation('taBortVy')
  async taBortVy(_rot: unknown, { input }: MutationTaBortVyArgs, begaran: Begaran): Promise<ResolversTypes['TaBortVyResultat']> {
    const utfall = await taBortVy(this.db, begaran, input);
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    return arKonflikt<SparadVy>(utfall) ? { __typename: 'VyKonflikt', ...utfall } : { __typename: 'BorttagenVy', id: utfall.id };
  }
}
