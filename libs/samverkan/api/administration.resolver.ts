import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import {
  type Installning, type MutationAndraInstallningArgs, type MutationAvslutaUppdragArgs, type MutationLasInFolkmangdArgs, type MutationSkapaUppdragArgs,
  type QueryForhandsgranskaFolkmangdArgs, type ResolversTypes, type UppdragRad,
} from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { andraInstallning } from './andra-installning';
import { avslutaUppdrag } from './avsluta-uppdrag';
import { lasFolkmangd, lasKommuner, tillTabell } from './folkmangd.repository';
import { forhandsgranskaFolkmangd } from './forhandsgranska-folkmangd';
import { lasInstallningar } from './installning.repository';
import { lasInFolkmangd } from './las-in-folkmangd';
import { lasOrganisationer } from './organisation.lasmodell';
import { skapaUppdrag } from './skapa-uppdrag';
import { lasUppdrag } from './uppdrag.lasmodell';

/** Domain to contract for what the administrator keeps. */
@Resolver()
export class AdministrationResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('organisationer')
  async organisationer(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['Organisation'][]> {
    return this.db.lasa(kravKontext(begaran), lasOrganisationer);
  }

  @Query('folkmangd')
  async folkmangd(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['FolkmangdTabell']> {
    return this.db.lasa(kravKontext(begaran), async (las) => tillTabell(await lasFolkmangd(las), await lasKommuner(las)));
  }

  @Query('uppdragslista')
  async uppdragslista(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['UppdragRad'][]> {
    return this.db.lasa(kravKontext(begaran), (las) => lasUppdrag(las));
  }

  @Query('installningar')
  async installningar(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<readonly ResolversTypes['Installning'][]> {
    return this.db.lasa(kravKontext(begaran), lasInstallningar);
  }

  @Query('forhandsgranskaFolkmangd')
  async forhandsgranskaFolkmangd(_rot: unknown, { input }: QueryForhandsgranskaFolkmangdArgs, begaran: Begaran): Promise<ResolversTypes['ForhandsgranskaFolkmangdResultat']> {
    return { __typename: 'FolkmangdForhandsvisning', ...(await forhandsgranskaFolkmangd(this.db, begaran, input)) };
  }

  @Mutation('lasInFolkmangd')
  async lasInFolkmangd(_rot: unknown, { input }: MutationLasInFolkmangdArgs, begaran: Begaran): Promise<ResolversTypes['LasInFolkmangdResultat']> {
    const utfall = await lasInFolkmangd(this.db, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { __typename: 'FolkmangdInlast', ...utfall };
  }

  @Mutation('skapaUppdrag')
  async skapaUppdrag(_rot: unknown, { input }: MutationSkapaUppdragArgs, begaran: Begaran): Promise<ResolversTypes['SkapaUppdragResultat']> {
    const utfall = await skapaUppdrag(this.db, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { __typename: 'UppdragRad', ...utfall };
  }

  @Mutation('avslutaUppdrag')
  async avslutaUppdrag(_rot: unknown, { input }: MutationAvslutaUppdragArgs, begaran: Begaran): Promise<ResolversTypes['AvslutaUppdragResultat']> {
    const utfall = await avslutaUppdrag(this.db, begaran, input);
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    return arKonflikt<UppdragRad>(utfall) ? { __typename: 'UppdragKonflikt', aktuell: utfall.aktuell } : { __typename: 'UppdragRad', ...utfall };
  }

  @Mutation('andraInstallning')
  async andraInstallning(_rot: unknown, { input }: MutationAndraInstallningArgs, begaran: Begaran): Promise<ResolversTypes['AndraInstallningResultat']> {
    const utfall = await andraInstallning(this.db, begaran, input);
    if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
    return arKonflikt<Installning>(utfall) ? { __typename: 'InstallningKonflikt', aktuell: utfall.aktuell } : { __typename: 'Installning', ...utfall };
  }
}
