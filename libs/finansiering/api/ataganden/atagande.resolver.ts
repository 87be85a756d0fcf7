import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import {
  type Atagande, type MutationAndraExternFinansiarArgs, type MutationAndraSistaDagArgs, type MutationAterkallaFragaArgs, type MutationFragaOmAtagandeArgs,
  type MutationRegistreraExternFinansiarArgs, type MutationSvaraPaAtagandeArgs, type Postfinansiering, type QueryAtagandenArgs, type QueryProjektfinansieringArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { andraSistaDag } from './andra-sista-dag';
import { lasAtagandefragor, lasPostfinansiering, lasProjektfinansiering } from './atagande.lasmodell';
import { aterkallaFraga } from './aterkalla-fraga';
import { andraExternFinansiar, registreraExternFinansiar } from './extern-finansiar';
import { fragaOmAtagande } from './fraga-om-atagande';
import { svaraPaAtagande } from './svara-pa-atagande';

/** Domain to contract for åtaganden. */
@Resolver()
export class AtagandeResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('ataganden')
  async ataganden(_rot: unknown, { kostnadspostId }: QueryAtagandenArgs, begaran: Begaran): Promise<ResolversTypes['Postfinansiering'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasPostfinansiering(las, kontext, kostnadspostId));
  }

  @Query('atagandefragor')
  async atagandefragor(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['Atagande'][]> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasAtagandefragor(las, kontext));
  }

  @Query('projektfinansiering')
  async projektfinansiering(_rot: unknown, { projektId }: QueryProjektfinansieringArgs, begaran: Begaran): Promise<ResolversTypes['Projektfinansiering'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasProjektfinansiering(las, kontext, projektId));
  }

  @Mutation('fragaOmAtagande')
  async fragaOmAtagande(_rot: unknown, { input }: MutationFragaOmAtagandeArgs, begaran: Begaran): Promise<ResolversTypes['FragaOmAtagandeResultat']> {
    const utfall = await fragaOmAtagande(this.db, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { ...utfall, __typename: 'Postfinansiering' };
  }

  @Mutation('svaraPaAtagande')
  async svaraPaAtagande(_rot: unknown, { input }: MutationSvaraPaAtagandeArgs, begaran: Begaran): Promise<ResolversTypes['AndraAtagandeResultat']> {
    return resultat(await svaraPaAtagande(this.db, begaran, input));
  }

  @Mutation('andraSistaDag')
  async andraSistaDag(_rot: unknown, { input }: MutationAndraSistaDagArgs, begaran: Begaran): Promise<ResolversTypes['AndraAtagandeResultat']> {
    return resultat(await andraSistaDag(this.db, begaran, input));
  }

  @Mutation('aterkallaFraga')
  async aterkallaFraga(_rot: unknown, { input }: MutationAterkallaFragaArgs, begaran: Begaran): Promise<ResolversTypes['AndraAtagandeResultat']> {
    return resultat(await aterkallaFraga(this.db, begaran, input));
  }

  @Mutation('registreraExternFinansiar')
  async registreraExternFinansiar(_rot: unknown, { input }: MutationRegistreraExternFinansiarArgs, begaran: Begaran): Promise<ResolversTypes['RegistreraExternFinansiarResultat']> {
    const utfall = await registreraExternFinansiar(this.db, begaran, input);
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    if (arKonflikt<Postfinansiering>(utfall)) return { __typename: 'PostfinansieringKonflikt', aktuell: utfall.aktuell };
    return { ...utfall, __typename: 'Postfinansiering' };
  }

  @Mutation('andraExternFinansiar')
  async andraExternFinansiar(_rot: unknown, { input }: MutationAndraExternFinansiarArgs, begaran: Begaran): Promise<ResolversTypes['AndraAtagandeResultat']> {
    return resultat(await andraExternFinansiar(this.db, begaran, input));
  }
}

const resultat = (utfall: Atagande | Konflikt<Atagande> | Avslag): ResolversTypes['AndraAtagandeResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  if (arKonflikt<Atagande>(utfall)) return { __typename: 'AtagandeKonflikt', aktuell: utfall.aktuell };
  return { ...utfall, __typename: 'Atagande' };
};
