import { type Avslag, avslag, enRad, type Tabellval } from '@gemensam/shared/domain';
import { provaKlassificering } from '../dnr';

/** A class of the diarieplan: what an ärende is about, by code and name. */
export interface Diarieklass {
  readonly kod: string;
  readonly namn: string;
  /** False: kept for the ärenden that have it, chosen for no new one. */
  readonly anvands: boolean;
}

/** How the plan is searched and ordered: a code by the value of its numbers. */
export const diarieplantabell: Tabellval<Diarieklass & { readonly antalArenden: number }> = {
  kolumner: { kod: (k) => k.kod, namn: (k) => k.namn, anvands: (k) => (k.anvands ? 0 : 1), antal: (k) => k.antalArenden },
  sokbar: (k) => `${k.kod} ${k.namn}`,
  sortering: 'kod',
};

export const LANGSTA_KLASSNAMN = 120;
const KALLA = 'Diarieplanen, arkivlagen 6 §';

const delar = (kod: string): readonly number[] => kod.split('.').map(Number);

/**
 * The order of a diarieplan: by each number of the code, a class before those under it.
 * @example ['10', '2.10', '2.2', '2'].sort(jamforKlasskoder) // ['2', '2.2', '2.10', '10']
 */
export const jamforKlasskoder = (a: string, b: string): number => {
  const [x, y] = [delar(a), delar(b)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const skillnad = (x[i] ?? -1) - (y[i] ?? -1);
    if (skillnad !== 0) return skillnad;
  }
  return 0;
};

/**
 * Judges a class before it is kept: a code that can be read (see `provaKlassificering`) and a name of 1 to 120 characters on one line.
 * Errors name the field `kod` or `namn`.
 * @example provaDiarieklass({ kod: ' 2.2 ', namn: 'Upphandling' }) // { kod: '2.2', namn: 'Upphandling' }
 */
export const provaDiarieklass = (skriven: { readonly kod: string; readonly namn: string }): Omit<Diarieklass, 'anvands'> | Avslag => {
  const kod = provaKlassificering(skriven.kod);
  if (typeof kod !== 'string') return { ...kod, falt: 'kod' };
  const namn = enRad(skriven.namn);
  if (namn === '') return avslag({ regel: 'Klassen saknar namn', kalla: KALLA, text: 'En klass har ett namn, så att den går att välja.', utvag: 'Skriv vad klassen gäller.', falt: 'namn' });
  if (namn.length > LANGSTA_KLASSNAMN)
    return avslag({ regel: 'För långt namn', kalla: KALLA, text: `Namnet får vara högst ${LANGSTA_KLASSNAMN} tecken.`, utvag: 'Korta namnet.', falt: 'namn' });
  return { kod, namn };
};

/**
 * The class that a person means: its code, its code followed by its name, or its name (upper and lower case alike). As long as the
 * plan holds no class in use any readable code is taken. Errors, on the field `klassificering`: not readable, not in the plan, no
 * longer used, a name that several classes have.
 * @example valjKlass('upphandling', [{ kod: '2.2', namn: 'Upphandling', anvands: true }]) // '2.2'
 */
export const valjKlass = (text: string, plan: readonly Diarieklass[]): string | Avslag => {
  const sokt = enRad(text);
  if (!plan.some((k) => k.anvands) || /^[\d.]*$/.test(sokt)) {
    const kod = provaKlassificering(sokt);
    if (typeof kod !== 'string' || !plan.some((k) => k.anvands)) return kod;
  }
  const lika = (namn: string): boolean => namn.toLocaleLowerCase('sv') === sokt.toLocaleLowerCase('sv');
  const traffar = plan.filter((k) => k.kod === sokt || lika(k.namn) || lika(`${k.kod} ${k.namn}`));
  const [enda, fler] = traffar.filter((k) => k.anvands);
  const nej = (regel: string, mening: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA, text: mening, utvag, falt: 'klassificering' });
  if (enda && fler) return nej('Flera klasser heter så', `Flera klasser heter ”${sokt}”.`, 'Välj med koden.');
  if (enda) return enda.kod;
  if (traffar[0]) return nej('Klassen används inte längre', `Klassen ${traffar[0].kod} ${traffar[0].namn} används inte för nya ärenden.`, 'Välj en annan klass i diarieplanen.');
  return nej('Klassen finns inte i diarieplanen', `”${sokt.slice(0, 60)}” är ingen klass i diarieplanen.`, 'Välj i listan, med kod eller namn. Nämndsekreteraren lägger till klasser i diarieplanen.');
};
