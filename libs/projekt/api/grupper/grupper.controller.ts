import { Controller, Get, Header, Inject, NotFoundException, Param, Req, type StreamableFile } from '@nestjs/common';
import { Db, kravKontext, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { finnsInte } from '@gemensam/shared/domain';
import { grupperfil } from './grupper-fil';
import { lasProjektgrupper } from './grupper.lasmodell';

/** The groups of a project as a file: `/api/<samverkan>/projektgrupper/<id>.xlsx` and `.csv`. */
@Controller('api/:samverkan')
export class GrupperController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('projektgrupper/:fil')
  @RestBehorighet('exporteraProjektgrupper')
  @Header('Cache-Control', 'no-store')
  async grupper(@Req() req: SlappIgenom, @Param('fil') fil: string): Promise<StreamableFile> {
    if (!req.begaran) throw new Error('a guarded handler without its request');
    const kontext = kravKontext(req.begaran);
    const [id = '', format] = fil.split('.');
    const grupper = format === 'xlsx' || format === 'csv' ? await this.db.lasa(kontext, (las) => lasProjektgrupper(las, kontext, id)) : null;
    if (!grupper || (format !== 'xlsx' && format !== 'csv')) throw new NotFoundException(finnsInte().text);
    return tabellsvar(format, 'organisation', kontext.affarsdatum, grupperfil(grupper, kontext.affarsdatum));
  }
}
