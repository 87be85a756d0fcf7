import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { kalenderfil } from '@gemensam/arende/domain';
import { Db, type Filformat, type Kontext, kravKontext, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { datumdelar, finnsInte } from '@gemensam/shared/domain';
import { lasKalenderposter, lasMoten } from './moten.lasmodell';
import { motesfil, narvarofil, uppgiftsfil } from './moten-fil';
import { lasMotesnarvaro, lasMotesuppgifter } from './motesuppgifter.lasmodell';

/** The calendar as files: `/api/<samverkan>/moten.ics`, `.xlsx` and `.csv`, one meeting `/moten/<id>.ics`, the närvaro of a year and the tasks. */
@Controller('api/:samverkan')
export class MotenController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('moten.:format')
  @RestBehorighet('exporteraMoten')
  @Header('Cache-Control', 'no-store')
  async moten(@Req() req: SlappIgenom, @Param('format') format: string): Promise<StreamableFile> {
    const kontext = kontextAv(req);
    if (format === 'ics') return this.kalender(kontext, null);
    return tabellsvar(filformat(format), 'moten', kontext.affarsdatum, motesfil(kontext, await this.db.lasa(kontext, (las) => lasMoten(las, kontext))));
  }

  @Get('moten/:fil')
  @RestBehorighet('exporteraMoten')
  @Header('Cache-Control', 'no-store')
  async mote(@Req() req: SlappIgenom, @Param('fil') fil: string): Promise<StreamableFile> {
    const [id = '', format] = fil.split('.');
    if (format !== 'ics') throw new NotFoundException(finnsInte().text);
    return this.kalender(kontextAv(req), id);
  }

  @Get('motesnarvaro.:format')
  @RestBehorighet('exporteraMotesnarvaro')
  @Header('Cache-Control', 'no-store')
  async narvaro(@Req() req: SlappIgenom, @Param('format') format: string, @Query('ar') ar: string | undefined): Promise<StreamableFile> {
    const kontext = kontextAv(req);
    const artal = /^\d{4}$/.test(ar ?? '') ? Number(ar) : datumdelar(kontext.affarsdatum).ar;
    return tabellsvar(filformat(format), `motesnarvaro-${artal}`, kontext.affarsdatum, narvarofil(kontext, await this.db.lasa(kontext, (las) => lasMotesnarvaro(las, kontext, artal))));
  }

  @Get('motesuppgifter.:format')
  @RestBehorighet('exporteraMotesuppgifter')
  @Header('Cache-Control', 'no-store')
  async uppgifter(@Req() req: SlappIgenom, @Param('format') format: string): Promise<StreamableFile> {
    const kontext = kontextAv(req);
    return tabellsvar(filformat(format), 'motesuppgifter', kontext.affarsdatum, uppgiftsfil(kontext, await this.db.lasa(kontext, (las) => lasMotesuppgifter(las, kontext))));
  }

  private async kalender(kontext: Kontext, id: string | null): Promise<StreamableFile> {
    const poster = await this.db.lasa(kontext, (las) => lasKalenderposter(las, id));
    if (id !== null && poster.length === 0) throw new NotFoundException(finnsInte().text);
    return new StreamableFile(Buffer.from(kalenderfil(poster, kontext.samverkan.namn)), {
      type: 'text/calendar; charset=utf-8',
      disposition: `attachment; filename="${id === null ? 'moten' : `mote-${poster[0]?.datum ?? ''}`}.ics"`,
    });
  }
}

const kontextAv = (req: SlappIgenom): Kontext => {
  if (!req.begaran) throw new Error('a guarded handler without its request');
  return kravKontext(req.begaran);
};

const filformat = (format: string): Filformat => {
  if (format !== 'xlsx' && format !== 'csv') throw new NotFoundException(finnsInte().text);
  return format;
};
