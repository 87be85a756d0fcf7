import { Module } from '@nestjs/common';
import { InstallationResolver } from './installation.resolver';
import { UtkastResolver } from './utkast.resolver';

@Module({ providers: [InstallationResolver, UtkastResolver] })
export class HandelseModul {}
