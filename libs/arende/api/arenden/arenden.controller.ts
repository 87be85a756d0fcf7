import { Controller, Get, Header, Inject, Req, type StreamableFile } from '@nestjs/common';
import { Db, type Filformat, kravKontext, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { arendenTabell } from './arenden-tabell';
import { lasArenden } from './arenden.lasmodell';

/** The list of ärenden as a workbook and as CSV. */
@Controller('api/:samverkan')
export class ArendenController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('arenden.xlsx')
  @Header('cache-control', 'no-store')
  @RestBehorighet('exporteraArenden')
  async xlsx(@Req() req: SlappIgenom): Promise<StreamableFile> {
    return this.fil(req, 'xlsx');
  }

  @Get('arenden.csv')
  @Header('cache-control', 'no-store')
  @RestBehorighet('exporteraArenden')
  async csv(@Req() req: SlappIgenom): Promise<StreamableFile> {
    return this.fil(req, 'csv');
  }

  private async fil(req: SlappIgenom, format: Filformat): Promise<StreamableFile> {
    if (!req.begaran) throw new Error('a REST handler was reached past the guard');
    const kontext = kravKontext(req.begaran);
    const rader = await this.db.lasa(kontext, (las) => lasArenden(las, kontext));
    return tabellsvar(format, 'arenden', kontext.affarsdatum, arendenTabell(kontext, rader));
  }
}
