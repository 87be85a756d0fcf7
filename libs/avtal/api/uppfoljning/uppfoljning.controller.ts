import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { type Adressfraga, Db, listsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { uppfoljningsfil } from './uppfoljning-fil';
import { lasUppfoljningsrader } from './uppfoljningsregister.lasmodell';

/** Who is followed up, as a workbook and as CSV. */
@Controller('api/:samverkan')
export class UppfoljningController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('leverantorsuppfoljning.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraUppfoljning')
  async register(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, { namn: 'leverantorsuppfoljning', las: (las, kontext) => lasUppfoljningsrader(las, kontext.affarsdatum), tabell: uppfoljningsfil });
  }
}
