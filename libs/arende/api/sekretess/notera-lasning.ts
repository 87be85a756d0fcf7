import { dnrText } from '@gemensam/arende/domain';
import { type Db, genomfort, konflikt, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { arAvslag, arId } from '@gemensam/shared/domain';
import { arendetsNamn } from '../arenden/arendet';

interface Olast {
  readonly id: string;
  readonly ar: number | null;
  readonly lopnummer: number | null;
  readonly klassificering: string | null;
}

const idag = `(clock_timestamp() at time zone 'Europe/Stockholm')::date`;

/** The ärende, if it is under the secrecy of a procurement and the person has not read it today. `$1`: its id, or that of one of its handlingar, versions or comments. */
const olastSats: Sats = {
  namn: 'arende.olast',
  text: `
    select a.id, a.dnr_ar as ar, a.dnr_lopnummer as lopnummer, a.klassificering from gemensam.arende a
    where a.id = coalesce((select h.arende_id from gemensam.handling h where h.id = $1), (select v.arende_id from gemensam.skrivelseversion v where v.id = $1),
        (select k.arende_id from gemensam.skrivelsekommentar k where k.id = $1), $1) and a.sekretess_slag = 'upphandling'
      and not exists (select from gemensam.arende_lasning l where l.samverkan_id = a.samverkan_id and l.arende_id = a.id and l.person_id = (select gemensam.person_id()) and l.dag = ${idag})`,
};
const notera: Sats = {
  namn: 'arende.notera-lasning',
  text: `insert into gemensam.arende_lasning (arende_id, dag) values ($1, ${idag}) on conflict do nothing returning arende_id`,
};

/**
 * Reads something of an ärende. Under the secrecy of a procurement it is noted who read, once a day, before anything is handed out; a
 * read that cannot be noted is not made. `id`: of the ärende, or of one of its handlingar, versions or comments.
 */
export const lasNoterat = async <T>(db: Db, kontext: Kontext, id: string, fn: (las: Lasning) => Promise<T>): Promise<T> => {
  const [svar, [olast]] = await db.lasa(kontext, (las) => Promise.all([fn(las), arId(id) ? las.rader<Olast & Record<string, unknown>>(olastSats, [id]) : []]));
  if (olast) await noteraLasning(db, kontext, olast);
  return svar;
};

/**
 * The answer of an act: what stands in the ärende is handed out, also to one whose version was stale, so it is noted as a reading is. A
 * refusal shows nothing. `id` as for `lasNoterat`.
 */
export const svaraNoterat = async <T>(db: Db, kontext: Kontext, id: string, utfall: T): Promise<T> => {
  if (!arAvslag(utfall)) await lasNoterat(db, kontext, id, () => Promise.resolve());
  return utfall;
};

/** How long it is taken to stand that a person's reading of an ärende need not be noted. */
const EN_MINUT = 60_000;
const FLEST_MINNEN = 5_000;

/** For what is asked many times a minute: notes the reading as `lasNoterat` does, and asks about it once a minute at most. */
export class Lasningsminne {
  readonly #provad = new Map<string, number>();

  async notera(db: Db, kontext: Kontext, id: string): Promise<void> {
    const nyckel = `${kontext.samverkan.id} ${kontext.person.id} ${id}`;
    const nu = Date.now();
    if ((this.#provad.get(nyckel) ?? 0) > nu - EN_MINUT) return;
    await lasNoterat(db, kontext, id, () => Promise.resolve());
    if (this.#provad.size >= FLEST_MINNEN) this.#provad.clear();
    this.#provad.set(nyckel, nu);
  }
}

const noteraLasning = async (db: Db, kontext: Kontext, { id, ar, lopnummer, klassificering }: Olast): Promise<void> => {
  await db.skriva(kontext, { operation: 'noteraLasning' }, async (skriv) => {
    const [ny] = await skriv.rader<{ arende_id: string }>(notera, [id]);
    if (!ny) return konflikt(null);
    const dnr = dnrText({ ar, lopnummer, klassificering });
    return genomfort(null, { handelsetyp: 'arende_last', objekttyp: 'arende', objektId: id, text: `Läste ${arendetsNamn({ dnr })}.`, data: {} });
  });
};
