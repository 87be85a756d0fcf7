import { Module } from '@nestjs/common';
import { IdeResolver } from './ide.resolver';
import { KommunerController } from './kommuner.controller';
import { KommunerResolver } from './kommuner.resolver';
import { PortfoljController } from './portfolj.controller';
import { ProjektResolver } from './projekt.resolver';

@Module({ controllers: [PortfoljController, KommunerController], providers: [ProjektResolver, KommunerResolver, IdeResolver] })
export class ProjektModul {}
