import { Global, Module } from '@nestjs/common';
import { oppnaVidTilldelning } from '@gemensam/arende/api';
import { finansieringSakrad, projektekonomi, sakradFinansiering } from '@gemensam/finansiering/api';
import { frysVidAnnonsering } from '@gemensam/avtal/api';
import { ANNONSERING, FINANSIERING_SAKRAD, PROJEKTEKONOMI, SAKRAD_FINANSIERING, TILLDELNING } from '@gemensam/projekt/api';

/** What projekt asks of later domains, bound to those who answer: projekt itself does not know them. */
@Global()
@Module({
  providers: [
    { provide: ANNONSERING, useValue: frysVidAnnonsering },
    { provide: FINANSIERING_SAKRAD, useValue: finansieringSakrad },
    { provide: PROJEKTEKONOMI, useValue: projektekonomi },
    { provide: SAKRAD_FINANSIERING, useValue: sakradFinansiering },
    { provide: TILLDELNING, useValue: oppnaVidTilldelning },
  ],
  exports: [ANNONSERING, FINANSIERING_SAKRAD, PROJEKTEKONOMI, SAKRAD_FINANSIERING, TILLDELNING],
})
export class ProjektportarModul {}
