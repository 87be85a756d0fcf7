import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { iKraft } from '@gemensam/delegation/domain';
import { type Adressfraga, Db, fragetext, type Fragetext, historiksvar, type Kontext, kravBegaran, kravKontext, type Lasning, listsvar, pdfsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { type Delegationsordning } from '@gemensam/shared/contract';
import { arDatum, finnsInte } from '@gemensam/shared/domain';
import { delegationshistorikSats } from './delegationshistorik.lasmodell';
import { lasOrdningar } from './ordningar.lasmodell';
import { ordningsdokument, ordningsfil } from './ordningsfil';

/** The version that was in force on `datum` (the business date when nothing is said), or the one of that number. Null: none. */
const lasOnskad = async (las: Lasning, kontext: Kontext, text: Fragetext): Promise<Delegationsordning | null> => {
  const { versioner } = await lasOrdningar(las, kontext);
  if (text('version') !== '') return versioner.find((v) => String(v.version) === text('version')) ?? null;
  const datum = text('datum') || kontext.affarsdatum;
  return arDatum(datum) ? iKraft(versioner.map((v) => ({ ...v, gallerTill: v.gallerTill ?? null })), datum) : null;
};

/** The delegationsordning as a workbook, as CSV and as PDF, and what has happened to it. */
@Controller('api/:samverkan')
export class OrdningController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('delegation/ordning.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraDelegationsordning')
  async fil(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    if (format === 'pdf') return this.pdf(req, fraga);
    return listsvar(this.db, req, format, fraga, { namn: 'delegationsordning', las: lasOnskad, tabell: (ordning, kontext, text) => ordningsfil(kontext, ordning, { sok: text('sok'), sort: text('sort') }) });
  }

  @Get('delegationshistorik/:fil')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraDelegationshistorik')
  async historik(@Req() req: SlappIgenom, @Param('fil') fil: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return historiksvar(this.db, req, fil, fraga, { namn: 'delegationshistorik', rubrik: 'Delegationsordningens historik', sats: delegationshistorikSats });
  }

  private async pdf(req: SlappIgenom, fraga: Adressfraga): Promise<StreamableFile> {
    const kontext = kravKontext(kravBegaran(req));
    const ordning = await this.db.lasa(kontext, (las) => lasOnskad(las, kontext, fragetext(fraga)));
    if (!ordning) throw new NotFoundException(finnsInte().text);
    return pdfsvar(`delegationsordning-version-${ordning.version}`, ordningsdokument(kontext, ordning));
  }
}
