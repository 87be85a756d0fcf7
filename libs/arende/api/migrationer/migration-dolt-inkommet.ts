import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { doldHandelse } from '@gemensam/shared/api';
import { har, serArende } from './migration-sekretess';

const doltArende = `($1).objekttyp = 'arende' and not exists (
        select from arende a where a.samverkan_id = ($1).samverkan_id and a.id::text = ($1).objekt_id and ${serArende})`;
/** As the policies of its row: with its ärende, or for those who register and the one who noted it. */
const doltInkommet = `($1).objekttyp = 'inkommen_handling' and not exists (
        select from inkommen_handling i where i.samverkan_id = ($1).samverkan_id and i.id::text = ($1).objekt_id and case
          when i.arende_id is null then i.av_id = person_id() or ${har('e_samordnare', 'namndsekreterare')}
          else exists (select from arende a where a.samverkan_id = i.samverkan_id and a.id = i.arende_id and ${serArende}) end)`;

/** Which events of this domain are hidden from the person, of the event `$1`. */
export const doldaArendehandelser = `${doltArende} or ${doltInkommet}`;

const policy = (villkor: string): string => `
  drop policy under_arende on gemensam.handelse;
  create policy under_arende on gemensam.handelse as restrictive for select using (case ${villkor} else true end);`;
const sesArendet = `when objekttyp = 'arende' then exists (
  select from gemensam.arende a where a.samverkan_id = handelse.samverkan_id and a.id = handelse.objekt_id::uuid)`;
const sesInkommet = `when objekttyp = 'inkommen_handling' then exists (
  select from gemensam.inkommen_handling i where i.samverkan_id = handelse.samverkan_id and i.id = handelse.objekt_id::uuid)`;

const jag = '(select gemensam.person_id())';
const lasare = har('e_samordnare', 'namndsekreterare', 'ordforande', 'vice_ordforande', 'revisor');
const beredare = ` and ${har('e_samordnare', 'namndsekreterare', 'beredningsgrupp')}`;

/** What is written of a secret registration; `roll`: what the handläggare must be besides. */
const hemligt = (tabell: 'registeruppgift' | 'registerrattelse', roll: string, mer: string): string => `
  drop policy hemlig on gemensam.${tabell};
  create policy hemlig on gemensam.${tabell} as restrictive
    using ((not hemlig or ${lasare} or av_id = ${jag} or exists (
        select from gemensam.arende a where a.samverkan_id = ${tabell}.samverkan_id and a.id = ${tabell}.arende_id
          and (a.handlaggare_id = ${jag}${roll} or a.id = any ((select gemensam.oppnade_arenden())::uuid[]))))
      and ${mer})
    with check (true);`;
const hemligheter = (roll: string): string =>
  hemligt('registeruppgift', roll, `(handling_id is null or exists (
        select from gemensam.handling h where h.samverkan_id = registeruppgift.samverkan_id and h.id = registeruppgift.handling_id))`) +
  hemligt('registerrattelse', roll, `exists (select from gemensam.registeruppgift u where u.samverkan_id = registerrattelse.samverkan_id and u.post_id = registerrattelse.post_id)`);

/**
 * What came in and was noted before it had an ärende is told by the log to those who see its row: how many came in on a day would say how
 * many bids there are. A handläggare reads what is secret in the register as long as a role that prepares ärenden is in force.
 */
export class DoltInkommet1761000034501 implements MigrationInterface {
  readonly name = 'DoltInkommet1761000034501';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${policy(`${sesArendet} ${sesInkommet}`)} ${doldHandelse(`select ${doldaArendehandelser}`)} ${hemligheter(beredare)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${policy(sesArendet)} ${doldHandelse(`select ${doltArende}`)} ${hemligheter('')}`);
  }
}
