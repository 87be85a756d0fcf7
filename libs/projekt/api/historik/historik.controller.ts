import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { historikslag } from '@gemensam/projekt/domain';
import { Db, kravKontext, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { arDatum, finnsInte } from '@gemensam/shared/domain';
import { historikfil } from './historik-fil';
import { lasHelaHistoriken } from './historik.lasmodell';

/** What happened to a project as a file, under the page's filter: `/api/<samverkan>/projekthistorik/<id>.xlsx` and `.csv`. */
@Controller('api/:samverkan')
export class ProjekthistorikController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('projekthistorik/:fil')
  @RestBehorighet('exporteraProjekthistorik')
  @Header('Cache-Control', 'no-store')
  async historik(@Req() req: SlappIgenom, @Param('fil') fil: string, @Query() urval: Readonly<Record<string, unknown>>): Promise<StreamableFile> {
    if (!req.begaran) throw new Error('a guarded handler without its request');
    const kontext = kravKontext(req.begaran);
    const [id = '', format] = fil.split('.');
    const text = (nyckel: string): string | null => {
      const v = urval[nyckel];
      return typeof v === 'string' && v !== '' ? v : null;
    };
    const dag = (nyckel: string): string | null => {
      const v = text(nyckel);
      return v !== null && arDatum(v) ? v : null;
    };
    const filter = { slag: historikslag.find((s) => s === text('om')) ?? null, person: text('person'), fran: dag('fran'), till: dag('till'), sok: text('sok') };
    const hela = format === 'xlsx' || format === 'csv' ? await this.db.lasa(kontext, (las) => lasHelaHistoriken(las, id, filter)) : null;
    if (!hela || (format !== 'xlsx' && format !== 'csv')) throw new NotFoundException(finnsInte().text);
    return tabellsvar(format, 'projekthistorik', kontext.affarsdatum, historikfil(hela.rader, hela.namn, kontext.affarsdatum));
  }
}
