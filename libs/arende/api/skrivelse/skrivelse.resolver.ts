import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, kravKontext } from '@gemensam/shared/api';
import {
  type MutationKommenteraSkrivelseArgs, type MutationLosKommentarArgs, type MutationSparaSkrivelseversionArgs, type MutationSvaraPaKommentarArgs,
  type QuerySkrivelsekommentarerArgs, type QuerySkrivelseversionArgs, type QuerySkrivelseversionerArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { lasNoterat, svaraNoterat } from '../sekretess/notera-lasning';
import { type Kommentarsvar, kommenteraSkrivelse, losKommentar, svaraPaKommentar } from './kommentera-skrivelse';
import { type KommentarLas, lasKommentarer } from './skrivelsekommentar.lasmodell';
import { lasVersion, lasVersioner } from './skrivelseversion.lasmodell';
import { sparaSkrivelseversion } from './spara-skrivelseversion';

type Kommentarresultat = ResolversTypes['SkrivelsekommentarResultat'];

/** Domain to contract for versions of a tjänsteskrivelse and the comments in its margin. */
@Resolver()
export class SkrivelseResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('skrivelseversioner')
  async skrivelseversioner(_rot: unknown, { arendeId }: QuerySkrivelseversionerArgs, begaran: Begaran): Promise<readonly ResolversTypes['Skrivelseversion'][] | null> {
    return lasNoterat(this.db, kravKontext(begaran), arendeId, (las) => lasVersioner(las, arendeId));
  }

  @Query('skrivelseversion')
  async skrivelseversion(_rot: unknown, { id }: QuerySkrivelseversionArgs, begaran: Begaran): Promise<ResolversTypes['Skrivelseversionstext'] | null> {
    return lasNoterat(this.db, kravKontext(begaran), id, (las) => lasVersion(las, id));
  }

  @Query('skrivelsekommentarer')
  async skrivelsekommentarer(_rot: unknown, { arendeId }: QuerySkrivelsekommentarerArgs, begaran: Begaran): Promise<readonly ResolversTypes['Skrivelsekommentar'][] | null> {
    return lasNoterat(this.db, kravKontext(begaran), arendeId, (las) => lasKommentarer(las, arendeId));
  }

  @Mutation('sparaSkrivelseversion')
  async sparaSkrivelseversion(_rot: unknown, { input }: MutationSparaSkrivelseversionArgs, begaran: Begaran): Promise<ResolversTypes['SkrivelseversionResultat']> {
    const utfall = await sparaSkrivelseversion(this.db, begaran, input);
    return arAvslag(utfall) ? { __typename: 'Avslag', ...utfall } : { __typename: 'Skrivelseversion', ...utfall };
  }

  @Mutation('kommenteraSkrivelse')
  async kommenteraSkrivelse(_rot: unknown, { input }: MutationKommenteraSkrivelseArgs, begaran: Begaran): Promise<Kommentarresultat> {
    return this.svar(begaran, input.arendeId, await kommenteraSkrivelse(this.db, begaran, input));
  }

  @Mutation('svaraPaKommentar')
  async svaraPaKommentar(_rot: unknown, { input }: MutationSvaraPaKommentarArgs, begaran: Begaran): Promise<Kommentarresultat> {
    return this.svar(begaran, input.kommentarId, await svaraPaKommentar(this.db, begaran, input));
  }

  @Mutation('losKommentar')
  async losKommentar(_rot: unknown, { input }: MutationLosKommentarArgs, begaran: Begaran): Promise<Kommentarresultat> {
    return this.svar(begaran, input.kommentarId, await losKommentar(this.db, begaran, input));
  }

  private async svar(begaran: Begaran, id: string, utfall: Kommentarsvar): Promise<Kommentarresultat> {
    return tillSvar(await svaraNoterat(this.db, kravKontext(begaran), id, utfall));
  }
}

const tillSvar = (utfall: Kommentarsvar): Kommentarresultat => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  if (arKonflikt<KommentarLas>(utfall)) return { __typename: 'SkrivelsekommentarKonflikt', aktuell: utfall.aktuell };
  return { __typename: 'Skrivelsekommentar', ...utfall };
};
