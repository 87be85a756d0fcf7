import { arAvslag, type Belopp } from '@gemensam/shared/domain';
import { fordela } from './fordela';
import type { Kostnadsslag } from './kostnadspost';

/** How often a year's share is invoiced, in the order they are offered. */
export const faktureringsplaner = ['helar', 'halvar', 'kvartal', 'manad'] as const;

/** How often a year's share is invoiced. */
export type Faktureringsplan = (typeof faktureringsplaner)[number];

/** How a row is taxed, in the order they are offered. */
export const momskoder = ['utanfor', 'undantagen', 'moms25', 'moms12', 'moms6'] as const;

/** How a row is taxed. */
export type Momskod = (typeof momskoder)[number];

/** How the posts of one kind are invoiced: how often, before or after the part of the year it is for, and with what VAT. */
export interface Fakturaregel {
  readonly plan: Faktureringsplan;
  readonly forskott: boolean;
  readonly momskod: Momskod;
}

const ANTAL: Readonly<Record<Faktureringsplan, number>> = { helar: 1, halvar: 2, kvartal: 4, manad: 12 };
const PLANTEXT: Readonly<Record<Faktureringsplan, string>> = {
  helar: 'Hela året på en gång',
  halvar: 'Halvår',
  kvartal: 'Kvartal',
  manad: 'Månad',
};
const MOMSTEXT: Readonly<Record<Momskod, string>> = {
  utanfor: 'Utanför moms',
  undantagen: 'Undantagen från moms',
  moms25: 'Moms 25 %',
  moms12: 'Moms 12 %',
  moms6: 'Moms 6 %',
};
const MANADER = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

/** A plan as it is shown. */
export const faktureringsplanText = (plan: Faktureringsplan): string => PLANTEXT[plan];

/** A VAT code as it is shown. */
export const momskodText = (kod: Momskod): string => MOMSTEXT[kod];

/**
 * A period of invoicing as it is shown.
 *
 * @example fakturaperiodText(2021, 3) // 'mars 2021'
 */
export const fakturaperiodText = (ar: number, manad: number): string => `${MANADER[manad - 1] ?? String(manad)} ${ar}`;

/**
 * What holds until the samverkan has decided otherwise (domain rules E3 and E9): the grundbelopp is invoiced whole in advance,
 * all else each quarter afterwards, outside VAT. How cost shares inside a gemensam nämnd are taxed is unsure, so it is a setting.
 *
 * @example forvaldFakturaregel('grundbelopp') // { plan: 'helar', forskott: true, momskod: 'utanfor' }
 */
export const forvaldFakturaregel = (slag: Kostnadsslag): Fakturaregel =>
  slag === 'grundbelopp'
    ? { plan: 'helar', forskott: true, momskod: 'utanfor' }
    : { plan: 'kvartal', forskott: false, momskod: 'utanfor' };

/**
 * A year's share divided into the parts of a plan, exactly to the öre: the floor to each, and the öre left over one each to the
 * first parts (largest remainder; all remainders are equal and the earlier part goes first). The parts add up to the share; no
 * two differ by more than one öre. A share below zero is the mirror image. Unit: öre.
 *
 * @example delaIPerioder(100n, 'manad') // four parts of 9 öre, then eight of 8 öre
 */
export const delaIPerioder = (andel: Belopp, plan: Faktureringsplan): readonly Belopp[] => {
  const delar = Array.from({ length: ANTAL[plan] }, (_, i) => ({ kommunkod: String(i).padStart(2, '0'), vikt: 1n }));
  const utfall = fordela(andel, delar, 1n);
  if (arAvslag(utfall)) throw new RangeError(utfall.text);
  return utfall.rader.map((r) => r.belopp);
};

/** How many parts of a plan are due when the month (1 to 12) is invoiced: a part in advance in its first month, otherwise in its last. */
const antalForfallna = ({ plan, forskott }: Fakturaregel, manad: number): number => {
  const langd = 12 / ANTAL[plan];
  return forskott ? Math.ceil(manad / langd) : Math.floor(manad / langd);
};

/**
 * What has come to be invoiced of a year's share, from January up to and including a month (1 to 12): the parts of the plan that
 * are due by then (domain rule E3). In December it is the whole share. Unit: öre.
 *
 * @example attFaktureraTillOchMed(1200n, { plan: 'kvartal', forskott: false, momskod: 'utanfor' }, 5) // 300n: the first quarter
 */
export const attFaktureraTillOchMed = (andel: Belopp, regel: Fakturaregel, manad: number): Belopp =>
  delaIPerioder(andel, regel.plan)
    .slice(0, antalForfallna(regel, manad))
    .reduce((s, b) => s + b, 0n);
