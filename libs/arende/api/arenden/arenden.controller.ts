import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { type Adressfraga, Db, listsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { arendenTabell } from './arenden-tabell';
import { lasArenden } from './arenden.lasmodell';

/** The list of ärenden as a workbook and as CSV: narrowed and ordered as the address of the page says. */
@Controller('api/:samverkan')
export class ArendenController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('arenden.:format')
  @Header('cache-control', 'no-store')
  @RestBehorighet('exporteraArenden')
  async fil(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, { namn: 'arenden', las: (las, kontext) => lasArenden(las, kontext), tabell: arendenTabell });
  }
}
