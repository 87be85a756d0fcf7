import { Inject } from '@nestjs/common';
import { Mutation, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt } from '@gemensam/shared/api';
import {
  type Mote, type MutationAndraMoteArgs, type MutationHamtaMotesdeltagareArgs, type MutationKlaraMotesuppgiftArgs, type MutationLaggTillMotesdeltagareArgs, type MutationMarkeraNarvaroArgs, type MutationOppnaMotesuppgiftArgs, type MutationSkapaMoteArgs, type MutationSparaMotesanteckningArgs, type MutationSparaMotesuppgiftArgs, type MutationStallInMoteArgs, type MutationTaBortMotesdeltagareArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { andraMote } from './andra-mote';
import { hamtaMotesdeltagare } from './hamta-motesdeltagare';
import { klaraMotesuppgift } from './klara-motesuppgift';
import { laggTillMotesdeltagare } from './lagg-till-motesdeltagare';
import { markeraNarvaro } from './markera-narvaro';
import { oppnaMotesuppgift } from './oppna-motesuppgift';
import { skapaMote } from './skapa-mote';
import { sparaMotesanteckning } from './spara-motesanteckning';
import { sparaMotesuppgift } from './spara-motesuppgift';
import { stallInMote } from './stall-in-mote';
import { taBortMotesdeltagare } from './ta-bort-motesdeltagare';

/** Domain to contract for the calendar: what is done. */
@Resolver()
export class MotesakterResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Mutation('skapaMote')
  async skapaMote(_rot: unknown, { input }: MutationSkapaMoteArgs, begaran: Begaran): Promise<ResolversTypes['MoteResultat']> {
    return moteresultat(await skapaMote(this.db, begaran, input));
  }

  @Mutation('andraMote')
  async andraMote(_rot: unknown, { input }: MutationAndraMoteArgs, begaran: Begaran): Promise<ResolversTypes['MoteResultat']> {
    return moteresultat(await andraMote(this.db, begaran, input));
  }

  @Mutation('stallInMote')
  async stallInMote(_rot: unknown, { input }: MutationStallInMoteArgs, begaran: Begaran): Promise<ResolversTypes['MoteResultat']> {
    return moteresultat(await stallInMote(this.db, begaran, input));
  }

  @Mutation('hamtaMotesdeltagare')
  async hamtaMotesdeltagare(_rot: unknown, { input }: MutationHamtaMotesdeltagareArgs, begaran: Begaran): Promise<ResolversTypes['MoteResultat']> {
    return moteresultat(await hamtaMotesdeltagare(this.db, begaran, input));
  }

  @Mutation('laggTillMotesdeltagare')
  async laggTillMotesdeltagare(_rot: unknown, { input }: MutationLaggTillMotesdeltagareArgs, begaran: Begaran): Promise<ResolversTypes['MoteResultat']> {
    return moteresultat(await laggTillMotesdeltagare(this.db, begaran, input));
  }

  @Mutation('taBortMotesdeltagare')
  async taBortMotesdeltagare(_rot: unknown, { input }: MutationTaBortMotesdeltagareArgs, begaran: Begaran): Promise<ResolversTypes['MoteResultat']> {
    return moteresultat(await taBortMotesdeltagare(this.db, begaran, input));
  }

  @Mutation('markeraNarvaro')
  async markeraNarvaro(_rot: unknown, { input }: MutationMarkeraNarvaroArgs, begaran: Begaran): Promise<ResolversTypes['MoteResultat']> {
    return moteresultat(await markeraNarvaro(this.db, begaran, input));
  }

  @Mutation('sparaMotesanteckning')
  async sparaMotesanteckning(_rot: unknown, { input }: MutationSparaMotesanteckningArgs, begaran: Begaran): Promise<ResolversTypes['MoteResultat']> {
    return moteresultat(await sparaMotesanteckning(this.db, begaran, input));
  }

  @Mutation('sparaMotesuppgift')
  async sparaMotesuppgift(_rot: unknown, { input }: MutationSparaMotesuppgiftArgs, begaran: Begaran): Promise<ResolversTypes['MoteResultat']> {
    return moteresultat(await sparaMotesuppgift(this.db, begaran, input));
  }

  @Mutation('klaraMotesuppgift')
  async klaraMotesuppgift(_rot: unknown, { input }: MutationKlaraMotesuppgiftArgs, begaran: Begaran): Promise<ResolversTypes['MoteResultat']> {
    return moteresultat(await klaraMotesuppgift(this.db, begaran, input));
  }

  @Mutation('oppnaMotesuppgift')
  async oppnaMotesuppgift(_rot: unknown, { input }: MutationOppnaMotesuppgiftArgs, begaran: Begaran): Promise<ResolversTypes['MoteResultat']> {
    return moteresultat(await oppnaMotesuppgift(this.db, begaran, input));
  }
}

const moteresultat = (utfall: Mote | Konflikt<Mote> | Avslag): ResolversTypes['MoteResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Mote>(utfall) ? { __typename: 'MoteKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Mote' };
};
