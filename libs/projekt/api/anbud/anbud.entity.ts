import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Anbudsstatus } from '@gemensam/projekt/domain';
import { type Datum } from '@gemensam/shared/domain';

/** The list of the bids of an upphandling: its version, and whether it was opened after an interruption. */
@Entity('anbudslista')
export class AnbudslistaEntitet {
  /** Of its upphandling. */
  @PrimaryColumn('uuid', { name: 'upphandling_id' })
  readonly id!: string;
  @Column('integer')
  readonly version!: number;
  @Column('date', { nullable: true })
  readonly offentlig!: Datum | null;
  @Column('text', { name: 'offentlig_skal', nullable: true })
  readonly offentligSkal!: string | null;
}

/** A person who handles the bids of an upphandling. */
@Entity('upphandling_behorig')
export class UpphandlingsbehorigEntitet {
  @PrimaryColumn('uuid', { name: 'upphandling_id' })
  readonly upphandlingId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' })
  readonly personId!: string;
  @Column('text')
  readonly av!: string;
}

/** A bid. Edited with `updateVersioned` alone. */
@Entity('anbud')
export class AnbudEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'upphandling_id' })
  readonly upphandlingId!: string;
  @Column('text')
  readonly namn!: string;
  @Column('text', { nullable: true })
  readonly orgnr!: string | null;
  @Column('date')
  readonly dag!: Datum;
  @Column('text')
  readonly klockslag!: string;
  @Column('bigint', { nullable: true })
  readonly belopp!: string | null;
  @Column('text')
  readonly status!: Anbudsstatus;
  @Column('text', { nullable: true })
  readonly utvardering!: string | null;
  @Column('text', { nullable: true })
  readonly skal!: string | null;
  @Column('text')
  readonly av!: string;
  @Column('integer')
  readonly version!: number;
}

@Entity('anbud_handling')
export class AnbudHandlingEntitet {
  @PrimaryColumn('uuid', { name: 'anbud_id' })
  readonly anbudId!: string;
  @PrimaryColumn('uuid', { name: 'handling_id' })
  readonly handlingId!: string;
}
