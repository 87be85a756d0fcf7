import { Global, Module } from '@nestjs/common';
import { finansieringSakrad, projektekonomi, sakradFinansiering } from '@gemensam/finansiering/api';
import { FINANSIERING_SAKRAD, PROJEKTEKONOMI, SAKRAD_FINANSIERING } from '@gemensam/projekt/api';

/** What projekt asks of later domains, bound to those who answer: projekt itself does not know them. */
@Global()
@Module({
  providers: [
    { provide: FINANSIERING_SAKRAD, useValue: finansieringSakrad },
    { provide: PROJEKTEKONOMI, useValue: projektekonomi },
    { provide: SAKRAD_FINANSIERING, useValue: sakradFinansiering },
  ],
  exports: [FINANSIERING_SAKRAD, PROJEKTEKONOMI, SAKRAD_FINANSIERING],
})
export class ProjektportarModul {}
