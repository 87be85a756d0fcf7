import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { type Adressfraga, Db, historiksvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { lasNoterat } from '../sekretess/notera-lasning';
import { arendehistorikSats } from './arendehistorik.lasmodell';

/** What happened to an ärende as a file, under the page's filter: `/api/<samverkan>/arendehistorik/<id>.xlsx` and `.csv`. */
@Controller('api/:samverkan')
export class ArendehistorikController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('arendehistorik/:fil')
  @RestBehorighet('exporteraArendehistorik')
  @Header('Cache-Control', 'no-store')
  async historik(@Req() req: SlappIgenom, @Param('fil') fil: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    const [arendeId = ''] = fil.split('.');
    return historiksvar({ lasa: (kontext, fn) => lasNoterat(this.db, kontext, arendeId, fn) }, req, fil, fraga, { namn: 'arendehistorik', rubrik: 'Ärendets historik', sats: arendehistorikSats, medUppgift: true });
  }
}
