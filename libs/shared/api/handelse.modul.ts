import { Module } from '@nestjs/common';
import { HandelseResolver } from './handelse.resolver';
import { InstallationResolver } from './installation.resolver';
import { UtkastResolver } from './utkast.resolver';

@Module({ providers: [HandelseResolver, InstallationResolver, UtkastResolver] })
export class HandelseModul {}
