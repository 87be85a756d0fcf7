import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import {
  type MutationAndraRiskArgs, type MutationBytRiskstatusArgs, type MutationSkapaRiskArgs, type MutationSparaRiskatgardArgs, type QueryRiskerArgs, type ResolversTypes, type Risk, type RiskAttBevaka, type Risklista,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { andraRisk } from './andra-risk';
import { bytRiskstatus } from './byt-riskstatus';
import { lasRisker, lasRiskerAttBevaka } from './risker.lasmodell';
import { skapaRisk } from './skapa-risk';
import { sparaRiskatgard } from './spara-riskatgard';

/** Domain to contract for risks. */
@Resolver()
export class RiskerResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('risker')
  async risker(_rot: unknown, { projektId }: QueryRiskerArgs, begaran: Begaran): Promise<ResolversTypes['Risklista'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasRisker(las, kontext, projektId));
  }

  @Query('riskerAttBevaka')
  async riskerAttBevaka(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<RiskAttBevaka[]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasRiskerAttBevaka(las, kontext));
  }

  @Mutation('skapaRisk')
  async skapaRisk(_rot: unknown, { input }: MutationSkapaRiskArgs, begaran: Begaran): Promise<ResolversTypes['RiskResultat']> {
    return resultat(await skapaRisk(this.db, begaran, input));
  }

  @Mutation('andraRisk')
  async andraRisk(_rot: unknown, { input }: MutationAndraRiskArgs, begaran: Begaran): Promise<ResolversTypes['RiskResultat']> {
    return resultat(await andraRisk(this.db, begaran, input));
  }

  @Mutation('bytRiskstatus')
  async bytRiskstatus(_rot: unknown, { input }: MutationBytRiskstatusArgs, begaran: Begaran): Promise<ResolversTypes['RiskResultat']> {
    return resultat(await bytRiskstatus(this.db, begaran, input));
  }

  @Mutation('sparaRiskatgard')
  async sparaRiskatgard(_rot: unknown, { input }: MutationSparaRiskatgardArgs, begaran: Begaran): Promise<ResolversTypes['RiskResultat']> {
    return resultat(await sparaRiskatgard(this.db, begaran, input));
  }
}

const resultat = (utfall: Risklista | Konflikt<Risk> | Avslag): ResolversTypes['RiskResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Risk>(utfall) ? { __typename: 'RiskKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Risklista' };
};
