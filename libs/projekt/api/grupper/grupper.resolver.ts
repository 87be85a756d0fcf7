import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import {
  type MutationAndraGruppmedlemArgs, type MutationAvslutaGruppmedlemArgs, type MutationBytProjektledareArgs, type MutationLaggTillGruppmedlemArgs, type Projektgrupper, type QueryProjektgrupperArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { FINANSIERING_SAKRAD, type FinansieringSakradPort } from '../faser/finansiering-sakrad';
import { andraGruppmedlem } from './andra-gruppmedlem';
import { avslutaGruppmedlem } from './avsluta-gruppmedlem';
import { bytProjektledare } from './byt-projektledare';
import { lasProjektgrupper } from './grupper.lasmodell';
import { laggTillGruppmedlem } from './lagg-till-gruppmedlem';
import { lasStyrgruppsfragor } from './styrgruppsfragor.lasmodell';

/** Domain to contract for who leads a project, decides in it and gives advice. */
@Resolver()
export class GrupperResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(FINANSIERING_SAKRAD) private readonly port: FinansieringSakradPort,
  ) {}

  @Query('projektgrupper')
  async projektgrupper(_rot: unknown, { projektId }: QueryProjektgrupperArgs, begaran: Begaran): Promise<ResolversTypes['Projektgrupper'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasProjektgrupper(las, kontext, projektId));
  }

  @Query('styrgruppsfragor')
  async styrgruppsfragor(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['Styrgruppsfragor'][]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasStyrgruppsfragor(las, kontext, this.port));
  }

  @Mutation('laggTillGruppmedlem')
  async laggTillGruppmedlem(_rot: unknown, { input }: MutationLaggTillGruppmedlemArgs, begaran: Begaran): Promise<ResolversTypes['GruppResultat']> {
    return resultat(await laggTillGruppmedlem(this.db, begaran, input));
  }

  @Mutation('andraGruppmedlem')
  async andraGruppmedlem(_rot: unknown, { input }: MutationAndraGruppmedlemArgs, begaran: Begaran): Promise<ResolversTypes['GruppResultat']> {
    return resultat(await andraGruppmedlem(this.db, begaran, input));
  }

  @Mutation('avslutaGruppmedlem')
  async avslutaGruppmedlem(_rot: unknown, { input }: MutationAvslutaGruppmedlemArgs, begaran: Begaran): Promise<ResolversTypes['GruppResultat']> {
    return resultat(await avslutaGruppmedlem(this.db, begaran, input));
  }

  @Mutation('bytProjektledare')
  async bytProjektledare(_rot: unknown, { input }: MutationBytProjektledareArgs, begaran: Begaran): Promise<ResolversTypes['GruppResultat']> {
    return resultat(await bytProjektledare(this.db, begaran, input));
  }
}

const resultat = (utfall: Projektgrupper | Konflikt<Projektgrupper> | Avslag): ResolversTypes['GruppResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Projektgrupper>(utfall) ? { __typename: 'GruppKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Projektgrupper' };
};
