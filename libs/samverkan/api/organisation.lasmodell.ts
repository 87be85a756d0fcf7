import { type Lasning } from '@gemensam/shared/api';
import { type Organisation, type OrganisationSlag } from '@gemensam/shared/contract';

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
}

/** The organisations of the samverkan, by name. */
export const lasOrganisationer = async (las: Lasning): Promise<Organisation[]> => {
  const rader = await las.rader<Organisationsrad>({
    namn: 'organisation.alla',
    text: `select o.id, o.namn, o.orgnr, o.orgnr_fiktivt as "orgnrFiktivt", o.slag, o.kommunkod, k.namn as kommun, o.medlem, o.vardkommun
      from gemensam.organisation o left join gemensam.kommun k on k.kommunkod = o.kommunkod order by o.namn`,
  });
  return rader.map(({ kommunkod, kommun, ...r }) => ({ ...r, kommun: kommunkod === null ? null : { kommunkod, namn: kommun ?? kommunkod } }));
};
