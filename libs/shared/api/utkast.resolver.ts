import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { type MutationSparaUtkastArgs, type QueryUtkastArgs, type ResolversTypes } from '@gemensam/shared/contract';
import { avslag } from '@gemensam/shared/domain';
import { Db, type Sats } from './db';
import { type Begaran } from './kontext';
import { kravKontext } from './vakt';

/** Row-level security shows the person's own alone. */
const utkastSats: Sats = { namn: 'shared.utkast', text: 'select innehall from gemensam.utkast where nyckel = $1' };
const LANGST_NYCKEL = 200;
const LANGST_TEXT = 100_000;

/** A text in progress is kept on the server, for its writer alone. */
@Resolver()
export class UtkastResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('utkast')
  async utkast(_rot: unknown, { nyckel }: QueryUtkastArgs, begaran: Begaran): Promise<string> {
    const sokt = nyckel.trim();
    if (sokt === '' || sokt.length > LANGST_NYCKEL || sokt.includes('\u0000')) return '';
    return this.db.lasa(kravKontext(begaran), async (las) => (await las.rader<{ innehall: string }>(utkastSats, [sokt]))[0]?.innehall ?? '');
  }

  @Mutation('sparaUtkast')
  async sparaUtkast(_rot: unknown, { input }: MutationSparaUtkastArgs, begaran: Begaran): Promise<ResolversTypes['SparaUtkastResultat']> {
    const nyckel = input.nyckel.trim();
    const innehall = input.innehall.replaceAll('\u0000', '');
    if (nyckel === '' || nyckel.length > LANGST_NYCKEL || nyckel.includes('\u0000') || innehall.length > LANGST_TEXT)
      return {
        __typename: 'Avslag',
        ...avslag({
          regel: 'Utkast för långt',
          kalla: 'Grundregel: ett utkast är högst 100 000 tecken',
          text: 'Utkastet är för långt för att sparas.',
          utvag: 'Spara texten i flera delar.',
          falt: 'innehall',
        }),
      };
    return { __typename: 'Utkast', nyckel, innehall, sparat: await this.db.sparaUtkast(kravKontext(begaran), nyckel, innehall) };
  }
}
