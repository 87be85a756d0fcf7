import { Controller, Get, Header, Inject, NotFoundException, Param, Req, type StreamableFile } from '@nestjs/common';
import { Db, kravKontext, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { finnsInte } from '@gemensam/shared/domain';
import { lasPostfinansiering } from './atagande.lasmodell';
import { atagandefil } from './atagandefil';

/** The åtaganden of a post as a file, with the figures of the screen. */
@Controller('api/:samverkan')
export class AtagandeController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('ataganden/:fil')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraAtaganden')
  async ataganden(@Req() req: SlappIgenom, @Param('fil') fil: string): Promise<StreamableFile> {
    if (!req.begaran) throw new Error('a REST handler outside the guard');
    const kontext = kravKontext(req.begaran);
    const [id = '', format] = fil.split('.');
    const post = format === 'xlsx' || format === 'csv' ? await this.db.lasa(kontext, (las) => lasPostfinansiering(las, kontext, id)) : null;
    if (!post || (format !== 'xlsx' && format !== 'csv')) throw new NotFoundException(finnsInte().text);
    return tabellsvar(format, 'ataganden', kontext.affarsdatum, atagandefil(post, kontext.samverkan.namn));
  }
}
