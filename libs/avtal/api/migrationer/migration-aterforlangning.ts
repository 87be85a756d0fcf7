import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { radskydd, samverkanKolumn } from '@gemensam/shared/api';

/** A förlängning that was registered by mistake is taken back: it is moved here whole, with the reason, and the option can be taken again. */
export class Aterforlangning1761000038100 implements MigrationInterface {
  readonly name = 'Aterforlangning1761000038100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(aterforlangningSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke delete on gemensam.avtal_forlangning from gemensam_app; drop table gemensam.avtal_aterforlangning;`);
  }
}

const aterforlangningSql = `
  create table gemensam.avtal_aterforlangning (
    ${samverkanKolumn},
    id uuid not null,
    avtal_id uuid not null,
    -- What was registered.
    option_nr integer not null,
    meddelad date not null,
    forlangning_beslut_id uuid not null,
    forlangd_av_id uuid not null references gemensam.person (id),
    forlangd_av text not null,
    forlangd timestamptz not null,
    -- Why it is taken back; the decision where the first one had been reported to the nämnd.
    skal text not null check (length(skal) between 1 and 1000),
    beslut_referens_id uuid,
    av_id uuid not null references gemensam.person (id),
    av text not null,
    tid timestamptz not null default clock_timestamp(),
    primary key (samverkan_id, id),
    foreign key (samverkan_id, avtal_id) references gemensam.avtal (samverkan_id, id),
    foreign key (samverkan_id, forlangning_beslut_id) references gemensam.beslut_referens (samverkan_id, id),
    foreign key (samverkan_id, beslut_referens_id) references gemensam.beslut_referens (samverkan_id, id)
  );
  create index avtal_aterforlangning_avtal on gemensam.avtal_aterforlangning (samverkan_id, avtal_id);
  ${radskydd('avtal_aterforlangning', 'select, insert')}
  grant delete on gemensam.avtal_forlangning to gemensam_app;
`;
