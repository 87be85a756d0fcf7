import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import {
  type Kostnadspost, type MutationAndraKostnadspostArgs, type MutationFaststallKostnadspostArgs, type MutationSkapaKostnadspostArgs, type QueryForhandsgranskaFordelningArgs,
  type QueryKommunKostnadArgs, type QueryKostnadsandelArgs, type QueryKostnadsmatrisArgs, type QueryKostnadspostArgs,
  type QueryKostnadsposterArgs, type QuerySimuleringsunderlagArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { andraKostnadspost } from './kostnader/andra-kostnadspost';
import { faststallKostnadspost } from './fordelning/faststall-kostnadspost';
import { forhandsgranskaFordelning } from './fordelning/forhandsgranska-fordelning';
import { lasKommunKostnad } from './kostnader/kommun-kostnad.lasmodell';
import { lasKontrollkorningar } from './kontroller/kontrollkorning.lasmodell';
import { lasKostnadsandel } from './kostnader/kostnadsandel.lasmodell';
import { lasKostnadsmatris } from './kostnader/kostnadsmatris.lasmodell';
import { lasKostnadspost, lasKostnadsposter } from './kostnader/kostnadspost.lasmodell';
import { lasSimuleringsunderlag } from './simulering/simulering.lasmodell';
import { skapaKostnadspost } from './kostnader/skapa-kostnadspost';

/** Domain to contract for costs. */
@Resolver()
export class FinansieringResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('kostnadsmatris')
  async kostnadsmatris(_rot: unknown, { ar, kantDen }: QueryKostnadsmatrisArgs, begaran: Begaran): Promise<ResolversTypes['Kostnadsmatris']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasKostnadsmatris(las, kontext, ar ?? null, kantDen ?? null));
  }

  @Query('simuleringsunderlag')
  async simuleringsunderlag(_rot: unknown, { ar }: QuerySimuleringsunderlagArgs, begaran: Begaran): Promise<ResolversTypes['Simuleringsunderlag']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasSimuleringsunderlag(las, kontext, ar ?? null));
  }

  @Query('kommunKostnad')
  async kommunKostnad(_rot: unknown, { kommunkod, ar, kantDen }: QueryKommunKostnadArgs, begaran: Begaran): Promise<ResolversTypes['KommunKostnad'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasKommunKostnad(las, kontext, kommunkod, ar ?? null, kantDen ?? null));
  }

  @Query('kostnadsandel')
  async kostnadsandel(_rot: unknown, arg: QueryKostnadsandelArgs, begaran: Begaran): Promise<ResolversTypes['Kostnadsandel'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasKostnadsandel(las, kontext, arg.kostnadspostId, arg.kommunkod, arg));
  }

  @Query('kostnadspost')
  async kostnadspost(_rot: unknown, { id, kantDen }: QueryKostnadspostArgs, begaran: Begaran): Promise<ResolversTypes['Kostnadspost'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasKostnadspost(las, kontext, id, kantDen ?? null));
  }

  @Query('kostnadsposter')
  async kostnadsposter(_rot: unknown, { projektId }: QueryKostnadsposterArgs, begaran: Begaran): Promise<readonly ResolversTypes['Kostnadspost'][]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasKostnadsposter(las, kontext, projektId));
  }

  @Query('forhandsgranskaFordelning')
  async forhandsgranskaFordelning(_rot: unknown, { input }: QueryForhandsgranskaFordelningArgs, begaran: Begaran): Promise<ResolversTypes['ForhandsgranskaFordelningResultat']> {
    const utfall = await forhandsgranskaFordelning(this.db, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { ...utfall, __typename: 'Forhandsfordelning' };
  }

  @Query('kontrollkorningar')
  async kontrollkorningar(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['Kontrollkorning'][]> {
    return this.db.lasa(kravKontext(begaran), lasKontrollkorningar);
  }

  @Mutation('skapaKostnadspost')
  async skapaKostnadspost(_rot: unknown, { input }: MutationSkapaKostnadspostArgs, begaran: Begaran): Promise<ResolversTypes['SparaKostnadspostResultat']> {
    const utfall = await skapaKostnadspost(this.db, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { ...utfall, __typename: 'Kostnadspost' };
  }

  @Mutation('andraKostnadspost')
  async andraKostnadspost(_rot: unknown, arg: MutationAndraKostnadspostArgs, begaran: Begaran): Promise<ResolversTypes['SparaKostnadspostResultat']> {
    const utfall = await andraKostnadspost(this.db, begaran, arg);
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    if (arKonflikt<Kostnadspost>(utfall)) return { __typename: 'KostnadspostKonflikt', aktuell: utfall.aktuell };
    return { ...utfall, __typename: 'Kostnadspost' };
  }

  @Mutation('faststallKostnadspost')
  async faststallKostnadspost(_rot: unknown, { input }: MutationFaststallKostnadspostArgs, begaran: Begaran): Promise<ResolversTypes['SparaKostnadspostResultat']> {
    const utfall = await faststallKostnadspost(this.db, begaran, input);
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    if (arKonflikt<Kostnadspost>(utfall)) return { __typename: 'KostnadspostKonflikt', aktuell: utfall.aktuell };
    return { ...utfall, __typename: 'Kostnadspost' };
  }
}
