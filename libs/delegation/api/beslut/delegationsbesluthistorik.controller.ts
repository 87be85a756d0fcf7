import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { type Adressfraga, Db, historiksvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { delegationsbesluthistorikSats } from './delegationsbeslut.lasmodell';

/** What happened to a decision as a file: `/api/<samverkan>/delegationsbesluthistorik/<id>.xlsx` and `.csv`. */
@Controller('api/:samverkan')
export class DelegationsbesluthistorikController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('delegationsbesluthistorik/:fil')
  @RestBehorighet('exporteraDelegationsbesluthistorik')
  @Header('Cache-Control', 'no-store')
  async historik(@Req() req: SlappIgenom, @Param('fil') fil: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return historiksvar(this.db, req, fil, fraga, { namn: 'delegationsbesluthistorik', rubrik: 'Beslutets historik', sats: delegationsbesluthistorikSats });
  }
}
