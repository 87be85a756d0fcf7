import { type Arendeakt, type Arendetillstand, flyttaArende, type Tjansteskrivelse } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, type Handelse, type Konflikt, konflikt, type Kontext, kravKontext, type Skrivning, skrivval } from '@gemensam/shared/api';
import { type Operation } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { type ArendeLas } from './arende.lasmodell';
import { ArendeRepository, type Arendekolumner, type LastArende } from './arende.repository';
import { arendet, arendetsNamn } from './arendet';
import { textVidAkt } from '../skrivelse/text-vid-akt';
import { type Versionsorsak } from '../skrivelse/spara-version';
import { ArendeaktEntitet } from './remiss.entity';

export type Aktsvar = ArendeLas | Konflikt<ArendeLas> | Avslag;

/** What every act names: the ärende, as the person saw it. */
export interface Aktgrund {
  readonly arendeId: string;
  readonly version: number;
  /** The text as the person saw it, for an act that fixes it. */
  readonly textnummer?: number | null;
}

export interface Aktlage {
  readonly skriv: Skrivning;
  readonly kontext: Kontext;
  readonly arende: LastArende;
  readonly tillstand: Arendetillstand;
}

/** What an act comes to: beside the state, columns and rows; its event; and what is told to those who see the ärende. */
export interface Aktverkan {
  readonly handelsetyp: string;
  /** The event in one sentence, of an ärende that is called so. */
  readonly mening: (vad: string) => string;
  readonly kolumner?: Arendekolumner;
  readonly uppgift?: string | null;
  readonly skal?: string | null;
  readonly data?: Handelse['data'];
  /** What else is written; `texter` are those that the act fixes. */
  readonly rader?: (texter: Tjansteskrivelse) => Promise<void>;
  /** The act fixes the text: a version of it is kept for this reason. */
  readonly textversion?: Versionsorsak;
}

interface Akt {
  readonly operation: Operation;
  readonly akt: Arendeakt;
  /** What the gate looks at beside the ärende itself. */
  readonly underlag?: (skriv: Skrivning, kontext: Kontext, arende: LastArende) => Promise<LastArende>;
  /** Judges what was sent with the act; nothing is written before it has. */
  readonly verkan: (lage: Aktlage) => Aktverkan | Avslag | Promise<Aktverkan | Avslag>;
}

/**
 * One act on an ärende, in one transaction: load and lock, judge state and gate, judge the input, meet a newer version with what stands
 * now, write, and answer with the ärende as it is. Reason and particulars are kept under the ärende; the event names it by its dnr alone.
 */
export const utforAkt = (db: Db, begaran: Begaran, input: Aktgrund, { operation, akt, underlag, verkan }: Akt): Promise<Aktsvar> => {
  const kontext = kravKontext(begaran);
  return db.skriva<ArendeLas, Avslag | Konflikt<ArendeLas>>(kontext, skrivval(begaran, operation, input), async (skriv) => {
    const arenden = new ArendeRepository(skriv);
    const last = await arenden.hamtaOchLas(input.arendeId);
    if (!last) return finnsInte();
    const arende = underlag ? await underlag(skriv, kontext, last) : last;

    const tillstand = flyttaArende(arende, akt);
    if (arAvslag(tillstand)) return tillstand;
    const v = await verkan({ skriv, kontext, arende, tillstand });
    if (arAvslag(v)) return v;
    const text = v.textversion ? await textVidAkt(skriv, kontext, arende.id, input.textnummer ?? null) : null;
    if (arAvslag(text)) return text;
    if (arende.version !== input.version || !(await arenden.andra(arende, { ...v.kolumner, tillstand }))) return konflikt(await arendet(skriv, kontext, arende.id));

    await v.rader?.(text?.texter ?? arende.tjansteskrivelse);
    const version = v.textversion ? await text?.spara(v.textversion) : null;
    const aktId = await noteraAkt(skriv, kontext, arende.id, akt, v);
    const nu = await arendet(skriv, kontext, arende.id);
    return genomfort(nu, {
      handelsetyp: v.handelsetyp,
      objekttyp: 'arende',
      objektId: arende.id,
      text: stor(v.mening(arendetsNamn(nu))),
      data: { ...v.data, tillstand, ...(aktId ? { aktId } : {}) },
    }, ...(version ? [version] : []));
  });
};

const stor = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Keeps why and what, where there is something to keep; the id stands in the event. */
const noteraAkt = async (skriv: Skrivning, kontext: Kontext, arendeId: string, akt: Arendeakt, { uppgift = null, skal = null }: Aktverkan): Promise<string | null> => {
  if (uppgift === null && skal === null) return null;
  const id = skriv.nyttId();
  await skriv.manager.insert(ArendeaktEntitet, { id, arendeId, akt, uppgift, skal, av: kontext.person.namn });
  return id;
};
