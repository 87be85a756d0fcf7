import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type Organisation, type OrganisationSlag } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';

interface Organisationsrad {
  readonly id: string;
  readonly namn: string;
  readonly orgnr: string | null;
  readonly orgnrFiktivt: boolean;
  readonly slag: OrganisationSlag;
  readonly kommunkod: string | null;
  readonly kommun: string | null;
  readonly medlem: boolean;
  readonly vardkommun: boolean;
  readonly styrelseAntal: number | null;
  readonly upphord: Datum | null;
  readonly version: number;
  readonly medlemsperioder: Organisation['medlemsperioder'];
}

const kolumner = `o.id, o.namn, o.orgnr, o.orgnr_fiktivt as "orgnrFiktivt", o.slag, o.kommunkod, k.namn as kommun, o.medlem, o.vardkommun, o.styrelse_antal as "styrelseAntal", o.upphord::text as upphord, o.version,
  (select coalesce(json_agg(json_build_object('fran', m.fran, 'till', m.till, 'kalla', m.kalla) order by m.nr), '[]') from gemensam.medlemsperiod m where m.samverkan_id = o.samverkan_id and m.organisation_id = o.id) as medlemsperioder
  from gemensam.organisation o left join gemensam.kommun k on k.kommunkod = o.kommunkod`;
const alla: Sats = { namn: 'organisation.alla', text: `select ${kolumner} order by o.namn` };
const en: Sats = { namn: 'organisation.en', text: `select ${kolumner} where o.id = $1::uuid` };

const tillOrganisation = ({ kommunkod, kommun, ...r }: Organisationsrad): Organisation => ({ ...r, kommun: kommunkod === null ? null : { kommunkod, namn: kommun ?? kommunkod } });

/** The organisations of the samverkan, by name. */
export const lasOrganisationer = async (las: Lasning): Promise<Organisation[]> => (await las.rader<Organisationsrad & Record<string, unknown>>(alla)).map(tillOrganisation);

/** Null for an unknown id, for another samverkan's, and for a text that is no id. */
export const lasOrganisation = async (las: Lasning, id: string): Promise<Organisation | null> => {
  const [rad] = arId(id) ? await las.rader<Organisationsrad & Record<string, unknown>>(en, [id]) : [];
  return rad ? tillOrganisation(rad) : null;
};
