import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { type Soksvar } from '@gemensam/shared/contract';
import { type Kontext, type SamverkanRef } from '../kontext';
import { nyttId } from '../db';
import { sok, type Sokval } from './sok.lasmodell';

/** A stage for the search: rows put in past the API, and questions asked as a person. */
export interface Sokscen extends Provning {
  readonly projekt: (samverkan: SamverkanRef, namn: string, beskrivning?: string, fas?: string) => Promise<string>;
  readonly beslut: (samverkan: SamverkanRef, rubrik: string, datum?: string) => Promise<string>;
  readonly handling: (k: Kontext, titel: string, text?: string, val?: { readonly arende?: string; readonly projekt?: string; readonly hemlig?: boolean }) => Promise<string>;
  readonly arende: (k: Kontext, rubrik: string, val?: { readonly bakgrund?: string; readonly dnr?: number; readonly sekretess?: 'ordinarie' | 'upphandling' }) => Promise<string>;
  readonly sok: (k: Kontext, fraga: string, val?: Partial<Sokval>) => Promise<Soksvar>;
}

export const oppnaSokscen = async (): Promise<Sokscen> => {
  const p = await oppnaProvning([]);
  const kor = async (sql: string, ...varden: unknown[]): Promise<void> => void (await p.agare.query(sql, varden));
  return {
    ...p,
    projekt: async (s, namn, beskrivning = '', fas = 'utveckling') => {
      const id = nyttId();
      await kor(`insert into gemensam.projekt (samverkan_id, id, namn, slag, fas, beskrivning, tidplan_fran) values ($1, $2, $3, 'projekt', $4, $5, 2020)`, s.id, id, namn, fas, beskrivning);
      return id;
    },
    beslut: async (s, rubrik, datum = '2020-06-01') => {
      const id = nyttId();
      await kor(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, $2, 'Nämnden', $3, $4, $5)`, s.id, id, datum, `§ ${id.slice(-6)}`, rubrik);
      return id;
    },
    handling: (k, titel, text = '', val = {}) => laggHandling(kor, k, titel, text, val),
    arende: (k, rubrik, val = {}) => laggArende(kor, k, rubrik, val),
    sok: (k, fraga, val = {}) => p.db.lasa(k, (las) => sok(las, { fraga, typ: null, ar: null, sortering: 'relevans', sida: 1, ...val })),
  };
};

type Kor = (sql: string, ...varden: unknown[]) => Promise<void>;

const laggHandling = async (kor: Kor, k: Kontext, titel: string, text: string, val: { readonly arende?: string; readonly projekt?: string; readonly hemlig?: boolean }): Promise<string> => {
  const id = nyttId();
  const [s, person] = [k.samverkan.id, k.person];
  await kor(`insert into gemensam.handling (samverkan_id, id, titel) values ($1, $2, $3)`, s, id, titel);
  await kor(
    `insert into gemensam.handling_version (samverkan_id, handling_id, nummer, filnamn, mediatyp, storlek, sha256, lagringsnyckel, av_id, av)
     values ($1, $2, 1, 'fil.pdf', 'application/pdf', 1, sha256('x'), $3, $4, $5)`, s, id, id, person.id, person.namn);
  await kor(`update gemensam.handling_text set text = $3, lage = 'last' where samverkan_id = $1 and handling_id = $2`, s, id, text);
  if (val.arende) await kor(`insert into gemensam.arende_handling (samverkan_id, arende_id, handling_id) values ($1, $2, $3)`, s, val.arende, id);
  if (val.projekt) await kor(`insert into gemensam.projekt_handling (samverkan_id, projekt_id, handling_id) values ($1, $2, $3)`, s, val.projekt, id);
  if (val.hemlig) {
    const marke = nyttId();
    await kor(`insert into gemensam.handling_sekretess (samverkan_id, id, handling_id, slag, paragraf, skal, av_id, av, salt) values ($1, $2, $3, 'markt', '19:3', 'Prov', $4, $5, $2)`, s, marke, id, person.id, person.namn);
    await kor(`update gemensam.handling set sekretess_id = $3 where samverkan_id = $1 and id = $2`, s, id, marke);
  }
  return id;
};

const laggArende = async (kor: Kor, k: Kontext, rubrik: string, val: { readonly bakgrund?: string; readonly dnr?: number; readonly sekretess?: string }): Promise<string> => {
  const id = nyttId();
  const nr = val.dnr ?? null;
  const m = val.sekretess ?? null;
  await kor(
    `insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, handlaggare_id, handlaggare, skapat, dnr_ar, dnr_lopnummer, klassificering, registrerat, sekretess_slag, sekretess_paragraf, sekretess_skal, sekretess_fran)
     values ($1, $2, $3, 'ovrigt', $4, $5, $6, '2021-02-01', $7, $8, $9, $10, $11, $12, $13, $14)`,
    k.samverkan.id, id, rubrik, nr ? 'under_beredning' : 'utkast', k.person.id, k.person.namn, nr && 2021, nr, nr && '2.2.0.2', nr && '2021-02-03', m, m && '19:3', m && 'Skäl', m && '2021-02-10',
  );
  await kor(`insert into gemensam.tjansteskrivelse (samverkan_id, arende_id, andrad_av, bakgrund) values ($1, $2, 'x', $3)`, k.samverkan.id, id, val.bakgrund ?? '');
  return id;
};
