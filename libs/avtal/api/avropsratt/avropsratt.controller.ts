import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { type Adressfraga, Db, listsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { arDatum } from '@gemensam/shared/domain';
import { avropsrattsfil, frusenListfil, organisationsavropsrattsfil } from './avropsratt-fil';
import { lasAvropsratt } from './avropssvar';
import { lasOrganisationsavropsratt } from './organisationens-avropsratt';

/** Who may call off from an avtal, as a workbook and as CSV. */
@Controller('api/:samverkan')
export class AvropsrattController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('avropsratt/:id.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraAvropsratt')
  async lista(@Req() req: SlappIgenom, @Param('id') id: string, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, {
      namn: 'vilka-far-avropa', las: (las, kontext) => lasAvropsratt(las, kontext, id), tabell: (ratt, kontext, text) => avropsrattsfil(kontext, ratt, { visa: text('visa'), sok: text('sok'), sort: text('sort') }),
    });
  }

  @Get('avropsratt/:id/lista.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraAvropslista')
  async frusen(@Req() req: SlappIgenom, @Param('id') id: string, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, {
      namn: 'frusen-lista', las: (las, kontext) => lasAvropsratt(las, kontext, id), tabell: (ratt, kontext, text) => frusenListfil(kontext, ratt, { sok: text('sok'), sort: text('sort') }),
    });
  }

  @Get('avropsratt/organisation/:id.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraOrganisationsavropsratt')
  async organisation(@Req() req: SlappIgenom, @Param('id') id: string, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, {
      namn: 'avtal-att-avropa-fran',
      las: async (las, kontext, text) => {
        const datum = text('datum') || kontext.affarsdatum;
        return arDatum(datum) ? lasOrganisationsavropsratt(las, kontext, id, datum) : null;
      },
      tabell: (ratt, kontext, text) => organisationsavropsrattsfil(kontext, ratt, { visa: text('visa'), sok: text('sok'), sort: text('sort') }),
    });
  }
}
