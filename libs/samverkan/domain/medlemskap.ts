import { avslag, type Avslag, type Datum, enRad, formateraDatum, type Utfall } from '@gemensam/shared/domain';
import { type Organisationsgrund } from './organisation';

/** A time that a kommun is a member of the samverkan. Both days are within it. */
export interface Medlemsperiod {
  /** Null: since before what is known. */
  readonly fran: Datum | null;
  /** Null: still. */
  readonly till: Datum | null;
  /** Where it is decided or stated. */
  readonly kalla: string;
}

/** The kommun whose membership is dated. */
export interface Medlemsgrund extends Organisationsgrund {
  readonly namn: string;
  readonly vardkommun: boolean;
  readonly upphord: Datum | null;
}

const FLEST = 20;
const LANGSTA_KALLA = 200;
const KALLA = 'Domänregel U7: medlem den dag som bedöms';
const nej = (falt: string, regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });

/** Is it a member on the day? @example arMedlemPer([{ fran: null, till: '2019-12-31', kalla: 'Avtal' }], '2020-01-01') // false */
export const arMedlemPer = (perioder: readonly Pick<Medlemsperiod, 'fran' | 'till'>[], datum: Datum): boolean => perioder.some((p) => (p.fran === null || p.fran <= datum) && (p.till === null || p.till >= datum));

const provaPeriod = (p: Medlemsperiod, n: number, affarsdatum: Datum): Avslag | null => {
  if (p.fran !== null && p.till !== null && p.till < p.fran) return nej(`perioder.${n}.till`, 'Sista dagen före den första', `Sista dagen ${p.till} är före den första, ${p.fran}.`, 'Kontrollera dagarna.');
  if (p.fran !== null && p.fran > affarsdatum) return nej(`perioder.${n}.fran`, 'Dagen har inte kommit', `${p.fran} ligger efter i dag, ${affarsdatum}.`, 'Registrera medlemskapet när det har börjat.');
  if (p.till !== null && p.till >= affarsdatum) return nej(`perioder.${n}.till`, 'Dagen har inte varit', `${p.till} har inte varit. I dag är ${affarsdatum}.`, 'Registrera utträdet dagen efter den sista, eller lämna fältet tomt.');
  if (p.kalla === '') return nej(`perioder.${n}.kalla`, 'Källa saknas', 'Skriv var uppgiften kommer från.', 'Skriv till exempel samverkansavtalet eller beslutet.');
  return p.kalla.length > LANGSTA_KALLA ? nej(`perioder.${n}.kalla`, 'För lång text', `Källan får vara högst ${LANGSTA_KALLA} tecken.`, 'Korta texten.') : null;
};

/**
 * Judges the membership of a kommun, all its times at once, in the order they come: what has begun has begun, what has ended is over, no two share a day,
 * and the värdkommun is a member today. Errors: a field refusal on `perioder.<n>.<field>` or `perioder`.
 *
 * @example provaMedlemskap([{ fran: '2015-01-01', till: null, kalla: 'Samverkansavtalet' }], kalix, '2021-02-15')
 */
export const provaMedlemskap = (skrivna: readonly Medlemsperiod[], o: Medlemsgrund, affarsdatum: Datum): Utfall<readonly Medlemsperiod[]> => {
  if (o.slag !== 'kommun' || o.kommunkod === null) return nej('perioder', 'Bara kommuner', 'Medlem i samverkan är en kommun.', 'Välj en kommun.');
  if (skrivna.length === 0 || skrivna.length > FLEST) return nej('perioder', 'Medlemskapets tid', `Ange minst en och högst ${FLEST} perioder.`, 'Lägg till när kommunen blev medlem.');
  const perioder = skrivna.map((p) => ({ ...p, kalla: enRad(p.kalla) }));
  for (const [n, p] of perioder.entries()) {
    const fel = provaPeriod(p, n, affarsdatum);
    if (fel) return fel;
    const forra = perioder[n - 1];
    if (forra && (forra.till === null || p.fran === null || p.fran <= forra.till))
      return nej(`perioder.${n}.fran`, 'Perioderna går i varandra', 'En period börjar efter den förras sista dag, och perioderna står i tidsordning.', 'Kontrollera dagarna.');
  }
  const medlem = arMedlemPer(perioder, affarsdatum);
  if (!medlem && o.vardkommun) return nej('perioder', 'Värdkommunen är medlem', `${o.namn} är värdkommun och kan inte ha lämnat samverkan.`, 'Byt värdkommun först.');
  if (medlem && o.upphord !== null) return nej('perioder', 'Organisationen har upphört', `${o.namn} upphörde ${formateraDatum(o.upphord)} och kan inte vara medlem i dag.`, 'Ange medlemskapets sista dag.');
  return perioder;
};

/** @example medlemsperiodText({ fran: '2015-01-01', till: null, kalla: '' }) // 'från 2015-01-01' */
export const medlemsperiodText = ({ fran, till }: Pick<Medlemsperiod, 'fran' | 'till'>): string =>
  fran === null && till === null ? 'sedan tidigare' : [fran === null ? 'sedan tidigare' : `från ${fran}`, till === null ? '' : `till ${till}`].filter(Boolean).join(' ');
