import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { Db, type Kontext, kravKontext, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { type Fakturaunderlag } from '@gemensam/shared/contract';
import { finnsInte } from '@gemensam/shared/domain';
import { fakturafil, korningsfil } from './faktura-fil';
import { tillPeppol } from './faktura-peppol';
import { aretFor } from '../kostnader/kostnadsmatris.lasmodell';
import { lasFakturaunderlag, lasFakturaunderlagMedRader } from './fakturaunderlag.lasmodell';

/** Underlag as files, with the figures of the screens: a whole year or period, or one of them, also as an e-invoice. */
@Controller('api/:samverkan')
export class FakturaController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('fakturaunderlag.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraFakturaunderlag')
  async korning(@Req() req: SlappIgenom, @Param('format') format: string, @Query('ar') ar?: string, @Query('manad') manad?: string): Promise<StreamableFile> {
    const kontext = kontextFran(req);
    const [aret, manaden] = [aretFor(kontext, provaTal(ar, /^\d{4}$/)), provaTal(manad, /^([1-9]|1[0-2])$/)];
    if (format !== 'xlsx' && format !== 'csv') throw new NotFoundException(finnsInte().text);
    const alla = await this.db.lasa(kontext, (las) => lasFakturaunderlagMedRader(las, aret, manaden));
    const namn = `fakturaunderlag-${aret}${manaden === null ? '' : `-${String(manaden).padStart(2, '0')}`}`;
    return tabellsvar(format, namn, kontext.affarsdatum, korningsfil(alla, kontext.samverkan.namn, aret, manaden));
  }

  @Get('fakturaunderlag/:fil')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraFaktura')
  async ett(@Req() req: SlappIgenom, @Param('fil') fil: string): Promise<StreamableFile> {
    const kontext = kontextFran(req);
    const [, id = '', format = ''] = /^([0-9a-f-]{36})\.(xlsx|csv|xml)$/.exec(fil) ?? [];
    const underlag = await this.db.lasa(kontext, (las) => lasFakturaunderlag(las, id));
    if (!underlag) throw new NotFoundException(finnsInte().text);
    const namn = `${underlag.huvud.slag === 'faktura' ? 'faktura' : 'kreditfaktura'}-${underlag.huvud.nummer}`;
    if (format === 'xlsx' || format === 'csv') return tabellsvar(format, namn, underlag.huvud.datum, fakturafil(underlag, kontext.samverkan.namn));
    return xmlsvar(namn, underlag);
  }
}

const xmlsvar = async (namn: string, underlag: Fakturaunderlag): Promise<StreamableFile> =>
  new StreamableFile(Buffer.from(await tillPeppol(underlag), 'utf8'), { type: 'application/xml; charset=utf-8', disposition: `attachment; filename="${namn}.xml"` });

const kontextFran = (req: SlappIgenom): Kontext => {
  if (!req.begaran) throw new Error('a REST handler outside the guard');
  return kravKontext(req.begaran);
};

/** A number in the address; nothing is null. */
const provaTal = (text: string | undefined, form: RegExp): number | null => {
  if (text === undefined || text === '') return null;
  if (form.test(text)) return Number(text);
  throw new NotFoundException(finnsInte().text);
};
