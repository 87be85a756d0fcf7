import { type Kontext } from '@gemensam/shared/api';
import { type Roll } from '@gemensam/shared/contract';
import { type Provning } from '@gemensam/shared/testing';

/** Who reads the words of a decision, and of the order and the invoice it was about, by role alone, by the secrecy of its ärende; written by hand. */
export const LASER: Readonly<Record<'oppet' | 'ordinarie' | 'upphandling', readonly Roll[]>> = {
  oppet: ['e_samordnare', 'namndsekreterare', 'ordforande', 'vice_ordforande', 'ledamot', 'kommunrepresentant', 'projektledare', 'overordnad', 'revisor', 'administrator'],
  ordinarie: ['e_samordnare', 'namndsekreterare', 'ordforande', 'vice_ordforande', 'revisor'],
  upphandling: [],
};

/** Every row with the word that a person is shown of every table and view of the portal, in the columns that it may read. */
export const radernaMed = async (p: Provning, k: Kontext, ord: string): Promise<string> => {
  const { rows } = await p.agare.query<{ tabell: string; kolumner: string }>(
    `select table_name as tabell, string_agg(format('t.%I', column_name), ', ') as kolumner from information_schema.column_privileges
     where table_schema = 'gemensam' and grantee = 'gemensam_app' and privilege_type = 'SELECT' group by 1 order by 1`);
  return p.db.lasa(k, async (las) => {
    const svar: string[] = [];
    for (const { tabell, kolumner } of rows) {
      const funna = await las.rader<{ rad: string }>({ namn: `prov.allt.${tabell}`, text: `select (select to_jsonb(x)::text from (select ${kolumner}) x) as rad from gemensam.${tabell} t` });
      svar.push(...funna.map((r) => `${tabell} ${r.rad}`));
    }
    return svar.filter((r) => r.includes(ord)).join('\n');
  });
};
