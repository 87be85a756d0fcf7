import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { samverkanKolumn } from '@gemensam/shared/api';
import { radskyddUnderArende } from '../sekretess/radskydd-under-arende';

/**
 * The way of an ärende to the meeting: states up to Kallad, the sammanträde it is planned to, its remisser with what was sent, and the
 * reason and particulars of each act. Reasons stand here and not in the audit log: they are seen by those who see the ärende.
 */
export class Arendegang1761000029000 implements MigrationInterface {
  readonly name = 'Arendegang1761000029000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gemensam.arende
        drop constraint arende_tillstand_check,
        add constraint arende_tillstand_check check (tillstand in ('utkast','registrerad','under_beredning','pa_remiss','beredd','kallad')),
        add column sammantrade_id uuid,
        add foreign key (samverkan_id, sammantrade_id) references gemensam.mote (samverkan_id, id),
        add constraint arende_kallad_till check (tillstand <> 'kallad' or sammantrade_id is not null);
      create index arende_sammantrade on gemensam.arende (samverkan_id, sammantrade_id) where sammantrade_id is not null;

      create table gemensam.remiss (
        ${samverkanKolumn},
        id uuid not null,
        arende_id uuid not null,
        nummer integer not null check (nummer >= 1),
        fragor text not null check (length(fragor) between 1 and 5000),
        sista_dag date not null,
        -- What was sent: the texts as they stood.
        skrivelse jsonb not null,
        skickad date not null,
        skickad_av text not null,
        avslutad date,
        avslutad_av text,
        primary key (samverkan_id, id),
        unique (samverkan_id, id, arende_id),
        unique (samverkan_id, arende_id, nummer),
        foreign key (samverkan_id, arende_id) references gemensam.arende (samverkan_id, id),
        check (sista_dag > skickad and avslutad >= skickad),
        check ((avslutad is null) = (avslutad_av is null))
      );
      create unique index remiss_pagar on gemensam.remiss (samverkan_id, arende_id) where avslutad is null;
      ${radskyddUnderArende('remiss', 'select, insert, update')}

      create table gemensam.remiss_kommun (
        ${samverkanKolumn},
        remiss_id uuid not null,
        arende_id uuid not null,
        kommunkod char(4) not null references gemensam.kommun (kommunkod),
        primary key (samverkan_id, remiss_id, kommunkod),
        foreign key (samverkan_id, remiss_id, arende_id) references gemensam.remiss (samverkan_id, id, arende_id)
      );
      ${radskyddUnderArende('remiss_kommun', 'select, insert')}

      -- What is told of an act beside its event: why, and the particulars.
      create table gemensam.arendeakt (
        ${samverkanKolumn},
        id uuid not null,
        arende_id uuid not null,
        akt text not null,
        uppgift text check (length(uppgift) between 1 and 500),
        skal text check (length(skal) between 1 and 1000),
        av text not null,
        tid timestamptz not null default clock_timestamp(),
        primary key (samverkan_id, id),
        foreign key (samverkan_id, arende_id) references gemensam.arende (samverkan_id, id)
      );
      create index arendeakt_arende on gemensam.arendeakt (samverkan_id, arende_id);
      ${radskyddUnderArende('arendeakt', 'select, insert')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table gemensam.arendeakt, gemensam.remiss_kommun, gemensam.remiss;
      alter table gemensam.arende drop constraint arende_kallad_till, drop column sammantrade_id, drop constraint arende_tillstand_check;
      update gemensam.arende set tillstand = case tillstand when 'pa_remiss' then 'under_beredning' else 'beredd' end where tillstand in ('pa_remiss','kallad');
      alter table gemensam.arende add constraint arende_tillstand_check check (tillstand in ('utkast','registrerad','under_beredning','beredd'));
    `);
  }
}
