import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One owner's holding in one organisation between two days. Edited with `updateVersioned` alone. */
@Entity('innehav')
export class InnehavEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'agare_id' })
  readonly agareId!: string;
  @Column('uuid', { name: 'agd_id' })
  readonly agdId!: string;
  @Column('bigint', { name: 'roster_taljare' })
  readonly rosterTaljare!: string;
  @Column('bigint', { name: 'roster_namnare' })
  readonly rosterNamnare!: string;
  @Column('bigint', { name: 'kapital_taljare', nullable: true })
  readonly kapitalTaljare!: string | null;
  @Column('bigint', { name: 'kapital_namnare', nullable: true })
  readonly kapitalNamnare!: string | null;
  @Column('date')
  readonly fran!: string;
  @Column('date', { nullable: true })
  readonly till!: string | null;
  @Column('text')
  readonly kalla!: string;
  @Column('boolean')
  readonly struken!: boolean;
  @Column('integer')
  readonly version!: number;
}

/** Seats in the board of a stiftelse that one party appoints between two days. Edited with `updateVersioned` alone. */
@Entity('styrelseplats')
export class StyrelseplatsEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'stiftelse_id' })
  readonly stiftelseId!: string;
  @Column('uuid', { name: 'utsedd_av_id', nullable: true })
  readonly utseddAvId!: string | null;
  @Column('integer')
  readonly antal!: number;
  @Column('date')
  readonly fran!: string;
  @Column('date', { nullable: true })
  readonly till!: string | null;
  @Column('text')
  readonly kalla!: string;
  @Column('boolean')
  readonly struken!: boolean;
  @Column('integer')
  readonly version!: number;
}
