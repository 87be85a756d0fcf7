import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Kostnadsslag } from '@gemensam/finansiering/domain';

/** A cost post. Edited with `updateVersioned` alone; its amounts stand in its allocations, which are only ever inserted. */
@Entity('kostnadspost')
export class KostnadspostEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('text')
  readonly namn!: string;
  @Column('integer')
  readonly ar!: number;
  @Column('text')
  readonly slag!: Kostnadsslag;
  @Column('uuid', { name: 'projekt_id', nullable: true })
  readonly projektId!: string | null;
  @Column('boolean', { name: 'utanfor_budget' })
  readonly utanforBudget!: boolean;
  @Column('text', { nullable: true })
  readonly antagande!: string | null;
  @Column('text')
  readonly kalla!: string;
  @Column('uuid', { name: 'beslut_referens_id', nullable: true })
  readonly beslutReferensId!: string | null;
  /** The business date when the decision was tied to the post. */
  @Column('date', { name: 'beslut_kand', nullable: true })
  readonly beslutKand!: string | null;
  @Column('integer')
  readonly ordning!: number;
  @Column('integer')
  readonly version!: number;
}
