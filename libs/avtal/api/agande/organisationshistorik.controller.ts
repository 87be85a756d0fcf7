import { Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { type Adressfraga, Db, type Fragetext, listsvar, RestBehorighet, type SlappIgenom, type Tabellfil } from '@gemensam/shared/api';
import { type Organisationshandelse } from '@gemensam/shared/contract';
import { arDatum, type Datum } from '@gemensam/shared/domain';
import { FLEST_I_ORGANISATIONSFIL, lasOrganisationshandelser } from './organisationshistorik.lasmodell';

/** What happened to an organisation as a file, under the page's filter: `/api/<samverkan>/organisationshistorik/<id>.xlsx` and `.csv`. */
@Controller('api/:samverkan')
export class OrganisationshistorikController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('organisationshistorik/:fil')
  @RestBehorighet('exporteraOrganisationshistorik')
  @Header('Cache-Control', 'no-store')
  async historik(@Req() req: SlappIgenom, @Param('fil') fil: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    const [organisationId = '', format] = fil.split('.');
    return listsvar(this.db, req, format, fraga, {
      namn: 'organisationshistorik',
      las: (las, _, text) => lasOrganisationshandelser(las, { organisationId, filter: filterAv(text), efter: null, antal: FLEST_I_ORGANISATIONSFIL }),
      tabell: ({ rader }, kontext) => historikfil(rader, kontext.affarsdatum),
    });
  }
}

const filterAv = (text: Fragetext) => {
  const dag = (nyckel: string): Datum | null => (arDatum(text(nyckel)) ? text(nyckel) : null);
  return { person: text('person'), fran: dag('fran'), till: dag('till'), sok: text('sok') };
};

const TID = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'medium' });

const historikfil = (rader: readonly Organisationshandelse[], affarsdatum: Datum): Tabellfil => ({
  bladnamn: 'Historik',
  rubrik: ['Organisationens historik', `Läget ${affarsdatum}. ${rader.length === 1 ? 'En händelse.' : `${rader.length} händelser.`}`],
  kolumner: [
    { rubrik: 'Tid', typ: 'text', bredd: 20 },
    { rubrik: 'Verksamhetsdatum', typ: 'datum', bredd: 14 },
    { rubrik: 'Händelse', typ: 'text', bredd: 70 },
    { rubrik: 'Skäl', typ: 'text', bredd: 50 },
    { rubrik: 'Av', typ: 'text', bredd: 28 },
  ],
  rader: rader.map((r) => [TID.format(new Date(r.tid)), r.affarsdatum, r.text, r.skal ?? null, r.aktor]),
});
