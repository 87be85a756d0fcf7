import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { type Adressfraga, Db, listsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { javsfil, styrelsefil } from './jav-fil';
import { lasJavslista } from './jav.lasmodell';

/** Jäv and seats on boards, as workbooks and as CSV. */
@Controller('api/:samverkan')
export class JavController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('jav.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraJav')
  async jav(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, { namn: 'jav', las: (las, kontext) => lasJavslista(las, kontext), tabell: javsfil });
  }

  @Get('styrelseuppdrag.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraStyrelseuppdrag')
  async styrelseuppdrag(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, { namn: 'styrelseuppdrag', las: (las, kontext) => lasJavslista(las, kontext), tabell: styrelsefil });
  }
}
