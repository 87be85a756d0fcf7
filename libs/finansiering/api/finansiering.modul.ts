import { Module } from '@nestjs/common';
import { FakturaController } from './faktura.controller';
import { FakturaResolver } from './faktura.resolver';
import { AtagandeController } from './atagande.controller';
import { AtagandeResolver } from './atagande.resolver';
import { FinansieringResolver } from './finansiering.resolver';
import { KostnaderController } from './kostnader.controller';

@Module({ controllers: [AtagandeController, KostnaderController, FakturaController], providers: [AtagandeResolver, FinansieringResolver, FakturaResolver] })
export class FinansieringModul {}
