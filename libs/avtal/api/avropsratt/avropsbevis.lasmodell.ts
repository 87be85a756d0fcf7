import { createHash } from 'node:crypto';
import { type Avropsbevisuppgifter, kanoniskText, tolkaBeviskod } from '@gemensam/avtal/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Avropsbevis, type Avropsbeviskontroll } from '@gemensam/shared/contract';
import { arAvslag, arId } from '@gemensam/shared/domain';
import { lasEgnaOrganisationer } from './avropsratt.lasmodell';
import { baraAvropare } from './avropssvar';

/** An evidence as it is stored. */
export interface Bevisrad {
  readonly id: string;
  readonly avtalId: string;
  readonly organisationId: string;
  readonly utfardat: string;
  readonly av: string;
  readonly text: string;
  readonly uppgifter: Avropsbevisuppgifter;
  readonly kontrollsumma: string;
  /** The chain of events says that it was issued with this checksum. */
  readonly ihandelse: boolean;
}

const kolumner = `b.id, b.avtal_id as "avtalId", b.organisation_id as "organisationId", b.utfardat::text as utfardat, b.av, b.uppgifter as text, b.uppgifter::jsonb as uppgifter, b.kontrollsumma,
  exists (select from gemensam.handelse h where h.objekttyp = 'organisation' and h.objekt_id = b.organisation_id::text and h.handelsetyp = 'avropsbevis_utfardat' and h.data ->> 'kontrollsumma' = b.kontrollsumma) as ihandelse
  from gemensam.avropsbevis b`;

/** One evidence by its id, `$1`. */
export const avropsbevisSats: Sats = { namn: 'avropsbevis.ett', text: `select ${kolumner} where b.id = $1::uuid` };
/** By the beginning of its checksum, `$1`. Two rows: the beginning does not tell which. */
export const avropsbevisAvKodSats: Sats = { namn: 'avropsbevis.av_kod', text: `select ${kolumner} where b.kontrollsumma like $1 || '%' limit 2` };

type Rad = Bevisrad & Record<string, unknown>;

/** Null for an unknown one, another samverkan's, and another organisation's to an avropare. */
const synligt = async (las: Lasning, kontext: Kontext, rader: readonly Rad[]): Promise<Bevisrad | null> => {
  const [rad, fler] = rader;
  if (!rad || fler) return null;
  return baraAvropare(kontext) && !(await lasEgnaOrganisationer(las, kontext)).includes(rad.organisationId) ? null : rad;
};

export const lasAvropsbevis = async (las: Lasning, kontext: Kontext, id: string): Promise<Bevisrad | null> => (arId(id) ? synligt(las, kontext, await las.rader<Rad>(avropsbevisSats, [id])) : null);

export const kontrollsummaAv = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The evidence as the contract gives it: what the person compares with the paper. */
export const tillAvropsbevis = ({ uppgifter: u, id, avtalId, organisationId, utfardat, av, kontrollsumma }: Pick<Bevisrad, 'uppgifter' | 'id' | 'avtalId' | 'organisationId' | 'av' | 'kontrollsumma'> & { readonly utfardat: string | Date }): Avropsbevis => ({
  id, avtalId, organisationId, utfardat: new Date(utfardat), av, kontrollsumma, organisation: u.organisation.namn, orgnr: u.organisation.orgnr, beteckning: u.avtal.beteckning, avtal: u.avtal.namn, far: u.far, datum: u.datum, regel: u.regel,
  kalla: u.kalla, text: u.text, underlag: u.underlag, underlagsdatum: u.underlagsdatum,
  matt: u.matt.map((m) => ({ namn: m.namn, brak: m.andel?.brak ?? null, procent: m.andel?.procent ?? null, avgor: m.avgor })),
});

/** Whether a code is that of an evidence that was issued here, and whether it stands as it was issued. */
export const kontrolleraAvropsbevis = async (las: Lasning, kontext: Kontext, text: string): Promise<Avropsbeviskontroll | null> => {
  const kod = tolkaBeviskod(text);
  if (arAvslag(kod)) return null;
  const rad = await synligt(las, kontext, await las.rader<Rad>(avropsbevisAvKodSats, [kod]));
  return rad && { bevis: tillAvropsbevis(rad), oforandrat: rad.ihandelse && kontrollsummaAv(rad.text) === rad.kontrollsumma && kanoniskText(rad.uppgifter) === rad.text };
};
