import { avslag, type Avslag, type Belopp, type Datum, enRad, formateraBelopp, stycke, STORSTA_BELOPP, type Utfall } from '@gemensam/shared/domain';
import { type Avropssvar } from '../avropsratt/prova-avropsratt';
import { type Avtalsslag } from '../avtal/avtalsregister';
import { type Avropspost } from './avrop';

const KALLA = 'Domänregel U4, takvolym';
const LANGSTA_VAD = 300;
const LANGSTA_SKAL = 500;
const nej = (regel: string, text: string, utvag: string, falt: string, kalla = KALLA): Avslag => avslag({ regel, kalla, text, utvag, falt });

/** How much of the takvolym is used and left, öre. */
export interface Takvolymlage {
  readonly takvolym: Belopp;
  readonly avropat: Belopp;
  readonly kvar: Belopp;
}

/**
 * What is left of a takvolym after avrop that count. Öre; never below zero.
 *
 * @example takvolymlage([{ datum: '2021-02-01', belopp: 40n, makulerad: false }], 100n).kvar // 60n
 */
export const takvolymlage = (avrop: readonly Avropspost[], takvolym: Belopp): Takvolymlage => {
  const avropat = avrop.reduce((s, a) => (a.makulerad ? s : s + a.belopp), 0n);
  return { takvolym, avropat, kvar: takvolym > avropat ? takvolym - avropat : 0n };
};

/**
 * May the avtal say so of its volume? What has been called off has been called off: a correction leaves room for it, and the avtal a ramavtal. Null: it may. Öre.
 * Source: domain rule U4. Errors: field refusals on `takvolym` and `slag`.
 *
 * @example provaRattadTakvolym(60n, { slag: 'ramavtal', takvolym: 59n }) // Avslag "Under det avropade"
 */
export const provaRattadTakvolym = (avropat: Belopp, ny: { readonly slag: Avtalsslag; readonly takvolym: Belopp | null }): Avslag | null => {
  if (avropat === 0n) return null;
  if (ny.slag === 'kontrakt') return nej('Avtalet är avropat', `${formateraBelopp(avropat)} är avropat. Från ett kontrakt avropas inte.`, 'Låt avtalet vara ett ramavtal, eller makulera avropen.', 'slag');
  if ((ny.takvolym ?? 0n) >= avropat) return null;
  return nej('Under det avropade', `${formateraBelopp(avropat)} är redan avropat, mer än ${formateraBelopp(ny.takvolym ?? 0n)}.`, `Ange minst ${formateraBelopp(avropat)}, eller rätta avropen.`, 'takvolym');
};

const provaBelopp = (belopp: Belopp, lage: Takvolymlage): Avslag | null => {
  if (belopp <= 0n) return nej('Belopp över noll', 'Ett avrop är på ett belopp över noll.', 'Ska ett avrop tas tillbaka makuleras det.', 'belopp', 'Grundregel: belopp anges i kronor och hela ören');
  if (belopp > STORSTA_BELOPP) return nej('För stort belopp', `Beloppet får vara högst ${formateraBelopp(STORSTA_BELOPP)}.`, 'Kontrollera antalet siffror.', 'belopp', 'Grundregel: belopp anges i kronor och hela ören');
  if (belopp > lage.kvar)
    return lage.kvar === 0n
      ? nej('Takvolymen är förbrukad', `Hela takvolymen, ${formateraBelopp(lage.takvolym)}, är avropad. Avtalet är uttömt.`, 'Behovet täcks av en ny upphandling.', 'belopp', 'C-23/20; HFD 2022:4')
      : nej('Över takvolymen', `${formateraBelopp(belopp)} är mer än vad som är kvar: ${formateraBelopp(lage.kvar)} av ${formateraBelopp(lage.takvolym)}.`, `Avropa högst ${formateraBelopp(lage.kvar)}.`, 'belopp', 'C-23/20; HFD 2022:4');
  return null;
};

/** An avrop as it is reported. */
export interface Avropsanmalan {
  readonly datum: Datum;
  readonly belopp: Belopp;
  readonly vad: string;
}

/** Null: the day has come, and the organisation may call off on it. */
const provaDag = (datum: Datum, svar: Avropssvar | null, affarsdatum: Datum): Avslag | null => {
  if (datum > affarsdatum) return nej('Dagen har inte kommit', `${datum} ligger efter i dag, ${affarsdatum}.`, 'Registrera avropet när det är gjort.', 'datum', 'Grundregel: det som registreras har hänt');
  if (svar?.datum !== datum) throw new Error('the right to call off was judged for another day');
  return svar.hinder;
};

const provaVad = (vad: string): Utfall<string> => {
  const rent = enRad(vad);
  if (rent === '') return nej('Vad saknas', 'Skriv vad som avropas.', 'Några ord räcker.', 'vad', 'Domänregel U4, avrop');
  return rent.length > LANGSTA_VAD ? nej('För lång text', `Texten får vara högst ${LANGSTA_VAD} tecken.`, 'Korta texten.', 'vad', 'Domänregel U4, avrop') : rent;
};

/**
 * May the avrop be registered? The day has come; the organisation may call off on that day (`svar` is judged for it); the amount is above zero
 * and within what is left of the takvolym: the whole rest may be called off, not an öre more. Öre, nothing is rounded.
 * The answer is the avrop as it is kept and what is left after it. The one who stores it holds the takvolym locked meanwhile.
 * Source: domain rules U4 and U6; C-23/20; HFD 2022:4. Errors: field refusals on `datum`, `vad`, `belopp`, or why the organisation may not.
 *
 * @example provaAvrop({ datum, belopp: 101n, vad: 'Projektledare' }, svar, { takvolym: 100n, avropat: 0n, kvar: 100n }, datum) // Avslag "Över takvolymen"
 */
export const provaAvrop = (a: Avropsanmalan, svar: Avropssvar, lage: Takvolymlage, affarsdatum: Datum): Utfall<Avropsanmalan & { readonly kvar: Belopp }> => {
  const stopp = provaDag(a.datum, svar, affarsdatum);
  if (stopp) return stopp;
  const vad = provaVad(a.vad);
  if (typeof vad !== 'string') return vad;
  return provaBelopp(a.belopp, lage) ?? { ...a, vad, kvar: lage.kvar - a.belopp };
};

const provaSkal = (skal: string, regel: string): Utfall<string> => {
  const rent = stycke(skal);
  if (rent === '') return nej('Skäl saknas', `Skriv varför avropet ${regel}.`, 'En mening räcker.', 'skal', 'Domänregel U4, avrop');
  return rent.length > LANGSTA_SKAL ? nej('För lång text', `Skälet får vara högst ${LANGSTA_SKAL} tecken.`, 'Korta texten.', 'skal', 'Domänregel U4, avrop') : rent;
};

const MAKULERAT = nej('Avropet är makulerat', 'Ett makulerat avrop kan inte ändras.', 'Registrera ett nytt avrop.', 'avrop', 'Domänregel U4, avrop');

/** What a correction says: everything but who called off. */
export interface Avropsrattelse extends Avropsanmalan {
  readonly skal: string;
}

/**
 * May a registered avrop be corrected? With a reason, and to something else; the amount only so far up as the takvolym holds when the old one
 * is given back. `svar` is judged for the corrected day; a day that stands is not judged again (`svar` may be null): what was called off in
 * time may be corrected after the end of the avtal too. Öre.
 *
 * @example provaAvropsrattelse({ datum, belopp: 60n, vad: 'X', makulerad: false }, { datum, belopp: 100n, vad: 'X', skal: 'Fel siffra' }, svar, { takvolym: 100n, avropat: 60n, kvar: 40n }, datum) // kvar 0n
 */
export const provaAvropsrattelse = (
  avrop: Avropspost & { readonly vad: string; /** Something else is changed: the supplier, the reference. */ readonly ovrigt?: boolean },
  ny: Avropsrattelse,
  svar: Avropssvar | null,
  lage: Takvolymlage,
  affarsdatum: Datum,
): Utfall<Avropsrattelse & { readonly kvar: Belopp }> => {
  if (avrop.makulerad) return MAKULERAT;
  const stopp = ny.datum === avrop.datum ? null : provaDag(ny.datum, svar, affarsdatum);
  if (stopp) return stopp;
  const vad = provaVad(ny.vad);
  if (typeof vad !== 'string') return vad;
  if (ny.belopp === avrop.belopp && ny.datum === avrop.datum && vad === avrop.vad && !avrop.ovrigt) return nej('Inget är ändrat', 'Avropet står redan så.', 'Ändra det som är fel.', 'belopp', 'Domänregel U4, avrop');
  const utan = { takvolym: lage.takvolym, avropat: lage.avropat - avrop.belopp, kvar: lage.takvolym - lage.avropat + avrop.belopp };
  const fel = provaBelopp(ny.belopp, utan);
  if (fel) return fel;
  const skal = provaSkal(ny.skal, 'rättas');
  return typeof skal === 'string' ? { datum: ny.datum, belopp: ny.belopp, vad, skal, kvar: utan.kvar - ny.belopp } : skal;
};

/**
 * May an avrop be taken back? Once, with a reason; it stays in the list and counts nothing. The answer is the reason as it is kept and what is left after.
 *
 * @example provaAvropsmakulering({ datum, belopp: 60n, makulerad: false }, 'Dubbelregistrerat', lage) // { skal, kvar }
 */
export const provaAvropsmakulering = (avrop: Avropspost, skal: string, lage: Takvolymlage): Utfall<{ readonly skal: string; readonly kvar: Belopp }> => {
  if (avrop.makulerad) return nej('Redan makulerat', 'Avropet är redan makulerat.', 'Ingen åtgärd behövs.', 'avrop', 'Domänregel U4, avrop');
  const rent = provaSkal(skal, 'makuleras');
  return typeof rent === 'string' ? { skal: rent, kvar: lage.kvar + avrop.belopp } : rent;
};
