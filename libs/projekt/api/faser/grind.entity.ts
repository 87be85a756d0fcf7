import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Fas, type Forfarande, type Upphandlingslage } from '@gemensam/projekt/domain';

/** What a project delivers before a gate. Edited with `updateVersioned` alone. */
@Entity('leverabel')
export class LeverabelEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'projekt_id' })
  readonly projektId!: string;
  @Column('text')
  readonly namn!: string;
  @Column('text')
  readonly grind!: Fas;
  @Column('text')
  readonly agare!: string;
  @Column('date', { nullable: true })
  readonly klar!: string | null;
  @Column('date', { nullable: true })
  readonly godkand!: string | null;
  @Column('uuid', { name: 'godkand_av_id', nullable: true })
  readonly godkandAvId!: string | null;
  @Column('text', { name: 'godkand_av', nullable: true })
  readonly godkandAv!: string | null;
  @Column('integer')
  readonly version!: number;
}

/** An upphandling of a project. Its state changes together with a step alone. */
@Entity('upphandling')
export class UpphandlingEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'projekt_id' })
  readonly projektId!: string;
  @Column('integer')
  readonly nummer!: number;
  @Column('text')
  readonly forfarande!: Forfarande;
  @Column('text')
  readonly lage!: Upphandlingslage;
  @Column('text', { name: 'fore_overprovning', nullable: true })
  readonly foreOverprovning!: Upphandlingslage | null;
  @Column('date', { name: 'sparr_skickad', nullable: true })
  readonly sparrSkickad!: string | null;
  @Column('boolean', { name: 'sparr_elektroniskt', nullable: true })
  readonly sparrElektroniskt!: boolean | null;
  @Column('date', { name: 'sparr_sista', nullable: true })
  readonly sparrSista!: string | null;
  @Column('date', { name: 'avtal_datum', nullable: true })
  readonly avtalDatum!: string | null;
  @Column('integer')
  readonly version!: number;
}
