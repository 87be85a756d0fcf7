import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { prisbasbeloppstabell } from '@gemensam/delegation/domain';
import { type Adressfraga, Db, listsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { datumIStockholm, visadeRader } from '@gemensam/shared/domain';
import { lasAllaPrisbasbelopp } from './prisbasbelopp.lasmodell';

/** The prisbasbelopp by year, as a workbook and as CSV. */
@Controller('api/:samverkan')
export class PrisbasbeloppController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('prisbasbelopp.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraPrisbasbelopp')
  async lista(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, {
      namn: 'prisbasbelopp',
      las: lasAllaPrisbasbelopp,
      tabell: (rader, kontext, text) => ({
        bladnamn: 'Prisbasbelopp',
        rubrik: [`Prisbasbelopp, ${kontext.samverkan.namn}`, 'I kronor'],
        kolumner: [
          { rubrik: 'År', typ: 'text', bredd: 8 },
          { rubrik: 'Belopp', typ: 'belopp', bredd: 14 },
          { rubrik: 'Källa', typ: 'text', bredd: 60 },
          { rubrik: 'Inlagt', typ: 'datum', bredd: 12 },
          { rubrik: 'Av', typ: 'text', bredd: 28 },
          { rubrik: 'Beslut som vilar på det', typ: 'text', bredd: 22 },
        ],
        rader: visadeRader(rader, { sok: text('sok'), sort: text('sort') }, prisbasbeloppstabell).map((p) => [String(p.ar), p.belopp, p.kalla, datumIStockholm(p.tid), p.av ?? 'Följde med portalen', p.anvandAv ?? null]),
      }),
    });
  }
}
