import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The prisbasbelopp of a year. Edited with `updateVersioned` alone. */
@Entity('prisbasbelopp')
export class PrisbasbeloppEntitet {
  @PrimaryColumn('integer')
  readonly ar!: number;
  @Column('bigint')
  readonly ore!: string;
  @Column('text')
  readonly kalla!: string;
  @Column('uuid', { name: 'av_id', nullable: true })
  readonly avId!: string | null;
  @Column('text', { nullable: true })
  readonly av!: string | null;
  @Column('integer')
  readonly version!: number;
}
