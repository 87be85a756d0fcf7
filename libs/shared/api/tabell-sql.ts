/**
 * Row-level security for a table whose rows belong to a samverkan: forced, so that it holds for the owner too, and keyed on
 * the signed context of the transaction. The app role gets exactly the rights named.
 */
export const radskydd = (tabell: string, rattigheter: 'select, insert' | 'select, insert, update' | 'select, insert, update, delete' | 'select'): string => `
  alter table gemensam.${tabell} enable row level security;
  alter table gemensam.${tabell} force row level security;
  create policy samverkan on gemensam.${tabell}
    using (samverkan_id = (select gemensam.samverkan_id()))
    with check (samverkan_id = (select gemensam.samverkan_id()));
  grant ${rattigheter} on gemensam.${tabell} to gemensam_app;
`;

/** The column every tenant table begins with. Its default is the transaction's own samverkan, so no statement names it. */
export const samverkanKolumn = `samverkan_id uuid not null default gemensam.samverkan_id() references gemensam.samverkan (id)`;
