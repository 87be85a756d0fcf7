import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { visadeAvtal } from '@gemensam/avtal/domain';
import { Db, kravBegaran, kravKontext, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { type Avtalsrad } from '@gemensam/shared/contract';
import { finnsInte } from '@gemensam/shared/domain';
import { avtalsregisterfil } from './avtalsregister-fil';
import { lasAvtalsrader } from './avtalsregister.lasmodell';

/** The register as a workbook and as CSV: narrowed and ordered as the address of the page says. */
@Controller('api/:samverkan')
export class AvtalsregisterController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('avtal.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraAvtal')
  async register(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Readonly<Record<string, unknown>>): Promise<StreamableFile> {
    const kontext = kravKontext(kravBegaran(req));
    if (format !== 'xlsx' && format !== 'csv') throw new NotFoundException(finnsInte().text);
    const text = (nyckel: string): string => {
      const v = fraga[nyckel];
      return typeof v === 'string' ? v : '';
    };
    const rader = (await this.db.lasa(kontext, (las) => lasAvtalsrader(las, kontext.affarsdatum))).map(listrad);
    const visade = visadeAvtal(rader, { status: text('status'), omrade: text('omrade'), leverantor: text('leverantor'), sok: text('sok'), sort: text('sort') });
    return tabellsvar(format, 'avtal', kontext.affarsdatum, avtalsregisterfil(kontext, visade));
  }
}

const listrad = (r: Avtalsrad) => ({
  ...r, diarienummer: r.diarienummer ?? null, gallerFran: r.gallerFran ?? null, slutar: r.slutar ?? null, egenDag: r.egenDag ?? null, takvolym: r.takvolym ?? null, handlaggare: r.handlaggare ?? null,
  projektNamn: r.projektNamn ?? null,
});
