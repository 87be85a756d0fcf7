import { Module } from '@nestjs/common';
import { HandelsekedjaController } from './handelsekedja.controller';
import { HandelseResolver } from './handelse.resolver';
import { InstallationResolver } from './installation.resolver';
import { UtkastResolver } from './utkast.resolver';

@Module({ controllers: [HandelsekedjaController], providers: [HandelseResolver, InstallationResolver, UtkastResolver] })
export class HandelseModul {}
