import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import {
  type Jav, type MutationAnmalJavArgs, type MutationAvgorJavArgs, type MutationAvslutaStyrelseuppdragArgs, type MutationLaggTillStyrelseuppdragArgs, type QueryJavsbildArgs, type ResolversTypes, type Styrelseuppdrag,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { anmalJav } from './anmal-jav';
import { avgorJav } from './avgor-jav';
import { lasJavAttAvgora, lasJavsbild, lasJavslista } from './jav.lasmodell';
import { avslutaStyrelseuppdrag, laggTillStyrelseuppdrag } from './styrelseuppdragen';

/** Domain to contract for jäv. */
@Resolver()
export class JavResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('javsbild')
  async javsbild(_rot: unknown, { saktyp, sakId, organisationId }: QueryJavsbildArgs, begaran: Begaran): Promise<ResolversTypes['Javsbild'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasJavsbild(las, kontext, saktyp, sakId, organisationId ?? null));
  }

  @Query('javslista')
  async javslista(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Javslista']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasJavslista(las, kontext));
  }

  @Query('javAttAvgora')
  async javAttAvgora(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['Jav'][]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasJavAttAvgora(las, kontext));
  }

  @Mutation('anmalJav')
  async anmalJav(_rot: unknown, { input }: MutationAnmalJavArgs, begaran: Begaran): Promise<ResolversTypes['JavResultat']> {
    return javsvar(await anmalJav(this.db, begaran, input));
  }

  @Mutation('avgorJav')
  async avgorJav(_rot: unknown, { input }: MutationAvgorJavArgs, begaran: Begaran): Promise<ResolversTypes['JavResultat']> {
    return javsvar(await avgorJav(this.db, begaran, input));
  }

  @Mutation('laggTillStyrelseuppdrag')
  async laggTillStyrelseuppdrag(_rot: unknown, { input }: MutationLaggTillStyrelseuppdragArgs, begaran: Begaran): Promise<ResolversTypes['StyrelseuppdragResultat']> {
    return styrelsesvar(await laggTillStyrelseuppdrag(this.db, begaran, input));
  }

  @Mutation('avslutaStyrelseuppdrag')
  async avslutaStyrelseuppdrag(_rot: unknown, { input }: MutationAvslutaStyrelseuppdragArgs, begaran: Begaran): Promise<ResolversTypes['StyrelseuppdragResultat']> {
    return styrelsesvar(await avslutaStyrelseuppdrag(this.db, begaran, input));
  }
}

const javsvar = (svar: Jav | Konflikt<Jav> | Avslag): ResolversTypes['JavResultat'] => {
  if (arAvslag(svar)) return { __typename: 'Avslag', ...svar };
  return arKonflikt<Jav>(svar) ? { __typename: 'JavKonflikt', aktuell: svar.aktuell } : { __typename: 'Jav', ...svar };
};
const styrelsesvar = (svar: Styrelseuppdrag | Konflikt<Styrelseuppdrag> | Avslag): ResolversTypes['StyrelseuppdragResultat'] => {
  if (arAvslag(svar)) return { __typename: 'Avslag', ...svar };
  return arKonflikt<Styrelseuppdrag>(svar) ? { __typename: 'StyrelseuppdragKonflikt', aktuell: svar.aktuell } : { __typename: 'Styrelseuppdrag', ...svar };
};
