import { Global, Module } from '@nestjs/common';
import { finansieringSakrad } from '@gemensam/finansiering/api';
import { FINANSIERING_SAKRAD } from '@gemensam/projekt/api';

/** What projekt asks of later domains, bound to those who answer: projekt itself does not know them. */
@Global()
@Module({ providers: [{ provide: FINANSIERING_SAKRAD, useValue: finansieringSakrad }], exports: [FINANSIERING_SAKRAD] })
export class ProjektportarModul {}
