import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Roll } from '@gemensam/samverkan/domain';

/** A role that a person holds between two days. Edited with `updateVersioned` alone. */
@Entity('uppdrag')
export class UppdragEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;
  @Column('text')
  readonly roll!: Roll;
  @Column('text', { nullable: true })
  readonly kommunkod!: string | null;
  @Column('uuid', { name: 'organisation_id', nullable: true })
  readonly organisationId!: string | null;
  @Column('date')
  readonly fran!: string;
  @Column('date', { nullable: true })
  readonly till!: string | null;
  @Column('integer')
  readonly version!: number;
}
