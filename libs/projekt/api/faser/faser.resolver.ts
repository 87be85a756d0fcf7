import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import {
  type MutationAterupptaArgs, type MutationBytUpphandlingslageArgs, type MutationPasseraGrindArgs, type MutationStartaUpphandlingArgs, type MutationStegTillbakaArgs, type MutationVilaArgs, type Projektfaser, type QueryProjektfaserArgs,
  type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { ANNONSERING, type AnnonseringPort } from './annonsering';
import { ateruppta } from './ateruppta';
import { bytUpphandlingslage } from './byt-upphandlingslage';
import { FINANSIERING_SAKRAD, type FinansieringSakradPort } from './finansiering-sakrad';
import { passeraGrind } from './passera-grind';
import { lasProjektfaser } from './projektfaser';
import { startaUpphandling } from './starta-upphandling';
import { stegTillbaka } from './steg-tillbaka';
import { TILLDELNING, type TilldelningPort } from './tilldelning';
import { vila } from './vila';
import { lasVilandeAttGranska } from './vilande.lasmodell';

/** Domain to contract for phases, gates and upphandlingar. */
@Resolver()
export class FaserResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(FINANSIERING_SAKRAD) private readonly port: FinansieringSakradPort,
    @Inject(ANNONSERING) private readonly annonsering: AnnonseringPort,
    @Inject(TILLDELNING) private readonly tilldelning: TilldelningPort,
  ) {}

  @Query('projektfaser')
  async projektfaser(_rot: unknown, { id }: QueryProjektfaserArgs, begaran: Begaran): Promise<ResolversTypes['Projektfaser'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasProjektfaser(las, kontext, this.port, id));
  }

  @Query('vilandeAttGranska')
  async vilandeAttGranska(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['VilandeProjekt'][]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasVilandeAttGranska(las, kontext));
  }

  @Mutation('passeraGrind')
  async passeraGrind(_rot: unknown, { input }: MutationPasseraGrindArgs, begaran: Begaran): Promise<ResolversTypes['FasaktResultat']> {
    return tillFasaktResultat(await passeraGrind(this.db, this.port, begaran, input));
  }

  @Mutation('stegTillbaka')
  async stegTillbaka(_rot: unknown, { input }: MutationStegTillbakaArgs, begaran: Begaran): Promise<ResolversTypes['FasaktResultat']> {
    return tillFasaktResultat(await stegTillbaka(this.db, this.port, begaran, input));
  }

  @Mutation('vila')
  async vila(_rot: unknown, { input }: MutationVilaArgs, begaran: Begaran): Promise<ResolversTypes['FasaktResultat']> {
    return tillFasaktResultat(await vila(this.db, this.port, begaran, input));
  }

  @Mutation('ateruppta')
  async ateruppta(_rot: unknown, { input }: MutationAterupptaArgs, begaran: Begaran): Promise<ResolversTypes['FasaktResultat']> {
    return tillFasaktResultat(await ateruppta(this.db, this.port, begaran, input));
  }

  @Mutation('startaUpphandling')
  async startaUpphandling(_rot: unknown, { input }: MutationStartaUpphandlingArgs, begaran: Begaran): Promise<ResolversTypes['FasaktResultat']> {
    return tillFasaktResultat(await startaUpphandling(this.db, this.port, begaran, input));
  }

  @Mutation('bytUpphandlingslage')
  async bytUpphandlingslage(_rot: unknown, { input }: MutationBytUpphandlingslageArgs, begaran: Begaran): Promise<ResolversTypes['FasaktResultat']> {
    return tillFasaktResultat(await bytUpphandlingslage(this.db, this.port, begaran, input, this.annonsering, this.tilldelning));
  }
}

/** What an act on a project's way came to, as the contract has it. */
export const tillFasaktResultat = (utfall: Projektfaser | Konflikt<Projektfaser> | Avslag): ResolversTypes['FasaktResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Projektfaser>(utfall) ? { __typename: 'FasaktKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Projektfaser' };
};
