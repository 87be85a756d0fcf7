import { Module } from '@nestjs/common';
import { FakturaController } from './faktura.controller';
import { FakturaResolver } from './faktura.resolver';
import { FinansieringResolver } from './finansiering.resolver';
import { KostnaderController } from './kostnader.controller';

@Module({ controllers: [KostnaderController, FakturaController], providers: [FinansieringResolver, FakturaResolver] })
export class FinansieringModul {}
