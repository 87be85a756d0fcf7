import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What somebody has noted that lets herself decide: the day an absence was noted and what the absent person says of it, the day when the end of a
 * seat on a board was entered, and that a decision rests on an absence noted by the one who took it.
 */
export class EgnaUppgifter1761000043100 implements MigrationInterface {
  readonly name = 'EgnaUppgifter1761000043100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gemensam.franvaro
        -- The business day. Null: noted before this was kept.
        add column noterad_datum date,
        -- Of the absent person, about what somebody else noted.
        add column svar text check (svar in ('stammer','stammer_inte')),
        add column svarat date,
        add constraint franvaro_svar check ((svar is null) = (svarat is null));
      alter table gemensam.styrelseuppdrag
        -- The business day when its end was entered.
        add column avslutad date;
      alter table gemensam.delegationsbeslut
        -- Null: not so. The checksum of a row is the same with an empty column.
        add column egen_anteckning boolean check (egen_anteckning);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gemensam.delegationsbeslut drop column egen_anteckning;
      alter table gemensam.styrelseuppdrag drop column avslutad;
      alter table gemensam.franvaro drop column noterad_datum, drop column svar, drop column svarat;
    `);
  }
}
