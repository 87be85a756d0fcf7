import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { type Adressfraga, Db, listsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { arDatum } from '@gemensam/shared/domain';
import { agandetabell } from './agandetabell';
import { lasAgandeposter } from './agandepost.lasmodell';

/** Ownership as a workbook and as CSV, in the columns that are read in: `?datum=` narrows to a day, `?organisation=` to one of them. */
@Controller('api/:samverkan')
export class AgandeController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('agande.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraAgande')
  async agande(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, {
      namn: 'agande',
      las: (las, _, text) => lasAgandeposter(las, arDatum(text('datum')) ? text('datum') : null, text('organisation') || null),
      tabell: (rader, kontext, text) => agandetabell(rader, `${kontext.samverkan.namn}: ägande${arDatum(text('datum')) ? ` ${text('datum')}` : ', all tid'}`),
    });
  }
}
