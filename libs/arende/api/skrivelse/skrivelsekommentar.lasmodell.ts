import { type Arendetillstand } from '@gemensam/arende/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';

export interface SvarLas {
  readonly id: string;
  readonly text: string;
  readonly av: string;
  readonly tid: Date;
}

export interface KommentarLas {
  readonly id: string;
  readonly avsnitt: string;
  readonly citat: string;
  readonly text: string;
  readonly av: string;
  readonly tid: Date;
  readonly lostAv: string | null;
  readonly lostTid: Date | null;
  readonly svar: readonly SvarLas[];
  readonly version: number;
}

interface Kommentarrad extends Record<string, unknown> {
  readonly id: string | null;
  readonly avsnitt: string;
  readonly citat: string;
  readonly text: string;
  readonly av: string;
  readonly tid: Date;
  readonly lost_av: string | null;
  readonly lost_tid: Date | null;
  readonly svar: readonly { readonly id: string; readonly text: string; readonly av: string; readonly tid: string }[];
  readonly version: number;
}

/** The threads of an ärende that the person sees, oldest first; one row of nulls when it has none. `$1`: the ärende. */
export const kommentarerSats: Sats = {
  namn: 'skrivelse.kommentarer',
  text: `select k.id, k.avsnitt, k.citat, k.text, k.av, k.tid, k.lost_av, k.lost_tid, k.version,
      coalesce((select json_agg(json_build_object('id', s.id, 'text', s.text, 'av', s.av, 'tid', s.tid) order by s.tid, s.id) from gemensam.skrivelsesvar s
        where s.samverkan_id = k.samverkan_id and s.arende_id = k.arende_id and s.kommentar_id = k.id), '[]') as svar
    from gemensam.arende a left join gemensam.skrivelsekommentar k on k.samverkan_id = a.samverkan_id and k.arende_id = a.id
    where a.id = $1 order by k.tid, k.id`,
};

/** Locks the ärende of a thread, and tells where it stands. `$1`: the thread. */
export const kommentarensArende: Sats = {
  namn: 'skrivelse.kommentarens-arende',
  text: `select a.id, a.tillstand, a.dnr_ar, a.dnr_lopnummer, a.klassificering, k.version, k.avsnitt, k.lost_av is not null as lost
    from gemensam.skrivelsekommentar k join gemensam.arende a on a.samverkan_id = k.samverkan_id and a.id = k.arende_id where k.id = $1 for no key update of k`,
};

export interface Kommentarlage extends Record<string, unknown> {
  readonly id: string;
  readonly tillstand: Arendetillstand;
  readonly dnr_ar: number | null;
  readonly dnr_lopnummer: number | null;
  readonly klassificering: string | null;
  readonly version: number;
  readonly avsnitt: string;
  readonly lost: boolean;
}

/** Null: no such ärende here, or one that the person may not see. */
export const lasKommentarer = async (las: Lasning, arendeId: string): Promise<KommentarLas[] | null> => {
  if (!arId(arendeId)) return null;
  const rader = await las.rader<Kommentarrad>(kommentarerSats, [arendeId]);
  return rader.length === 0 ? null : rader.flatMap((r) => (r.id === null ? [] : [{ ...tillKommentar(r), id: r.id }]));
};

const tillKommentar = (r: Kommentarrad): Omit<KommentarLas, 'id'> => ({
  avsnitt: r.avsnitt, citat: r.citat, text: r.text, av: r.av, tid: r.tid, lostAv: r.lost_av, lostTid: r.lost_tid,
  svar: r.svar.map((s) => ({ ...s, tid: new Date(s.tid) })), version: r.version,
});
