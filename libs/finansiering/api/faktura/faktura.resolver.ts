import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import {
  type Fakturainstallning, type MutationSkapaFakturaunderlagArgs, type MutationSparaFakturainstallningArgs, type QueryFakturaunderlagArgs,
  type QueryFakturaunderlagslistaArgs, type QueryForhandsgranskaFaktureringArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { forhandsgranskaFakturering } from './faktura-forhandsgranska';
import { lasFakturainstallning } from './faktura-installning.lasmodell';
import { skapaFakturaunderlag } from './faktura-skapa';
import { sparaFakturainstallning } from './faktura-spara-installning';
import { lasFakturaunderlag, lasFakturaunderlagslista } from './fakturaunderlag.lasmodell';

/** Domain to contract for invoicing. */
@Resolver()
export class FakturaResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('fakturaunderlagslista')
  async fakturaunderlagslista(_rot: unknown, { ar }: QueryFakturaunderlagslistaArgs, begaran: Begaran): Promise<ResolversTypes['Fakturaunderlagslista']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasFakturaunderlagslista(las, kontext, ar ?? null));
  }

  @Query('fakturaunderlag')
  async fakturaunderlag(_rot: unknown, { id }: QueryFakturaunderlagArgs, begaran: Begaran): Promise<ResolversTypes['Fakturaunderlag'] | null> {
    return this.db.lasa(kravKontext(begaran), (las) => lasFakturaunderlag(las, id));
  }

  @Query('forhandsgranskaFakturering')
  async forhandsgranskaFakturering(_rot: unknown, arg: QueryForhandsgranskaFaktureringArgs, begaran: Begaran): Promise<ResolversTypes['ForhandsgranskaFaktureringResultat']> {
    const utfall = await forhandsgranskaFakturering(this.db, begaran, arg);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { ...utfall, __typename: 'Fakturaforhandsvisning' };
  }

  @Query('fakturainstallning')
  async fakturainstallning(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Fakturainstallning']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasFakturainstallning(las, kontext));
  }

  @Mutation('skapaFakturaunderlag')
  async skapaFakturaunderlag(_rot: unknown, { input }: MutationSkapaFakturaunderlagArgs, begaran: Begaran): Promise<ResolversTypes['SkapaFakturaunderlagResultat']> {
    const utfall = await skapaFakturaunderlag(this.db, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { ...utfall, __typename: 'SkapadeFakturaunderlag' };
  }

  @Mutation('sparaFakturainstallning')
  async sparaFakturainstallning(_rot: unknown, { input }: MutationSparaFakturainstallningArgs, begaran: Begaran): Promise<ResolversTypes['SparaFakturainstallningResultat']> {
    const utfall = await sparaFakturainstallning(this.db, begaran, input);
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    if (arKonflikt<Fakturainstallning>(utfall)) return { __typename: 'FakturainstallningKonflikt', aktuell: utfall.aktuell };
    return { ...utfall, __typename: 'Fakturainstallning' };
  }
}
