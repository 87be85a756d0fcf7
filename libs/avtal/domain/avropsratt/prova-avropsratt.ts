import { avslag, type Avslag, type Datum, formateraDatum } from '@gemensam/shared/domain';
import { type Upphandlingslage } from '@gemensam/projekt/domain';
import { type Avtalsslag } from '../avtal/avtalsregister';
import { avtalsstatus, avtalstid, type Avtalstidsunderlag } from '../avtal/avtalstid';
import { type Avropsbesked } from './avropsbesked';
import { type FrusenAvropslista, type FrusenRad } from './frusen-lista';

/** An avtal as the question of avrop looks at it. */
export interface Avropsavtal {
  readonly slag: Avtalsslag;
  /** Where its upphandling stands; null when it was not made in the portal. */
  readonly upphandling: Upphandlingslage | null;
  /** Null while nothing is said of its time. */
  readonly tid: Avtalstidsunderlag | null;
}

/** What "Får vi avropa?" is judged by. */
export interface Avropsfraga {
  readonly avtal: Avropsavtal;
  /** Null before annonsering. */
  readonly frusen: FrusenAvropslista | null;
  /** The organisation by the avtal's rule, with ownership as of the day that is asked about. */
  readonly besked: Avropsbesked;
}

/** "Får vi avropa?": the answer, the rule with its source, and what it rests on. */
export interface Avropssvar {
  readonly far: boolean;
  /** The day that is asked about. */
  readonly datum: Datum;
  readonly regel: string;
  readonly kalla: string;
  readonly text: string;
  readonly utvag: string | null;
  /** What decides: the frozen list, or, before there is one, the rule. */
  readonly underlag: 'frusen_lista' | 'regel';
  /** The day the deciding ownership is of. */
  readonly underlagsdatum: Datum;
  /** The organisation's row in the frozen list. */
  readonly rad: FrusenRad | null;
  /** How it stands by the ownership of the day that is asked about: shown beside, never deciding over a frozen list. */
  readonly besked: Avropsbesked;
  /** The same no as a refusal; null for a yes. */
  readonly hinder: Avslag | null;
}

type Nej = Pick<Avslag, 'regel' | 'kalla' | 'text' | 'utvag'>;
const LISTAN = 'LOU 7:3; domänregel U6';

const utanforListan = (frusen: FrusenAvropslista, { organisation: o, berattigad, text }: Avropsbesked): Nej => {
  const dag = formateraDatum(frusen.datum);
  return berattigad
    ? { regel: 'Senare tillkommen', kalla: LISTAN, text: `${o.namn} stod inte i listan när upphandlingen annonserades ${dag}. Bara de köpare som upphandlingen anger får avropa, även om andra skulle vara berättigade i dag.`, utvag: 'Avropa från ett avtal som upphandlas senare, eller gör en egen upphandling.' }
    : { regel: 'Inte i listan', kalla: LISTAN, text: `${o.namn} stod inte i listan när upphandlingen annonserades ${dag}. ${text}`, utvag: 'Gör en egen upphandling, eller bli namngiven i nästa.' };
};

const ingenLista = ({ avtal, besked }: Avropsfraga, datum: Datum): Nej => {
  if (!besked.berattigad) return besked;
  const tidigt = avtal.upphandling === null || avtal.upphandling === 'dialog';
  if (avtalsstatus(avtal.tid, avtal.upphandling, datum) === 'upphandling' && tidigt)
    return { regel: 'Före annonsering', kalla: LISTAN, text: `Upphandlingen är inte annonserad. ${besked.text} Listan över dem som får avropa fryses vid annonseringen.`, utvag: 'Vänta tills avtalet är tecknat och gäller.' };
  return { regel: 'Listan är inte fryst', kalla: LISTAN, text: 'Det finns ingen lista över vilka köpare upphandlingen angav.', utvag: 'E-samordnaren lägger in listan som den var vid annonseringen.' };
};

const iTid = ({ avtal }: Avropsfraga, datum: Datum): Nej | null => {
  const { tid, upphandling } = avtal;
  const status = avtalsstatus(tid, upphandling, datum);
  if (status === 'avbrutet') return { regel: 'Upphandlingen är avbruten', kalla: 'Domänregel U1, avbruten', text: 'Upphandlingen avbröts och gav inget avtal.', utvag: 'Fråga e-samordnaren om en ny upphandling planeras.' };
  if (!tid || tid.tecknat === null) return { regel: 'Avtalet är inte tecknat', kalla: 'Domänregel U1, avtal tecknat', text: 'Upphandlingen pågår. Inget kan avropas innan avtalet är tecknat.', utvag: 'Vänta tills avtalet är tecknat och gäller.' };
  if (tid.tecknat > datum) return { regel: 'Avtalet är inte tecknat', kalla: 'Domänregel U1, avtal tecknat', text: `Avtalet tecknades först ${formateraDatum(tid.tecknat)}.`, utvag: 'Kontrollera vilken dag frågan gäller.' };
  if (status === 'utgatt') return { regel: 'Avtalet har gått ut', kalla: 'Domänregel U3, avtalstid', text: `Avtalet gällde till och med ${formateraDatum(avtalstid(tid, datum).slutar)}.`, utvag: 'Avropa från ett avtal som gäller.' };
  if (datum < tid.start) return { regel: 'Avtalet har inte börjat', kalla: 'Domänregel U3, avtalstid', text: `Avtalet börjar gälla ${formateraDatum(tid.start)}.`, utvag: `Avropa ${formateraDatum(tid.start)} eller senare.` };
  return null;
};

const KONTRAKT: Nej = { regel: 'Kontrakt', kalla: 'LOU 7 kap., ramavtal', text: 'Avtalet är ett kontrakt, alltså själva köpet. Bara från ramavtal avropas det.', utvag: 'Välj ett ramavtal.' };

const nejtill = (fraga: Avropsfraga, rad: FrusenRad | null, datum: Datum): Nej | null => {
  if (fraga.avtal.slag === 'kontrakt') return KONTRAKT;
  if (fraga.frusen === null) return ingenLista(fraga, datum);
  return (rad ? null : utanforListan(fraga.frusen, fraga.besked)) ?? iTid(fraga, datum);
};

/**
 * "Får vi avropa?" Yes, when the organisation stands by its org.nr in the list that was frozen at annonsering, and the avtal is signed, has begun and has not
 * ended on the day. Later changes of ownership neither give nor take away. Before there is a list the rule says how the organisation
 * stands, and the answer is no. Who may call off is judged before when.
 * Source: domain rules U6 and U7; LOU 7:3; U1, U3.
 *
 * @example provaAvropsratt({ avtal, frusen, besked }, '2021-02-15').far
 */
export const provaAvropsratt = (fraga: Avropsfraga, datum: Datum): Avropssvar => {
  const { frusen, besked } = fraga;
  const { orgnr } = besked.organisation;
  const rad = (orgnr !== null && frusen?.rader.find((r) => r.orgnr === orgnr)) || null;
  const nej = nejtill(fraga, rad, datum);
  const grund = { datum, underlag: frusen ? 'frusen_lista' : 'regel', underlagsdatum: frusen?.datum ?? besked.datum, rad, besked } as const;
  if (nej) {
    const hinder = avslag({ regel: nej.regel, kalla: nej.kalla, text: nej.text, utvag: nej.utvag });
    return { ...grund, far: false, regel: hinder.regel, kalla: hinder.kalla, text: hinder.text, utvag: hinder.utvag, hinder };
  }
  const listad = formateraDatum(grund.underlagsdatum);
  return { ...grund, far: true, regel: 'Köpare i upphandlingen', kalla: LISTAN, text: `${besked.organisation.namn} stod i listan när upphandlingen annonserades ${listad}, och avtalet gäller.`, utvag: null, hinder: null };
};
