import { type Datum, foregaendeVardag, plusDagar, skalEjVardag } from '@gemensam/shared/domain';
import { type Moteslag, moteslagText } from './moteslag';

/** How many days before a sammanträde its ärenden must be ready and its kallelse sent. Calendar days, settings of the samverkan. */
export interface Ledtider {
  readonly stoppdatumDagar: number;
  readonly kallelseDagar: number;
}

/** The last days before a sammanträde. */
export interface Motesdagar {
  readonly stoppdatum: Datum;
  readonly kallelsedag: Datum;
}

export const STANDARDLEDTIDER: Ledtider = { stoppdatumDagar: 14, kallelseDagar: 7 };

/**
 * The last days before a sammanträde, counted back from it in calendar days. A day that is a Saturday, a Sunday or a red day moves to
 * the vardag before, since a lead time may be longer but not shorter. Stoppdatum is never after the kallelsedag, whatever the settings.
 * Source: K7 (the lead time stands in the reglemente); holidays by lag (1989:253) and lag (1930:173).
 *
 * @example motesdagar('2021-04-16', { stoppdatumDagar: 14, kallelseDagar: 7 }) // { stoppdatum: '2021-04-01', kallelsedag: '2021-04-09' }: långfredagen moves to skärtorsdagen
 */
export const motesdagar = (datum: Datum, { stoppdatumDagar, kallelseDagar }: Ledtider): Motesdagar => {
  const kallelsedag = foregaendeVardag(plusDagar(datum, -kallelseDagar));
  const stoppdatum = foregaendeVardag(plusDagar(datum, -stoppdatumDagar));
  return { stoppdatum: stoppdatum < kallelsedag ? stoppdatum : kallelsedag, kallelsedag };
};

/** What a warning needs to know of a meeting. */
export interface Motestid {
  readonly id: string;
  readonly slag: Moteslag;
  readonly datum: Datum;
  readonly borjar: string;
  readonly slutar: string;
  readonly installt: Datum | null;
}

/**
 * What to think of before a meeting is put on this day, in sentences: a red day, and what else is on the same day. Warnings, not
 * refusals: a nämnd may meet when it likes (KL 6:23). A meeting that is cancelled neither warns nor is warned of.
 *
 * @example motesvarningar({ id: '', slag: 'sammantrade', datum: '2021-04-02', borjar: '10:00', slutar: '12:00', installt: null }, []) // ['Dagen är långfredagen.']
 */
export const motesvarningar = (mote: Motestid, andra: readonly Motestid[]): readonly string[] => {
  if (mote.installt) return [];
  const ledig = skalEjVardag(mote.datum);
  const sammaDag = andra.filter((m) => m.id !== mote.id && !m.installt && m.datum === mote.datum);
  return [
    ...(ledig ? [`Dagen är ${ledig}.`] : []),
    ...sammaDag.map((m) => {
      const krock = m.borjar < mote.slutar && mote.borjar < m.slutar;
      return `Samma dag${krock ? ' och tid' : ''}: ${moteslagText(m.slag).toLowerCase()} ${m.borjar}–${m.slutar}.`;
    }),
  ];
};
