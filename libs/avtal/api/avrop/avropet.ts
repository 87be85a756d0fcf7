import { avropsbeteckning, avtalsbeteckning, takvolymlage, takvolymprocent, takvolymprognos } from '@gemensam/avtal/domain';
import { harRoll, type Kontext, type Lasning } from '@gemensam/shared/api';
import { type Avrop, type Avropsmojlighet, type Avropsorganisation, type Avropsrapport, type Avropsregister, type Avtalsavrop, type Takvolym } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';
import { lasAvropsrattsbild } from '../avropsratt/avropsratt.lasmodell';
import { avtaletsLage } from '../avtal/avtalet';
import { type Avtalsbild, lasAvtalsbild, lasAvtalsbilder } from '../avtal/avtalsbild.lasmodell';
import { type Avropat, type Avropsrad, berattigadeSats, FLEST_AVROP, INGET_AVROPAT, lasAllaAvrop, lasAvropat, lasAvtaletsAvrop, mojligaSats, serAllaAvrop } from './avrop.lasmodell';

/** The e-samordnare reports and corrects for anyone, others for their own. */
export const farForAlla = (kontext: Kontext): boolean => harRoll(kontext, 'e_samordnare');
const avropar = (kontext: Kontext): boolean => harRoll(kontext, 'e_samordnare', 'kommunrepresentant', 'avropare');

export const tillAvrop = ({ egen, kommunkod: _kommunkod, belopp, ...r }: Avropsrad, kontext: Kontext): Avrop => ({
  ...r, beteckning: avropsbeteckning(r), belopp: BigInt(belopp), akter: r.status === 'gallande' && (egen || farForAlla(kontext)) ? ['ratta', 'makulera'] : [],
});

/** How much is used and left, with the forecast of the day. Null where nothing is said of the volume. */
export const tillVolym = (b: Avtalsbild, { avropat, antal }: Avropat, datum: Datum): Takvolym | null => {
  const { tid } = avtaletsLage(b, datum);
  if (b.slag === 'kontrakt' || b.takvolym === null || b.gallerFran === null || !tid) return null;
  const poster = [{ datum, belopp: avropat, makulerad: false }];
  const lage = takvolymlage(poster, BigInt(b.takvolym));
  const prognos = takvolymprognos(poster, { takvolym: lage.takvolym, start: b.gallerFran, slut: tid.slutar }, datum);
  return { ...lage, procent: takvolymprocent(lage), antal, prognos: prognos.lage, prognostext: prognos.text, prognosdag: prognos.dag };
};

const leverantorer = (b: Avtalsbild) => b.leverantorer.map(({ rang, namn }) => ({ rang, namn }));

/** Null for an unknown id, for another samverkan's, and for a text that is no id. */
export const lasAvtalsavrop = async (las: Lasning, kontext: Kontext, avtalId: string): Promise<Avtalsavrop | null> => {
  const bild = await lasAvtalsbild(las, avtalId);
  if (!bild) return null;
  const [avropat, rader] = await Promise.all([lasAvropat(las, avtalId), lasAvtaletsAvrop(las, kontext, avtalId)]);
  return {
    avtalId, beteckning: avtalsbeteckning(bild.nummer), namn: bild.namn, volym: tillVolym(bild, avropat.get(avtalId) ?? INGET_AVROPAT, kontext.affarsdatum), avropsform: bild.avropsform, leverantorer: leverantorer(bild),
    avrop: rader.map((r) => tillAvrop(r, kontext)), baraEgna: !serAllaAvrop(kontext), farRapportera: avropar(kontext) && bild.slag === 'ramavtal' && bild.tecknat !== null,
  };
};

export const lasAvropsrapport = async (las: Lasning, kontext: Kontext, avtalId: string): Promise<Avropsrapport | null> => {
  const ratt = await lasAvropsrattsbild(las, kontext, avtalId);
  if (!ratt) return null;
  const bild = ratt.avtal;
  const [avropat, organisationer] = await Promise.all([
    lasAvropat(las, avtalId),
    las.rader<Avropsorganisation & Record<string, unknown>>(berattigadeSats, [kontext.affarsdatum, farForAlla(kontext), avtalId]),
  ]);
  return {
    avtalId, beteckning: avtalsbeteckning(bild.nummer), namn: bild.namn, status: avtaletsLage(bild, kontext.affarsdatum).status, volym: tillVolym(bild, avropat.get(avtalId) ?? INGET_AVROPAT, kontext.affarsdatum),
    avropsform: bild.avropsform, leverantorer: leverantorer(bild), organisationer, fryst: ratt.frusen !== null,
  };
};

const IGANG: readonly string[] = ['galler', 'forlangt', 'uppsagt'];

/** The avtal in force that the person may report from, with what is left. */
const lasMojliga = async (las: Lasning, kontext: Kontext): Promise<Avropsmojlighet[]> => {
  if (!avropar(kontext)) return [];
  const [bilder, avropat, mojliga] = await Promise.all([lasAvtalsbilder(las), lasAvropat(las), las.rader<{ avtalId: string }>(mojligaSats, [kontext.affarsdatum, farForAlla(kontext)])]);
  const idn = new Set(mojliga.map((m) => m.avtalId));
  return bilder.flatMap((b) => {
    const { status, tid } = avtaletsLage(b, kontext.affarsdatum);
    const volym = idn.has(b.id) && IGANG.includes(status) ? tillVolym(b, avropat.get(b.id) ?? INGET_AVROPAT, kontext.affarsdatum) : null;
    return volym && tid ? [{ id: b.id, beteckning: avtalsbeteckning(b.nummer), namn: b.namn, kvar: volym.kvar, slutar: tid.slutar }] : [];
  });
};

/** The avrop of all avtal that the person may see; `antal`: the newest alone. */
export const lasAvropsregister = async (las: Lasning, kontext: Kontext, antal: number | null): Promise<Avropsregister> => {
  const rader = await lasAllaAvrop(las, kontext, Math.min(Math.max(antal ?? FLEST_AVROP, 0), FLEST_AVROP));
  return { avrop: rader.map((r) => tillAvrop(r, kontext)), baraEgna: !serAllaAvrop(kontext), avtal: await lasMojliga(las, kontext) };
};
