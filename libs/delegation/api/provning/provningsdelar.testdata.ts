import { type Kontext, type Lasning } from '@gemensam/shared/api';
import { lasUnderlaget } from '../beslut/underlaget.lasmodell';
import { inget, type Sak } from '../verkstall/verkstallighet';
import { type Provningsdelar } from './provningsdelar.lasmodell';

/** A matter as jäv is asked about it. `arendeId`: where the decision would be registered. */
export type Javssak = Partial<Pick<Sak, 'saktyp' | 'sakId' | 'avtalId'>> & { readonly organisationId?: string | null; readonly arendeId?: string | null };

/** What the check asks of persons, by the statement that the check sends. */
export const delarna = async (las: Lasning, kontext: Kontext, { organisationId = null, arendeId = null, saktyp = null, sakId = null, avtalId = null }: Javssak): Promise<Provningsdelar> => {
  const sak: Sak = { saktyp, sakId, avtalId, version: null, namn: 'Prov', motpart: { organisationId, namn: 'Prov' }, underlag: inget, hinder: null, rubrik: '', beslutstext: '', uppgifter: {} };
  return (await lasUnderlaget(las, kontext, 'ovrigt', sak, arendeId)).delar;
};
