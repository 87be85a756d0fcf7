import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Allmanhet } from './allmanhet';
import { type Clamdadress } from './clamd';
import { Db } from './db';
import { type OppnadDatabas } from './databas';
import { Hemlighetsskydd } from './hemlighetsskydd';
import { Kontrollpunkter } from './kontrollpunkt';
import { Sessioner } from './session';

/** What the installation is run with. Read from the environment once, in apps/api. */
export interface Drift {
  readonly demo: boolean;
  /** A fixed business date (the demo's), or null: today in Swedish time. */
  readonly fastAffarsdatum: string | null;
  readonly datamapp: string;
  /** The clamd that judges every upload; null: none. */
  readonly clamd: Clamdadress | null;
  readonly produktion: boolean;
  /** Where the portal is reached (https://portal.example.se), to which passkeys belong. Null: none set. */
  readonly adress: string | null;
}

export const DRIFT = Symbol('DRIFT');

/** Db, Sessioner, Allmanhet and Drift for every domain's module. */
@Global()
@Module({})
export class DatabasModul {
  static med(databas: OppnadDatabas, drift: Drift): DynamicModule {
    const providers = [
      { provide: Db, useValue: databas.db },
      { provide: DataSource, useValue: databas.datakalla },
      { provide: Sessioner, useValue: new Sessioner(databas.datakalla, drift.demo) },
      { provide: Allmanhet, useValue: new Allmanhet(databas.datakalla) },
      { provide: Kontrollpunkter, useValue: databas.kontrollpunkter },
      { provide: Hemlighetsskydd, useValue: databas.skydd },
      { provide: DRIFT, useValue: drift },
    ];
    return { module: DatabasModul, providers, exports: providers };
  }
}
