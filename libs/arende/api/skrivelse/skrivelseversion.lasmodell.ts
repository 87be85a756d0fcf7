import { type Skrivelsesiffra } from '@gemensam/arende/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';
import { type Versionsorsak } from './spara-version';

export interface VersionLas {
  readonly id: string;
  readonly nummer: number;
  readonly textnummer: number;
  readonly orsak: Versionsorsak;
  readonly anteckning: string;
  readonly av: string;
  readonly tid: Date;
}

/** One version with its text and who wrote it, as JSON. */
export interface VersionstextLas {
  readonly arendeId: string;
  readonly version: VersionLas;
  readonly innehall: string;
  readonly forfattare: string;
  /** Null: kept before figures were. */
  readonly siffror: readonly Skrivelsesiffra[] | null;
}

interface Versionrad extends Record<string, unknown> {
  readonly id: string;
  readonly nummer: number;
  readonly text_nummer: number;
  readonly orsak: Versionsorsak;
  readonly anteckning: string;
  readonly av: string;
  readonly tid: Date;
}

const kolumner = `v.id, v.nummer, v.text_nummer, v.orsak, v.anteckning, v.av, v.tid`;

/** Of an ärende that the person sees, newest first; one row of nulls when it has none yet. `$1`: the ärende. */
export const versionerSats: Sats = {
  namn: 'skrivelse.versioner',
  text: `select ${kolumner} from gemensam.arende a left join gemensam.skrivelseversion v on v.samverkan_id = a.samverkan_id and v.arende_id = a.id
    where a.id = $1 order by v.nummer desc`,
};

export const versionSats: Sats = {
  namn: 'skrivelse.version',
  text: `select ${kolumner}, v.arende_id, v.innehall::text as innehall, v.forfattare::text as forfattare, v.siffror from gemensam.skrivelseversion v where v.id = $1`,
};

/** Null: no such ärende here, or one that the person may not see. */
export const lasVersioner = async (las: Lasning, arendeId: string): Promise<VersionLas[] | null> => {
  if (!arId(arendeId)) return null;
  const rader = await las.rader<Versionrad>(versionerSats, [arendeId]);
  return rader.length === 0 ? null : rader.filter((r) => r.id !== null).map(tillVersion);
};

/** Null: no such version here, or one of an ärende that the person may not see. */
export const lasVersion = async (las: Lasning, id: string): Promise<VersionstextLas | null> => {
  if (!arId(id)) return null;
  const [r] = await las.rader<Versionrad & Pick<VersionstextLas, 'innehall' | 'forfattare' | 'siffror'> & { arende_id: string }>(versionSats, [id]);
  return r ? { arendeId: r.arende_id, version: tillVersion(r), innehall: r.innehall, forfattare: r.forfattare, siffror: r.siffror } : null;
};

const tillVersion = (r: Versionrad): VersionLas => ({
  id: r.id, nummer: r.nummer, textnummer: r.text_nummer, orsak: r.orsak, anteckning: r.anteckning, av: r.av, tid: r.tid,
});
