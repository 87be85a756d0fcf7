import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import {
  type Bestallning, type Leverantorsfaktura, type MutationAvslutaBestallningArgs, type MutationGranskaLeverantorsfakturaArgs, type MutationMakuleraLeverantorsfakturaArgs, type MutationRattaLeverantorsfakturaArgs,
  type MutationRegistreraLeverantorsfakturaArgs, type QueryBestallningArgs, type QueryInkopshistorikArgs, type QueryLeverantorsfakturaArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { avslutaBestallning } from './avsluta-bestallning';
import { lasBestallning, lasBestallningar } from './bestallning.lasmodell';
import { granskaLeverantorsfaktura } from './granska-leverantorsfaktura';
import { kanBesluta, registrerarFakturor, tillBestallning, tillFaktura } from './inkop-svar';
import { lasInkopshistorik } from './inkopshistorik.lasmodell';
import { lasInkopsinstallning } from './inkopsinstallning';
import { lasInkopsval } from './inkopsval.lasmodell';
import { lasBestallningensFakturor, lasFaktura, lasFakturor } from './leverantorsfaktura.lasmodell';
import { makuleraLeverantorsfaktura } from './makulera-leverantorsfaktura';
import { rattaLeverantorsfaktura } from './ratta-leverantorsfaktura';
import { registreraLeverantorsfaktura } from './registrera-leverantorsfaktura';

/** Domain to contract for orders and invoices. What is decided of them is decided elsewhere. */
@Resolver()
export class InkopResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('bestallningar')
  async bestallningar(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Bestallningslista']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, async (las) => {
      const [bestallningar, installning] = await Promise.all([lasBestallningar(las), lasInkopsinstallning(las, kontext.affarsdatum)]);
      return { bestallningar: bestallningar.map((b) => tillBestallning(b, kontext)), farBestalla: kanBesluta(kontext, installning, 'inkop') };
    });
  }

  @Query('bestallning')
  async bestallning(_rot: unknown, { id }: QueryBestallningArgs, begaran: Begaran): Promise<ResolversTypes['Bestallningssida'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, async (las) => {
      const rad = await lasBestallning(las, id);
      if (!rad) return null;
      const [fakturor, installning] = await Promise.all([lasBestallningensFakturor(las, rad.id), lasInkopsinstallning(las, kontext.affarsdatum)]);
      return { bestallning: tillBestallning(rad, kontext), fakturor: fakturor.map((f) => tillFaktura(f, kontext, installning)), farRegistrera: registrerarFakturor(kontext) && !rad.dold };
    });
  }

  @Query('leverantorsfakturor')
  async leverantorsfakturor(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Leverantorsfakturor']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, async (las) => {
      const [fakturor, installning] = await Promise.all([lasFakturor(las), lasInkopsinstallning(las, kontext.affarsdatum)]);
      return { fakturor: fakturor.map((f) => tillFaktura(f, kontext, installning)), farRegistrera: registrerarFakturor(kontext), paminnelseDagar: installning.paminnelseDagar };
    });
  }

  @Query('leverantorsfaktura')
  async leverantorsfaktura(_rot: unknown, { id }: QueryLeverantorsfakturaArgs, begaran: Begaran): Promise<ResolversTypes['Leverantorsfaktura'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, async (las) => {
      const [faktura, installning] = await Promise.all([lasFaktura(las, id), lasInkopsinstallning(las, kontext.affarsdatum)]);
      return faktura && tillFaktura(faktura, kontext, installning);
    });
  }

  @Query('inkopsval')
  async inkopsval(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Inkopsval']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasInkopsval(las, kontext));
  }

  @Query('inkopshistorik')
  async inkopshistorik(_rot: unknown, { id, ...fraga }: QueryInkopshistorikArgs, begaran: Begaran): Promise<ResolversTypes['Objekthistorik'] | null> {
    return this.db.lasa(kravKontext(begaran), (las) => lasInkopshistorik(las, id, fraga));
  }

  @Mutation('registreraLeverantorsfaktura')
  async registreraLeverantorsfaktura(_rot: unknown, { input }: MutationRegistreraLeverantorsfakturaArgs, begaran: Begaran): Promise<ResolversTypes['LeverantorsfakturaResultat']> {
    return fakturasvar(await registreraLeverantorsfaktura(this.db, begaran, input));
  }

  @Mutation('rattaLeverantorsfaktura')
  async rattaLeverantorsfaktura(_rot: unknown, { input }: MutationRattaLeverantorsfakturaArgs, begaran: Begaran): Promise<ResolversTypes['LeverantorsfakturaResultat']> {
    return fakturasvar(await rattaLeverantorsfaktura(this.db, begaran, input));
  }

  @Mutation('granskaLeverantorsfaktura')
  async granskaLeverantorsfaktura(_rot: unknown, { input }: MutationGranskaLeverantorsfakturaArgs, begaran: Begaran): Promise<ResolversTypes['LeverantorsfakturaResultat']> {
    return fakturasvar(await granskaLeverantorsfaktura(this.db, begaran, input));
  }

  @Mutation('makuleraLeverantorsfaktura')
  async makuleraLeverantorsfaktura(_rot: unknown, { input }: MutationMakuleraLeverantorsfakturaArgs, begaran: Begaran): Promise<ResolversTypes['LeverantorsfakturaResultat']> {
    return fakturasvar(await makuleraLeverantorsfaktura(this.db, begaran, input));
  }

  @Mutation('avslutaBestallning')
  async avslutaBestallning(_rot: unknown, { input }: MutationAvslutaBestallningArgs, begaran: Begaran): Promise<ResolversTypes['BestallningResultat']> {
    const svar = await avslutaBestallning(this.db, begaran, input);
    if (arAvslag(svar)) return { __typename: 'Avslag', ...svar };
    return arKonflikt<Bestallning>(svar) ? { __typename: 'BestallningKonflikt', aktuell: svar.aktuell } : { ...svar, __typename: 'Bestallning' };
  }
}

const fakturasvar = (svar: Leverantorsfaktura | Konflikt<Leverantorsfaktura> | Avslag): ResolversTypes['LeverantorsfakturaResultat'] => {
  if (arAvslag(svar)) return { __typename: 'Avslag', ...svar };
  return arKonflikt<Leverantorsfaktura>(svar) ? { __typename: 'LeverantorsfakturaKonflikt', aktuell: svar.aktuell } : { ...svar, __typename: 'Leverantorsfaktura' };
};
