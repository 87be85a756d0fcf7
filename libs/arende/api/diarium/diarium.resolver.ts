import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import {
  type Diarieklass, type Diarieplan, type Diarium, type Inkommet, type Inkommetlista, type MutationAndraDiarieklassArgs, type MutationAntecknaInkommenArgs, type MutationAvforInkommenArgs,
  type MutationRattaRegistreringArgs, type MutationRegistreraHandlingArgs, type MutationRegistreraNyttArendeArgs, type MutationSkapaDiarieklassArgs, type QueryArendehandlingarArgs,
  type QueryDiariumArgs, type Registerpost, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { lasNoterat, svaraNoterat } from '../sekretess/notera-lasning';
import { andraDiarieklass } from './andra-diarieklass';
import { antecknaInkommen } from './anteckna-inkommen';
import { lasArendehandlingar } from './arendehandlingar.lasmodell';
import { avforInkommen } from './avfor-inkommen';
import { lasDiarieplan } from './diarieplan.lasmodell';
import { lasDiarium } from './diarium.lasmodell';
import { lasInkommet } from './inkommet.lasmodell';
import { rattaRegistrering } from './ratta-registrering';
import { registreraHandling } from './registrera-handling';
import { registreraNyttArende } from './registrera-nytt-arende';
import { skapaDiarieklass } from './skapa-diarieklass';

/** Domain to contract for the diarium. */
@Resolver()
export class DiariumResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('diarium')
  async diarium(_rot: unknown, { ar, somAllmanheten }: QueryDiariumArgs, begaran: Begaran): Promise<Diarium> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasDiarium(las, kontext, ar ?? null, somAllmanheten ?? false));
  }

  @Query('arendehandlingar')
  async arendehandlingar(_rot: unknown, { arendeId }: QueryArendehandlingarArgs, begaran: Begaran): Promise<ResolversTypes['Arendehandlingar'] | null> {
    const kontext = kravKontext(begaran);
    return lasNoterat(this.db, kontext, arendeId, (las) => lasArendehandlingar(las, kontext, arendeId));
  }

  @Query('diarieplan')
  async diarieplan(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<Diarieplan> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasDiarieplan(las, kontext));
  }

  @Query('inkommet')
  async inkommet(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<Inkommetlista> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasInkommet(las, kontext));
  }

  @Mutation('registreraHandling')
  async registreraHandling(_rot: unknown, { input }: MutationRegistreraHandlingArgs, begaran: Begaran): Promise<ResolversTypes['RegistreraHandlingResultat']> {
    const utfall = await svaraNoterat(this.db, kravKontext(begaran), input.arendeId, await registreraHandling(this.db, begaran, input));
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    return arKonflikt<Inkommet>(utfall) ? { __typename: 'InkommetKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Registerpost' };
  }

  @Mutation('rattaRegistrering')
  async rattaRegistrering(_rot: unknown, { input }: MutationRattaRegistreringArgs, begaran: Begaran): Promise<ResolversTypes['RegistreraHandlingResultat']> {
    const utfall = await rattaRegistrering(this.db, begaran, input);
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    const konflikt = arKonflikt<Registerpost>(utfall);
    const post = konflikt ? utfall.aktuell : utfall;
    await svaraNoterat(this.db, kravKontext(begaran), post.arendeId, post);
    return konflikt ? { __typename: 'RegisterpostKonflikt', aktuell: post } : { ...post, __typename: 'Registerpost' };
  }

  @Mutation('registreraNyttArende')
  async registreraNyttArende(_rot: unknown, { input }: MutationRegistreraNyttArendeArgs, begaran: Begaran): Promise<ResolversTypes['RegistreraNyttArendeResultat']> {
    const utfall = await registreraNyttArende(this.db, begaran, input);
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    return arKonflikt<Inkommet>(utfall) ? { __typename: 'InkommetKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'RegistreratArende' };
  }

  @Mutation('antecknaInkommen')
  async antecknaInkommen(_rot: unknown, { input }: MutationAntecknaInkommenArgs, begaran: Begaran): Promise<ResolversTypes['InkommetResultat']> {
    return inkommet(await antecknaInkommen(this.db, begaran, input));
  }

  @Mutation('avforInkommen')
  async avforInkommen(_rot: unknown, { input }: MutationAvforInkommenArgs, begaran: Begaran): Promise<ResolversTypes['InkommetResultat']> {
    return inkommet(await avforInkommen(this.db, begaran, input));
  }

  @Mutation('skapaDiarieklass')
  async skapaDiarieklass(_rot: unknown, { input }: MutationSkapaDiarieklassArgs, begaran: Begaran): Promise<ResolversTypes['DiarieklassResultat']> {
    return klass(await skapaDiarieklass(this.db, begaran, input));
  }

  @Mutation('andraDiarieklass')
  async andraDiarieklass(_rot: unknown, { input }: MutationAndraDiarieklassArgs, begaran: Begaran): Promise<ResolversTypes['DiarieklassResultat']> {
    return klass(await andraDiarieklass(this.db, begaran, input));
  }
}

const inkommet = (utfall: Inkommet | Konflikt<Inkommet> | Avslag): ResolversTypes['InkommetResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Inkommet>(utfall) ? { __typename: 'InkommetKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Inkommet' };
};

const klass = (utfall: Diarieklass | Konflikt<Diarieklass> | Avslag): ResolversTypes['DiarieklassResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Diarieklass>(utfall) ? { __typename: 'DiarieklassKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Diarieklass' };
};
