import { arHallet, type Kalenderpost, type Ledtider, type Moteslag, motesvarningar, STANDARDLEDTIDER } from '@gemensam/arende/domain';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Moteslista, type Motesrad } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';

export interface Motessqlrad {
  readonly id: string;
  readonly slag: Moteslag;
  readonly datum: Datum;
  readonly borjar: string;
  readonly slutar: string;
  readonly plats: string;
  readonly stoppdatum: Datum | null;
  readonly kallelsedag: Datum | null;
  readonly anmarkning: string;
  readonly installt: Datum | null;
  readonly installtSkal: string | null;
  readonly version: number;
  readonly narvarande: number;
}

/** The settings as text; null where none is set. */
export const ledtiderSql = `(select json_object_agg(i.nyckel, i.varde) from gemensam.installning i where i.nyckel in ('stoppdatum_dagar', 'kallelse_dagar'))`;
export type Ledtidstext = Readonly<Partial<Record<'stoppdatum_dagar' | 'kallelse_dagar', string>>>;
export const tillLedtider = (l: Ledtidstext | null): Ledtider => ({
  stoppdatumDagar: Number(l?.stoppdatum_dagar ?? STANDARDLEDTIDER.stoppdatumDagar),
  kallelseDagar: Number(l?.kallelse_dagar ?? STANDARDLEDTIDER.kallelseDagar),
});

export const ledtiderSats: Sats = { namn: 'arende.ledtider', text: `select ${ledtiderSql} as ledtider` };
export const lasLedtider = async (las: Lasning): Promise<Ledtider> => tillLedtider((await las.rader<{ ledtider: Ledtidstext | null }>(ledtiderSats))[0]?.ledtider ?? null);

/** The columns of a meeting, from the table as `m`. */
export const moteskolumner = `m.id, m.slag, m.datum::text as datum, m.borjar, m.slutar, m.plats, m.stoppdatum::text as stoppdatum, m.kallelsedag::text as kallelsedag,
  m.anmarkning, m.installt::text as installt, m.installt_skal as "installtSkal", m.version,
  (select count(*)::int from gemensam.motesdeltagare d where d.samverkan_id = m.samverkan_id and d.mote_id = m.id and d.narvaro = 'narvarande') as narvarande`;

export const motenSats: Sats = {
  namn: 'arende.moten',
  text: `
    select ${ledtiderSql} as ledtider,
      coalesce((select json_agg(r order by r.datum, r.borjar, r.id) from (select ${moteskolumner} from gemensam.mote m) r), '[]') as moten`,
};

/** Who keeps the calendar. */
export const farAndraMoten = (kontext: Kontext): boolean => harRoll(kontext, 'e_samordnare', 'namndsekreterare');

export const lasMoten = async (las: Lasning, kontext: Kontext): Promise<Moteslista> => {
  const [rad] = await las.rader<{ ledtider: Ledtidstext | null; moten: Motessqlrad[] }>(motenSats);
  const rader = rad?.moten ?? [];
  return { moten: rader.map((r) => tillMotesrad(r, rader, kontext.affarsdatum)), ledtider: tillLedtider(rad?.ledtider ?? null), farAndra: farAndraMoten(kontext) };
};

export const tillMotesrad = ({ narvarande, ...r }: Motessqlrad, alla: readonly Motessqlrad[], idag: Datum): Motesrad => ({
  ...r,
  hallet: arHallet({ ...r, narvarande }, idag),
  varningar: [...motesvarningar(r, alla)],
});

/** Sammanträden that an ärende can be planned to: not cancelled, today or later, the nearest first. */
export const lasKommandeSammantraden = async (las: Lasning, kontext: Kontext): Promise<Motesrad[]> =>
  (await lasMoten(las, kontext)).moten.filter((m) => m.slag === 'sammantrade' && !m.installt && m.datum >= kontext.affarsdatum);

export const kalenderSats: Sats = {
  namn: 'arende.kalenderposter',
  text: `select ${moteskolumner}, m.andrat from gemensam.mote m where $1::uuid is null or m.id = $1 order by m.datum, m.borjar, m.id`,
};

/** Every meeting, cancelled ones too, or the one with the id; none for an id that is not here. */
export const lasKalenderposter = async (las: Lasning, id: string | null): Promise<Kalenderpost[]> =>
  id === null || arId(id) ? las.rader<Motessqlrad & { readonly andrat: Date }>(kalenderSats, [id]) : [];
