import { Module } from '@nestjs/common';
import { HandlingModul } from '@gemensam/shared/api';
import { ProjekthandlingarController } from './handlingar.controller';
import { ProjekthandlingarResolver } from './handlingar.resolver';
import { IdeResolver } from './ide.resolver';
import { KommunerController } from './kommuner.controller';
import { KommunerResolver } from './kommuner.resolver';
import { PortfoljController } from './portfolj.controller';
import { ProjektResolver } from './projekt.resolver';

@Module({ imports: [HandlingModul], controllers: [PortfoljController, ProjekthandlingarController, KommunerController], providers: [ProjektResolver, ProjekthandlingarResolver, KommunerResolver, IdeResolver] })
export class ProjektModul {}
