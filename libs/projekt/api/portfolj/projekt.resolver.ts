import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import { type MutationLamnaStatusrapportArgs, type QueryProjektArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { lamnaStatusrapport } from '../statusrapporter/lamna-statusrapport';
import { lasPortfolj, type PortfoljLasrad } from './portfolj.lasmodell';
import { lasPortfoljkommuner } from './portfoljkommuner.lasmodell';
import { lasProjekt } from './projekt.lasmodell';
import { PROJEKTEKONOMI, type ProjektekonomiPort } from './projektekonomi';

/** Domain to contract for projects. */
@Resolver()
export class ProjektResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PROJEKTEKONOMI) private readonly ekonomi: ProjektekonomiPort,
  ) {}

  @Query('portfolj')
  async portfolj(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['PortfoljRad'][]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasPortfolj(las, kontext));
  }

  @Query('portfoljkommuner')
  async portfoljkommuner(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Portfoljkommuner']> {
    return this.db.lasa(kravKontext(begaran), lasPortfoljkommuner);
  }

  @Query('projekt')
  async projekt(_rot: unknown, { id }: QueryProjektArgs, begaran: Begaran): Promise<ResolversTypes['Projekt'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasProjekt(las, kontext, id));
  }

  @Mutation('lamnaStatusrapport')
  async lamnaStatusrapport(_rot: unknown, { input }: MutationLamnaStatusrapportArgs, begaran: Begaran): Promise<ResolversTypes['LamnaStatusrapportResultat']> {
    const utfall = await lamnaStatusrapport(this.db, this.ekonomi, begaran, input);
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    if (arKonflikt<PortfoljLasrad>(utfall)) {
      const { status, version } = utfall.aktuell;
      return { __typename: 'StatusKonflikt', aktuell: status, version };
    }
    return { __typename: 'PortfoljRad', ...utfall };
  }
}
