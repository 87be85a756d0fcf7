import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { asciinamn, Db, kravKontext, pdfsvar, RestBehorighet, skrivXlsx, type SlappIgenom } from '@gemensam/shared/api';
import { finnsInte } from '@gemensam/shared/domain';
import { kommunbilddokument } from './kommunbild-pdf';
import { kommunbildblad, kommunbildnamn } from './kommunbildfil';
import { lasKommunbildunderlag } from './kommunbildunderlag';

/** The picture of a kommun as a workbook and as PDF, with the figures of the screen. */
@Controller('api/:samverkan')
export class KommunbildController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('er-kommun/:kommunkod/:fil')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraKommunbild')
  async bild(@Req() req: SlappIgenom, @Param('kommunkod') kommunkod: string, @Param('fil') fil: string, @Query('fran') fran?: string, @Query('till') till?: string): Promise<StreamableFile> {
    if (!req.begaran) throw new Error('a REST handler outside the guard');
    const kontext = kravKontext(req.begaran);
    const onskat = { franAr: provaAr(fran), tillAr: provaAr(till) };
    if (fil !== 'bild.xlsx' && fil !== 'bild.pdf') throw new NotFoundException(finnsInte().text);
    const underlag = await this.db.lasa(kontext, (las) => lasKommunbildunderlag(las, kontext, kommunkod, onskat));
    if (!underlag) throw new NotFoundException(finnsInte().text);
    const namn = kommunbildnamn(underlag.bild);
    if (fil === 'bild.pdf') return pdfsvar(namn, kommunbilddokument(underlag, kontext.samverkan.namn, kontext.affarsdatum));
    return new StreamableFile(await skrivXlsx(kommunbildblad(underlag, kontext.samverkan.namn)), {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      disposition: `attachment; filename="${asciinamn(namn)}.xlsx"`,
    });
  }
}

/** A year in the address; nothing leaves it open. */
const provaAr = (text: string | undefined): number | null => {
  if (text === undefined || text === '') return null;
  if (/^\d{4}$/.test(text)) return Number(text);
  throw new NotFoundException(finnsInte().text);
};
