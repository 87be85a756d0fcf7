import { type StreamableFile } from '@nestjs/common';
import { type Objekthandelse, type ObjekthistorikFilter } from '@gemensam/shared/contract';
import { arDatum, type Datum } from '@gemensam/shared/domain';
import { type Sats } from './db';
import { type Adressfraga, type Fragetext, type Fillasare, listsvar } from './listfil';
import { FLEST_I_HISTORIKFIL, lasObjekthandelser } from './objekthistorik.lasmodell';
import { type Filkolumn, type Tabellfil } from './tabellfil';
import { type SlappIgenom } from './vakt';

/** The history of a kind of thing as a file. */
export interface Historikfil {
  /** Of the file. */
  readonly namn: string;
  /** Over its rows, e.g. "Avtalets historik". */
  readonly rubrik: string;
  readonly sats: Sats;
  /** The events have particulars from beside the log. */
  readonly medUppgift?: boolean;
}

/** The page's filter as it stands in a file's address. A day that is none is no filter. */
export const historikfilter = (text: Fragetext): ObjekthistorikFilter => {
  const dag = (nyckel: string): Datum | null => (arDatum(text(nyckel)) ? text(nyckel) : null);
  return { person: text('person'), fran: dag('fran'), till: dag('till'), sok: text('sok') };
};

/**
 * The answer of `/api/<samverkan>/<namn>/<id>.xlsx` and `.csv`, with the rows that the page shows under the same filter.
 * @example return historiksvar(this.db, req, fil, fraga, { namn: 'avtalshistorik', rubrik: 'Avtalets historik', sats: avtalshistorikSats });
 */
export const historiksvar = (db: Fillasare, req: SlappIgenom, fil: string, fraga: Adressfraga, { namn, rubrik, sats, medUppgift = false }: Historikfil): Promise<StreamableFile> => {
  const [id = '', format] = fil.split('.');
  return listsvar(db, req, format, fraga, {
    namn,
    las: (las, _, text) => lasObjekthandelser(las, sats, id, { filter: historikfilter(text), antal: FLEST_I_HISTORIKFIL }),
    tabell: ({ rader }, { affarsdatum }) => historiktabell(rubrik, rader, affarsdatum, medUppgift ? [...KOLUMNER.slice(0, 1), UPPGIFT, ...KOLUMNER.slice(1)] : KOLUMNER),
  });
};

/** A column of what is told of an event, between when it was and who did it. */
export type Historikkolumn<R> = Filkolumn & { readonly varde: (rad: R) => string | null };

const UPPGIFT: Historikkolumn<Objekthandelse> = { rubrik: 'Uppgift', typ: 'text', bredd: 50, varde: (r) => r.uppgift };
const KOLUMNER: readonly Historikkolumn<Objekthandelse>[] = [
  { rubrik: 'Händelse', typ: 'text', bredd: 70, varde: (r) => r.text },
  { rubrik: 'Skäl', typ: 'text', bredd: 50, varde: (r) => r.skal },
];

const TID = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'medium' });
const antalText = (antal: number): string =>
  antal === FLEST_I_HISTORIKFIL ? `De ${FLEST_I_HISTORIKFIL} senaste händelserna.` : antal === 1 ? 'En händelse.' : `${antal} händelser.`;

/** Events as a table in a file, the newest first. */
export const historiktabell = <R extends Pick<Objekthandelse, 'tid' | 'affarsdatum' | 'aktor'>>(
  rubrik: string, rader: readonly R[], affarsdatum: Datum, kolumner: readonly Historikkolumn<R>[],
): Tabellfil => ({
  bladnamn: 'Historik',
  rubrik: [rubrik, `Läget ${affarsdatum}. ${antalText(rader.length)}`],
  kolumner: [
    { rubrik: 'Tid', typ: 'text', bredd: 20 },
    { rubrik: 'Verksamhetsdatum', typ: 'datum', bredd: 14 },
    ...kolumner.map(({ varde: _, ...kolumn }) => kolumn),
    { rubrik: 'Av', typ: 'text', bredd: 28 },
  ],
  rader: rader.map((r) => [TID.format(r.tid), r.affarsdatum, ...kolumner.map((k) => k.varde(r)), r.aktor]),
});
