import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Riskstatus } from '@gemensam/projekt/domain';

/** A risk of a project. Edited with `updateVersioned` alone. */
@Entity('risk')
export class RiskEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'projekt_id' })
  readonly projektId!: string;
  @Column('integer')
  readonly nummer!: number;
  @Column('text')
  readonly namn!: string;
  @Column('text')
  readonly beskrivning!: string;
  @Column('text')
  readonly orsak!: string;
  @Column('text')
  readonly foljd!: string;
  @Column('integer')
  readonly sannolikhet!: number;
  @Column('integer')
  readonly konsekvens!: number;
  @Column('text')
  readonly agare!: string;
  @Column('text')
  readonly status!: Riskstatus;
  @Column('date')
  readonly granskas!: string;
  @Column('date')
  readonly upplagd!: string;
  @Column('date', { nullable: true })
  readonly stangd!: string | null;
  @Column('text', { name: 'stangd_skal', nullable: true })
  readonly stangdSkal!: string | null;
  @Column('integer')
  readonly version!: number;
}
