import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { ArendeModul } from '@gemensam/arende/api';
import { AvtalModul } from '@gemensam/avtal/api';
import { DelegationModul } from '@gemensam/delegation/api';
import { FinansieringModul } from '@gemensam/finansiering/api';
import { ProjektModul } from '@gemensam/projekt/api';
import { SamverkanModul } from '@gemensam/samverkan/api';
import { BehorighetsVakt, DatabasModul, type Drift, HandelseModul, HandlingModul, type OppnadDatabas, SokModul } from '@gemensam/shared/api';
import { BegaranModul } from './begaran.modul';
import { Databasfelfilter, GrafFelfilter } from './graf-felfilter';
import { grafModul } from './graf-modul';
import { HalsaController } from './halsa.controller';
import { ProjektportarModul } from './projektportar.modul';

/** Composes the domains. Holds no rule of its own. */
@Module({})
export class AppModule {
  static med(databas: OppnadDatabas, drift: Drift): DynamicModule {
    return {
      module: AppModule,
      imports: [DatabasModul.med(databas, drift), BegaranModul, ProjektportarModul, grafModul, HandelseModul, HandlingModul, SokModul, SamverkanModul, ProjektModul, AvtalModul, FinansieringModul, ArendeModul, DelegationModul],
      controllers: [HalsaController],
      providers: [
        { provide: APP_GUARD, useClass: BehorighetsVakt },
        { provide: APP_FILTER, useClass: GrafFelfilter },
        { provide: APP_FILTER, useClass: Databasfelfilter },
      ],
    };
  }
}
