import { Module } from '@nestjs/common';
import { BudgetController } from './budget.controller';
import { FakturaController } from './faktura.controller';
import { FakturaResolver } from './faktura.resolver';
import { AtagandeController } from './atagande.controller';
import { AtagandeResolver } from './atagande.resolver';
import { FinansieringResolver } from './finansiering.resolver';
import { KostnaderController } from './kostnader.controller';
import { UtfallResolver } from './utfall.resolver';

@Module({ controllers: [AtagandeController, KostnaderController, FakturaController, BudgetController], providers: [AtagandeResolver, FinansieringResolver, FakturaResolver, UtfallResolver] })
export class FinansieringModul {}
