import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import { type MutationFaststallDirektivArgs, type MutationSparaDirektivArgs, type Projektdirektiv, type QueryProjektdirektivArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { lasDirektiv } from './direktiv.lasmodell';
import { faststallDirektiv } from './faststall-direktiv';
import { sparaDirektiv } from './spara-direktiv';

/** Domain to contract for the projektdirektiv. */
@Resolver()
export class DirektivResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('projektdirektiv')
  async projektdirektiv(_rot: unknown, { projektId }: QueryProjektdirektivArgs, begaran: Begaran): Promise<ResolversTypes['Projektdirektiv'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasDirektiv(las, kontext, projektId));
  }

  @Mutation('sparaDirektiv')
  async sparaDirektiv(_rot: unknown, { input }: MutationSparaDirektivArgs, begaran: Begaran): Promise<ResolversTypes['DirektivResultat']> {
    return resultat(await sparaDirektiv(this.db, begaran, input));
  }

  @Mutation('faststallDirektiv')
  async faststallDirektiv(_rot: unknown, { input }: MutationFaststallDirektivArgs, begaran: Begaran): Promise<ResolversTypes['DirektivResultat']> {
    return resultat(await faststallDirektiv(this.db, begaran, input));
  }
}

const resultat = (utfall: Projektdirektiv | Konflikt<Projektdirektiv> | Avslag): ResolversTypes['DirektivResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Projektdirektiv>(utfall) ? { __typename: 'DirektivKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Projektdirektiv' };
};
