import { Controller, Get, Header, Inject, NotFoundException, Param, Req, type StreamableFile } from '@nestjs/common';
import { Db, kravKontext, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { finnsInte } from '@gemensam/shared/domain';
import { riskfil } from './risker-fil';
import { lasRiskbild, tillRisklista } from './risker.lasmodell';

/** The risks of a project as a file: `/api/<samverkan>/risker/<id>.xlsx` and `.csv`. */
@Controller('api/:samverkan')
export class RiskerController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('risker/:fil')
  @RestBehorighet('exporteraRisker')
  @Header('Cache-Control', 'no-store')
  async risker(@Req() req: SlappIgenom, @Param('fil') fil: string): Promise<StreamableFile> {
    if (!req.begaran) throw new Error('a guarded handler without its request');
    const kontext = kravKontext(req.begaran);
    const [id = '', format] = fil.split('.');
    const bild = format === 'xlsx' || format === 'csv' ? await this.db.lasa(kontext, (las) => lasRiskbild(las, id)) : null;
    if (!bild || (format !== 'xlsx' && format !== 'csv')) throw new NotFoundException(finnsInte().text);
    return tabellsvar(format, 'risker', kontext.affarsdatum, riskfil(tillRisklista(bild, kontext), bild.namn, kontext.affarsdatum));
  }
}
