import {
  arAvslag,
  type Avslag,
  avslag,
  type Belopp,
  type Brak,
  type Datum,
  decimaltext,
  formateraBelopp,
  formateraHeltal,
  gemensamNamnare,
  type Utfall,
} from '@gemensam/shared/domain';
import { fordela, fordelaBelopp, type Vikt } from './fordela';
import type {
  Deltagare,
  Deltyp,
  Fordelningsdel,
  Fordelningsunderlag,
  Kostnadsandelar,
  Nyckel,
  NyckelBlandad,
  Nyckelvarde,
} from './nyckel';

interface Viktuppgift extends Vikt {
  /** In words, when it is asked for: only an explanation does. */
  readonly vikttext: () => string;
  readonly kalla: string;
  readonly datum: Datum | null;
}

interface Delunderlag {
  readonly del: Deltyp;
  readonly totalt: Belopp;
  readonly avrundningsenhet: Belopp;
  readonly vikter: readonly Viktuppgift[];
}

const KALLA = 'Grundregel E2, fördelningsnycklar';

const uppraknade = (namn: readonly string[]): string =>
  namn.length < 2 ? namn.join('') : `${namn.slice(0, -1).join(', ')} och ${namn.at(-1) ?? ''}`;

const tvaVarden = (): Avslag => avslag({ regel: 'Kommunen står två gånger', kalla: KALLA, text: 'En kommun har två värden i nyckeln.' });

/** The participants' values in the key, or a refusal that names those that have none or two. */
const vardenFor = <T>(
  deltagare: readonly Deltagare[],
  varden: readonly Nyckelvarde<T>[],
  saknas: (namn: string) => Avslag,
): Utfall<readonly Nyckelvarde<T>[]> => {
  const perKommun = new Map(varden.map((v) => [v.kommunkod, v]));
  if (perKommun.size < varden.length) return tvaVarden();
  const utan = deltagare.filter((d) => !perKommun.has(d.kommunkod));
  if (utan.length > 0) return saknas(uppraknade(utan.map((d) => d.namn)));
  return deltagare.flatMap((d) => perKommun.get(d.kommunkod) ?? []);
};

const vikterInvanarantal = (
  deltagare: readonly Deltagare[],
  nyckel: { readonly datum: Datum | null; readonly folkmangd: readonly Nyckelvarde<bigint>[] },
): Utfall<readonly Viktuppgift[]> => {
  const kanda = kandaFolkmangder(nyckel.folkmangd);
  if (arAvslag(kanda)) return kanda;
  const vikter = deltagare.flatMap((d) => kanda.get(d.kommunkod) ?? []);
  if (vikter.length === deltagare.length) return vikter;
  return avslag({
    regel: 'Folkmängd saknas',
    kalla: 'Grundregel E1: deltagande utan känd folkmängd är ett fel, inte noll',
    text: `Folkmängd ${nyckel.datum ?? 'utan datum i källan'} saknas för ${uppraknade(deltagare.filter((d) => !kanda.has(d.kommunkod)).map((d) => d.namn))}.`,
    utvag: 'Administratören läser in folkmängden under Administration, Folkmängd. Välj annars ett annat datum.',
  });
};

const kandaRedan = new WeakMap<readonly Nyckelvarde<bigint>[], Utfall<ReadonlyMap<string, Viktuppgift>>>();

/** The populations above zero as weights, made once however many posts are calculated by them. */
const kandaFolkmangder = (folkmangd: readonly Nyckelvarde<bigint>[]): Utfall<ReadonlyMap<string, Viktuppgift>> => {
  const redan = kandaRedan.get(folkmangd);
  if (redan) return redan;
  const kanda = folkmangd.filter((f) => f.varde > 0n);
  const perKommun = new Map(kanda.map((v) => [v.kommunkod, { ...v, vikt: v.varde, vikttext: () => `${formateraHeltal(v.varde)} invånare` }]));
  const utfall = perKommun.size < kanda.length ? tvaVarden() : perKommun;
  kandaRedan.set(folkmangd, utfall);
  return utfall;
};

const ett = (): string => '1';
const vikterLika = (deltagare: readonly Deltagare[]): readonly Viktuppgift[] =>
  deltagare.map(({ kommunkod }) => ({ kommunkod, vikt: 1n, vikttext: ett, kalla: 'Nyckeln lika delar', datum: null }));

const uppgiftSaknas = (vad: string) => (namn: string) =>
  avslag({
    regel: 'Uppgift saknas i nyckeln',
    kalla: KALLA,
    text: `${vad} saknas för ${namn}.`,
    utvag: 'Fyll i nyckeln för varje kommun som deltar. Noll går bra.',
    falt: 'varden',
  });

const underNoll = (namn: string) =>
  avslag({ regel: 'Negativ vikt', kalla: KALLA, text: `Nyckeln har ett värde under noll för ${namn}.`, falt: 'varden' });

const namnPa = (deltagare: readonly Deltagare[], kommunkod: string): string =>
  deltagare.find((d) => d.kommunkod === kommunkod)?.namn ?? kommunkod;

/** Fixed amounts meet the total exactly; in a credit they are below zero as the total is. */
const vikterFastBelopp = (
  { deltagare, totalt }: Fordelningsunderlag,
  belopp: readonly Nyckelvarde<Belopp>[],
): Utfall<readonly Viktuppgift[]> => {
  const varden = vardenFor(deltagare, belopp, uppgiftSaknas('Fast belopp'));
  if (arAvslag(varden)) return varden;
  const tecken = totalt < 0n ? -1n : 1n;
  const fel = varden.find((v) => v.varde * tecken < 0n);
  if (fel) return underNoll(namnPa(deltagare, fel.kommunkod));
  const summa = varden.reduce((s, v) => s + v.varde, 0n);
  if (summa !== totalt) {
    const [skillnad, riktning] = summa < totalt ? [totalt - summa, 'för lite'] : [summa - totalt, 'för mycket'];
    return avslag({
      regel: 'Fasta belopp möter inte totalen',
      kalla: KALLA,
      text: `De fasta beloppen är tillsammans ${formateraBelopp(summa)} men ska vara ${formateraBelopp(totalt)}: ${formateraBelopp(skillnad)} ${riktning}.`,
      utvag: 'Ändra beloppen eller totalen så att de stämmer överens.',
      falt: 'varden',
    });
  }
  return varden.map((v) => ({ ...v, vikt: v.varde * tecken, vikttext: () => formateraBelopp(v.varde) }));
};

const vikterProcent = (
  deltagare: readonly Deltagare[],
  procent: readonly Nyckelvarde<Brak>[],
): Utfall<readonly Viktuppgift[]> => {
  const varden = vardenFor(deltagare, procent, uppgiftSaknas('Procent'));
  if (arAvslag(varden)) return varden;
  const fel = varden.find((v) => v.varde.taljare < 0n || v.varde.namnare <= 0n);
  if (fel) return underNoll(namnPa(deltagare, fel.kommunkod));
  const { taljare, namnare } = gemensamNamnare(varden.map((v) => v.varde));
  const skillnad = taljare.reduce((s, t) => s + t, 0n) - 100n * namnare;
  if (skillnad !== 0n) {
    const text = decimaltext({ taljare: skillnad < 0n ? -skillnad : skillnad, namnare }, 12);
    return avslag({
      regel: 'Procent möter inte totalen',
      kalla: KALLA,
      text: `Andelarna är tillsammans ${decimaltext({ taljare: skillnad + 100n * namnare, namnare }, 12)} % men ska vara 100 %: ${text} procentenheter ${skillnad < 0n ? 'för lite' : 'för mycket'}.`,
      utvag: 'Ändra andelarna så att de tillsammans är 100 %.',
      falt: 'varden',
    });
  }
  return varden.map((v, i) => ({ ...v, vikt: taljare[i] ?? 0n, vikttext: () => `${decimaltext(v.varde, 12)}\u00A0%` }));
};

/** The two part totals of a mixed key: E1 over the parts, the equal part first in a tie. */
const delaBlandad = (underlag: Fordelningsunderlag, nyckel: NyckelBlandad): Utfall<readonly Delunderlag[]> => {
  const { taljare, namnare } = nyckel.andelLika;
  if (namnare <= 0n || taljare < 0n || taljare > namnare) {
    return avslag({
      regel: 'Andel lika delar',
      kalla: KALLA,
      text: 'Den del som fördelas lika måste vara mellan 0 och 100 %.',
      falt: 'andelLika',
    });
  }
  const delar = [
    { kommunkod: '1', vikt: taljare },
    { kommunkod: '2', vikt: namnare - taljare },
  ];
  const deltotaler = fordela(underlag.totalt, delar, underlag.avrundningsenhet);
  if (arAvslag(deltotaler)) return deltotaler;
  const [lika, resten] = deltotaler.rader;
  const ut: Delunderlag[] = [];
  const { avrundningsenhet, deltagare } = underlag;
  if (lika && lika.vikt > 0n) {
    ut.push({ del: 'lika', totalt: lika.belopp, avrundningsenhet, vikter: vikterLika(deltagare) });
  }
  if (resten && resten.vikt > 0n) {
    const vikter = vikterInvanarantal(deltagare, nyckel);
    if (arAvslag(vikter)) return vikter;
    ut.push({ del: 'invanarantal', totalt: resten.belopp, avrundningsenhet, vikter });
  }
  return ut;
};

const vikterFor = (
  underlag: Fordelningsunderlag,
  nyckel: Exclude<Nyckel, NyckelBlandad>,
): Utfall<readonly Viktuppgift[]> => {
  const { deltagare } = underlag;
  switch (nyckel.typ) {
    case 'lika':
      return vikterLika(deltagare);
    case 'invanarantal':
      return vikterInvanarantal(deltagare, nyckel);
    case 'fast_belopp':
      return vikterFastBelopp(underlag, nyckel.belopp);
    case 'procent':
      return vikterProcent(deltagare, nyckel.procent);
    case 'antal': {
      const varden = vardenFor(deltagare, nyckel.antal, uppgiftSaknas(`Antal ${nyckel.enhet}`));
      if (arAvslag(varden)) return varden;
      return varden.map((v) => ({ ...v, vikt: v.varde, vikttext: () => `${formateraHeltal(v.varde)} ${nyckel.enhet}` }));
    }
  }
};

const delunderlag = (underlag: Fordelningsunderlag): Utfall<readonly Delunderlag[]> => {
  const { nyckel, totalt } = underlag;
  if (underlag.deltagare.length === 0) {
    return avslag({
      regel: 'Ingen deltar',
      kalla: KALLA,
      text: 'Ingen kommun deltar, så det finns ingen att fördela på.',
      utvag: 'Ange vilka kommuner som deltar.',
      falt: 'deltagare',
    });
  }
  if (nyckel.typ === 'blandad') return delaBlandad(underlag, nyckel);
  const vikter = vikterFor(underlag, nyckel);
  if (arAvslag(vikter)) return vikter;
  const avrundningsenhet = nyckel.typ === 'fast_belopp' ? 1n : underlag.avrundningsenhet;
  return [{ del: nyckel.typ, totalt, avrundningsenhet, vikter }];
};

const raknaDel = (d: Delunderlag, deltagare: readonly Deltagare[]): Utfall<Fordelningsdel> => {
  const fordelning = fordela(d.totalt, d.vikter, d.avrundningsenhet);
  if (arAvslag(fordelning)) return fordelning;
  const uppgifter = new Map(d.vikter.map((v) => [v.kommunkod, v]));
  const namnen = new Map(deltagare.map((k) => [k.kommunkod, k.namn]));
  const rader = fordelning.rader.map((rad) => {
    const { vikttext = () => '', kalla = '', datum = null } = uppgifter.get(rad.kommunkod) ?? {};
    return { ...rad, namn: namnen.get(rad.kommunkod) ?? rad.kommunkod, vikttext: vikttext(), kalla, datum };
  });
  return { ...fordelning, del: d.del, rader };
};

/**
 * The cost shares of all participants by a key (domain rules E1 and E2). A mixed key is two parts whose totals are E1 over
 * the parts (whole `avrundningsenhet`, largest remainder, the equal part first in a tie); each part is allocated by itself
 * and added. Fixed amounts are taken to the öre whatever the rounding unit. Values for kommuner that do not take part are
 * not counted. The sum of the shares is the total to the öre, and the same underlag gives the same answer for ever.
 * Units: öre. Errors: nobody takes part, a participant without value in the key (population: names kommun and date and
 * points to the import), per cent or fixed amounts that do not meet the total (the difference is stated), those of `fordela`.
 *
 * @example beraknaAndelar({ totalt: 104440000n, avrundningsenhet: 100n, nyckel: { typ: 'lika' }, deltagare }) // 74 600 kr each of 14
 */
export const beraknaAndelar = (underlag: Fordelningsunderlag): Utfall<Kostnadsandelar> => {
  const { totalt, avrundningsenhet, nyckel, deltagare } = underlag;
  const underlagen = delunderlag(underlag);
  if (arAvslag(underlagen)) return underlagen;
  const delar: Fordelningsdel[] = [];
  for (const d of underlagen) {
    const del = raknaDel(d, deltagare);
    if (arAvslag(del)) return del;
    delar.push(del);
  }
  const andelar = (delar[0]?.rader ?? []).map(({ kommunkod, namn }, plats) => {
    const egna = delar.flatMap((del) => {
      const rad = del.rader[plats];
      return rad ? [{ ...rad, del: del.del, deltotal: del.totalt }] : [];
    });
    return { kommunkod, namn, delar: egna, belopp: egna.reduce((s, d) => s + d.belopp, 0n) };
  });
  return { totalt, avrundningsenhet, nyckel, delar, andelar, summa: andelar.reduce((s, a) => s + a.belopp, 0n) };
};

/**
 * What each participant pays in order of kommunkod, as `beraknaAndelar` has it but without what explains it: for a screen that counts
 * a whole matrix at once.
 * Units: öre. Errors: those of `beraknaAndelar`.
 *
 * @example beraknaBelopp({ totalt: 104440000n, avrundningsenhet: 100n, nyckel: { typ: 'lika' }, deltagare })[0] // 7460000n of 14
 */
export const beraknaBelopp = (underlag: Fordelningsunderlag): Utfall<readonly Belopp[]> => {
  const underlagen = delunderlag(underlag);
  if (arAvslag(underlagen)) return underlagen;
  // The parts have the same participants, and their shares come in one order.
  let summor: readonly Belopp[] | null = null;
  for (const d of underlagen) {
    const andelar = fordelaBelopp(d.totalt, d.vikter, d.avrundningsenhet);
    if (arAvslag(andelar)) return andelar;
    const hittills: readonly Belopp[] | null = summor;
    summor = hittills ? andelar.map((b, i) => b + (hittills[i] ?? 0n)) : andelar;
  }
  return summor ?? [];
};
