import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { historikslag } from '@gemensam/projekt/domain';
import { type Adressfraga, Db, historikfilter, listsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { historikfil } from './historik-fil';
import { lasHelaHistoriken } from './historik.lasmodell';

/** What happened to a project as a file, under the page's filter: `/api/<samverkan>/projekthistorik/<id>.xlsx` and `.csv`. */
@Controller('api/:samverkan')
export class ProjekthistorikController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('projekthistorik/:fil')
  @RestBehorighet('exporteraProjekthistorik')
  @Header('Cache-Control', 'no-store')
  async historik(@Req() req: SlappIgenom, @Param('fil') fil: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    const [id = '', format] = fil.split('.');
    return listsvar(this.db, req, format, fraga, {
      namn: 'projekthistorik',
      las: (las, _, text) => lasHelaHistoriken(las, id, { ...historikfilter(text), slag: historikslag.find((s) => s === text('om')) ?? null }),
      tabell: ({ rader, namn }, { affarsdatum }) => historikfil(rader, namn, affarsdatum),
    });
  }
}
