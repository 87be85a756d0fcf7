import { Controller, Get, Header, Inject, NotFoundException, Param, Req, StreamableFile } from '@nestjs/common';
import { type Skrivelsedokument, skrivelsedokument } from '@gemensam/arende/domain';
import { asciinamn, Db, kravBegaran, kravKontext, pdfsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { finnsInte } from '@gemensam/shared/domain';
import { lasNoterat } from '../sekretess/notera-lasning';
import { skrivelsepdf } from './skrivelse-pdf';
import { lasSkrivelsefil } from './skrivelsefil.lasmodell';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A tjänsteskrivelse as a file to read, to lay before the nämnd, and to go on with in Word. */
@Controller('api/:samverkan')
export class SkrivelsefilController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('arenden/:id/tjansteskrivelse.pdf')
  @RestBehorighet('exporteraTjansteskrivelse')
  @Header('Cache-Control', 'no-store')
  async pdf(@Req() req: SlappIgenom, @Param('id') id: string): Promise<StreamableFile> {
    const dokument = await this.dokument(req, id);
    return pdfsvar(filnamn(dokument), skrivelsepdf(dokument));
  }

  @Get('arenden/:id/tjansteskrivelse.docx')
  @RestBehorighet('exporteraTjansteskrivelse')
  @Header('Cache-Control', 'no-store')
  async docx(@Req() req: SlappIgenom, @Param('id') id: string): Promise<StreamableFile> {
    const dokument = await this.dokument(req, id);
    const { skrivelsedocx } = await import('./skrivelse-docx');
    return new StreamableFile(await skrivelsedocx(dokument), { type: DOCX, disposition: `attachment; filename="${asciinamn(filnamn(dokument))}.docx"` });
  }

  private async dokument(req: SlappIgenom, id: string): Promise<Skrivelsedokument> {
    const kontext = kravKontext(kravBegaran(req));
    const uppgifter = await lasNoterat(this.db, kontext, id, (las) => lasSkrivelsefil(las, kontext, id));
    if (!uppgifter) throw new NotFoundException(finnsInte().text);
    return skrivelsedokument(uppgifter);
  }
}

/** The name tells the number and the day, never the rubrik: it may end up where the ärende is not seen. */
const filnamn = (d: Skrivelsedokument): string => {
  const dnr = d.fakta.find((f) => f.namn === 'Diarienummer')?.varde ?? '';
  return `tjansteskrivelse-${/^\d/.test(dnr) ? dnr.replace(/[^0-9]+/g, '-') : 'utkast'}-${d.datum}`;
};
