import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import {
  type Avrop, type Avropat, type MutationMakuleraAvropArgs, type MutationRapporteraAvropArgs, type MutationRattaAvropArgs, type QueryAvropsrapportArgs, type QueryAvropsregisterArgs, type QueryAvtalsavropArgs,
  type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { lasAvropsrapport, lasAvropsregister, lasAvtalsavrop } from './avropet';
import { makuleraAvrop } from './makulera-avrop';
import { rapporteraAvrop } from './rapportera-avrop';
import { rattaAvrop } from './ratta-avrop';

/** Domain to contract for what is called off. */
@Resolver()
export class AvropResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('avtalsavrop')
  async avtalsavrop(_rot: unknown, { avtalId }: QueryAvtalsavropArgs, begaran: Begaran): Promise<ResolversTypes['Avtalsavrop'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasAvtalsavrop(las, kontext, avtalId));
  }

  @Query('avropsrapport')
  async avropsrapport(_rot: unknown, { avtalId }: QueryAvropsrapportArgs, begaran: Begaran): Promise<ResolversTypes['Avropsrapport'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasAvropsrapport(las, kontext, avtalId));
  }

  @Query('avropsregister')
  async avropsregister(_rot: unknown, { antal }: QueryAvropsregisterArgs, begaran: Begaran): Promise<ResolversTypes['Avropsregister']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasAvropsregister(las, kontext, antal ?? null));
  }

  @Mutation('rapporteraAvrop')
  async rapporteraAvrop(_rot: unknown, { input }: MutationRapporteraAvropArgs, begaran: Begaran): Promise<ResolversTypes['AvropResultat']> {
    return resultat(await rapporteraAvrop(this.db, begaran, input));
  }

  @Mutation('rattaAvrop')
  async rattaAvrop(_rot: unknown, { input }: MutationRattaAvropArgs, begaran: Begaran): Promise<ResolversTypes['AvropResultat']> {
    return resultat(await rattaAvrop(this.db, begaran, input));
  }

  @Mutation('makuleraAvrop')
  async makuleraAvrop(_rot: unknown, { input }: MutationMakuleraAvropArgs, begaran: Begaran): Promise<ResolversTypes['AvropResultat']> {
    return resultat(await makuleraAvrop(this.db, begaran, input));
  }
}

const resultat = (utfall: Avropat | Konflikt<Avrop> | Avslag): ResolversTypes['AvropResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Avrop>(utfall) ? { __typename: 'AvropKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Avropat' };
};
