import { flyttaArende, provaUnderlag } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, type Sats, type Skrivning, skrivval } from '@gemensam/shared/api';
import { type ValjUnderlagInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { ArendeRepository } from '../arenden/arende.repository';
import { lasUnderlag, type UnderlagLas } from './underlag.lasmodell';

const flyttaVersion: Sats = {
  namn: 'arende.underlag-version',
  text: `update gemensam.tjansteskrivelse set underlag_version = underlag_version + 1 where arende_id = $1 and underlag_version = $2 returning underlag_version`,
};
const tomUnderlag: Sats = { namn: 'arende.underlag-tom', text: `delete from gemensam.arende_underlag where arende_id = $1` };
const skrivUnderlag: Sats = {
  namn: 'arende.underlag-skriv',
  text: `insert into gemensam.arende_underlag (arende_id, handling_id, plats) select $1, v.id, v.plats from unnest($2::uuid[]) with ordinality v (id, plats)`,
};

/**
 * Someone who prepares ärenden chooses what the decision rests on, and in which order. Only while the text may be changed. A handling
 * that the person may not see can keep its place, but not be added.
 */
export const valjUnderlag = (db: Db, begaran: Begaran, input: ValjUnderlagInput): Promise<UnderlagLas | Konflikt<UnderlagLas> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<UnderlagLas, Avslag | Konflikt<UnderlagLas>>(kontext, skrivval(begaran, 'valjUnderlag', input), async (skriv) => {
    const arende = await new ArendeRepository(skriv).hamtaOchLas(input.arendeId);
    const fore = arende && (await lasUnderlag(skriv, kontext, arende.id));
    if (!arende || !fore) return finnsInte();

    const tillstand = flyttaArende(arende, 'redigera');
    if (arAvslag(tillstand)) return tillstand;
    if (fore.version !== input.version) return konflikt(fore);
    const valda = provaUnderlag(input.handlingar, [...fore.valda, ...fore.valbara].map((h) => h.id));
    if (arAvslag(valda)) return valda;

    if (!(await skrivValet(skriv, arende.id, input.version, valda))) return konflikt(fore);
    const efter = await lasUnderlag(skriv, kontext, arende.id);
    if (!efter) return finnsInte();
    return genomfort(efter, {
      handelsetyp: 'underlag_valt',
      objekttyp: 'arende',
      objektId: arende.id,
      text: `Underlaget valdes: ${valda.length === 1 ? 'en handling' : `${valda.length} handlingar`}.`,
      data: { antal: valda.length, version: efter.version },
    });
  });
};

const skrivValet = async (skriv: Skrivning, arendeId: string, version: number, valda: readonly string[]): Promise<boolean> => {
  const [flyttad] = await skriv.rader(flyttaVersion, [arendeId, version]);
  if (!flyttad) return false;
  await skriv.rader(tomUnderlag, [arendeId]);
  await skriv.rader(skrivUnderlag, [arendeId, valda]);
  return true;
};
