import { type Db, genomfort, konflikt, type Kontext, type Sats } from '@gemensam/shared/api';
import { type Anbudsbild, arOppen, idag, lasAnbudsbild } from './anbudslista.lasmodell';

const notera: Sats = {
  namn: 'anbud.notera_lasning',
  text: `insert into gemensam.anbud_lasning (upphandling_id, dag, namn) values ($1, ${idag}, $2) on conflict do nothing returning upphandling_id`,
};

/** Reads the bids of an upphandling. While they are secret it is noted who read, once a day, before anything is handed out. */
export const lasAnbudNoterat = async (db: Db, kontext: Kontext, upphandlingId: string): Promise<Anbudsbild | null> => {
  const bild = await db.lasa(kontext, (las) => lasAnbudsbild(las, kontext, upphandlingId));
  if (!bild?.lista?.olast || arOppen(bild)) return bild;
  await db.skriva(kontext, { operation: 'noteraAnbudslasning' }, async (skriv) => {
    const [ny] = await skriv.rader<{ upphandling_id: string }>(notera, [bild.id, kontext.person.namn]);
    if (!ny) return konflikt(null);
    return genomfort(null, { handelsetyp: 'anbud_last', objekttyp: 'anbud', objektId: bild.id, text: `Läste anbuden i upphandlingen för ${bild.projekt_namn}.`, data: {} });
  });
  return db.lasa(kontext, (las) => lasAnbudsbild(las, kontext, upphandlingId));
};
