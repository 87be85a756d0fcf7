import { Controller, Get, Header, Inject, NotFoundException, Param, Req, type StreamableFile } from '@nestjs/common';
import { Db, kravKontext, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { finnsInte } from '@gemensam/shared/domain';
import { leverabelfil } from './leverabler-fil';
import { lasLeverabelbild, tillLeverabellista } from './leverabler.lasmodell';

/** The leverabler of a project as a file: `/api/<samverkan>/leverabler/<id>.xlsx` and `.csv`. */
@Controller('api/:samverkan')
export class LeverablerController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('leverabler/:fil')
  @RestBehorighet('exporteraLeverabler')
  @Header('Cache-Control', 'no-store')
  async leverabler(@Req() req: SlappIgenom, @Param('fil') fil: string): Promise<StreamableFile> {
    if (!req.begaran) throw new Error('a guarded handler without its request');
    const kontext = kravKontext(req.begaran);
    const [id = '', format] = fil.split('.');
    const bild = format === 'xlsx' || format === 'csv' ? await this.db.lasa(kontext, (las) => lasLeverabelbild(las, kontext, id)) : null;
    if (!bild || (format !== 'xlsx' && format !== 'csv')) throw new NotFoundException(finnsInte().text);
    return tabellsvar(format, 'leverabler', kontext.affarsdatum, leverabelfil(tillLeverabellista(bild, kontext), bild.namn, kontext.affarsdatum));
  }
}
