import { arAvslag, arDatum, arId, avslag, type Avslag, STORSTA_BELOPP, type Utfall } from '@gemensam/shared/domain';
import type { Nyckeltyp } from './nyckel';
import { INGA_ANDRINGAR, type Postandring, simuleratDatum, type Simuleringsandringar, type Simuleringsgrund, type Simuleringspost } from './simulering';
import { andraSimuleradPost, arOandrad } from './simuleringsandringar';

/** Longest text of a simulation in a link. */
export const LANGSTA_SIMULERING = 6000;

/** A simulation that was read from a link, and what has changed under it since the link was made. */
export interface LastSimulering {
  readonly andringar: Simuleringsandringar;
  /** Names of changed posts that have another allocation in force now. */
  readonly nyaFordelningar: readonly string[];
  /** Something of what the figures rest on is not as it was. */
  readonly annatUnderlag: boolean;
}

const VERSION = '1';
const NYCKELTECKEN: Readonly<Record<Nyckeltyp, string>> = { lika: 'l', invanarantal: 'i', blandad: 'b', fast_belopp: 'f', procent: 'p', antal: 'a' };
const NYCKLAR = new Map(Object.entries(NYCKELTECKEN).map(([typ, tecken]) => [tecken, typ]));

const arNyckeltyp = (typ: string | undefined): typ is Nyckeltyp => typ !== undefined && typ in NYCKELTECKEN;

/** FNV-1a, 32 bits: tells two states of the underlag apart, no more. */
const avtryck = (text: string): string => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
};

/** What the figures of a simulation rest on, as a short text: changes when an allocation, a population or a kommun does. */
export const underlagsavtryck = (grund: Simuleringsgrund): string =>
  avtryck(
    JSON.stringify([
      grund.ar,
      grund.kommuner.map((k) => k.kommunkod),
      grund.poster.map((p) => [p.id, p.fordelningNummer, p.underlag.totalt.toString()]),
      grund.folkmangder.map((f) => [f.datum, f.antal.map((a) => a?.toString() ?? '').join()]),
    ]),
  );

const ID = /^[0-9a-f]{32}$/;
const medStreck = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** The date stands in the link also where it was chosen for the person: another may be the newest when the link is opened. */
const datumdel = (grund: Simuleringsgrund, post: Simuleringspost, a: Postandring): readonly string[] => {
  const vald = a.referensdatum !== undefined || a.nyckeltyp === 'invanarantal' || a.nyckeltyp === 'blandad';
  return vald ? [`d${simuleratDatum(grund, post, a)?.replaceAll('-', '') ?? '0'}`] : [];
};

const postdelar = (grund: Simuleringsgrund, post: Simuleringspost, a: Postandring): readonly string[] => [
  `P${post.id.replaceAll('-', '')}-${post.fordelningNummer}`,
  ...(a.totalt === undefined ? [] : [`t${a.totalt}`]),
  ...(a.nyckeltyp === undefined ? [] : [`k${NYCKELTECKEN[a.nyckeltyp]}`]),
  ...(a.andelLika === undefined ? [] : [`a${a.andelLika.taljare}-${a.andelLika.namnare}`]),
  ...datumdel(grund, post, a),
  ...(a.till === undefined ? [] : [`m${a.till.join('-')}`]),
  ...(a.fran === undefined ? [] : [`f${a.fran.join('-')}`]),
  ...(a.varden === undefined ? [] : [`v${Object.entries(a.varden).map(([kod, text]) => `${kod}_${text.replace(/\s/g, '')}`).join('-')}`]),
];

/**
 * Writes a simulation as text for a link: a version, an imprint of the underlag, and the changes with the number of the allocation
 * each rests on. Letters, digits and `. - _ ,` only. Empty when nothing is changed.
 *
 * @example skrivSimulering(grund, { utan: ['2514'], poster: {} }) // '1.1x2y3z.u2514'
 */
export const skrivSimulering = (grund: Simuleringsgrund, andringar: Simuleringsandringar): string => {
  if (arOandrad(andringar)) return '';
  const delar = grund.poster.flatMap((p) => {
    const a = andringar.poster[p.id];
    return a ? postdelar(grund, p, a) : [];
  });
  return [VERSION, underlagsavtryck(grund), ...(andringar.utan.length > 0 ? [`u${andringar.utan.join('-')}`] : []), ...delar].join('.');
};

const olaslig = (text: string): Avslag =>
  avslag({
    regel: 'Länken går inte att läsa',
    kalla: 'Simulering',
    text: `${text} Sidan visar hur det är i dag.`,
    utvag: 'Be den som skickade länken att kopiera den igen, eller börja om här.',
  });

const koderI = (grund: Simuleringsgrund, text: string): readonly string[] | null => {
  const koder = text.split('-');
  return koder.every((kod) => grund.kommuner.some((k) => k.kommunkod === kod)) ? koder : null;
};

const andelI = (text: string): Postandring | null => {
  const m = /^(\d{1,15})-(\d{1,15})$/.exec(text);
  const [taljare, namnare] = [BigInt(m?.[1] ?? 1), BigInt(m?.[2] ?? 0)];
  return taljare <= namnare && namnare > 0n ? { andelLika: { taljare, namnare } } : null;
};

const datumI = (text: string): Postandring | null => {
  if (text === '0') return { referensdatum: null };
  const datum = text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return arDatum(datum) ? { referensdatum: datum } : null;
};

const vardenI = (grund: Simuleringsgrund, text: string): Postandring | null => {
  const par = text.split('-').map((del) => /^(\d{4})_([\d,]{0,30})$/.exec(del));
  if (par.some((m) => m === null || koderI(grund, m[1] ?? '') === null)) return null;
  return { varden: Object.fromEntries(par.map((m) => [m?.[1] ?? '', m?.[2] ?? ''])) };
};

/** One change of a post; null: cannot be read. */
const andringI = (grund: Simuleringsgrund, del: string): Postandring | null => {
  const text = del.slice(1);
  switch (del[0]) {
    case 't': {
      const totalt = /^\d{1,14}$/.test(text) ? BigInt(text) : null;
      return totalt !== null && totalt <= STORSTA_BELOPP ? { totalt } : null;
    }
    case 'k': {
      const typ = NYCKLAR.get(text);
      return arNyckeltyp(typ) ? { nyckeltyp: typ } : null;
    }
    case 'a':
      return andelI(text);
    case 'd':
      return datumI(text);
    case 'm':
    case 'f': {
      const koder = koderI(grund, text);
      return koder && (del[0] === 'm' ? { till: koder } : { fran: koder });
    }
    case 'v':
      return vardenI(grund, text);
    default:
      return null;
  }
};

interface Lasning {
  readonly utan: readonly string[];
  readonly poster: Map<string, Postandring>;
  readonly nummer: Map<string, number>;
}

const lasDelar = (grund: Simuleringsgrund, delar: readonly string[]): Utfall<Lasning> => {
  const ut: Lasning = { utan: delar[0]?.startsWith('u') ? (koderI(grund, delar[0].slice(1)) ?? ['']) : [], poster: new Map(), nummer: new Map() };
  if (ut.utan.includes('')) return olaslig('Länken nämner en kommun som inte finns här.');
  let post = '';
  for (const del of ut.utan.length > 0 ? delar.slice(1) : delar) {
    if (del.startsWith('P')) {
      const [hex = '', nummer = ''] = del.slice(1).split('-');
      post = medStreck(hex);
      if (!ID.test(hex) || !arId(post) || !/^\d{1,9}$/.test(nummer) || ut.poster.has(post)) return olaslig('Länken till simuleringen är skadad.');
      if (!grund.poster.some((p) => p.id === post)) return olaslig(`Länken gäller en kostnadspost som inte finns ${grund.ar}.`);
      ut.poster.set(post, {});
      ut.nummer.set(post, Number(nummer));
      continue;
    }
    const andring = andringI(grund, del);
    if (post === '' || andring === null) return olaslig('Länken till simuleringen är skadad.');
    ut.poster.set(post, { ...ut.poster.get(post), ...andring });
  }
  return ut;
};

/**
 * Reads what `skrivSimulering` wrote and says what has changed under it since. Empty text is an empty simulation. Nothing in the text
 * is trusted: its length is bounded, kommuner and posts are those of the grund, amounts and dates are read by the house's rules.
 * Errors: a refusal in Swedish when any of it cannot be read; nothing of it is then used.
 *
 * @example lasSimulering(grund, '1.1x2y3z.u2514') // { andringar: { utan: ['2514'], poster: {} }, … }
 */
export const lasSimulering = (grund: Simuleringsgrund, text: string): Utfall<LastSimulering> => {
  if (text === '') return { andringar: INGA_ANDRINGAR, nyaFordelningar: [], annatUnderlag: false };
  if (text.length > LANGSTA_SIMULERING) return olaslig('Länken till simuleringen är för lång.');
  const [version, imprint, ...delar] = text.split('.');
  if (version !== VERSION || !/^[0-9a-z]{1,7}$/.test(imprint ?? '') || delar.length === 0) return olaslig('Länken till simuleringen är skadad eller kommer från en annan version.');
  const last = lasDelar(grund, delar);
  if (arAvslag(last)) return last;
  const bara: Simuleringsandringar = { utan: [...new Set(last.utan)].sort(), poster: {} };
  const andringar = [...last.poster].reduce((a, [id, andring]) => andraSimuleradPost(grund, a, id, andring), bara);
  const nyaFordelningar = grund.poster.filter((p) => last.nummer.has(p.id) && last.nummer.get(p.id) !== p.fordelningNummer).map((p) => p.namn);
  return { andringar, nyaFordelningar, annatUnderlag: imprint !== underlagsavtryck(grund) };
};
