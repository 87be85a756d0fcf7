import { Controller, Get, Header, Inject, Req, type StreamableFile } from '@nestjs/common';
import { Db, type Filformat, kravKontext, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { portfoljfil } from './portfolj-fil';
import { lasPortfolj } from './portfolj.lasmodell';
import { lasPortfoljkommuner, portfoljkommunerfil } from './portfoljkommuner.lasmodell';

/** The portfolio as a file, `/api/<samverkan>/portfolj.xlsx` and `.csv`, and its kommuner, `portfoljkommuner.xlsx` and `.csv`. */
@Controller('api/:samverkan')
export class PortfoljController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('portfolj.xlsx')
  @RestBehorighet('exporteraPortfolj')
  @Header('Cache-Control', 'no-store')
  xlsx(@Req() req: SlappIgenom): Promise<StreamableFile> {
    return this.fil('xlsx', req);
  }

  @Get('portfolj.csv')
  @RestBehorighet('exporteraPortfolj')
  @Header('Cache-Control', 'no-store')
  csv(@Req() req: SlappIgenom): Promise<StreamableFile> {
    return this.fil('csv', req);
  }

  @Get('portfoljkommuner.xlsx')
  @RestBehorighet('exporteraPortfoljkommuner')
  @Header('Cache-Control', 'no-store')
  kommunerXlsx(@Req() req: SlappIgenom): Promise<StreamableFile> {
    return this.kommuner('xlsx', req);
  }

  @Get('portfoljkommuner.csv')
  @RestBehorighet('exporteraPortfoljkommuner')
  @Header('Cache-Control', 'no-store')
  kommunerCsv(@Req() req: SlappIgenom): Promise<StreamableFile> {
    return this.kommuner('csv', req);
  }

  private async kommuner(format: Filformat, req: SlappIgenom): Promise<StreamableFile> {
    if (!req.begaran) throw new Error('a guarded handler without its request');
    const kontext = kravKontext(req.begaran);
    return tabellsvar(format, 'kommuner', kontext.affarsdatum, portfoljkommunerfil(await this.db.lasa(kontext, lasPortfoljkommuner), kontext));
  }

  private async fil(format: Filformat, req: SlappIgenom): Promise<StreamableFile> {
    if (!req.begaran) throw new Error('a guarded handler without its request');
    const kontext = kravKontext(req.begaran);
    const rader = await this.db.lasa(kontext, (las) => lasPortfolj(las, kontext));
    return tabellsvar(format, 'projekt', kontext.affarsdatum, portfoljfil(rader, kontext.samverkan.namn, kontext.affarsdatum));
  }
}
