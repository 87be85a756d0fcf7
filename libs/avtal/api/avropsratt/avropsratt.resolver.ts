import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import { type Avropsratt, type MutationAndraAvropsregelArgs, type MutationFrysAvropsberattigadeArgs, type MutationUtfardaAvropsbevisArgs, type QueryAvropsrattArgs, type QueryFarViAvropaArgs, type QueryKontrolleraAvropsbevisArgs, type QueryOrganisationsavropsrattArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { andraAvropsregel } from './andra-avropsregel';
import { kontrolleraAvropsbevis } from './avropsbevis.lasmodell';
import { lasAvropsratt, lasAvropssvar, lasAvropsval } from './avropssvar';
import { frysAvropsberattigade } from './frys-avropsberattigade';
import { lasOrganisationsavropsratt } from './organisationens-avropsratt';
import { utfardaAvropsbevis } from './utfarda-avropsbevis';

/** Domain to contract for who may call off. */
@Resolver()
export class AvropsrattResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('avropsval')
  async avropsval(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Avropsval']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasAvropsval(las, kontext));
  }

  @Query('farViAvropa')
  async farViAvropa(_rot: unknown, fraga: QueryFarViAvropaArgs, begaran: Begaran): Promise<ResolversTypes['Avropssvar'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasAvropssvar(las, kontext, fraga));
  }

  @Query('organisationsavropsratt')
  async organisationsavropsratt(_rot: unknown, { organisationId, datum }: QueryOrganisationsavropsrattArgs, begaran: Begaran): Promise<ResolversTypes['Organisationsavropsratt'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasOrganisationsavropsratt(las, kontext, organisationId, datum));
  }

  @Query('avropsratt')
  async avropsratt(_rot: unknown, { avtalId }: QueryAvropsrattArgs, begaran: Begaran): Promise<ResolversTypes['Avropsratt'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasAvropsratt(las, kontext, avtalId));
  }

  @Query('kontrolleraAvropsbevis')
  async kontrolleraAvropsbevis(_rot: unknown, { kod }: QueryKontrolleraAvropsbevisArgs, begaran: Begaran): Promise<ResolversTypes['Avropsbeviskontroll'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => kontrolleraAvropsbevis(las, kontext, kod));
  }

  @Mutation('utfardaAvropsbevis')
  async utfardaAvropsbevis(_rot: unknown, { input }: MutationUtfardaAvropsbevisArgs, begaran: Begaran): Promise<ResolversTypes['AvropsbevisResultat']> {
    const utfall = await utfardaAvropsbevis(this.db, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { ...utfall, __typename: 'Avropsbevis' };
  }

  @Mutation('andraAvropsregel')
  async andraAvropsregel(_rot: unknown, { input }: MutationAndraAvropsregelArgs, begaran: Begaran): Promise<ResolversTypes['AvropsrattResultat']> {
    return resultat(await andraAvropsregel(this.db, begaran, input));
  }

  @Mutation('frysAvropsberattigade')
  async frysAvropsberattigade(_rot: unknown, { input }: MutationFrysAvropsberattigadeArgs, begaran: Begaran): Promise<ResolversTypes['AvropsrattResultat']> {
    return resultat(await frysAvropsberattigade(this.db, begaran, input));
  }
}

const resultat = (utfall: Avropsratt | Konflikt<Avropsratt> | Avslag): ResolversTypes['AvropsrattResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Avropsratt>(utfall) ? { __typename: 'AvropsrattKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Avropsratt' };
};
