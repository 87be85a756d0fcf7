import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { Db, type Filformat, type Kontext, kravKontext, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { arDatum, type Datum, finnsInte } from '@gemensam/shared/domain';
import { kommunfil, matrisfil } from './kostnadsfil';
import { lasKommunKostnad } from './kommun-kostnad.lasmodell';
import { lasKostnadsmatris } from './kostnadsmatris.lasmodell';

/** Costs as files, with the figures of the screens. */
@Controller('api/:samverkan')
export class KostnaderController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('kostnader.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraKostnader')
  async kostnader(@Req() req: SlappIgenom, @Param('format') filslag: string, @Query('ar') onskatAr?: string, @Query('kand') onskadDag?: string): Promise<StreamableFile> {
    const [kontext, format, ar, kantDen] = [kontextFran(req), provaFormat(filslag), provaAr(onskatAr), provaDag(onskadDag)];
    const matris = await this.db.lasa(kontext, (las) => lasKostnadsmatris(las, kontext, ar, kantDen));
    return tabellsvar(format, `kostnader-${matris.ar}`, kontext.affarsdatum, matrisfil(matris, kontext.samverkan.namn, kantDen));
  }

  @Get('kommunkostnad/:fil')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraKommunkostnad')
  async kommunkostnad(@Req() req: SlappIgenom, @Param('fil') fil: string, @Query('ar') onskatAr?: string, @Query('kand') onskadDag?: string): Promise<StreamableFile> {
    const [, kommunkod = '', filslag = ''] = /^(\d{4})\.(\w+)$/.exec(fil) ?? [];
    const [kontext, format, ar, kantDen] = [kontextFran(req), provaFormat(filslag), provaAr(onskatAr), provaDag(onskadDag)];
    const kostnad = await this.db.lasa(kontext, (las) => lasKommunKostnad(las, kontext, kommunkod, ar, kantDen));
    if (!kostnad) throw new NotFoundException(finnsInte().text);
    return tabellsvar(format, `kommunkostnad-${kommunkod}-${kostnad.ar}`, kontext.affarsdatum, kommunfil(kostnad, kontext.samverkan.namn, kantDen));
  }
}

const kontextFran = (req: SlappIgenom): Kontext => {
  if (!req.begaran) throw new Error('a REST handler outside the guard');
  return kravKontext(req.begaran);
};

const provaFormat = (text: string): Filformat => {
  if (text === 'xlsx' || text === 'csv') return text;
  throw new NotFoundException(finnsInte().text);
};

/** A year in the address; nothing means the year of the business date. */
const provaAr = (text: string | undefined): number | null => {
  if (text === undefined || text === '') return null;
  if (/^\d{4}$/.test(text)) return Number(text);
  throw new NotFoundException(finnsInte().text);
};

/** A day in the address: as it was known then; nothing means now. */
const provaDag = (text: string | undefined): Datum | null => {
  if (text === undefined || text === '') return null;
  if (arDatum(text)) return text;
  throw new NotFoundException(finnsInte().text);
};
