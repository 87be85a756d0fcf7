import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Gruppfunktion, type Projektgrupp } from '@gemensam/projekt/domain';

/** A seat in a group of a project. Edited with `updateVersioned` alone. */
@Entity('gruppmedlem')
export class GruppmedlemEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'projekt_id' })
  readonly projektId!: string;
  @Column('text')
  readonly grupp!: Projektgrupp;
  @Column('text')
  readonly funktion!: Gruppfunktion;
  @Column('uuid', { name: 'person_id', nullable: true })
  readonly personId!: string | null;
  @Column('text')
  readonly namn!: string;
  @Column('text')
  readonly organisation!: string;
  @Column('date')
  readonly fran!: string;
  @Column('date', { nullable: true })
  readonly till!: string | null;
  @Column('integer')
  readonly version!: number;
}
