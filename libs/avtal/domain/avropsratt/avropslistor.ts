import { type Datum, visadeRader, type Tabellval } from '@gemensam/shared/domain';
import { type Avtalsstatus, avtalsstatusar } from '../avtal/avtal';
import { avtalsstatusText } from '../avtal/avtalsregister';

/** An organisation judged for an avtal, as far as the list is narrowed, searched and ordered by it. */
export interface Bedomdrad {
  readonly organisation: { readonly namn: string; readonly orgnr?: string | null };
  readonly far: boolean;
  readonly berattigad: boolean;
  readonly iListan: boolean;
  readonly regel: string;
}

/** An avtal judged for an organisation, as far as the list is narrowed, searched and ordered by it. */
export interface Bedomtavtal {
  readonly nummer: number;
  readonly beteckning: string;
  readonly namn: string;
  readonly status: Avtalsstatus;
  readonly slutar?: Datum | null;
  readonly far: boolean;
  readonly berattigad: boolean;
  readonly iListan: boolean;
  readonly regel: string;
}

/** What the lists can be narrowed to: may call off on the day, may not, stands in the frozen list, meets the rule, does not. */
export const avropsvisningar = ['ja', 'nej', 'listan', 'uppfyller', 'uppfyller_inte'] as const;
export type Avropsvisning = (typeof avropsvisningar)[number];

const VISNINGSTEXT: Readonly<Record<Avropsvisning, string>> = { ja: 'Får avropa', nej: 'Får inte avropa', listan: 'Står i listan', uppfyller: 'Uppfyller regeln', uppfyller_inte: 'Uppfyller inte regeln' };

/** @example avropsvisningText('ja') // 'Får avropa' */
export const avropsvisningText = (v: Avropsvisning): string => VISNINGSTEXT[v];

type Bedomd = Pick<Bedomdrad, 'far' | 'berattigad' | 'iListan'>;

/**
 * Whether a row belongs to what is chosen; an empty or unknown choice narrows nothing.
 * @example iAvropsvisning(rad, 'ja') // rad.far
 */
export const iAvropsvisning = ({ far, berattigad, iListan }: Bedomd, visa: string): boolean => {
  if (visa === 'ja') return far;
  if (visa === 'nej') return !far;
  if (visa === 'listan') return iListan;
  if (visa === 'uppfyller') return berattigad;
  return visa !== 'uppfyller_inte' || !berattigad;
};

const jaForst = (v: boolean): number => (v ? 0 : 1);

/** How the organisations of an avtal are searched and ordered. */
export const bedomdatabell: Tabellval<Bedomdrad> & { readonly sortering: string } = {
  kolumner: { namn: (o) => o.organisation.namn, orgnr: (o) => o.organisation.orgnr, far: (o) => jaForst(o.far), regeln: (o) => jaForst(o.berattigad), listan: (o) => jaForst(o.iListan), varfor: (o) => o.regel },
  sokbar: (o) => `${o.organisation.namn} ${o.organisation.orgnr ?? ''} ${o.regel}`,
  sortering: 'namn',
};

/** How the avtal of an organisation are searched and ordered. */
export const bedomdaAvtalstabell: Tabellval<Bedomtavtal> & { readonly sortering: string } = {
  kolumner: {
    nr: (a) => a.nummer, namn: (a) => a.namn, status: (a) => avtalsstatusar.indexOf(a.status), slutar: (a) => a.slutar, far: (a) => jaForst(a.far), regeln: (a) => jaForst(a.berattigad), listan: (a) => jaForst(a.iListan),
    varfor: (a) => a.regel,
  },
  sokbar: (a) => `${a.beteckning} ${a.namn} ${avtalsstatusText(a.status)} ${a.regel}`,
  sortering: 'nr',
};

interface Listfraga {
  readonly visa: string;
  readonly sok: string;
  readonly sort: string;
}

/** The rows as the page shows them, in its order. @example visadeBedomda(rader, { visa: 'ja', sok: '', sort: '-namn' }, bedomdatabell) */
export const visadeBedomda = <T extends Bedomd>(rader: readonly T[], v: Listfraga, tabell: Tabellval<T>): readonly T[] => visadeRader(rader.filter((r) => iAvropsvisning(r, v.visa)), v, tabell);

interface Frysrad {
  readonly namn: string;
  readonly orgnr: string;
  readonly kontrollEjVisad: boolean;
  readonly kedjetext: string;
}

/** How a frozen list is searched and ordered. */
export const frusentabell: Tabellval<Frysrad> & { readonly sortering: string } = {
  kolumner: { namn: (r) => r.namn, orgnr: (r) => r.orgnr, kontroll: (r) => jaForst(r.kontrollEjVisad) },
  sokbar: (r) => `${r.namn} ${r.orgnr} ${r.kedjetext}`,
  sortering: 'namn',
};
