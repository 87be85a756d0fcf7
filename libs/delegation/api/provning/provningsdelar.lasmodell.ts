import { gallandeJav, type Javsfraga, type Javsgrund, javsgrundKalla, javsgrundText, type Javslage, type Javssaktyp, javsstalle, type Provningsunderlag, styrelsegrund, styrelsetext } from '@gemensam/delegation/domain';
import { type Datum } from '@gemensam/shared/domain';
import { sakNamn } from '../jav/sakens-namn';
import { obesvaradePlatser, sakensFragor, sakkedja } from './sakkedja';
import { nastaSammantradeSql } from './sammantrade.lasmodell';

export type Provningsdelar = Pick<Provningsunderlag, 'innehavare' | 'franvaro' | 'jav' | 'period' | 'sammantrade'>;

const rot = { saktyp: '$2::text', sakId: '$3::uuid', avtalId: '$5::uuid', arendeId: '$6::uuid' };

/** `$1`: the day; `$2`, `$3`: the matter; `$4`: its other party; `$5`: the avtal of an order; `$6`: the ärende. A statement that reads more begins with these and goes on from `$7`. */
export const delarCte = `${sakkedja(rot)}, ${sakensFragor(rot, '$4::uuid')}, ${obesvaradePlatser('$1::date')}`;
export const delarKolumner = `
      (select coalesce(json_agg(distinct jsonb_build_object('personId', u.person_id, 'namn', p.namn, 'roll', u.roll)), '[]') from gemensam.uppdrag u join gemensam.person p on p.id = u.person_id
        where u.fran <= $1::date and (u.till is null or u.till >= $1::date) and u.roll in ('ordforande','vice_ordforande','ledamot','e_samordnare','namndsekreterare','overordnad','projektledare')) as innehavare,
      (select coalesce(json_agg(json_build_object('personId', f.person_id, 'fran', f.fran, 'till', f.till,
          'antecknad', case when f.noterad_av_id <> f.person_id and f.svar is distinct from 'stammer' then json_build_object('avId', f.noterad_av_id, 'datum', f.noterad_datum) end)), '[]') from gemensam.franvaro f
        where not f.aterkallad and f.fran <= $1::date and f.till >= $1::date) as franvaro,
      (select coalesce(json_agg(json_build_object('personId', j.person_id, 'lage', coalesce(j.avgjord, 'anmald'), 'grund', j.grund, 'datum', j.datum, 'avgjordDatum', j.avgjord_datum, 'led', j.led,
          'sluten', j.saktyp = 'arende' and exists (select from gemensam.arende a where a.id = j.sak_id and a.sekretess_slag is not null), 'saktyp', j.saktyp, 'sakNamn', case when j.led > 0 then coalesce(${sakNamn('j.saktyp', 'j.sak_id')}, '–') end) order by j.led, j.datum, j.id), '[]') from fraga j) as fragor,
      (select coalesce(json_agg(json_build_object('personId', m.person_id, 'organisation', m.namn, 'till', m.till, 'saktyp', m.saktyp,
          'sakNamn', case when m.led > 0 then coalesce(${sakNamn('m.saktyp', 'm.sak_id')}, '–') end) order by m.namn), '[]') from forslag m) as forslag,
      ${nastaSammantradeSql} as sammantrade,
      (select i.varde from gemensam.installning i where i.nyckel = 'samma_sak_dagar') as dagar`;

interface Fragerad {
  readonly personId: string;
  readonly lage: Exclude<Javslage, 'foreslagen'>;
  readonly grund: Javsgrund;
  readonly datum: Datum;
  readonly avgjordDatum: Datum | null;
  readonly led: number;
  /** Raised in a secret ärende: what is said of it there is read with it. */
  readonly sluten: boolean;
  readonly saktyp: Javssaktyp;
  /** Null: declared in the matter itself. */
  readonly sakNamn: string | null;
}
interface Forslagsrad {
  readonly personId: string;
  readonly organisation: string;
  readonly till: Datum | null;
  readonly saktyp: Javssaktyp;
  readonly sakNamn: string | null;
}
export interface Delarrad {
  readonly innehavare: Provningsdelar['innehavare'];
  readonly franvaro: Provningsdelar['franvaro'];
  readonly fragor: readonly Fragerad[];
  readonly forslag: readonly Forslagsrad[];
  readonly sammantrade: Provningsdelar['sammantrade'];
  readonly dagar: string | null;
}

const stalle = ({ saktyp, sakNamn: namn }: Pick<Fragerad, 'saktyp' | 'sakNamn'>): string | null => namn && javsstalle(saktyp, namn);

/** The check is kept with the decision, which others read: of a secret ärende it tells that the question holds, and nothing more. */
const SLUTEN = { grund: 'grunden omfattas av sekretess', kalla: 'KL 6:28', stalle: 'i ett ärende som omfattas av sekretess' } as const;

const fragorI = (rad: Delarrad, datum: Datum): readonly Javsfraga[] => [
  ...gallandeJav(rad.fragor).map((f) => ({ personId: f.personId, lage: f.lage, ...(f.sluten ? SLUTEN : { grund: javsgrundText(f.grund), kalla: javsgrundKalla(f.grund), stalle: stalle(f) }) })),
  ...rad.forslag.map((f): Javsfraga => ({ personId: f.personId, lage: 'foreslagen', grund: styrelsetext(f, datum), kalla: javsgrundKalla(styrelsegrund(f, datum)), stalle: stalle(f) })),
];

/** Days, where the samverkan has not decided another (setting `samma_sak_dagar`). */
const STANDARDPERIOD = 365;

/**
 * What the check asks of persons: who holds which role on the day, who is away, whose jäv is asked about in the matter and in what it
 * continues, and how far back decisions are counted as the same matter.
 */
export const tillDelar = (rad: Delarrad, datum: Datum): Provningsdelar => ({
  innehavare: rad.innehavare, franvaro: rad.franvaro, jav: fragorI(rad, datum), sammantrade: rad.sammantrade, period: Number(rad.dagar ?? STANDARDPERIOD),
});
