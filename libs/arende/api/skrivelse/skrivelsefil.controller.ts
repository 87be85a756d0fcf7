import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { type Skrivelsedokument, skrivelsedokument } from '@gemensam/arende/domain';
import { asciinamn, Db, kravBegaran, kravKontext, pdfsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { finnsInte } from '@gemensam/shared/domain';
import { lasNoterat } from '../sekretess/notera-lasning';
import { skrivelsepdf } from './skrivelse-pdf';
import { lasSkrivelsefil } from './skrivelsefil.lasmodell';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A tjänsteskrivelse, as it stands or in one of its versions, as a file to read, to lay before the nämnd, and to go on with in Word. */
@Controller('api/:samverkan')
export class SkrivelsefilController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('arenden/:id/tjansteskrivelse.pdf')
  @RestBehorighet('exporteraTjansteskrivelse')
  @Header('Cache-Control', 'no-store')
  async pdf(@Req() req: SlappIgenom, @Param('id') id: string, @Query('version') version?: string): Promise<StreamableFile> {
    const dokument = await this.dokument(req, id, version);
    return pdfsvar(filnamn(dokument), skrivelsepdf(dokument));
  }

  @Get('arenden/:id/tjansteskrivelse.docx')
  @RestBehorighet('exporteraTjansteskrivelse')
  @Header('Cache-Control', 'no-store')
  async docx(@Req() req: SlappIgenom, @Param('id') id: string, @Query('version') version?: string): Promise<StreamableFile> {
    const dokument = await this.dokument(req, id, version);
    const { skrivelsedocx } = await import('./skrivelse-docx');
    return new StreamableFile(await skrivelsedocx(dokument), { type: DOCX, disposition: `attachment; filename="${asciinamn(filnamn(dokument))}.docx"` });
  }

  private async dokument(req: SlappIgenom, id: string, version: string | undefined): Promise<Skrivelsedokument> {
    const kontext = kravKontext(kravBegaran(req));
    const nummer = version === undefined ? null : /^[1-9]\d{0,6}$/.test(version) ? Number(version) : 0;
    const uppgifter = await lasNoterat(this.db, kontext, id, (las) => lasSkrivelsefil(las, kontext, id, nummer));
    if (!uppgifter) throw new NotFoundException(finnsInte().text);
    return skrivelsedokument(uppgifter);
  }
}

/** The name tells the number and the day, never the rubrik: it may end up where the ärende is not seen. */
const filnamn = (d: Skrivelsedokument): string => {
  const dnr = d.fakta.find((f) => f.namn === 'Diarienummer')?.varde ?? '';
  return `tjansteskrivelse-${/^\d/.test(dnr) ? dnr.replace(/[^0-9]+/g, '-') : 'utkast'}-${d.datum}${d.fakta.flatMap((f) => (f.namn === 'Version' ? `-version-${f.varde.replace(/,.*/, '')}` : [])).join('')}`;
};
