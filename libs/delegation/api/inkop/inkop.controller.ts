import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { type Adressfraga, Db, historiksvar, listsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { lasBestallningar } from './bestallning.lasmodell';
import { bestallningshistorikSats, fakturahistorikSats } from './inkopshistorik.lasmodell';
import { bestallningsfil, fakturafil } from './inkopsfil';
import { lasFakturor } from './leverantorsfaktura.lasmodell';

/** Orders and invoices as workbooks and as CSV: narrowed and ordered as the address of the page says. */
@Controller('api/:samverkan')
export class InkopController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('bestallningar.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraBestallningar')
  async bestallningar(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, { namn: 'bestallningar', las: (las) => lasBestallningar(las), tabell: bestallningsfil });
  }

  @Get('bestallningshistorik/:fil')
  @RestBehorighet('exporteraInkopshistorik')
  @Header('Cache-Control', 'no-store')
  async bestallningshistorik(@Req() req: SlappIgenom, @Param('fil') fil: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return historiksvar(this.db, req, fil, fraga, { namn: 'bestallningshistorik', rubrik: 'Beställningens historik', sats: bestallningshistorikSats });
  }

  @Get('leverantorsfakturahistorik/:fil')
  @RestBehorighet('exporteraInkopshistorik')
  @Header('Cache-Control', 'no-store')
  async fakturahistorik(@Req() req: SlappIgenom, @Param('fil') fil: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return historiksvar(this.db, req, fil, fraga, { namn: 'leverantorsfakturahistorik', rubrik: 'Fakturans historik', sats: fakturahistorikSats });
  }

  @Get('leverantorsfakturor.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraLeverantorsfakturor')
  async fakturor(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, { namn: 'leverantorsfakturor', las: (las) => lasFakturor(las), tabell: fakturafil });
  }
}
