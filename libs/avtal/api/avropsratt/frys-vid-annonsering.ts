import { type AnnonseringPort } from '@gemensam/projekt/api';
import { type Handelse, type Sats } from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { AvropsrattRepository, fryshandelse } from './avropsratt.repository';
import { listanPer } from './frys-avropsberattigade';

const avtalAv: Sats = {
  namn: 'avropsratt.avtal_av_upphandling',
  text: `select a.id from gemensam.avtal a where a.upphandling_id = $1::uuid and a.slag = 'ramavtal'
    and not exists (select from gemensam.avropslista l where l.samverkan_id = a.samverkan_id and l.avtal_id = a.id) order by a.id`,
};

/** Answers projekt: the ramavtal that come of an upphandling have their lists frozen as it is announced, in the same transaction (U6). */
export const frysVidAnnonsering: AnnonseringPort = async (skriv, kontext, upphandlingId, datum) => {
  const ratt = new AvropsrattRepository(skriv, kontext);
  const handelser: Handelse[] = [];
  for (const { id } of await skriv.rader<{ id: string }>(avtalAv, [upphandlingId])) {
    const bild = await ratt.oppna(id);
    if (!bild || bild.frusen) continue;
    const lista = await listanPer(skriv, bild, datum);
    if (arAvslag(lista)) return lista;
    await ratt.frys(bild, lista);
    handelser.push(fryshandelse(bild, lista));
  }
  return handelser;
};
