import { arAvslag, avslag, type Avslag, type Belopp, type Utfall } from '@gemensam/shared/domain';
import { beraknaAndelar } from './berakna-andelar';
import { type Vikt } from './fordela';
import { type Anslutningsmetod, type Fordelningsgrund } from './fordelningsgrund';
import { beraknaKopIn, type KopIn } from './kop-in';
import type { Deltagare, Deltyp, Fordelningsdel, Fordelningsunderlag, Nyckel, Nyckelvarde } from './nyckel';

/** One part of an allocation as it stands: what each participant carries of it, öre. */
export interface Lagesdel {
  readonly del: Deltyp;
  readonly totalt: Belopp;
  readonly avrundningsenhet: Belopp;
  readonly rader: readonly (Vikt & { readonly belopp: Belopp })[];
}

/** An allocation as it stands, also after joins: its key with every frozen weight, its participants, and its parts. */
export interface Fordelningslage extends Fordelningsunderlag {
  readonly delar: readonly Lagesdel[];
}

/** Who joins, with what the key weighs for it; `vikt` is null for equal parts. */
export interface NyDeltagare extends Deltagare {
  readonly vikt: Nyckelvarde<bigint> | null;
}

/** A late joiner's buy-in, part by part, and the allocation that it leads to. */
export interface Anslutning {
  readonly ny: NyDeltagare;
  readonly kopIn: Belopp;
  readonly delar: readonly (KopIn & { readonly del: Deltyp })[];
  readonly efter: Fordelningslage;
}

/** An allocation of a post as it is frozen: why it came to be, and its own weights. */
export interface Fordelningssteg {
  readonly nummer: number;
  readonly grund: Fordelningsgrund;
  readonly metod: Anslutningsmetod | null;
  /** Who joined or left. */
  readonly part: string | null;
  readonly underlag: Fordelningsunderlag;
}

/** What an allocation is when it is computed anew; with the buy-in when it is one. */
export interface Omrakning {
  readonly lage: Fordelningslage;
  readonly anslutning: Anslutning | null;
}

/** What an allocation freezes: every part with its weights and sources, and the shares. */
export interface Frysbar {
  readonly totalt: Belopp;
  readonly avrundningsenhet: Belopp;
  readonly nyckel: Nyckel;
  readonly delar: readonly {
    readonly del: Deltyp;
    readonly viktsumma: bigint;
    readonly rader: readonly Pick<Fordelningsdel['rader'][number], 'kommunkod' | 'vikt' | 'kalla' | 'datum'>[];
  }[];
  readonly andelar: readonly { readonly kommunkod: string; readonly namn: string; readonly belopp: Belopp }[];
}

const KALLA = 'Grundregel E4, sen anslutning';

const nej = (regel: string, text: string, utvag: string, falt?: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });

const deltarRedan = (namn: string): Avslag =>
  nej('Deltar redan', `${namn} deltar redan i posten.`, 'Välj en annan kommun, eller ändra fördelningen genom beslut.', 'kommunkod');

/** The key with the newcomer's weight. A key of agreed amounts or per cent says nothing of one more. */
const nyckelMed = (nyckel: Nyckel, ny: NyDeltagare): Utfall<Nyckel> => {
  if (nyckel.typ === 'lika') return nyckel;
  if (nyckel.typ === 'fast_belopp' || nyckel.typ === 'procent')
    return nej(
      'Nyckeln är avtalad per kommun',
      `Nyckeln har ${nyckel.typ === 'procent' ? 'bestämda procent' : 'fasta belopp'} för var och en och säger inget om vad ${ny.namn} väger.`,
      'Välj Ändra genom beslut och ange vad alla ska betala.',
    );
  if (!ny.vikt || ny.vikt.varde <= 0n)
    return nej('Vikt saknas', `Det finns ingen uppgift om vad ${ny.namn} väger i nyckeln.`, nyckel.typ === 'antal' ? `Ange antal ${nyckel.enhet}.` : 'Välj ett datum med inläst folkmängd.', 'vikt');
  if (nyckel.typ === 'antal') return { ...nyckel, antal: [...nyckel.antal.filter((v) => v.kommunkod !== ny.kommunkod), ny.vikt] };
  return { ...nyckel, folkmangd: [...nyckel.folkmangd.filter((v) => v.kommunkod !== ny.kommunkod), ny.vikt] };
};

const medNy = (fore: Fordelningsunderlag, ny: NyDeltagare): Utfall<Fordelningsunderlag> => {
  if (fore.deltagare.some((d) => d.kommunkod === ny.kommunkod)) return deltarRedan(ny.namn);
  const nyckel = nyckelMed(fore.nyckel, ny);
  if (arAvslag(nyckel)) return nyckel;
  const { totalt, avrundningsenhet } = fore;
  return { totalt, avrundningsenhet, nyckel, deltagare: [...fore.deltagare, { kommunkod: ny.kommunkod, namn: ny.namn }] };
};

/**
 * An allocation by its key as it stands before anybody joins (domain rules E1 and E2). Units: öre. Errors: those of `beraknaAndelar`.
 *
 * @example fordelningslage(underlag) // the 490 000 over 13 kommuner, one part
 */
export const fordelningslage = (underlag: Fordelningsunderlag): Utfall<Fordelningslage> => {
  const utfall = beraknaAndelar(underlag);
  if (arAvslag(utfall)) return utfall;
  const { totalt, avrundningsenhet, nyckel, delar } = utfall;
  return {
    totalt,
    avrundningsenhet,
    nyckel,
    deltagare: underlag.deltagare,
    delar: delar.map((d) => ({ del: d.del, totalt: d.totalt, avrundningsenhet: d.avrundningsenhet, rader: d.rader.map(({ kommunkod, vikt, belopp }) => ({ kommunkod, vikt, belopp })) })),
  };
};

/**
 * A kommun buys into what the others have paid or are to pay (domain rule E4), on the allocation in force, which may itself be one
 * after a join: each part of the key by itself, with its frozen weights. The total stands; nobody's net rises.
 * Units: öre; rounded as `beraknaKopIn`. Errors: already takes part, no weight, a key agreed per kommun, those of `beraknaKopIn`.
 *
 * @example kopIn(lage, { kommunkod: '2514', namn: 'Kalix', vikt: { kommunkod: '2514', varde: 16169n, kalla: 'SCB', datum: '2017-12-31' } })
 */
export const kopIn = (fore: Fordelningslage, ny: NyDeltagare): Utfall<Anslutning> => {
  const underlag = medNy(fore, ny);
  if (arAvslag(underlag)) return underlag;
  const delar: (KopIn & { readonly del: Deltyp })[] = [];
  for (const del of fore.delar) {
    const vikt = del.del === 'lika' ? 1n : (ny.vikt?.varde ?? 0n);
    const utfall = beraknaKopIn({
      ny: { kommunkod: ny.kommunkod, vikt },
      tidigare: del.rader.map((r) => ({ kommunkod: r.kommunkod, vikt: r.vikt, betalt: r.belopp })),
      avrundningsenhet: del.avrundningsenhet,
    });
    if (arAvslag(utfall)) return utfall;
    delar.push({ ...utfall, del: del.del });
  }
  const efter = fore.delar.map((del, i): Lagesdel => {
    const k = delar[i];
    const rader = (k?.krediter ?? []).map(({ kommunkod, vikt, netto }) => ({ kommunkod, vikt, belopp: netto }));
    return { ...del, rader: [...rader, { kommunkod: ny.kommunkod, vikt: k?.vikt ?? 0n, belopp: k?.belopp ?? 0n }] };
  });
  return { ny, kopIn: delar.reduce((s, d) => s + d.belopp, 0n), delar, efter: { ...underlag, delar: efter } };
};

/**
 * A kommun shares a running cost from its accession: the whole post by the same key and the frozen weights, over all with the
 * newcomer (domain rules E4 and E2). Units: öre. Errors: already takes part, no weight, a key agreed per kommun, those of `beraknaAndelar`.
 *
 * @example nyNyckel(lage, { kommunkod: '2514', namn: 'Kalix', vikt: null }) // 14 equal parts
 */
export const nyNyckel = (fore: Fordelningsunderlag, ny: NyDeltagare): Utfall<Fordelningslage> => {
  const underlag = medNy(fore, ny);
  return arAvslag(underlag) ? underlag : fordelningslage(underlag);
};

/** What a participant weighs in a key that a newcomer can be weighed in, with its source; null for the others. */
const viktI = (nyckel: Nyckel, kommunkod: string): Nyckelvarde<bigint> | null => {
  const varden = nyckel.typ === 'antal' ? nyckel.antal : nyckel.typ === 'invanarantal' || nyckel.typ === 'blandad' ? nyckel.folkmangd : [];
  return varden.find((v) => v.kommunkod === kommunkod) ?? null;
};

/** Where what a participant weighs in a key comes from; null where everyone weighs the same. */
const ursprungI = (nyckel: Nyckel, kommunkod: string): Pick<Nyckelvarde<unknown>, 'kalla' | 'datum'> | null =>
  nyckelvarden(nyckel).find((v) => v.kommunkod === kommunkod) ?? null;

const nyckelvarden = (nyckel: Nyckel): readonly Nyckelvarde<unknown>[] => {
  switch (nyckel.typ) {
    case 'lika':
      return [];
    case 'invanarantal':
    case 'blandad':
      return nyckel.folkmangd;
    case 'fast_belopp':
      return nyckel.belopp;
    case 'procent':
      return nyckel.procent;
    case 'antal':
      return nyckel.antal;
  }
};

/**
 * Computes the last of a post's allocations anew from what is frozen (domain rules E2 and E4). A buy-in rests on the allocation before
 * it, so the steps begin with one that is computed by its key alone and go on in order. The same steps give the same öre for ever.
 * Units: öre. Errors: no such beginning, and those of `fordelningslage` and `kopIn`.
 *
 * @example raknaOm([{ nummer: 1, grund: 'nyckel', metod: null, part: null, underlag }])
 */
export const raknaOm = (steg: readonly Fordelningssteg[]): Utfall<Omrakning> => {
  const borjan = steg.findLastIndex((s) => s.metod !== 'kop_in');
  const forst = steg[borjan];
  if (!forst) return nej('Fördelningen före saknas', 'Ett köp-in kan inte räknas om utan den fördelning som det byggde på.', 'Kontrollera postens fördelningar i nattkontrollen.');
  let lage = fordelningslage(forst.underlag);
  let anslutning: Anslutning | null = null;
  for (const s of steg.slice(borjan + 1)) {
    if (arAvslag(lage)) return lage;
    const part = s.underlag.deltagare.find((d) => d.kommunkod === s.part);
    if (!part) return nej('Den som anslöt sig saknas', `Fördelning ${s.nummer} har ingen andel för den som anslöt sig.`, 'Kontrollera postens fördelningar i nattkontrollen.');
    const nasta = kopIn(lage, { ...part, vikt: viktI(s.underlag.nyckel, part.kommunkod) });
    if (arAvslag(nasta)) return nasta;
    anslutning = nasta;
    lage = nasta.efter;
  }
  return arAvslag(lage) ? lage : { lage, anslutning };
};

/**
 * Each participant's share over all parts, in order of kommunkod. Units: öre.
 *
 * @example lagetsAndelar(lage)[0] // { kommunkod: '2505', namn: 'Arvidsjaur', belopp: 1262100n }
 */
export const lagetsAndelar = (lage: Fordelningslage): Frysbar['andelar'] =>
  lage.deltagare
    .map(({ kommunkod, namn }) => ({
      kommunkod,
      namn,
      belopp: lage.delar.reduce((s, d) => s + (d.rader.find((r) => r.kommunkod === kommunkod)?.belopp ?? 0n), 0n),
    }))
    .sort((a, b) => (a.kommunkod < b.kommunkod ? -1 : 1));

/**
 * An allocation as it is frozen: its shares, and every weight with source and date.
 *
 * @example frysbar(anslutning.efter).andelar.length // 14
 */
export const frysbar = (lage: Fordelningslage): Frysbar => ({
  totalt: lage.totalt,
  avrundningsenhet: lage.avrundningsenhet,
  nyckel: lage.nyckel,
  delar: lage.delar.map(({ del, rader }) => ({
    del,
    viktsumma: rader.reduce((s, r) => s + r.vikt, 0n),
    rader: rader.map(({ kommunkod, vikt }) => {
      const varde = del === 'lika' ? null : ursprungI(lage.nyckel, kommunkod);
      return { kommunkod, vikt, kalla: varde?.kalla ?? 'Nyckeln lika delar', datum: varde?.datum ?? null };
    }),
  })),
  andelar: lagetsAndelar(lage),
});
