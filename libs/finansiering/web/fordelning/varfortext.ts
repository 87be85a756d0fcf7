import { tolkaBelopp } from '@gemensam/shared/domain';
import { belopp, tal } from '@gemensam/shared/web';
import type { VarforQuery } from '../generated/operationer';

export type Andel = NonNullable<VarforQuery['kostnadsandel']>;
export type Del = Andel['delar'][number];
export type Delrad = Del['rader'][number];

const enhet = (d: Del): string => d.viktrubrik.toLocaleLowerCase('sv');

/** By what a part is shared: ends "490 000 kr fördelas …". */
export const delasHur = (d: Del): string => {
  switch (d.del) {
    case 'lika':
      return 'lika mellan kommunerna som deltar.';
    case 'invanarantal':
      return 'efter invånarantal.';
    case 'fast_belopp':
      return 'med ett avtalat belopp för varje kommun.';
    case 'procent':
      return 'efter en bestämd andel i procent för varje kommun.';
    case 'antal':
      return `efter antal ${enhet(d)}.`;
  }
};

/** What a kommun weighs, beside all of them. */
export const viktmening = (d: Del, namn: string): string => {
  switch (d.del) {
    case 'lika':
      return `Alla ${d.rader.length} kommuner som deltar väger lika mycket. ${namn} är en av dem.`;
    case 'invanarantal':
      return `${namn} har ${d.egen.vikttext}. De ${d.rader.length} kommuner som deltar har tillsammans ${tal(d.summaVikter)}.`;
    case 'fast_belopp':
      return `${namn} ska betala ${d.egen.vikttext}. De avtalade beloppen är tillsammans ${d.summavikttext}.`;
    case 'procent':
      return `${namn} ska betala ${d.egen.vikttext}. Andelarna är tillsammans ${d.summavikttext}.`;
    case 'antal':
      return `${namn} har ${tal(d.egen.vikt)} av ${d.summavikttext}.`;
  }
};

/** The share in a few words, as the short answer begins: `en av 13 lika delar`, `25,9 %`, `40 av 120 elever`. */
export const andelIOrd = (d: Del): string => {
  switch (d.del) {
    case 'lika':
      return `en av ${d.rader.length} lika delar`;
    case 'invanarantal':
      return `${d.egen.vikttext} av ${tal(d.summaVikter)}`;
    case 'antal':
      return `${tal(d.egen.vikt)} av ${d.summavikttext}`;
    case 'procent':
    case 'fast_belopp':
      return d.egen.vikttext;
  }
};

const utanEnhet = (text: string): string => text.replace(/\u00a0(?:%|kr)$/, '');

/** A weight in its column, whose heading has the unit. */
export const viktcell = (d: Del, r: Delrad): string => (d.del === 'procent' || d.del === 'fast_belopp' ? utanEnhet(r.vikttext) : tal(r.vikt));

/** The weights together, under the column. */
export const viktsumma = (d: Del): string => (d.del === 'procent' || d.del === 'fast_belopp' ? utanEnhet(d.summavikttext) : tal(d.summaVikter));

/** Source and reference date of a weight. */
export const kallanFor = (r: Pick<Delrad, 'viktKalla' | 'viktDatum'>): string => `${r.viktKalla}, ${r.viktDatum ?? 'datum saknas i källan'}`;

/** Whether the weights have different sources or dates, so that each must show its own. */
export const olikaKallor = (d: Del): boolean => d.del !== 'lika' && new Set(d.rader.map(kallanFor)).size > 1;

/** Whether the exact quota is what is paid, with nothing to round. */
const jamnt = ({ egen }: Del): boolean => egen.golv === egen.belopp && tolkaBelopp(egen.kvotDecimal, { falt: '' }) === BigInt(egen.belopp);

/** The arithmetic of a part in one or two sentences. `over`: what became of the units left over. */
export const kortDel = (d: Del, namn: string, fran: string, over: string): string =>
  d.del === 'fast_belopp'
    ? `${namn} betalar det avtalade beloppet, ${belopp(d.egen.belopp)}.`
    : jamnt(d)
      ? `${namn} har ${andelIOrd(d)}${fran}. Det är jämnt ${belopp(d.egen.belopp)}.`
      : `${namn} har ${andelIOrd(d)}${fran}. Det är ${d.egen.kvotDecimal} kr, nedåt ${belopp(d.egen.golv)}.${over} Det blir ${belopp(d.egen.belopp)}.`;
