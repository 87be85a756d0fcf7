import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { Db, kravBegaran, kravKontext, RestBehorighet, type SlappIgenom, type Tabellfil, tabellsvar } from '@gemensam/shared/api';
import { type Avtalshandelse } from '@gemensam/shared/contract';
import { arDatum, type Datum, finnsInte } from '@gemensam/shared/domain';
import { FLEST_I_AVTALSFIL, lasAvtalshandelser } from './avtalshistorik.lasmodell';

/** What happened to an avtal as a file, under the page's filter: `/api/<samverkan>/avtalshistorik/<id>.xlsx` and `.csv`. */
@Controller('api/:samverkan')
export class AvtalshistorikController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('avtalshistorik/:fil')
  @RestBehorighet('exporteraAvtalshistorik')
  @Header('Cache-Control', 'no-store')
  async historik(@Req() req: SlappIgenom, @Param('fil') fil: string, @Query() urval: Readonly<Record<string, unknown>>): Promise<StreamableFile> {
    const kontext = kravKontext(kravBegaran(req));
    const [avtalId = '', format] = fil.split('.');
    const text = (nyckel: string): string | null => {
      const v = urval[nyckel];
      return typeof v === 'string' && v !== '' ? v : null;
    };
    const dag = (nyckel: string): Datum | null => {
      const v = text(nyckel);
      return v !== null && arDatum(v) ? v : null;
    };
    const filter = { person: text('person'), fran: dag('fran'), till: dag('till'), sok: text('sok') };
    const svar = format === 'xlsx' || format === 'csv' ? await this.db.lasa(kontext, (las) => lasAvtalshandelser(las, { avtalId, filter, efter: null, antal: FLEST_I_AVTALSFIL })) : null;
    if (!svar || (format !== 'xlsx' && format !== 'csv')) throw new NotFoundException(finnsInte().text);
    return tabellsvar(format, 'avtalshistorik', kontext.affarsdatum, historikfil(svar.rader, kontext.affarsdatum));
  }
}

const TID = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'medium' });

const historikfil = (rader: readonly Avtalshandelse[], affarsdatum: Datum): Tabellfil => ({
  bladnamn: 'Historik',
  rubrik: ['Avtalets historik', `Läget ${affarsdatum}. ${rader.length === 1 ? 'En händelse.' : `${rader.length} händelser.`}`],
  kolumner: [
    { rubrik: 'Tid', typ: 'text', bredd: 20 },
    { rubrik: 'Verksamhetsdatum', typ: 'datum', bredd: 14 },
    { rubrik: 'Händelse', typ: 'text', bredd: 70 },
    { rubrik: 'Skäl', typ: 'text', bredd: 50 },
    { rubrik: 'Av', typ: 'text', bredd: 28 },
  ],
  rader: rader.map((r) => [TID.format(new Date(r.tid)), r.affarsdatum, r.text, r.skal ?? null, r.aktor]),
});
