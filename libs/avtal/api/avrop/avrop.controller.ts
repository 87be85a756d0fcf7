import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { type Adressfraga, Db, listsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { FLEST_AVROP, lasAllaAvrop } from './avrop.lasmodell';
import { avropsfil, filensAvrop } from './avropsfil';

/** Avrop as a workbook and as CSV: narrowed and ordered as the address of the page says; `avtal` is the number of one avtal. */
@Controller('api/:samverkan')
export class AvropController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('avrop.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraAvrop')
  async lista(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, {
      namn: 'avrop',
      las: (las, kontext) => lasAllaAvrop(las, kontext, FLEST_AVROP),
      tabell: (rader, kontext, text) => avropsfil(kontext, filensAvrop(rader, text)),
    });
  }
}
