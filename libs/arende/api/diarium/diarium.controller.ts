import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { Db, type Filformat, kravBegaran, type Kontext, kravKontext, RestBehorighet, type SlappIgenom, type Tabellfil, tabellsvar } from '@gemensam/shared/api';
import { finnsInte } from '@gemensam/shared/domain';
import { arendefil, handlingsfil, inkommetfil, planfil } from './diarium-fil';
import { lasDiarieplan } from './diarieplan.lasmodell';
import { lasDiarium } from './diarium.lasmodell';
import { lasInkommet } from './inkommet.lasmodell';

const format = (text: string | undefined): Filformat => {
  if (text === 'xlsx' || text === 'csv') return text;
  throw new NotFoundException(finnsInte().text);
};

/** The lists of the diarium as workbooks and CSV, with the rows that the page shows. */
@Controller('api/:samverkan')
export class DiariumController {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** `/diarium/2021.xlsx?visa=handlingar&somAllmanheten=ja` */
  @Get('diarium/:fil')
  @RestBehorighet('exporteraDiarium')
  @Header('Cache-Control', 'no-store')
  async diarium(@Req() req: SlappIgenom, @Param('fil') fil: string, @Query('visa') visa?: string, @Query('somAllmanheten') allman?: string): Promise<StreamableFile> {
    const funnen = /^(20\d\d)\.(xlsx|csv)$/.exec(fil);
    const slag = format(funnen?.[2]);
    const kontext = kravKontext(kravBegaran(req));
    const somAllmanheten = allman === 'ja';
    const diarium = await this.db.lasa(kontext, (las) => lasDiarium(las, kontext, Number(funnen?.[1]), somAllmanheten));
    const handlingar = visa === 'handlingar';
    return this.fil(slag, handlingar ? 'registrerade-handlingar' : 'diarium', kontext, (handlingar ? handlingsfil : arendefil)(diarium, kontext, somAllmanheten));
  }

  @Get('diarieplan.:format')
  @RestBehorighet('exporteraDiarieplan')
  @Header('Cache-Control', 'no-store')
  async plan(@Req() req: SlappIgenom, @Param('format') slag: string): Promise<StreamableFile> {
    const kontext = kravKontext(kravBegaran(req));
    return this.fil(format(slag), 'diarieplan', kontext, planfil(await this.db.lasa(kontext, (las) => lasDiarieplan(las, kontext)), kontext));
  }

  @Get('inkommet.:format')
  @RestBehorighet('exporteraInkommet')
  @Header('Cache-Control', 'no-store')
  async inkommet(@Req() req: SlappIgenom, @Param('format') slag: string): Promise<StreamableFile> {
    const kontext = kravKontext(kravBegaran(req));
    return this.fil(format(slag), 'inkommet', kontext, inkommetfil(await this.db.lasa(kontext, (las) => lasInkommet(las, kontext)), kontext));
  }

  private fil(slag: Filformat, namn: string, kontext: Kontext, tabell: Tabellfil): Promise<StreamableFile> {
    return tabellsvar(slag, namn, kontext.affarsdatum, tabell);
  }
}
