import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext, lasObjekthistorik } from '@gemensam/shared/api';
import {
  type Avtal, type MutationAndraAvtalArgs, type MutationAtertaForlangningArgs, type MutationForlangAvtalArgs, type MutationRattaAvtalArgs, type MutationSagUppAvtalArgs, type MutationSkapaAvtalArgs, type MutationTecknaAvtalArgs,
  type QueryAvtalArgs, type QueryAvtalshandlingarArgs, type QueryAvtalshistorikArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { lasAvtalshandlingar } from '../handlingar/avtalshandlingar.lasmodell';
import { avtalshistorikSats } from '../historik/avtalshistorik.lasmodell';
import { andraAvtal } from './andra-avtal';
import { atertaForlangning } from './aterta-forlangning';
import { lasAvtal, lasAvtalsbevakning, lasAvtalsregister, lasAvtalsval } from './avtalsregister.lasmodell';
import { forlangAvtal } from './forlang-avtal';
import { lasPubliktAvtalsregister } from './publikt-avtal.lasmodell';
import { rattaAvtal } from './ratta-avtal';
import { sagUppAvtal } from './sag-upp-avtal';
import { skapaAvtal } from './skapa-avtal';
import { tecknaAvtal } from './teckna-avtal';

/** Domain to contract for the register of avtal. */
@Resolver()
export class AvtalResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('avtalsregister')
  async avtalsregister(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Avtalsregister']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasAvtalsregister(las, kontext));
  }

  @Query('publiktAvtalsregister')
  async publiktAvtalsregister(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['PubliktAvtal'][]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasPubliktAvtalsregister(las, kontext.affarsdatum));
  }

  @Query('avtal')
  async avtal(_rot: unknown, { id }: QueryAvtalArgs, begaran: Begaran): Promise<ResolversTypes['Avtal'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasAvtal(las, kontext, id));
  }

  @Query('avtalsval')
  async avtalsval(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Avtalsval']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasAvtalsval(las, kontext));
  }

  @Query('avtalsbevakning')
  async avtalsbevakning(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['Avtalsbevakning'][]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasAvtalsbevakning(las, kontext));
  }

  @Query('avtalshandlingar')
  async avtalshandlingar(_rot: unknown, { avtalId }: QueryAvtalshandlingarArgs, begaran: Begaran): Promise<ResolversTypes['Avtalshandlingar'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasAvtalshandlingar(las, kontext, avtalId));
  }

  @Query('avtalshistorik')
  async avtalshistorik(_rot: unknown, { avtalId, ...fraga }: QueryAvtalshistorikArgs, begaran: Begaran): Promise<ResolversTypes['Objekthistorik'] | null> {
    return this.db.lasa(kravKontext(begaran), (las) => lasObjekthistorik(las, avtalshistorikSats, avtalId, fraga));
  }

  @Mutation('skapaAvtal')
  async skapaAvtal(_rot: unknown, { input }: MutationSkapaAvtalArgs, begaran: Begaran): Promise<ResolversTypes['AvtalResultat']> {
    return avtalresultat(await skapaAvtal(this.db, begaran, input));
  }

  @Mutation('andraAvtal')
  async andraAvtal(_rot: unknown, { input }: MutationAndraAvtalArgs, begaran: Begaran): Promise<ResolversTypes['AvtalResultat']> {
    return avtalresultat(await andraAvtal(this.db, begaran, input));
  }

  @Mutation('tecknaAvtal')
  async tecknaAvtal(_rot: unknown, { input }: MutationTecknaAvtalArgs, begaran: Begaran): Promise<ResolversTypes['AvtalResultat']> {
    return avtalresultat(await tecknaAvtal(this.db, begaran, input));
  }

  @Mutation('forlangAvtal')
  async forlangAvtal(_rot: unknown, { input }: MutationForlangAvtalArgs, begaran: Begaran): Promise<ResolversTypes['AvtalResultat']> {
    return avtalresultat(await forlangAvtal(this.db, begaran, input));
  }

  @Mutation('atertaForlangning')
  async atertaForlangning(_rot: unknown, { input }: MutationAtertaForlangningArgs, begaran: Begaran): Promise<ResolversTypes['AvtalResultat']> {
    return avtalresultat(await atertaForlangning(this.db, begaran, input));
  }

  @Mutation('sagUppAvtal')
  async sagUppAvtal(_rot: unknown, { input }: MutationSagUppAvtalArgs, begaran: Begaran): Promise<ResolversTypes['AvtalResultat']> {
    return avtalresultat(await sagUppAvtal(this.db, begaran, input));
  }

  @Mutation('rattaAvtal')
  async rattaAvtal(_rot: unknown, { input }: MutationRattaAvtalArgs, begaran: Begaran): Promise<ResolversTypes['AvtalResultat']> {
    return avtalresultat(await rattaAvtal(this.db, begaran, input));
  }
}

const avtalresultat = (utfall: Avtal | Konflikt<Avtal> | Avslag): ResolversTypes['AvtalResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Avtal>(utfall) ? { __typename: 'AvtalKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Avtal' };
};
