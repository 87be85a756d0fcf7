import { Module } from '@nestjs/common';
import { ArendeResolver } from './arende.resolver';

@Module({ providers: [ArendeResolver] })
export class ArendeModul {}
