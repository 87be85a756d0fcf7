import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The decision of the nämnd itself that an invoice without order rests on: then the attest buys nothing. */
export class NamndbeslutPaFaktura1761000043200 implements MigrationInterface {
  readonly name = 'NamndbeslutPaFaktura1761000043200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gemensam.leverantorsfaktura
        add column namndbeslut_id uuid,
        add constraint leverantorsfaktura_namndbeslut foreign key (samverkan_id, namndbeslut_id) references gemensam.beslut_referens (samverkan_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table gemensam.leverantorsfaktura drop column namndbeslut_id');
  }
}
