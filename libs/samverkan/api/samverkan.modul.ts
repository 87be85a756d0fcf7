import { Module, type OnModuleInit } from '@nestjs/common';
import { AdministrationResolver } from './administration.resolver';
import { ExportController } from './export.controller';
import { BeslutsreferensResolver } from './beslutsreferens.resolver';
import { FaktorResolver } from './faktor.resolver';
import { Faktorlager } from './faktorlager';
import { InloggningResolver } from './inloggning.resolver';
import { Inloggningsbroms } from './inloggningsbroms';
import { KontoResolver } from './konto.resolver';
import { forberedLosenord } from './losenord';
import { OrganisationResolver } from './organisation.resolver';
import { SparadeVyerResolver } from './sparade-vyer.resolver';

@Module({ controllers: [ExportController], providers: [Inloggningsbroms, Faktorlager, InloggningResolver, FaktorResolver, KontoResolver, AdministrationResolver, BeslutsreferensResolver, OrganisationResolver, SparadeVyerResolver] })
export class SamverkanModul implements OnModuleInit {
  async onModuleInit(): Promise<void> {
    await forberedLosenord();
  }
}
