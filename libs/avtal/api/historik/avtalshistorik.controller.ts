import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { type Adressfraga, Db, historiksvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { avtalshistorikSats } from './avtalshistorik.lasmodell';

/** What happened to an avtal as a file, under the page's filter: `/api/<samverkan>/avtalshistorik/<id>.xlsx` and `.csv`. */
@Controller('api/:samverkan')
export class AvtalshistorikController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('avtalshistorik/:fil')
  @RestBehorighet('exporteraAvtalshistorik')
  @Header('Cache-Control', 'no-store')
  async historik(@Req() req: SlappIgenom, @Param('fil') fil: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return historiksvar(this.db, req, fil, fraga, { namn: 'avtalshistorik', rubrik: 'Avtalets historik', sats: avtalshistorikSats });
  }
}
