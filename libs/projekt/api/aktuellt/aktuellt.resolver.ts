import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { arKonflikt, type Begaran, Db, type Konflikt, kravKontext } from '@gemensam/shared/api';
import {
  type Aktuellt, type MutationFrysAktuelltArgs, type MutationKasseraAktuelltArgs, type MutationSkapaAktuelltArgs, type MutationSparaAktuelltArgs, type QueryAktuelltArgs, type QueryStatusrutnatArgs, type ResolversTypes,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { lasAktuellt, lasAktuelltlista } from './aktuellt.lasmodell';
import { frysAktuellt } from './frys-aktuellt';
import { kasseraAktuellt } from './kassera-aktuellt';
import { skapaAktuellt } from './skapa-aktuellt';
import { sparaAktuellt } from './spara-aktuellt';
import { lasStatusrutnat } from '../statusrapporter/statusrutnat.lasmodell';

/** Domain to contract for status reports over time and Aktuellt och pågående. */
@Resolver()
export class AktuelltResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Query('statusrutnat')
  async statusrutnat(_rot: unknown, { fran, till }: QueryStatusrutnatArgs, begaran: Begaran): Promise<ResolversTypes['Statusrutnat'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasStatusrutnat(las, kontext, fran ?? null, till ?? null));
  }

  @Query('aktuelltlista')
  async aktuelltlista(_rot: unknown, _arg: unknown, begaran: Begaran): Promise<ResolversTypes['Aktuelltlista']> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasAktuelltlista(las, kontext));
  }

  @Query('aktuellt')
  async aktuellt(_rot: unknown, { id }: QueryAktuelltArgs, begaran: Begaran): Promise<ResolversTypes['Aktuellt'] | null> {
    const kontext = kravKontext(begaran);
    return this.db.lasa(kontext, (las) => lasAktuellt(las, kontext, id));
  }

  @Mutation('skapaAktuellt')
  async skapaAktuellt(_rot: unknown, { input }: MutationSkapaAktuelltArgs, begaran: Begaran): Promise<ResolversTypes['AktuelltResultat']> {
    return resultat(await skapaAktuellt(this.db, begaran, input));
  }

  @Mutation('sparaAktuellt')
  async sparaAktuellt(_rot: unknown, { input }: MutationSparaAktuelltArgs, begaran: Begaran): Promise<ResolversTypes['AktuelltResultat']> {
    return resultat(await sparaAktuellt(this.db, begaran, input));
  }

  @Mutation('frysAktuellt')
  async frysAktuellt(_rot: unknown, { input }: MutationFrysAktuelltArgs, begaran: Begaran): Promise<ResolversTypes['AktuelltResultat']> {
    return resultat(await frysAktuellt(this.db, begaran, input));
  }

  @Mutation('kasseraAktuellt')
  async kasseraAktuellt(_rot: unknown, { input }: MutationKasseraAktuelltArgs, begaran: Begaran): Promise<ResolversTypes['AktuelltResultat']> {
    return resultat(await kasseraAktuellt(this.db, begaran, input));
  }
}

const resultat = (utfall: Aktuellt | Konflikt<Aktuellt> | Avslag): ResolversTypes['AktuelltResultat'] => {
  if (arAvslag(utfall)) return { __typename: 'Avslag', ...utfall };
  return arKonflikt<Aktuellt>(utfall) ? { __typename: 'AktuelltKonflikt', aktuell: utfall.aktuell } : { ...utfall, __typename: 'Aktuellt' };
};
