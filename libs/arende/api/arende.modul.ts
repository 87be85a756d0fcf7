import { Module } from '@nestjs/common';
import { HandlingModul } from '@gemensam/shared/api';
import { ArendeResolver } from './arenden/arende.resolver';
import { ArendegangResolver } from './arenden/arendegang.resolver';
import { ArendehistorikController } from './arenden/arendehistorik.controller';
import { ArendehistorikResolver } from './arenden/arendehistorik.resolver';
import { ArendenController } from './arenden/arenden.controller';
import { DiariumController } from './diarium/diarium.controller';
import { DiariumResolver } from './diarium/diarium.resolver';
import { HandlingController } from './handlingar/handling.controller';
import { SkrivelsemallResolver } from './mallar/skrivelsemall.resolver';
import { MotenController } from './moten/moten.controller';
import { MotenResolver } from './moten/moten.resolver';
import { MotesakterResolver } from './moten/motesakter.resolver';
import { SkrivelseController } from './skrivelse/skrivelse.controller';
import { SkrivelseResolver } from './skrivelse/skrivelse.resolver';
import { SkrivelsefilController } from './skrivelse/skrivelsefil.controller';
import { ArendesekretessResolver } from './sekretess/arendesekretess.resolver';
import { SkrivelsesiffrorResolver } from './skrivelse/skrivelsesiffror.resolver';
import { Textstrommar } from './skrivelse/textstrommar';
import { UnderlagResolver } from './skrivelse/underlag.resolver';

@Module({
  imports: [HandlingModul],
  controllers: [
    ArendenController,
    ArendehistorikController,
    HandlingController,
    DiariumController,
    MotenController,
    SkrivelseController,
    SkrivelsefilController,
  ],
  providers: [
    ArendeResolver,
    ArendegangResolver,
    ArendehistorikResolver,
    ArendesekretessResolver,
    DiariumResolver,
    MotenResolver,
    MotesakterResolver,
    SkrivelseResolver,
    SkrivelsesiffrorResolver,
    Textstrommar,
    UnderlagResolver,
    SkrivelsemallResolver,
  ],
})
export class ArendeModul {}
