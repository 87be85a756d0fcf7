import { Module } from '@nestjs/common';
import { HandlingModul } from '@gemensam/shared/api';
import { ArendeResolver } from './arenden/arende.resolver';
import { ArendenController } from './arenden/arenden.controller';
import { HandlingController } from './handlingar/handling.controller';

@Module({ imports: [HandlingModul], controllers: [ArendenController, HandlingController], providers: [ArendeResolver] })
export class ArendeModul {}
