import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { type Adressfraga, Db, historiksvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { organisationshistorikSats } from './organisationshistorik.lasmodell';

/** What happened to an organisation as a file, under the page's filter: `/api/<samverkan>/organisationshistorik/<id>.xlsx` and `.csv`. */
@Controller('api/:samverkan')
export class OrganisationshistorikController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('organisationshistorik/:fil')
  @RestBehorighet('exporteraOrganisationshistorik')
  @Header('Cache-Control', 'no-store')
  async historik(@Req() req: SlappIgenom, @Param('fil') fil: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return historiksvar(this.db, req, fil, fraga, { namn: 'organisationshistorik', rubrik: 'Organisationens historik', sats: organisationshistorikSats });
  }
}
