import { Module } from '@nestjs/common';
import { SokController } from './sok.controller';
import { SokResolver } from './sok.resolver';

@Module({ controllers: [SokController], providers: [SokResolver] })
export class SokModul {}
