import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { aktuelltText, provaArsspann } from '@gemensam/projekt/domain';
import { Db, kravKontext, pdfsvar, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { arAvslag, finnsInte } from '@gemensam/shared/domain';
import { aktuelltdokument } from './aktuellt-pdf';
import { lasAktuellt } from './aktuellt.lasmodell';
import { statusrapportfil } from '../statusrapporter/statusrapporter-fil';
import { lasRapporter } from '../statusrapporter/statusrutnat.lasmodell';

/** A frozen compilation as PDF and as text, and the status reports of years as a table. */
@Controller('api/:samverkan')
export class AktuelltController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('aktuellt/:fil')
  @RestBehorighet('exporteraAktuellt')
  @Header('Cache-Control', 'no-store')
  async aktuellt(@Req() req: SlappIgenom, @Param('fil') fil: string): Promise<StreamableFile> {
    if (!req.begaran) throw new Error('a guarded handler without its request');
    const kontext = kravKontext(req.begaran);
    const [id = '', format] = fil.split('.');
    const a = format === 'pdf' || format === 'txt' ? await this.db.lasa(kontext, (las) => lasAktuellt(las, kontext, id)) : null;
    if (a?.tillstand !== 'fryst') throw new NotFoundException(finnsInte().text);
    const namn = `aktuellt-och-pagaende-${a.sammantrade}${a.nummer > 1 ? `-${a.nummer}` : ''}`;
    if (format === 'pdf') return pdfsvar(namn, aktuelltdokument(a, kontext.samverkan.namn));
    return new StreamableFile(Buffer.from(aktuelltText(a), 'utf8'), { type: 'text/plain; charset=utf-8', disposition: `attachment; filename="${namn}.txt"` });
  }

  @Get('statusrapporter.:format')
  @RestBehorighet('exporteraStatusrapporter')
  @Header('Cache-Control', 'no-store')
  async statusrapporter(@Req() req: SlappIgenom, @Param('format') format: string, @Query('fran') fran?: string, @Query('till') till?: string): Promise<StreamableFile> {
    if (!req.begaran) throw new Error('a guarded handler without its request');
    const kontext = kravKontext(req.begaran);
    const spann = provaArsspann(arTal(fran), arTal(till), kontext.affarsdatum);
    if (arAvslag(spann) || (format !== 'xlsx' && format !== 'csv')) throw new NotFoundException(finnsInte().text);
    const rader = await this.db.lasa(kontext, (las) => lasRapporter(las, spann));
    return tabellsvar(format, 'statusrapporter', kontext.affarsdatum, statusrapportfil(rader, spann, kontext.samverkan.namn, kontext.affarsdatum));
  }
}

/** A year in the address; nothing leaves it open, and what is no year can never be shown. */
const arTal = (text: string | undefined): number | null => (text === undefined || text === '' ? null : /^\d{4}$/.test(text) ? Number(text) : -1);
