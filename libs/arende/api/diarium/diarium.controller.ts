import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { type Adressfraga, Db, listsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { arendefil, handlingsfil, inkommetfil, planfil } from './diarium-fil';
import { lasDiarieplan } from './diarieplan.lasmodell';
import { lasDiarium } from './diarium.lasmodell';
import { lasInkommet } from './inkommet.lasmodell';

/** The lists of the diarium as workbooks and CSV, with the rows that the page shows. */
@Controller('api/:samverkan')
export class DiariumController {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** `/diarium/2021.xlsx?visa=handlingar&allman=ja&klass=2.3` */
  @Get('diarium/:fil')
  @RestBehorighet('exporteraDiarium')
  @Header('Cache-Control', 'no-store')
  async diarium(@Req() req: SlappIgenom, @Param('fil') fil: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    const [, ar, format] = /^(20\d\d)\.(xlsx|csv)$/.exec(fil) ?? [];
    const handlingar = fraga['visa'] === 'handlingar';
    return listsvar(this.db, req, format, fraga, {
      namn: handlingar ? 'registrerade-handlingar' : 'diarium',
      las: (las, kontext, f) => lasDiarium(las, kontext, Number(ar), f('allman') === 'ja'),
      tabell: handlingar ? handlingsfil : arendefil,
    });
  }

  @Get('diarieplan.:format')
  @RestBehorighet('exporteraDiarieplan')
  @Header('Cache-Control', 'no-store')
  async plan(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, { namn: 'diarieplan', las: lasDiarieplan, tabell: planfil });
  }

  @Get('inkommet.:format')
  @RestBehorighet('exporteraInkommet')
  @Header('Cache-Control', 'no-store')
  async inkommet(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, { namn: 'inkommet', las: lasInkommet, tabell: inkommetfil });
  }
}
