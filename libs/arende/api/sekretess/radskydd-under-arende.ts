type Rattigheter = 'select' | 'select, insert' | 'select, insert, update' | 'select, insert, delete' | 'select, insert, update, delete';

/**
 * Row-level security for a table that hangs on an ärende by `arende_id`: a row is seen and written by those who see the ärende, and by
 * nobody else. `utanArende`: the column may be null, and a row without an ärende belongs to the samverkan as a whole.
 */
export const radskyddUnderArende = (tabell: string, rattigheter: Rattigheter, val: { readonly utanArende?: boolean } = {}): string => `
  alter table gemensam.${tabell} enable row level security;
  alter table gemensam.${tabell} force row level security;
  ${policyUnderArende(tabell, val)}
  grant ${rattigheter} on gemensam.${tabell} to gemensam_app;
`;

/** The policy alone. */
export const policyUnderArende = (tabell: string, { utanArende = false }: { readonly utanArende?: boolean } = {}): string => `
  create policy samverkan on gemensam.${tabell}
    using (samverkan_id = (select gemensam.samverkan_id()) and (${utanArende ? 'arende_id is null or ' : ''}exists (
      select from gemensam.arende a where a.samverkan_id = ${tabell}.samverkan_id and a.id = ${tabell}.arende_id)));
`;
