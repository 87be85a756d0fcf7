import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import {
  type Avtalsuppfoljning, type MutationAndraDialogArgs, type MutationAndraDialogatgardArgs, type MutationHallDialogArgs, type MutationKlarmarkeraDialogatgardArgs, type MutationLaggTillDialogatgardArgs,
  type MutationOppnaDialogatgardArgs, type MutationPlaneraDialogArgs, type MutationRattaDialogArgs, type MutationStallInDialogArgs, type QueryAvtalsuppfoljningArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { andraDialog } from './andra-dialog';
import { andraDialogatgard } from './andra-dialogatgard';
import { hallDialog } from './hall-dialog';
import { klarmarkeraDialogatgard } from './klarmarkera-dialogatgard';
import { laggTillDialogatgard } from './lagg-till-dialogatgard';
import { oppnaDialogatgard } from './oppna-dialogatgard';
import { planeraDialog } from './planera-dialog';
import { rattaDialog } from './ratta-dialog';
import { stallInDialog } from './stall-in-dialog';
import { lasUppfoljning } from './uppfoljning.lasmodell';
import { lasUppfoljningsbevakning, lasUppfoljningsrader } from './uppfoljningsregister.lasmodell';

/** Domain to contract for how suppliers are followed up. */
@Resolver()
export class UppfoljningResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('avtalsuppfoljning')
  async avtalsuppfoljning(_rot: unknown, { avtalId }: QueryAvtalsuppfoljningArgs, begaran: Begaran): Promise<ResolversTypes['Avtalsuppfoljning'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasUppfoljning(las, kontext, avtalId));
  }

  @Query('uppfoljningsregister')
  async uppfoljningsregister(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['Uppfoljningsrad'][]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasUppfoljningsrader(las, kontext.affarsdatum));
  }

  @Query('uppfoljningsbevakning')
  async uppfoljningsbevakning(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['Uppfoljningsbevakning'][]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasUppfoljningsbevakning(las, kontext));
  }

  @Mutation('planeraDialog')
  async planeraDialog(_rot: unknown, { input }: MutationPlaneraDialogArgs, begaran: Begaran): Promise<ResolversTypes['UppfoljningResultat']> {
    return resultat(await planeraDialog(this.db, begaran, input));
  }

  @Mutation('andraDialog')
  async andraDialog(_rot: unknown, { input }: MutationAndraDialogArgs, begaran: Begaran): Promise<ResolversTypes['UppfoljningResultat']> {
    return resultat(await andraDialog(this.db, begaran, input));
  }

  @Mutation('hallDialog')
  async hallDialog(_rot: unknown, { input }: MutationHallDialogArgs, begaran: Begaran): Promise<ResolversTypes['UppfoljningResultat']> {
    return resultat(await hallDialog(this.db, begaran, input));
  }

  @Mutation('rattaDialog')
  async rattaDialog(_rot: unknown, { input }: MutationRattaDialogArgs, begaran: Begaran): Promise<ResolversTypes['UppfoljningResultat']> {
    return resultat(await rattaDialog(this.db, begaran, input));
  }

  @Mutation('stallInDialog')
  async stallInDialog(_rot: unknown, { input }: MutationStallInDialogArgs, begaran: Begaran): Promise<ResolversTypes['UppfoljningResultat']> {
    return resultat(await stallInDialog(this.db, begaran, input));
  }

  @Mutation('laggTillDialogatgard')
  async laggTillDialogatgard(_rot: unknown, { input }: MutationLaggTillDialogatgardArgs, begaran: Begaran): Promise<ResolversTypes['UppfoljningResultat']> {
    return resultat(await laggTillDialogatgard(this.db, begaran, input));
  }

  @Mutation('andraDialogatgard')
  async andraDialogatgard(_rot: unknown, { input }: MutationAndraDialogatgardArgs, begaran: Begaran): Promise<ResolversTypes['UppfoljningResultat']> {
    return resultat(await andraDialogatgard(this.db, begaran, input));
  }

  @Mutation('klarmarkeraDialogatgard')
  async klarmarkeraDialogatgard(_rot: unknown, { input }: MutationKlarmarkeraDialogatgardArgs, begaran: Begaran): Promise<ResolversTypes['UppfoljningResultat']> {
    return resultat(await klarmarkeraDialogatgard(this.db, begaran, input));
  }

  @Mutation('oppnaDialogatgard')
  async oppnaDialogatgard(_rot: unknown, { input }: MutationOppnaDialogatgardArgs, begaran: Begaran): Promise<ResolversTypes['UppfoljningResultat']> {
    return resultat(await oppnaDialogatgard(this.db, begaran, input));
  }
}

const resultat = (utfall: Avtalsuppfoljning | Konflikt<Avtalsuppfoljning> | Avslag): ResolversTypes['UppfoljningResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Avtalsuppfoljning>(utfall) ? { __typename: 'UppfoljningKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Avtalsuppfoljning' };
};
