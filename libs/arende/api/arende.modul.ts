import { Module } from '@nestjs/common';
import { HandlingModul } from '@gemensam/shared/api';
import { ArendeResolver } from './arende.resolver';
import { ArendenController } from './arenden.controller';
import { HandlingController } from './handling.controller';

@Module({ imports: [HandlingModul], controllers: [ArendenController, HandlingController], providers: [ArendeResolver] })
export class ArendeModul {}
