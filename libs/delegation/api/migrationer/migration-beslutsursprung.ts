import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A decision that other things refer to says where it comes from: what the portal took it as on delegation, and about which thing. One that
 * was noted from outside has neither. Takes the place of `bundet`, which only said that it carries nothing else.
 */
export class Beslutsursprung1761000043000 implements MigrationInterface {
  readonly name = 'Beslutsursprung1761000043000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gemensam.beslut_referens add column delegationstyp text check (length(delegationstyp) between 1 and 40), add column delegationssak_id uuid;
      ${utanSkydd(`update gemensam.beslut_referens r set delegationstyp = b.arendetyp, delegationssak_id = b.sak_id
        from gemensam.delegationsbeslut b where (b.samverkan_id, b.beslut_id) = (r.samverkan_id, r.id);`)}
      alter table gemensam.beslut_referens
        add check (delegationstyp is null or beslutare = 'delegation'),
        add check (delegationssak_id is null or delegationstyp is not null),
        drop column bundet;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gemensam.beslut_referens add column bundet boolean not null default false;
      ${utanSkydd(`update gemensam.beslut_referens set bundet = delegationstyp <> 'ovrigt' where delegationstyp is not null;`)}
      alter table gemensam.beslut_referens drop column delegationssak_id, drop column delegationstyp;
    `);
  }
}

/** The owner sees every samverkan for a moment. What is checked at the end of a transaction is checked now: a table is not altered before. */
const utanSkydd = (sql: string): string => `
  alter table gemensam.beslut_referens no force row level security;
  alter table gemensam.delegationsbeslut no force row level security;
  ${sql}
  set constraints all immediate;
  alter table gemensam.delegationsbeslut force row level security;
  alter table gemensam.beslut_referens force row level security;
`;
