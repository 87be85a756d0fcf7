import { Module } from '@nestjs/common';
import { HandlingModul } from '@gemensam/shared/api';
import { AktuelltController } from './aktuellt.controller';
import { AktuelltResolver } from './aktuellt.resolver';
import { DirektivController } from './direktiv.controller';
import { DirektivResolver } from './direktiv.resolver';
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

@Module({ imports: [HandlingModul], controllers: [PortfoljController, DirektivController, LeverablerController, ProjekthandlingarController, KommunerController, AktuelltController], providers: [ProjektResolver, DirektivResolver, FaserResolver, FasordningResolver, LeverablerResolver, ProjekthandlingarResolver, KommunerResolver, IdeResolver, AktuelltResolver] })
export class ProjektModul {}
