import { Module } from '@nestjs/common';
import { AnslutningResolver } from './fordelning/anslutning.resolver';
import { BudgetController } from './budget/budget.controller';
import { FakturaController } from './faktura/faktura.controller';
import { FakturaResolver } from './faktura/faktura.resolver';
import { AtagandeController } from './ataganden/atagande.controller';
import { AtagandeResolver } from './ataganden/atagande.resolver';
import { FinansieringResolver } from './finansiering.resolver';
import { KommunbildController } from './kommunbild/kommunbild.controller';
import { KommunbildResolver } from './kommunbild/kommunbild.resolver';
import { KostnaderController } from './kostnader/kostnader.controller';
import { UtfallResolver } from './budget/utfall.resolver';

@Module({ controllers: [AtagandeController, KommunbildController, KostnaderController, FakturaController, BudgetController], providers: [AnslutningResolver, AtagandeResolver, KommunbildResolver, FinansieringResolver, FakturaResolver, UtfallResolver] })
export class FinansieringModul {}
