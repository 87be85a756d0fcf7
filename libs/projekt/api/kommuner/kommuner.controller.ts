import { Controller, Get, Header, Inject, NotFoundException, Param, Req, type StreamableFile } from '@nestjs/common';
import { Db, type Filformat, type Kontext, kravKontext, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { finnsInte } from '@gemensam/shared/domain';
import { idefil, kommunerfil } from './kommuner-fil';
import { lasIdeer } from '../ideer/ide.lasmodell';
import { lasProjektkommuner } from './kommunsvar.lasmodell';

const format = (andelse: string | undefined): Filformat => {
  if (andelse === 'xlsx' || andelse === 'csv') return andelse;
  throw new NotFoundException(finnsInte().text);
};

const kontextFran = (req: SlappIgenom): Kontext => {
  if (!req.begaran) throw new Error('a guarded handler without its request');
  return kravKontext(req.begaran);
};

/** The kommuner of a project, and the ideas, as files: `/api/<samverkan>/projektkommuner/<id>.xlsx`, `/api/<samverkan>/ideer.xlsx`, and `.csv`. */
@Controller('api/:samverkan')
export class KommunerController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('projektkommuner/:fil')
  @RestBehorighet('exporteraProjektkommuner')
  @Header('Cache-Control', 'no-store')
  async kommuner(@Req() req: SlappIgenom, @Param('fil') fil: string): Promise<StreamableFile> {
    const kontext = kontextFran(req);
    const [id = '', andelse] = fil.split('.');
    const slag = format(andelse);
    const kommuner = await this.db.lasa(kontext, (las) => lasProjektkommuner(las, kontext, id));
    if (!kommuner) throw new NotFoundException(finnsInte().text);
    return tabellsvar(slag, 'kommuner', kontext.affarsdatum, kommunerfil(kommuner, kontext.samverkan.namn, kontext.affarsdatum));
  }

  @Get('ideer.:andelse')
  @RestBehorighet('exporteraIdeer')
  @Header('Cache-Control', 'no-store')
  async ideer(@Req() req: SlappIgenom, @Param('andelse') andelse: string): Promise<StreamableFile> {
    const kontext = kontextFran(req);
    const slag = format(andelse);
    const ideer = await this.db.lasa(kontext, (las) => lasIdeer(las, kontext));
    return tabellsvar(slag, 'ideer', kontext.affarsdatum, idefil(ideer, kontext.samverkan.namn, kontext.affarsdatum));
  }
}
