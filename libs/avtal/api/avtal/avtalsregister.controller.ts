import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { visadeAvtal } from '@gemensam/avtal/domain';
import { type Adressfraga, Db, listsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { type Avtalsrad } from '@gemensam/shared/contract';
import { avtalsregisterfil } from './avtalsregister-fil';
import { lasAvtalsrader } from './avtalsregister.lasmodell';

/** The register as a workbook and as CSV: narrowed and ordered as the address of the page says. */
@Controller('api/:samverkan')
export class AvtalsregisterController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('avtal.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraAvtal')
  async register(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, {
      namn: 'avtal',
      las: (las, kontext) => lasAvtalsrader(las, kontext.affarsdatum),
      tabell: (rader, kontext, text) =>
        avtalsregisterfil(kontext, visadeAvtal(rader.map(listrad), { status: text('status'), omrade: text('omrade'), leverantor: text('leverantor'), sok: text('sok'), sort: text('sort') })),
    });
  }
}

const listrad = (r: Avtalsrad) => ({
  ...r, diarienummer: r.diarienummer ?? null, gallerFran: r.gallerFran ?? null, slutar: r.slutar ?? null, egenDag: r.egenDag ?? null, takvolym: r.takvolym ?? null, avropat: r.avropat ?? null, handlaggare: r.handlaggare ?? null,
  projektNamn: r.projektNamn ?? null,
});
