import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import { type Fasordning, type MutationSparaFasordningArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { lasFasordningar } from './fasordning.lasmodell';
import { sparaFasordning } from './spara-fasordning';

/** Domain to contract for the order of phases and gates. */
@Resolver()
export class FasordningResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('fasordningar')
  async fasordningar(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['Fasordning'][]> {
    return this.db.lasa(kravKontext(begaran), lasFasordningar);
  }

  @Mutation('sparaFasordning')
  async sparaFasordning(_rot: unknown, { input }: MutationSparaFasordningArgs, begaran: Begaran): Promise<ResolversTypes['SparaFasordningResultat']> {
    const utfall = await sparaFasordning(this.db, begaran, input);
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    return arKonflikt<Fasordning>(utfall) ? { __typename: 'FasordningKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Fasordning' };
  }
}
