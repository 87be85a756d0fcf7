import { Module } from '@nestjs/common';
import { HandlingModul } from '@gemensam/shared/api';
import { FaserResolver } from './faser.resolver';
import { FasordningResolver } from './fasordning.resolver';
import { ProjekthandlingarController } from './handlingar.controller';
import { ProjekthandlingarResolver } from './handlingar.resolver';
import { IdeResolver } from './ide.resolver';
import { KommunerController } from './kommuner.controller';
import { KommunerResolver } from './kommuner.resolver';
import { LeverablerController } from './leverabler.controller';
import { LeverablerResolver } from './leverabler.resolver';
import { PortfoljController } from './portfolj.controller';
import { ProjektResolver } from './projekt.resolver';

@Module({ imports: [HandlingModul], controllers: [PortfoljController, LeverablerController, ProjekthandlingarController, KommunerController], providers: [ProjektResolver, FaserResolver, FasordningResolver, LeverablerResolver, ProjekthandlingarResolver, KommunerResolver, IdeResolver] })
export class ProjektModul {}
