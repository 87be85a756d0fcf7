import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { Db, kravBegaran, kravKontext, pdfsvar, RestBehorighet, type Kontext, type SlappIgenom } from '@gemensam/shared/api';
import { finnsInte } from '@gemensam/shared/domain';
import { type Direktivunderlag, direktivdokument } from './direktiv-pdf';
import { type Direktivbild, lasDirektivbild, utkastFor } from './direktiv.lasmodell';

/** A projektdirektiv as PDF: the version asked for, the working text (`utkast`), or what is in force. */
@Controller('api/:samverkan')
export class DirektivController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('projekt/:id/direktiv.pdf')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraDirektiv')
  async pdf(@Req() req: SlappIgenom, @Param('id') id: string, @Query('version') version?: string): Promise<StreamableFile> {
    const kontext = kravKontext(kravBegaran(req));
    const bild = await this.db.lasa(kontext, (las) => lasDirektivbild(las, id));
    const underlag = bild && direktivunderlag(bild, kontext, version ?? '');
    if (!underlag) throw new NotFoundException(finnsInte().text);
    const namn = `projektdirektiv-${underlag.projekt}-${underlag.version ? `version-${underlag.version.nummer}` : 'utkast'}`;
    return pdfsvar(namn, direktivdokument(underlag, kontext.samverkan.namn, kontext.affarsdatum));
  }
}

/** What the address asks for; null when there is none, or none that the person may see. */
export const direktivunderlag = (bild: Direktivbild, kontext: Kontext, onskad: string): Direktivunderlag | null => {
  const utkast = utkastFor(bild, kontext);
  const [gallande = null] = bild.versioner;
  if (onskad === 'utkast' || (onskad === '' && !gallande)) return utkast && { projekt: bild.namn, innehall: utkast.innehall, version: null, forra: gallande };
  const version = onskad === '' ? gallande : (bild.versioner.find((v) => String(v.nummer) === onskad) ?? null);
  return version && { projekt: bild.namn, innehall: version.innehall, version, forra: bild.versioner.find((v) => v.nummer === version.nummer - 1) ?? null };
};
