import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import {
  type Ide, type Kommunsvar, type MutationAndraIdeArgs, type MutationDragTillbakaIntresseArgs, type MutationForeslaIdeArgs, type MutationVisaIntresseArgs, type QueryIdeArgs, type QueryIdeutkastArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { andraIde } from './andra-ide';
import { foreslaIde } from './foresla-ide';
import { lasIde, lasIdeer, lasIdeutkast } from './ide.lasmodell';
import { dragTillbakaIntresse, visaIntresse } from './visa-intresse';

/** Domain to contract for ideas. */
@Resolver()
export class IdeResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('ideer')
  async ideer(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['Ide'][]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasIdeer(las, kontext));
  }

  @Query('ide')
  async ide(_rot: unknown, { id }: QueryIdeArgs, begaran: Begaran): Promise<ResolversTypes['Ide'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasIde(las, kontext, id));
  }

  @Query('ideutkast')
  async ideutkast(_rot: unknown, { id }: QueryIdeutkastArgs, begaran: Begaran): Promise<string> {
    return this.db.lasa(kravKontext(begaran), (las) => lasIdeutkast(las, id ?? null));
  }

  @Mutation('foreslaIde')
  async foreslaIde(_rot: unknown, { input }: MutationForeslaIdeArgs, begaran: Begaran): Promise<ResolversTypes['ForeslaIdeResultat']> {
    const utfall = await foreslaIde(this.db, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { ...utfall, __typename: 'Ide' };
  }

  @Mutation('andraIde')
  async andraIde(_rot: unknown, { input }: MutationAndraIdeArgs, begaran: Begaran): Promise<ResolversTypes['AndraIdeResultat']> {
    const utfall = await andraIde(this.db, begaran, input);
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    return arKonflikt<Ide>(utfall) ? { __typename: 'IdeKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Ide' };
  }

  @Mutation('visaIntresse')
  async visaIntresse(_rot: unknown, { input }: MutationVisaIntresseArgs, begaran: Begaran): Promise<ResolversTypes['IntresseResultat']> {
    return intresse(await visaIntresse(this.db, begaran, input));
  }

  @Mutation('dragTillbakaIntresse')
  async dragTillbakaIntresse(_rot: unknown, { input }: MutationDragTillbakaIntresseArgs, begaran: Begaran): Promise<ResolversTypes['IntresseResultat']> {
    return intresse(await dragTillbakaIntresse(this.db, begaran, input));
  }
}

const intresse = (utfall: Ide | Konflikt<Kommunsvar> | Avslag): ResolversTypes['IntresseResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Kommunsvar>(utfall) ? { __typename: 'KommunsvarKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Ide' };
};
