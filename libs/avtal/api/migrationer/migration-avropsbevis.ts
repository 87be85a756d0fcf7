import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** Evidence of answers to "Får vi avropa?", as it was issued. Only added; its checksum is that of its text. */
export class Avropsbevis1761000037300 implements MigrationInterface {
  readonly name = 'Avropsbevis1761000037300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gemensam.avropsbevis (
        ${samverkanKolumn},
        id uuid not null,
        avtal_id uuid not null,
        organisation_id uuid not null,
        utfardat timestamptz not null default clock_timestamp(),
        av_id uuid not null references gemensam.person (id),
        av text not null,
        -- Canonical JSON: the text that the checksum is of.
        uppgifter text not null,
        -- SHA-256, hexadecimal.
        kontrollsumma text not null,
        primary key (samverkan_id, id),
        foreign key (samverkan_id, avtal_id) references gemensam.avtal (samverkan_id, id),
        foreign key (samverkan_id, organisation_id) references gemensam.organisation (samverkan_id, id),
        check (kontrollsumma = encode(sha256(convert_to(uppgifter, 'UTF8')), 'hex'))
      );
      create unique index avropsbevis_kod on gemensam.avropsbevis (samverkan_id, kontrollsumma text_pattern_ops);
      ${radskydd('avropsbevis', 'select, insert')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table gemensam.avropsbevis');
  }
}
