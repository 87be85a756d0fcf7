import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Tjansteskrivelse } from '@gemensam/arende/domain';

/** A remiss that was sent. Written once, and closed once. */
@Entity('remiss')
export class RemissEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'arende_id' })
  readonly arendeId!: string;
  @Column('integer')
  readonly nummer!: number;
  @Column('text')
  readonly fragor!: string;
  @Column('date', { name: 'sista_dag' })
  readonly sistaDag!: string;
  @Column('jsonb')
  readonly skrivelse!: Tjansteskrivelse;
  @Column('date')
  readonly skickad!: string;
  @Column('text', { name: 'skickad_av' })
  readonly skickadAv!: string;
  @Column('date', { nullable: true })
  readonly avslutad!: string | null;
  @Column('text', { name: 'avslutad_av', nullable: true })
  readonly avslutadAv!: string | null;
}

/** A kommun that is asked to answer a remiss. */
@Entity('remiss_kommun')
export class RemissKommunEntitet {
  @PrimaryColumn('uuid', { name: 'remiss_id' })
  readonly remissId!: string;
  @Column('uuid', { name: 'arende_id' })
  readonly arendeId!: string;
  @PrimaryColumn('text')
  readonly kommunkod!: string;
}

/** Why an act was done, and its particulars. Never changed. */
@Entity('arendeakt')
export class ArendeaktEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'arende_id' })
  readonly arendeId!: string;
  @Column('text')
  readonly akt!: string;
  @Column('text', { nullable: true })
  readonly uppgift!: string | null;
  @Column('text', { nullable: true })
  readonly skal!: string | null;
  @Column('text')
  readonly av!: string;
}
