import { Module } from '@nestjs/common';
import { FinansieringResolver } from './finansiering.resolver';
import { KostnaderController } from './kostnader.controller';

@Module({ controllers: [KostnaderController], providers: [FinansieringResolver] })
export class FinansieringModul {}
