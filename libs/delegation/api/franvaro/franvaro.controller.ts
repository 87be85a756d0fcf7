import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { type Adressfraga, Db, listsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { franvarofil } from './franvaro-fil';
import { lasFranvarolista } from './franvaro.lasmodell';

/** Who is away, as a workbook and as CSV. */
@Controller('api/:samverkan')
export class FranvaroController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('franvaro.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraFranvaro')
  async franvaro(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, { namn: 'franvaro', las: (las, kontext) => lasFranvarolista(las, kontext), tabell: franvarofil });
  }
}
