import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Direktivdel, type Direktivinnehall } from '@gemensam/projekt/domain';
import { type Beslutare } from '@gemensam/samverkan/domain';

/** The working text of a project's directive. Edited with `updateVersioned` alone. */
@Entity('projektdirektiv')
export class ProjektdirektivEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'projekt_id' })
  readonly projektId!: string;
  @Column('jsonb')
  readonly innehall!: Direktivinnehall;
  @Column('timestamptz')
  readonly tid!: Date;
  @Column('uuid', { name: 'av_id', nullable: true })
  readonly avId!: string | null;
  @Column('text')
  readonly av!: string;
  @Column('integer')
  readonly version!: number;
}

/** A version that a decision made. Only ever inserted. */
@Entity('projektdirektivversion')
export class ProjektdirektivversionEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'projekt_id' })
  readonly projektId!: string;
  @Column('integer')
  readonly nummer!: number;
  @Column('jsonb')
  readonly innehall!: Direktivinnehall;
  @Column('text', { array: true })
  readonly andrade!: readonly Direktivdel[];
  @Column('text', { nullable: true })
  readonly tillagg!: string | null;
  @Column('date')
  readonly datum!: string;
  @Column('text')
  readonly beslutare!: Beslutare;
  @Column('uuid', { name: 'beslut_referens_id' })
  readonly beslutReferensId!: string;
  @Column('uuid', { name: 'av_id', nullable: true })
  readonly avId!: string | null;
  @Column('text')
  readonly av!: string;
}
