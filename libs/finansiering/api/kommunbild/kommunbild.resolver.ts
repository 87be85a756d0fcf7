import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import { type QueryKommunbildArgs, type QueryKommunjamforelseArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { lasKommunbild } from './kommunbild.lasmodell';
import { lasKommunjamforelse } from './kommunjamforelse.lasmodell';

/** Domain to contract for the picture of one kommun. */
@Resolver()
export class KommunbildResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('kommunbild')
  async kommunbild(_rot: unknown, { kommunkod, franAr, tillAr }: QueryKommunbildArgs, begaran: Begaran): Promise<ResolversTypes['Kommunbild'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasKommunbild(las, kontext, kommunkod, { franAr: franAr ?? null, tillAr: tillAr ?? null }));
  }

  @Query('kommunjamforelse')
  async kommunjamforelse(_rot: unknown, { kommunkod, franAr, tillAr }: QueryKommunjamforelseArgs, begaran: Begaran): Promise<ResolversTypes['Kommunjamforelse'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasKommunjamforelse(las, kontext, kommunkod, { franAr: franAr ?? null, tillAr: tillAr ?? null }));
  }
}
