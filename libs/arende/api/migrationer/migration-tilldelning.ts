import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What an award opens among the ärenden (OSL 19:3): those of its project that are secret because of a procurement. The one who enters the
 * award may not see them, so a function of the owner finds and opens them; it does so in the transaction of the award alone. A ground that
 * was there before the procurement and was never lifted holds again.
 */
export class Tilldelning1761000038402 implements MigrationInterface {
  readonly name = 'Tilldelning1761000038402';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy agare_andrar on gemensam.arende for update to current_user using (true) with check (true);
      create policy agare_tar_bort on gemensam.arende_behorig for delete to current_user using (true);
      create policy agare_laser on gemensam.arende_sekretess for select to current_user using (true);
      create function gemensam.oppna_upphandlingsarenden(sokt uuid, idag date)
        returns table (id uuid, dnr_ar integer, dnr_lopnummer integer, klassificering text, paragraf text, skal text)
        language sql volatile security definer set search_path = gemensam, pg_temp as $$
        with hemliga as materialized (
          select a.samverkan_id, a.id, o.paragraf, o.skal
          from upphandling u join arende a on a.samverkan_id = u.samverkan_id and a.projekt_id = u.projekt_id and a.sekretess_slag = 'upphandling'
          left join lateral (
            select s.paragraf, s.skal from arende_sekretess s
            where s.samverkan_id = a.samverkan_id and s.arende_id = a.id and s.slag = 'ordinarie' and s.beslut <> 'havd' and s.paragraf <> '19:3'
              and not exists (select from arende_sekretess h where h.samverkan_id = a.samverkan_id and h.arende_id = a.id and h.beslut = 'havd' and h.tid > s.tid)
            order by s.tid desc limit 1) o on true
          where u.samverkan_id = samverkan_id() and u.id = sokt and exists (
            select from upphandlingssteg t where t.samverkan_id = u.samverkan_id and t.upphandling_id = u.id and t.till = 'tilldelad' and t.transaktion = pg_current_xact_id())
          order by a.id for update of a
        ), oppnade as (
          update arende a set sekretess_slag = case when h.paragraf is not null then 'ordinarie' end, sekretess_paragraf = h.paragraf, sekretess_skal = h.skal,
              sekretess_fran = case when h.paragraf is not null then idag end, andrat = clock_timestamp(), version = a.version + 1
          from hemliga h where a.samverkan_id = h.samverkan_id and a.id = h.id
          returning a.id, a.dnr_ar, a.dnr_lopnummer, a.klassificering, a.sekretess_paragraf, a.sekretess_skal
        ), bort as (
          delete from arende_behorig b using hemliga h where b.samverkan_id = h.samverkan_id and b.arende_id = h.id and h.paragraf is null
        )
        select * from oppnade order by id $$;
      revoke all on function gemensam.oppna_upphandlingsarenden(uuid, date) from public;
      grant execute on function gemensam.oppna_upphandlingsarenden(uuid, date) to gemensam_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function gemensam.oppna_upphandlingsarenden(uuid, date);
      drop policy agare_laser on gemensam.arende_sekretess;
      drop policy agare_tar_bort on gemensam.arende_behorig;
      drop policy agare_andrar on gemensam.arende;
    `);
  }
}
