import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time that a kommun is a member. All of a kommun's are written at once. */
@Entity('medlemsperiod')
export class MedlemsperiodEntitet {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  readonly organisationId!: string;
  @PrimaryColumn('integer')
  readonly nr!: number;
  @Column('date', { nullable: true })
  readonly fran!: string | null;
  @Column('date', { nullable: true })
  readonly till!: string | null;
  @Column('text')
  readonly kalla!: string;
}
