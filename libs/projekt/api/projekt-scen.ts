import { type Fas, type Projektslag } from '@gemensam/projekt/domain';
import { type Kontext, nyttId } from '@gemensam/shared/api';
import { type LamnaStatusrapportInput } from '@gemensam/shared/contract';
import { type Provning } from '@gemensam/shared/testing';

/** Puts a project on the stage of a PostgreSQL test, as its owner; gives its id. */
export const stallProjekt = async (
  p: Provning,
  dar: Kontext,
  val: { readonly namn?: string; readonly slag?: Projektslag; readonly fas?: Fas | null; readonly projektledare?: string | null; readonly ordning?: number } = {},
): Promise<string> => {
  const id = nyttId();
  await p.agare.query(
    `insert into gemensam.projekt (samverkan_id, id, namn, slag, fas, projektledare_id, ordning, tidplan_fran, tidplan_till)
     values ($1, $2, $3, $4, $5, $6, $7, 2019, 2022)`,
    [dar.samverkan.id, id, val.namn ?? `Projekt ${id}`, val.slag ?? 'projekt', val.fas === undefined ? 'forbereds' : val.fas, val.projektledare ?? null, val.ordning ?? 0],
  );
  return id;
};

/** Reports from a source, one per text, the first on 2021-01-28 and then one day apart. */
export const stallRapporter = async (p: Provning, dar: Kontext, projektId: string, texter: readonly string[]): Promise<void> => {
  for (const [i, text] of texter.entries())
    await p.agare.query(
      `insert into gemensam.statusrapport (samverkan_id, id, projekt_id, nummer, datum, forfattare, text, inlast_kalla)
       values ($1, $2, $3, $4, date '2021-01-28' + $5::int, 'Protokollet', $6, 'Protokoll 2021-01-28 § 9')`,
      [dar.samverkan.id, nyttId(), projektId, i + 1, i, text],
    );
};

export const statusinput = (projektId: string, version: number, text: string): LamnaStatusrapportInput => ({
  projektId, version, text, lageTid: 'enligt_plan', lageKostnad: 'risk', lageResultat: 'avviker',
});

/** The port to the money where nothing costs. */
export const ingenKostnad = async () => ({ totalt: 0n, sakrat: 0n, saknas: 0n });
