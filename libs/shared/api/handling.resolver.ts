import { Inject } from '@nestjs/common';
import { Mutation, Resolver } from '@nestjs/graphql';
import { type MutationHavHandlingssekretessArgs, type MutationSekretessmarkeraHandlingArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { Db } from './db';
import { arKonflikt, type Konflikt } from './handelse';
import { type Begaran } from './kontext';
import { havHandlingssekretess, type HandlingssekretessLas, sekretessmarkeraHandling } from './sekretessmarkera-handling';

type Svar = ResolversTypes['HandlingssekretessResultat'];

/** The sekretess mark of a handling, whatever it belongs to. */
@Resolver()
export class HandlingResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Mutation('sekretessmarkeraHandling')
  async sekretessmarkera(_rot: unknown, { input }: MutationSekretessmarkeraHandlingArgs, begaran: Begaran): Promise<Svar> {
    return tillSvar(await sekretessmarkeraHandling(this.db, begaran, input));
  }

  @Mutation('havHandlingssekretess')
  async hav(_rot: unknown, { input }: MutationHavHandlingssekretessArgs, begaran: Begaran): Promise<Svar> {
    return tillSvar(await havHandlingssekretess(this.db, begaran, input));
  }
}

const tillSvar = (utfall: HandlingssekretessLas | Konflikt<HandlingssekretessLas> | Avslag): Svar => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  if (arKonflikt<HandlingssekretessLas>(utfall)) return { __typename: 'HandlingssekretessKonflikt', aktuell: utfall.aktuell };
  return { __typename: 'Handlingssekretess', ...utfall };
};
