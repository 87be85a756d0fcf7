import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import {
  type Budgetuppfoljningsrad, type MutationAndraBudgetpostArgs, type MutationKommenteraAvvikelseArgs, type MutationKopplaUtfallArgs, type MutationLasInUtfallArgs,
  type MutationRegistreraOverskjutnaMedelArgs, type MutationSattPrognosArgs, type MutationSkapaBudgetpostArgs, type QueryBudgetuppfoljningArgs, type QueryForhandsgranskaUtfallArgs,
  type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { andraBudgetpost } from './andra-budgetpost';
import { lasBudgetuppfoljning } from './budget.lasmodell';
import { forhandsgranskaUtfall } from './forhandsgranska-utfall';
import { kommenteraAvvikelse } from './kommentera-avvikelse';
import { kopplaUtfall } from './koppla-utfall';
import { lasInUtfall } from './las-in-utfall';
import { registreraOverskjutnaMedel } from './registrera-overskjutna-medel';
import { sattPrognos } from './satt-prognos';
import { skapaBudgetpost } from './skapa-budgetpost';
import { lasUtfallskopplingar } from './utfall.repository';

/** Domain to contract for budget, prognos and utfall. */
@Resolver()
export class UtfallResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('budgetuppfoljning')
  async budgetuppfoljning(_rot: unknown, arg: QueryBudgetuppfoljningArgs, begaran: Begaran): Promise<ResolversTypes['Budgetuppfoljning']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasBudgetuppfoljning(las, kontext, arg));
  }

  @Query('utfallskopplingar')
  async utfallskopplingar(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Utfallskopplingar']> {
    return this.db.lasa(kravKontext(begaran), lasUtfallskopplingar);
  }

  @Query('forhandsgranskaUtfall')
  async forhandsgranskaUtfall(_rot: unknown, { input }: QueryForhandsgranskaUtfallArgs, begaran: Begaran): Promise<ResolversTypes['ForhandsgranskaUtfallResultat']> {
    const utfall = await forhandsgranskaUtfall(this.db, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { ...utfall, __typename: 'Utfallsforhandsvisning' };
  }

  @Mutation('skapaBudgetpost')
  async skapaBudgetpost(_rot: unknown, { input }: MutationSkapaBudgetpostArgs, begaran: Begaran): Promise<ResolversTypes['SparaBudgetpostResultat']> {
    return tillSvar(await skapaBudgetpost(this.db, begaran, input));
  }

  @Mutation('andraBudgetpost')
  async andraBudgetpost(_rot: unknown, { input }: MutationAndraBudgetpostArgs, begaran: Begaran): Promise<ResolversTypes['SparaBudgetpostResultat']> {
    return tillSvar(await andraBudgetpost(this.db, begaran, input));
  }

  @Mutation('sattPrognos')
  async sattPrognos(_rot: unknown, { input }: MutationSattPrognosArgs, begaran: Begaran): Promise<ResolversTypes['SparaBudgetpostResultat']> {
    return tillSvar(await sattPrognos(this.db, begaran, input));
  }

  @Mutation('kommenteraAvvikelse')
  async kommenteraAvvikelse(_rot: unknown, { input }: MutationKommenteraAvvikelseArgs, begaran: Begaran): Promise<ResolversTypes['SparaBudgetpostResultat']> {
    return tillSvar(await kommenteraAvvikelse(this.db, begaran, input));
  }

  @Mutation('registreraOverskjutnaMedel')
  async registreraOverskjutnaMedel(_rot: unknown, { input }: MutationRegistreraOverskjutnaMedelArgs, begaran: Begaran): Promise<ResolversTypes['RegistreraOverskjutnaMedelResultat']> {
    const utfall = await registreraOverskjutnaMedel(this.db, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { ...utfall, __typename: 'OverskjutnaMedel' };
  }

  @Mutation('kopplaUtfall')
  async kopplaUtfall(_rot: unknown, { input }: MutationKopplaUtfallArgs, begaran: Begaran): Promise<ResolversTypes['KopplaUtfallResultat']> {
    const utfall = await kopplaUtfall(this.db, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { ...utfall, __typename: 'Utfallskopplingar' };
  }

  @Mutation('lasInUtfall')
  async lasInUtfall(_rot: unknown, { input }: MutationLasInUtfallArgs, begaran: Begaran): Promise<ResolversTypes['LasInUtfallResultat']> {
    const utfall = await lasInUtfall(this.db, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { ...utfall, __typename: 'Utfallsinlasning' };
  }
}

const tillSvar = (utfall: Budgetuppfoljningsrad | Konflikt<Budgetuppfoljningsrad> | Avslag): ResolversTypes['SparaBudgetpostResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  if (arKonflikt<Budgetuppfoljningsrad>(utfall)) return { __typename: 'BudgetpostKonflikt', aktuell: utfall.aktuell };
  return { ...utfall, __typename: 'Budgetuppfoljningsrad' };
};
