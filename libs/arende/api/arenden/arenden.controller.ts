import { Controller, Get, Header, Inject, Query, Req, type StreamableFile } from '@nestjs/common';
import { visadeArenden } from '@gemensam/arende/domain';
import { Db, type Filformat, kravKontext, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { arendenTabell } from './arenden-tabell';
import { lasArenden } from './arenden.lasmodell';

type Adressfraga = Readonly<Record<string, unknown>>;

/** The list of ärenden as a workbook and as CSV: narrowed and ordered as the address of the page says. */
@Controller('api/:samverkan')
export class ArendenController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('arenden.xlsx')
  @Header('cache-control', 'no-store')
  @RestBehorighet('exporteraArenden')
  async xlsx(@Req() req: SlappIgenom, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return this.fil(req, fraga, 'xlsx');
  }

  @Get('arenden.csv')
  @Header('cache-control', 'no-store')
  @RestBehorighet('exporteraArenden')
  async csv(@Req() req: SlappIgenom, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return this.fil(req, fraga, 'csv');
  }

  private async fil(req: SlappIgenom, fraga: Adressfraga, format: Filformat): Promise<StreamableFile> {
    if (!req.begaran) throw new Error('a REST handler was reached past the guard');
    const kontext = kravKontext(req.begaran);
    const text = (nyckel: string): string => {
      const v = fraga[nyckel];
      return typeof v === 'string' ? v : '';
    };
    const rader = (await this.db.lasa(kontext, (las) => lasArenden(las, kontext))).map((r) => ({ ...r, andrat: r.andrat.toISOString() }));
    const visade = visadeArenden(rader, {
      tillstand: text('tillstand'), typ: text('typ'), handlaggare: text('handlaggare'), mote: text('mote'), mina: text('mina'), sok: text('sok'), sort: text('sort'),
    });
    return tabellsvar(format, 'arenden', kontext.affarsdatum, arendenTabell(kontext, visade));
  }
}
