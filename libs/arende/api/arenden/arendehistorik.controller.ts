import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { type Adressfraga, Db, type Fragetext, listsvar, RestBehorighet, type SlappIgenom, type Tabellfil } from '@gemensam/shared/api';
import { type Arendehandelse, type ArendehistorikFilter } from '@gemensam/shared/contract';
import { arDatum, type Datum } from '@gemensam/shared/domain';
import { lasNoterat } from '../sekretess/notera-lasning';
import { FLEST_I_ARENDEFIL, lasArendehandelser } from './arendehistorik.lasmodell';

/** What happened to an ärende as a file, under the page's filter: `/api/<samverkan>/arendehistorik/<id>.xlsx` and `.csv`. */
@Controller('api/:samverkan')
export class ArendehistorikController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('arendehistorik/:fil')
  @RestBehorighet('exporteraArendehistorik')
  @Header('Cache-Control', 'no-store')
  async historik(@Req() req: SlappIgenom, @Param('fil') fil: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    const [arendeId = '', format] = fil.split('.');
    return listsvar({ lasa: (kontext, fn) => lasNoterat(this.db, kontext, arendeId, fn) }, req, format, fraga, {
      namn: 'arendehistorik',
      las: (las, _kontext, f) => lasArendehandelser(las, { arendeId, filter: tillFilter(f), efter: null, antal: FLEST_I_ARENDEFIL }),
      tabell: ({ rader }, { affarsdatum }) => historikfil(rader, affarsdatum),
    });
  }
}

const tillFilter = (f: Fragetext): ArendehistorikFilter => {
  const dag = (nyckel: string): Datum | null => (arDatum(f(nyckel)) ? f(nyckel) : null);
  return { person: f('person') || null, fran: dag('fran'), till: dag('till'), sok: f('sok') || null };
};

const TID = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'medium' });

const historikfil = (rader: readonly Arendehandelse[], affarsdatum: Datum): Tabellfil => ({
  bladnamn: 'Historik',
  rubrik: ['Ärendets historik', `Läget ${affarsdatum}. ${rader.length === 1 ? 'En händelse.' : `${rader.length} händelser.`}`],
  kolumner: [
    { rubrik: 'Tid', typ: 'text', bredd: 20 },
    { rubrik: 'Verksamhetsdatum', typ: 'datum', bredd: 14 },
    { rubrik: 'Händelse', typ: 'text', bredd: 70 },
    { rubrik: 'Uppgift', typ: 'text', bredd: 50 },
    { rubrik: 'Skäl', typ: 'text', bredd: 50 },
    { rubrik: 'Av', typ: 'text', bredd: 28 },
  ],
  rader: rader.map((r) => [TID.format(new Date(r.tid)), r.affarsdatum, r.text, r.uppgift ?? null, r.skal ?? null, r.aktor]),
});
