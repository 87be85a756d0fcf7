import { type Datum, type Tabellval, visadeRader } from '@gemensam/shared/domain';
import { type Delegatroll, delegatText } from '../ordning/delegatroll';
import { type Franvaroskal, franvaroskalText } from './franvaro';

/** An absence as its list is narrowed, searched and ordered by it. */
export interface Franvarolistrad {
  readonly person: string;
  readonly roller: readonly Delegatroll[];
  readonly fran: Datum;
  readonly till: Datum;
  readonly skal: Franvaroskal;
  readonly aterkallad: boolean;
  readonly noteradAv: string;
}

/** Where an absence stands on a day. */
export const franvarolagen = ['pagar', 'kommer', 'slut', 'aterkallad'] as const;
export type Franvarolage = (typeof franvarolagen)[number];

const TEXT: Readonly<Record<Franvarolage, string>> = { pagar: 'Borta nu', kommer: 'Kommer', slut: 'Slut', aterkallad: 'Återtagen' };
/** @example franvarolageText('pagar') // 'Borta nu' */
export const franvarolageText = (l: Franvarolage): string => TEXT[l];

/** @example franvarolage({ fran: '2021-02-10', till: '2021-02-20', aterkallad: false }, '2021-02-15') // 'pagar' */
export const franvarolage = (f: Pick<Franvarolistrad, 'fran' | 'till' | 'aterkallad'>, datum: Datum): Franvarolage => {
  if (f.aterkallad) return 'aterkallad';
  if (f.till < datum) return 'slut';
  return f.fran > datum ? 'kommer' : 'pagar';
};

export const franvarotabell: Tabellval<Franvarolistrad> = {
  kolumner: { person: (r) => r.person, fran: (r) => r.fran, till: (r) => r.till, skal: (r) => franvaroskalText(r.skal), noterad: (r) => r.noteradAv },
  sokbar: (r) => [r.person, ...r.roller.map(delegatText), r.fran, r.till, franvaroskalText(r.skal), r.noteradAv].join(' '),
  sortering: '-fran',
};

/** The choices of the list; what is over or taken back is asked for. */
export const franvaroval = ['aktuella', ...franvarolagen] as const;
/** @example franvarovalText('aktuella') // 'Nu och framåt' */
export const franvarovalText = (v: (typeof franvaroval)[number]): string => (v === 'aktuella' ? 'Nu och framåt' : franvarolageText(v as Franvarolage));

/** Whether a row belongs to what is chosen; the page and the file ask the same. An empty text narrows nothing. */
export const franvaroIUrval = (r: Franvarolistrad, lage: string, datum: Datum): boolean => {
  const nu = franvarolage(r, datum);
  return lage === '' || lage === nu || (lage === 'aktuella' && (nu === 'pagar' || nu === 'kommer'));
};

/** The rows as the page shows them: narrowed, searched and ordered. */
export const visadFranvaro = <T extends Franvarolistrad>(rader: readonly T[], v: { readonly lage: string; readonly sok: string; readonly sort: string }, datum: Datum): readonly T[] =>
  visadeRader(rader.filter((r) => franvaroIUrval(r, v.lage, datum)), v, franvarotabell);
