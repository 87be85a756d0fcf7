import { Controller, Get, Header, Inject, NotFoundException, Param, Req, type StreamableFile } from '@nestjs/common';
import { Db, type Filformat, type Kontext, kravKontext, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { finnsInte } from '@gemensam/shared/domain';
import { bemanningsfil, kommunbemanningsfil } from './bemanning-fil';
import { lasBemanning, lasKommunensBemanning } from './bemanning.lasmodell';

const delar = (fil: string): readonly [id: string, format: Filformat] => {
  const [id = '', format] = fil.split('.');
  if (format === 'xlsx' || format === 'csv') return [id, format];
  throw new NotFoundException(finnsInte().text);
};

const kontextFran = (req: SlappIgenom): Kontext => {
  if (!req.begaran) throw new Error('a guarded handler without its request');
  return kravKontext(req.begaran);
};

/** Bemanning of a project and of a kommun as files: `/api/<samverkan>/bemanning/<id>.xlsx`, `/api/<samverkan>/kommunbemanning/<kommunkod>.xlsx`, and `.csv`. */
@Controller('api/:samverkan')
export class BemanningController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('bemanning/:fil')
  @RestBehorighet('exporteraBemanning')
  @Header('Cache-Control', 'no-store')
  async projekt(@Req() req: SlappIgenom, @Param('fil') fil: string): Promise<StreamableFile> {
    const kontext = kontextFran(req);
    const [id, format] = delar(fil);
    const bemanning = await this.db.lasa(kontext, (las) => lasBemanning(las, kontext, id));
    if (!bemanning) throw new NotFoundException(finnsInte().text);
    return tabellsvar(format, 'bemanning', kontext.affarsdatum, bemanningsfil(bemanning, kontext.affarsdatum));
  }

  @Get('kommunbemanning/:fil')
  @RestBehorighet('exporteraKommunbemanning')
  @Header('Cache-Control', 'no-store')
  async kommun(@Req() req: SlappIgenom, @Param('fil') fil: string): Promise<StreamableFile> {
    const kontext = kontextFran(req);
    const [kommunkod, format] = delar(fil);
    const bemanning = await this.db.lasa(kontext, (las) => lasKommunensBemanning(las, kontext, kommunkod));
    if (!bemanning) throw new NotFoundException(finnsInte().text);
    return tabellsvar(format, 'bemanning', kontext.affarsdatum, kommunbemanningsfil(bemanning, kontext.affarsdatum));
  }
}
