import { avslag, type Brak, type Datum, forkortat, type Utfall } from '@gemensam/shared/domain';
import { organisationsslagText } from '../agande/organisation';
import { type Andelsvarde, type Kedjesteg } from './avropsbesked';
import { type Avropssvar } from './prova-avropsratt';

/** A share in an evidence: exactly, and in per cent. */
export interface Bevisandel {
  readonly brak: string;
  readonly procent: string;
}

/** One of the two measures of ownership. */
export interface Bevismatt {
  readonly namn: string;
  readonly andel: Bevisandel | null;
  /** The rule goes by this one. */
  readonly avgor: boolean;
}

export interface Bevisagare {
  readonly namn: string;
  readonly slag: string;
  readonly medlem: boolean;
  readonly raknas: boolean;
  readonly roster: Bevisandel;
  readonly kapital: Bevisandel | null;
}

export interface Bevissteg {
  readonly organisation: string;
  readonly uppfyller: boolean;
  readonly andel: Bevisandel;
  readonly agare: readonly Bevisagare[];
}

/** What an evidence of an answer says: plain words, exact fractions, and nothing that changes with time. */
export interface Avropsbevisuppgifter {
  readonly samverkan: string;
  readonly organisation: { readonly namn: string; readonly orgnr: string | null; readonly slag: string };
  readonly avtal: { readonly beteckning: string; readonly namn: string; readonly diarienummer: string | null };
  readonly far: boolean;
  /** The day that was asked about. */
  readonly datum: Datum;
  readonly regel: string;
  readonly kalla: string;
  readonly text: string;
  readonly utvag: string | null;
  readonly underlag: 'frusen_lista' | 'regel';
  readonly underlagsdatum: Datum;
  /** The organisation's row in the frozen list. */
  readonly rad: { readonly namn: string; readonly orgnr: string; readonly kedjetext: string } | null;
  /** By the ownership of the day that was asked about. */
  readonly besked: { readonly datum: Datum; readonly berattigad: boolean; readonly kontrollEjVisad: boolean; readonly regel: string; readonly kalla: string; readonly text: string };
  readonly andelsslag: 'roster' | 'kapital' | null;
  readonly kravs: Bevisandel | null;
  readonly matt: readonly Bevismatt[];
  readonly kedja: readonly Bevissteg[];
  readonly kedjetext: readonly string[];
  readonly styrelse: { readonly platser: number; readonly avMedlemmar: number; readonly kravs: Bevisandel; readonly utser: readonly { readonly namn: string; readonly antal: number; readonly medlem: boolean }[] } | null;
  readonly fragadeAv: string;
  /** ISO 8601, UTC. */
  readonly fragat: string;
}

const brakText = (b: Brak): string => {
  const { taljare, namnare } = forkortat(b);
  return `${taljare}/${namnare}`;
};
const tillAndel = (a: Andelsvarde): Bevisandel => ({ brak: brakText(a.andel), procent: a.text });

const tillSteg = (s: Kedjesteg): Bevissteg => ({
  organisation: s.namn, uppfyller: s.omgang !== null, andel: tillAndel(s.andel),
  agare: s.agare.map((a) => ({ namn: a.namn, slag: organisationsslagText(a.slag), medlem: a.medlem, raknas: a.raknas, roster: tillAndel(a.roster), kapital: a.kapital && tillAndel(a.kapital) })),
});

/** Who asked, from where and when. */
export interface Bevisram {
  readonly samverkan: string;
  readonly avtal: Avropsbevisuppgifter['avtal'];
  readonly fragadeAv: string;
  readonly fragat: string;
}

/**
 * What an evidence of "Får vi avropa?" holds: the answer with rule, source and what it rests on, both measures and the chain as exact fractions in
 * lowest terms beside the per cent that are shown, and who asked when. Source: domain rules U6 and U7.
 *
 * @example avropsbevisuppgifter(svar, { samverkan, avtal, fragadeAv: 'Kim Berg', fragat: '2021-02-15T08:00:00.000Z' }).matt[0] // { namn: 'Kontrollkedja', andel: { brak: '3/5', procent: '60 %' }, avgor: true }
 */
export const avropsbevisuppgifter = (svar: Avropssvar, ram: Bevisram): Avropsbevisuppgifter => {
  const { besked: b, rad } = svar;
  const { agande, styrelse, organisation: o } = b;
  return {
    ...ram, organisation: { namn: o.namn, orgnr: o.orgnr, slag: organisationsslagText(o.slag) }, far: svar.far, datum: svar.datum, regel: svar.regel, kalla: svar.kalla, text: svar.text, utvag: svar.utvag,
    underlag: svar.underlag, underlagsdatum: svar.underlagsdatum, rad: rad && { namn: rad.namn, orgnr: rad.orgnr, kedjetext: rad.kedjetext },
    besked: { datum: b.datum, berattigad: b.berattigad, kontrollEjVisad: b.kontrollEjVisad, regel: b.regel, kalla: b.kalla, text: b.text },
    andelsslag: agande?.andelsslag ?? null,
    kravs: agande && tillAndel(agande.kravs),
    matt: agande
      ? [
          { namn: 'Kontrollkedja', andel: tillAndel(agande.kontrollkedja), avgor: agande.matt === 'kontrollkedja' },
          { namn: 'Genomräkning', andel: agande.genomrakning && tillAndel(agande.genomrakning), avgor: agande.matt === 'genomrakning' },
          { namn: 'Kapital hos samma ägare', andel: agande.kapital && tillAndel(agande.kapital), avgor: false },
        ]
      : [],
    kedja: agande?.kedja.map(tillSteg) ?? [],
    kedjetext: b.kedjetext,
    styrelse: styrelse && { platser: styrelse.platser, avMedlemmar: styrelse.avMedlemmar, kravs: tillAndel(styrelse.kravs), utser: styrelse.utser.map(({ namn, antal, medlem }) => ({ namn, antal, medlem })) },
  };
};

/** Plain data. */
type Plant = string | number | boolean | null | readonly Plant[] | { readonly [nyckel: string]: Plant };
const arLista = (v: object): v is readonly Plant[] => Array.isArray(v);
const ordnad = (v: Plant): Plant => {
  if (v === null || typeof v !== 'object') return v;
  if (arLista(v)) return v.map(ordnad);
  return Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)).map(([n, x]) => [n, ordnad(x)]));
};

/**
 * The one text of an evidence that its checksum is of: JSON without spaces, the keys of every object in the order of their characters, text in NFC.
 *
 * @example kanoniskText({ ...uppgifter }) // '{"andelsslag":"roster","avtal":{…'
 */
export const kanoniskText = (u: Avropsbevisuppgifter): string => {
  const plant: Plant = JSON.parse(JSON.stringify(u));
  return JSON.stringify(ordnad(plant)).normalize('NFC');
};

const KORTASTE_KOD = 16;
const LANGSTA_KOD = 64;

/**
 * The code of an evidence as it is typed: hexadecimal figures, with or without spaces and hyphens, at least the first sixteen.
 * Error: a field refusal on `kod`.
 *
 * @example tolkaBeviskod('9F86 D081-884C 7D65') // '9f86d081884c7d65'
 */
export const tolkaBeviskod = (text: string): Utfall<string> => {
  const kod = text.replace(/[\s\u00A0–-]/g, '').toLowerCase();
  if (/^[0-9a-f]+$/.test(kod) && kod.length >= KORTASTE_KOD && kod.length <= LANGSTA_KOD) return kod;
  return avslag({
    regel: 'Inte en beviskod', kalla: 'Bevis om avropsrätt', text: 'Koden består av siffror och bokstäverna a till f, och är högst 64 tecken.', utvag: 'Skriv koden som den står på beviset. De 16 första tecknen räcker.', falt: 'kod',
  });
};

/** The code in groups of four. @example beviskodText('9f86d081884c7d65') // '9f86 d081 884c 7d65' */
export const beviskodText = (kod: string): string => kod.replace(/(.{4})(?=.)/g, '$1 ');
