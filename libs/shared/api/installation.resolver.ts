import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { type ResolversTypes } from '@gemensam/shared/contract';
import { Allmanhet } from './allmanhet';
import { DRIFT, type Drift } from './databas-modul';
import { demokod } from './demokod';
import { type Begaran } from './kontext';
import { Sessioner } from './session';

/** What this installation is; asked before anyone has logged in. */
@Resolver()
export class InstallationResolver {
  constructor(
    @Inject(Sessioner) private readonly sessioner: Sessioner,
    @Inject(DRIFT) private readonly drift: Drift,
    @Inject(Allmanhet) private readonly allmanhet: Allmanhet,
  ) {}

  @Query('installation')
  async installation(_rot: unknown, _arg: unknown, { affarsdatum, session, slut }: Begaran): Promise<ResolversTypes['Installation']> {
    const { demo } = this.drift;
    return {
      demo,
      affarsdatum,
      demokonton: demo ? await this.sessioner.demokonton(affarsdatum) : [],
      demokod: demo ? demokod(new Date()) : null,
      sessionsslut: session ? null : ((await slut?.()) ?? null),
    };
  }

  @Query('oppnaSamverkan')
  async oppnaSamverkan(): Promise<readonly ResolversTypes['OppenSamverkan'][]> {
    return this.allmanhet.oppna();
  }
}
