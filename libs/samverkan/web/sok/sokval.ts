import type { Soktyp } from '@gemensam/shared/domain';
import type { SokQuery } from '../generated/operationer';

export type Soktraff = SokQuery['sok']['traffar'][number];

const VAG: Partial<Record<Soktyp, string>> = { projekt: 'projekt', ide: 'projekt', arende: 'arenden', mote: 'moten', avtal: 'avtal', anbud: 'projekt/anbud' };

/** Where a hit is read, as the router takes it; null: nowhere but in the list. */
export const soklank = (samverkan: string, traff: Pick<Soktraff, 'typ'>, mal: Soktraff['mal'][number] | undefined): readonly string[] | null => {
  const vag = mal && VAG[mal.typ];
  if (!mal || !vag) return null;
  return ['/', samverkan, ...vag.split('/'), mal.id, ...(traff.typ === 'handling' && mal.typ !== 'anbud' ? ['handlingar'] : [])];
};
