import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Begaran, Db, Sessioner } from '@gemensam/shared/api';
import {
  type MutationAterstallFaktorerArgs, type MutationBekraftaArgs, type MutationBekraftaInloggningArgs, type MutationBekraftaTotpArgs, type MutationLaggTillPasskeyArgs, type MutationNyPasskeyutmaningArgs,
  type MutationTaBortFaktorArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { bekraftaTotp, borjaPasskey, borjaTotp, laggTillPasskey, nyaAterhamtningskoder, nyPasskeyutmaning, taBortFaktor, type Tillagg } from './andra-faktorer';
import { aterstallFaktorer } from './aterstall-faktorer';
import { bekrafta, bekraftaInloggning, bekraftelse } from './bekrafta';
import { Faktorlager } from './faktorlager';
import { Inloggningsbroms } from './inloggningsbroms';
import { konto, kontovarningar } from './konto.lasmodell';
import { tillInloggad } from './medlemskap';
import { type Identitet } from './prova-faktor';

/** Domain to contract for second factors and step-up. */
@Resolver()
export class FaktorResolver {
  readonly #identitet: Identitet;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sessioner) sessioner: Sessioner,
    @Inject(Inloggningsbroms) broms: Inloggningsbroms,
    @Inject(Faktorlager) private readonly lager: Faktorlager,
  ) {
    this.#identitet = { sessioner, broms, lager };
  }

  @Query('bekraftelse')
  bekraftelse(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Bekraftelse']> {
    return bekraftelse(this.lager, begaran);
  }

  @Query('konto')
  konto(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Konto']> {
    return konto(this.db, this.lager, begaran);
  }

  @Query('kontovarningar')
  async kontovarningar(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Kontohandelse'][]> {
    return [...(await kontovarningar(this.db, begaran))];
  }

  @Mutation('bekraftaInloggning')
  async bekraftaInloggning(_rot: unknown, { input }: MutationBekraftaInloggningArgs, begaran: Begaran): Promise<ResolversTypes['LoggaInResultat']> {
    const utfall = await bekraftaInloggning(this.db, this.#identitet, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { __typename: 'Inloggad', ...tillInloggad(utfall, begaran.affarsdatum) };
  }

  @Mutation('bekrafta')
  async bekrafta(_rot: unknown, { input }: MutationBekraftaArgs, begaran: Begaran): Promise<ResolversTypes['BekraftaResultat']> {
    const utfall = await bekrafta(this.db, this.#identitet, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { __typename: 'Bekraftad', ...utfall };
  }

  @Mutation('nyPasskeyutmaning')
  async nyPasskeyutmaning(_rot: unknown, { input }: MutationNyPasskeyutmaningArgs, begaran: Begaran): Promise<ResolversTypes['NyPasskeyutmaningResultat']> {
    const utfall = await nyPasskeyutmaning(this.#identitet, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { __typename: 'Passkeyutmaning', ...utfall };
  }

  @Mutation('borjaPasskey')
  async borjaPasskey(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['NyPasskeyutmaningResultat']> {
    const utfall = await borjaPasskey(this.#identitet, begaran);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { __typename: 'Passkeyutmaning', ...utfall };
  }

  @Mutation('borjaTotp')
  async borjaTotp(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['BorjaTotpResultat']> {
    const utfall = await borjaTotp(this.#identitet, begaran);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { __typename: 'NyTotp', ...utfall };
  }

  @Mutation('bekraftaTotp')
  async bekraftaTotp(_rot: unknown, { input }: MutationBekraftaTotpArgs, begaran: Begaran): Promise<ResolversTypes['FaktortillaggResultat']> {
    return this.#tillagt(begaran, await bekraftaTotp(this.db, this.#identitet, begaran, input));
  }

  @Mutation('laggTillPasskey')
  async laggTillPasskey(_rot: unknown, { input }: MutationLaggTillPasskeyArgs, begaran: Begaran): Promise<ResolversTypes['FaktortillaggResultat']> {
    return this.#tillagt(begaran, await laggTillPasskey(this.db, this.#identitet, begaran, input));
  }

  @Mutation('taBortFaktor')
  async taBortFaktor(_rot: unknown, { input }: MutationTaBortFaktorArgs, begaran: Begaran): Promise<ResolversTypes['KontoResultat']> {
    const utfall = await taBortFaktor(this.db, this.lager, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { __typename: 'Konto', ...(await konto(this.db, this.lager, begaran, utfall)) };
  }

  @Mutation('nyaAterhamtningskoder')
  async nyaAterhamtningskoder(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['NyaAterhamtningskoderResultat']> {
    const utfall = await nyaAterhamtningskoder(this.db, begaran);
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    return { __typename: 'Aterhamtningskoder', koder: [...utfall.koder], konto: await konto(this.db, this.lager, begaran, utfall.session) };
  }

  @Mutation('aterstallFaktorer')
  async aterstallFaktorer(_rot: unknown, { input }: MutationAterstallFaktorerArgs, begaran: Begaran): Promise<ResolversTypes['AterstallFaktorerResultat']> {
    const utfall = await aterstallFaktorer(this.db, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { __typename: 'AterstalldaFaktorer', ...utfall };
  }

  async #tillagt(begaran: Begaran, utfall: Tillagg | Avslag): Promise<ResolversTypes['FaktortillaggResultat']> {
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    const { session, aterhamtningskoder } = utfall;
    return {
      __typename: 'Faktortillagg',
      konto: await konto(this.db, this.lager, begaran, session),
      aterhamtningskoder: aterhamtningskoder && [...aterhamtningskoder],
    };
  }
}
