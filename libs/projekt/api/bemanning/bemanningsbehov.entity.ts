import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Bemanningsenhet, type Bemanningsroll } from '@gemensam/projekt/domain';

/** What a project needs of the kommuner's people. Edited with `updateVersioned` alone. */
@Entity('bemanningsbehov')
export class BemanningsbehovEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'projekt_id' })
  readonly projektId!: string;
  @Column('text')
  readonly roll!: Bemanningsroll;
  @Column('text')
  readonly beskrivning!: string;
  @Column('integer')
  readonly omfattning!: number;
  @Column('text')
  readonly enhet!: Bemanningsenhet;
  @Column('text')
  readonly fran!: string;
  @Column('text')
  readonly till!: string;
  @Column('date', { name: 'sista_dag' })
  readonly sistaDag!: string;
  @Column('date', { nullable: true })
  readonly aterkallat!: string | null;
  @Column('text', { name: 'aterkallat_skal', nullable: true })
  readonly aterkallatSkal!: string | null;
  @Column('integer')
  readonly version!: number;
}
