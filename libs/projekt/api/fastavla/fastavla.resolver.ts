import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { type Begaran, Db, kravKontext, type Sats } from '@gemensam/shared/api';
import { type ResolversTypes } from '@gemensam/shared/contract';
import { fastavlaSats, lasFastavla } from './fastavla.lasmodell';
import { SAKRAD_FINANSIERING, type SakradFinansiering } from './sakrad-finansiering';

/** Domain to contract for the board. */
@Resolver()
export class FastavlaResolver {
  private readonly sats: Sats;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SAKRAD_FINANSIERING) sakrad: SakradFinansiering,
  ) {
    this.sats = fastavlaSats(sakrad);
  }

  @Query('fastavla')
  async fastavla(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Fastavla']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasFastavla(las, kontext, this.sats));
  }
}
