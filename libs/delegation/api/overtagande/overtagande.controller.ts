import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { arendetypText, overtagandetabell, saktypText } from '@gemensam/delegation/domain';
import { type Adressfraga, Db, type Kontext, listsvar, RestBehorighet, type SlappIgenom, type Tabellfil } from '@gemensam/shared/api';
import { type BeslutReferens, type Overtagande } from '@gemensam/shared/contract';
import { visadeRader } from '@gemensam/shared/domain';
import { lasOvertaganden } from './overtaganden.lasmodell';

/** What the nämnd has taken over, as a workbook and as CSV. */
@Controller('api/:samverkan')
export class OvertagandeController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('delegation/overtagna.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraOvertaganden')
  async lista(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, { namn: 'overtagna', las: lasOvertaganden, tabell: (rader, kontext, text) => overtagandefil(kontext, rader, { sok: text('sok'), sort: text('sort') }) });
  }
}

const beslutText = (b: BeslutReferens): string => `${b.organ} ${b.datum} ${b.beteckning}`;

const overtagandefil = (kontext: Kontext, rader: readonly Overtagande[], fraga: { readonly sok: string; readonly sort: string }): Tabellfil => ({
  bladnamn: 'Övertaget',
  rubrik: [`Frågor som nämnden har tagit över, ${kontext.samverkan.namn}`, `Läget ${kontext.affarsdatum}`],
  kolumner: [
    { rubrik: 'Sak', typ: 'text', bredd: 44 },
    { rubrik: 'Slag', typ: 'text', bredd: 18 },
    { rubrik: 'Fråga', typ: 'text', bredd: 24 },
    { rubrik: 'Övertagen', typ: 'datum', bredd: 12 },
    { rubrik: 'Beslut', typ: 'text', bredd: 40 },
    { rubrik: 'Skäl', typ: 'text', bredd: 60 },
    { rubrik: 'Återlämnad', typ: 'datum', bredd: 12 },
    { rubrik: 'Återlämnad genom', typ: 'text', bredd: 40 },
  ],
  rader: visadeRader(rader, fraga, overtagandetabell).map((o) => [
    o.sak, saktypText(o.saktyp), arendetypText(o.arendetyp), o.datum, beslutText(o.beslut), o.skal, o.aterlamnad ?? null, o.aterlamnadBeslut ? beslutText(o.aterlamnadBeslut) : null,
  ]),
});
