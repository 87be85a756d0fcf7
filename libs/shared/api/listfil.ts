import { NotFoundException, type StreamableFile } from '@nestjs/common';
import { finnsInte } from '@gemensam/shared/domain';
import { type Lasning } from './db';
import { kravBegaran } from './handling-uppladdning';
import { type Kontext } from './kontext';
import { type Filformat, type Tabellfil, tabellsvar } from './tabellfil';
import { kravKontext, type SlappIgenom } from './vakt';

/** What stands after `?` in the address of a file. */
export type Adressfraga = Readonly<Record<string, unknown>>;
/** A part of it as text; empty when it is not there. */
export type Fragetext = (nyckel: string) => string;

export const fragetext =
  (fraga: Adressfraga): Fragetext =>
  (nyckel) => {
    const varde = fraga[nyckel];
    return typeof varde === 'string' ? varde : '';
  };

/** What reads: the database, or what notes who reads. */
export interface Fillasare {
  readonly lasa: <T>(kontext: Kontext, fn: (las: Lasning) => Promise<T>) => Promise<T>;
}

/** A list as a file. What the page narrows and orders by stands in the address, and `tabell` gives the rows that the page shows. */
export interface Listfil<T> {
  readonly namn: string;
  /** Under the row-level security of the person who asks. Null: there is no such list here. */
  readonly las: (las: Lasning, kontext: Kontext, fraga: Fragetext) => Promise<T | null>;
  readonly tabell: (varde: T, kontext: Kontext, fraga: Fragetext) => Tabellfil;
}

const arFilformat = (text: string | undefined): text is Filformat => text === 'xlsx' || text === 'csv';

/**
 * The answer of a list's file address. The handler says who may have it (`RestBehorighet`) and sets `Cache-Control: no-store`.
 * @example return listsvar(this.db, req, format, fraga, { namn: 'diarieplan', las: lasDiarieplan, tabell: planfil });
 */
export const listsvar = async <T>(db: Fillasare, req: SlappIgenom, format: string | undefined, fraga: Adressfraga, lista: Listfil<T>): Promise<StreamableFile> => {
  const kontext = kravKontext(kravBegaran(req));
  const text = fragetext(fraga);
  const varde = arFilformat(format) ? await db.lasa(kontext, (las) => lista.las(las, kontext, text)) : null;
  if (varde === null || !arFilformat(format)) throw new NotFoundException(finnsInte().text);
  return tabellsvar(format, lista.namn, kontext.affarsdatum, lista.tabell(varde, kontext, text));
};
