import { Controller, Get, Header, Inject, NotFoundException, Param, Req, type StreamableFile } from '@nestjs/common';
import { Db, kravBegaran, kravKontext, pdfsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { finnsInte } from '@gemensam/shared/domain';
import { avropsbevisdokument } from './avropsbevis-pdf';
import { lasAvropsbevis } from './avropsbevis.lasmodell';

/** An evidence as PDF, set anew from what was stored: always the same words. */
@Controller('api/:samverkan')
export class AvropsbevisController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('avropsbevis/:id.pdf')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('hamtaAvropsbevis')
  async bevis(@Req() req: SlappIgenom, @Param('id') id: string): Promise<StreamableFile> {
    const kontext = kravKontext(kravBegaran(req));
    const bevis = await this.db.lasa(kontext, (las) => lasAvropsbevis(las, kontext, id));
    if (!bevis) throw new NotFoundException(finnsInte().text);
    const { avtal, organisation, datum } = bevis.uppgifter;
    return pdfsvar(`bevis-${avtal.beteckning}-${organisation.namn}-${datum}`, avropsbevisdokument(bevis));
  }
}
