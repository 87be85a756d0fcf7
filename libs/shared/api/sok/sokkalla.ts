import { type Soktyp } from '@gemensam/shared/domain';

/**
 * Binds a table to the index: whatever writes a row of it, the object that the row tells of is indexed anew when the transaction
 * commits, in that transaction. `id` is the column that holds the object's id. The policy lets the owner's functions read it.
 */
export const sokkalla = (tabell: string, id: string, ...typer: readonly Soktyp[]): string => `
  create policy agare_soker on gemensam.${tabell} for select to current_user using (true);
  create constraint trigger sok after insert or update or delete on gemensam.${tabell}
    deferrable initially deferred for each row execute function gemensam.sok_andrad('${id}', '${typer.join(`', '`)}');
`;

export const sokkallaBort = (tabell: string): string => `
  drop trigger sok on gemensam.${tabell};
  drop policy agare_soker on gemensam.${tabell};
`;
