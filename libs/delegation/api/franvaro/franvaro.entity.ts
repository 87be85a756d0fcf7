import { type Franvaroskal, type Franvarosvar } from '@gemensam/delegation/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Days on which somebody with an uppdrag is away. */
@Entity('franvaro')
export class FranvaroEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;
  @Column('date')
  readonly fran!: string;
  @Column('date')
  readonly till!: string;
  @Column('text')
  readonly skal!: Franvaroskal;
  @Column('boolean')
  readonly aterkallad!: boolean;
  @Column('uuid', { name: 'noterad_av_id' })
  readonly noteradAvId!: string;
  @Column('text', { name: 'noterad_av' })
  readonly noteradAv!: string;
  @Column('date', { name: 'noterad_datum', nullable: true })
  readonly noteradDatum!: string | null;
  @Column('text', { nullable: true })
  readonly svar!: Franvarosvar | null;
  @Column('date', { nullable: true })
  readonly svarat!: string | null;
  @Column('integer')
  readonly version!: number;
}
