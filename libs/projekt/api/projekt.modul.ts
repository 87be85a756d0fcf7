import { Module } from '@nestjs/common';
import { HandlingModul } from '@gemensam/shared/api';
import { AktuelltController } from './aktuellt/aktuellt.controller';
import { AktuelltResolver } from './aktuellt/aktuellt.resolver';
import { AnbudController } from './anbud/anbud.controller';
import { AnbudResolver } from './anbud/anbud.resolver';
import { BemanningController } from './bemanning/bemanning.controller';
import { BemanningResolver } from './bemanning/bemanning.resolver';
import { DirektivController } from './direktiv/direktiv.controller';
import { DirektivResolver } from './direktiv/direktiv.resolver';
import { FaserResolver } from './faser/faser.resolver';
import { FasordningResolver } from './faser/fasordning.resolver';
import { FastavlaResolver } from './fastavla/fastavla.resolver';
import { GrupperController } from './grupper/grupper.controller';
import { GrupperResolver } from './grupper/grupper.resolver';
import { ProjekthandlingarController } from './handlingar/handlingar.controller';
import { ProjekthandlingarResolver } from './handlingar/handlingar.resolver';
import { ProjekthistorikController } from './historik/historik.controller';
import { ProjekthistorikResolver } from './historik/historik.resolver';
import { IdeResolver } from './ideer/ide.resolver';
import { KommunerController } from './kommuner/kommuner.controller';
import { KommunerResolver } from './kommuner/kommuner.resolver';
import { LeverablerController } from './leverabler/leverabler.controller';
import { LeverablerResolver } from './leverabler/leverabler.resolver';
import { PortfoljController } from './portfolj/portfolj.controller';
import { ProjektResolver } from './portfolj/projekt.resolver';
import { RiskerController } from './risker/risker.controller';
import { RiskerResolver } from './risker/risker.resolver';
import { TidslinjeController } from './tidslinje/tidslinje.controller';
import { TidslinjeResolver } from './tidslinje/tidslinje.resolver';

@Module({
  imports: [HandlingModul],
  controllers: [
    PortfoljController,
    DirektivController,
    LeverablerController,
    ProjekthandlingarController,
    KommunerController,
    AktuelltController,
    GrupperController,
    RiskerController,
    TidslinjeController,
    BemanningController,
    ProjekthistorikController,
    AnbudController,
  ],
  providers: [
    ProjektResolver,
    DirektivResolver,
    FaserResolver,
    FasordningResolver,
    FastavlaResolver,
    LeverablerResolver,
    ProjekthandlingarResolver,
    KommunerResolver,
    IdeResolver,
    AktuelltResolver,
    GrupperResolver,
    RiskerResolver,
    TidslinjeResolver,
    BemanningResolver,
    ProjekthistorikResolver,
    AnbudResolver,
  ],
})
export class ProjektModul {}
