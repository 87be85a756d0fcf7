import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { kalenderfil } from '@gemensam/arende/domain';
import { type Adressfraga, Db, type Kontext, kravBegaran, kravKontext, listsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
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
  async moten(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    if (format === 'ics') return this.kalender(kravKontext(kravBegaran(req)), null);
    return listsvar(this.db, req, format, fraga, { namn: 'moten', las: lasMoten, tabell: motesfil });
  }

  @Get('moten/:fil')
  @RestBehorighet('exporteraMoten')
  @Header('Cache-Control', 'no-store')
  async mote(@Req() req: SlappIgenom, @Param('fil') fil: string): Promise<StreamableFile> {
    const [id = '', format] = fil.split('.');
    if (format !== 'ics') throw new NotFoundException(finnsInte().text);
    return this.kalender(kravKontext(kravBegaran(req)), id);
  }

  @Get('motesnarvaro.:format')
  @RestBehorighet('exporteraMotesnarvaro')
  @Header('Cache-Control', 'no-store')
  async narvaro(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    const skrivet = String(fraga['ar'] ?? '');
    const ar = /^\d{4}$/.test(skrivet) ? Number(skrivet) : datumdelar(kravKontext(kravBegaran(req)).affarsdatum).ar;
    return listsvar(this.db, req, format, fraga, { namn: `motesnarvaro-${ar}`, las: (las, kontext) => lasMotesnarvaro(las, kontext, ar), tabell: narvarofil });
  }

  @Get('motesuppgifter.:format')
  @RestBehorighet('exporteraMotesuppgifter')
  @Header('Cache-Control', 'no-store')
  async uppgifter(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, { namn: 'motesuppgifter', las: lasMotesuppgifter, tabell: uppgiftsfil });
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
