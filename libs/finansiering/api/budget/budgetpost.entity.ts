import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of a year's budget. Edited with `updateVersioned` alone; forecasts and comments stand beside it and are only added to. */
@Entity('budgetpost')
export class BudgetpostEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'budgetrad_id' })
  readonly budgetradId!: string;
  @Column('integer')
  readonly ar!: number;
  @Column('bigint', { name: 'belopp_ore' })
  readonly beloppOre!: string;
  @Column('text')
  readonly kalla!: string;
  @Column('integer')
  readonly version!: number;
}
