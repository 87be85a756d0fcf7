import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The name of a figure in brackets, as plain texts once held it in the place of its value. */
const MARKE = String.raw`\[(post:[0-9a-f-]{36}|projekt)(:[A-Za-z0-9_-]+)+\]`;
const TEXTER = ['sammanfattning', 'bakgrund', 'ekonomi', 'juridik', 'remissutfall', 'expedieras_till'] as const;
const utan = (text: string): string => `regexp_replace(${text}, '${MARKE}', '–', 'g')`;

const tvang = (vad: 'force' | 'no force'): string =>
  ['arende', 'skrivelseversion', 'tjansteskrivelse'].map((t) => `alter table gemensam.${t} ${vad} row level security;`).join(' ');

/**
 * A version keeps the figures as they were when it was saved; of older ones only that at which the ärende was färdigberett has them. In
 * the plain texts no figure stands by its name any longer: one whose value is not known there is a dash until the text is next read.
 */
export class Versionssiffror1761000034500 implements MigrationInterface {
  readonly name = 'Versionssiffror1761000034500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null: kept before figures were.
      alter table gemensam.skrivelseversion add column siffror jsonb;
      -- The owner may be no superuser: then the policies would hide the rows from the migration.
      ${tvang('no force')}
      update gemensam.skrivelseversion v set siffror = a.frysta_siffror from gemensam.arende a
        where a.samverkan_id = v.samverkan_id and a.id = v.arende_id and a.frysta_siffror is not null and v.orsak = 'fardigberedd'
          and not exists (select from gemensam.skrivelseversion n where n.samverkan_id = v.samverkan_id and n.arende_id = v.arende_id and n.nummer > v.nummer);
      update gemensam.tjansteskrivelse set ${TEXTER.map((t) => `${t} = ${utan(t)}`).join(', ')},
          forslag_till_beslut = array(select ${utan('p.text')} from unnest(forslag_till_beslut) with ordinality p(text, n) order by p.n)
        where concat_ws(' ', ${TEXTER.join(', ')}, array_to_string(forslag_till_beslut, ' ')) ~ '${MARKE}';
      set constraints all immediate;
      ${tvang('force')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table gemensam.skrivelseversion drop column siffror');
  }
}
