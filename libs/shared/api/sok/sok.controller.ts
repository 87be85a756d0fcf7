import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { arSoktyp } from '@gemensam/shared/domain';
import { Db } from '../db';
import { type Adressfraga, listsvar } from '../listfil';
import { RestBehorighet, type SlappIgenom } from '../vakt';
import { sokfil } from './sok-fil';
import { sokAllt } from './sok.lasmodell';

/** What a search finds as a file: `/api/<samverkan>/sok.xlsx?fraga=elevhälsa&typ=handling&ar=2021&sort=datum`. */
@Controller('api/:samverkan')
export class SokController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('sok.:format')
  @RestBehorighet('exporteraSokning')
  @Header('Cache-Control', 'no-store')
  async fil(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, {
      namn: 'sokning',
      las: (las, _kontext, f) => {
        const typ = f('typ');
        return sokAllt(las, { fraga: f('fraga'), typ: arSoktyp(typ) ? typ : null, ar: /^\d{4}$/.test(f('ar')) ? Number(f('ar')) : null, sortering: f('sort') === 'datum' ? 'datum' : 'relevans' });
      },
      tabell: sokfil,
    });
  }
}
