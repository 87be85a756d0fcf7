import { Module } from '@nestjs/common';
import { AnslutningResolver } from './anslutning.resolver';
import { BudgetController } from './budget.controller';
import { FakturaController } from './faktura.controller';
import { FakturaResolver } from './faktura.resolver';
import { AtagandeController } from './atagande.controller';
import { AtagandeResolver } from './atagande.resolver';
import { FinansieringResolver } from './finansiering.resolver';
import { KommunbildController } from './kommunbild.controller';
import { KommunbildResolver } from './kommunbild.resolver';
import { KostnaderController } from './kostnader.controller';
import { UtfallResolver } from './utfall.resolver';

@Module({ controllers: [AtagandeController, KommunbildController, KostnaderController, FakturaController, BudgetController], providers: [AnslutningResolver, AtagandeResolver, KommunbildResolver, FinansieringResolver, FakturaResolver, UtfallResolver] })
export class FinansieringModul {}
