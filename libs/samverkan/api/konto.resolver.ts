import { Inject } from '@nestjs/common';
import { Mutation, Resolver } from '@nestjs/graphql';
import { type Begaran, Db, Sessioner } from '@gemensam/shared/api';
import { type MutationAterstallLosenordArgs, type MutationBytLosenordArgs, type MutationSkapaPersonArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { aterstallLosenord } from './aterstall-losenord';
import { bytLosenord } from './byt-losenord';
import { Inloggningsbroms } from './inloggningsbroms';
import { skapaPerson } from './skapa-person';

/** Domain to contract for accounts and their passwords. */
@Resolver()
export class KontoResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sessioner) private readonly sessioner: Sessioner,
    @Inject(Inloggningsbroms) private readonly broms: Inloggningsbroms,
  ) {}

  @Mutation('bytLosenord')
  async bytLosenord(_rot: unknown, { input }: MutationBytLosenordArgs, begaran: Begaran): Promise<ResolversTypes['BytLosenordResultat']> {
    const { db, sessioner, broms } = this;
    const utfall = await bytLosenord({ db, sessioner, broms }, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { __typename: 'BytLosenord', ...utfall };
  }

  @Mutation('skapaPerson')
  async skapaPerson(_rot: unknown, { input }: MutationSkapaPersonArgs, begaran: Begaran): Promise<ResolversTypes['SkapaPersonResultat']> {
    const utfall = await skapaPerson(this.db, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { __typename: 'NyPerson', ...utfall };
  }

  @Mutation('aterstallLosenord')
  async aterstallLosenord(_rot: unknown, { input }: MutationAterstallLosenordArgs, begaran: Begaran): Promise<ResolversTypes['AterstallLosenordResultat']> {
    const utfall = await aterstallLosenord(this.db, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { __typename: 'AterstalltLosenord', ...utfall };
  }
}
