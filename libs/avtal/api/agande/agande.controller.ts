import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { AGANDEKOLUMNER } from '@gemensam/avtal/domain';
import { type Adressfraga, type Cellvarde, Db, listsvar, RestBehorighet, type SlappIgenom, type Tabellfil } from '@gemensam/shared/api';
import { type Agandepost } from '@gemensam/shared/contract';
import { arDatum } from '@gemensam/shared/domain';
import { lasAgandeposter } from './agandepost.lasmodell';

/** Ownership as a workbook and as CSV, in the columns that are read in: `?datum=` narrows to a day, `?organisation=` to one of them. */
@Controller('api/:samverkan')
export class AgandeController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('agande.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraAgande')
  async agande(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, {
      namn: 'agande',
      las: (las, _, text) => lasAgandeposter(las, arDatum(text('datum')) ? text('datum') : null, text('organisation') || null),
      tabell: (rader, kontext, text) => agandefil(rader, `${kontext.samverkan.namn}: ägande${arDatum(text('datum')) ? ` ${text('datum')}` : ', all tid'}`),
    });
  }
}

const BREDD: Readonly<Record<(typeof AGANDEKOLUMNER)[number], number>> = { agare_orgnr: 14, agare: 34, agare_slag: 16, agd_orgnr: 14, agd: 34, agd_slag: 16, roster: 12, kapital: 12, platser: 10, fran: 12, till: 12, kalla: 40 };
const TYP: Readonly<Partial<Record<(typeof AGANDEKOLUMNER)[number], 'datum' | 'heltal'>>> = { platser: 'heltal', fran: 'datum', till: 'datum' };

const agandefil = (rader: readonly Agandepost[], rubrik: string): Tabellfil => ({
  bladnamn: 'Ägande',
  rubrik: [rubrik],
  kolumner: AGANDEKOLUMNER.map((k) => ({ rubrik: k, typ: TYP[k] ?? 'text', bredd: BREDD[k] })),
  rader: rader.map((p): readonly Cellvarde[] => [
    p.agare?.orgnr ?? null, p.agare?.namn ?? null, p.agare?.slag ?? null, p.agd.orgnr ?? null, p.agd.namn, p.agd.slag, p.roster?.exakt ?? null, p.kapital?.exakt ?? null, p.antal ?? null, p.fran, p.till ?? null, p.kalla,
  ]),
});
