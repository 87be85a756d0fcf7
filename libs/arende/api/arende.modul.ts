import { Module } from '@nestjs/common';
import { HandlingModul } from '@gemensam/shared/api';
import { ArendeResolver } from './arenden/arende.resolver';
import { ArendenController } from './arenden/arenden.controller';
import { HandlingController } from './handlingar/handling.controller';
import { DiariumController } from './diarium/diarium.controller';
import { DiariumResolver } from './diarium/diarium.resolver';
import { MotenResolver } from './moten/moten.resolver';
import { SkrivelsesiffrorResolver } from './skrivelse/skrivelsesiffror.resolver';

@Module({ imports: [HandlingModul], controllers: [ArendenController, HandlingController, DiariumController], providers: [ArendeResolver, DiariumResolver, MotenResolver, SkrivelsesiffrorResolver] })
export class ArendeModul {}
