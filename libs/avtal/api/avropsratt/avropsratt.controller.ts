import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { type Adressfraga, Db, listsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { avropsrattsfil } from './avropsratt-fil';
import { lasAvropsratt } from './avropssvar';

/** Who may call off from an avtal, as a workbook and as CSV. */
@Controller('api/:samverkan')
export class AvropsrattController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('avropsratt/:id.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraAvropsratt')
  async lista(@Req() req: SlappIgenom, @Param('id') id: string, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, { namn: 'vilka-far-avropa', las: (las, kontext) => lasAvropsratt(las, kontext, id), tabell: (ratt, kontext) => avropsrattsfil(kontext, ratt) });
  }
}
