import { Controller, Get, Header, Inject, Req, type StreamableFile } from '@nestjs/common';
import { Db, type Filformat, kravKontext, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { tidslinjefil } from './tidslinje-fil';
import { lasTidslinje } from './tidslinje.lasmodell';

/** The line in time as a file: `/api/<samverkan>/tidslinje.xlsx` and `.csv`. */
@Controller('api/:samverkan')
export class TidslinjeController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('tidslinje.xlsx')
  @RestBehorighet('exporteraTidslinje')
  @Header('Cache-Control', 'no-store')
  xlsx(@Req() req: SlappIgenom): Promise<StreamableFile> {
    return this.fil('xlsx', req);
  }

  @Get('tidslinje.csv')
  @RestBehorighet('exporteraTidslinje')
  @Header('Cache-Control', 'no-store')
  csv(@Req() req: SlappIgenom): Promise<StreamableFile> {
    return this.fil('csv', req);
  }

  private async fil(format: Filformat, req: SlappIgenom): Promise<StreamableFile> {
    if (!req.begaran) throw new Error('a guarded handler without its request');
    const kontext = kravKontext(req.begaran);
    const bild = await this.db.lasa(kontext, (las) => lasTidslinje(las, kontext));
    return tabellsvar(format, 'tidslinje', kontext.affarsdatum, tidslinjefil(bild, kontext.samverkan.namn, kontext.affarsdatum));
  }
}
