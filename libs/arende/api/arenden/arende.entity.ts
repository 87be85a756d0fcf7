import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Arendetillstand, type Arendetyp } from '@gemensam/arende/domain';

/** An ärende in the diarium. Edited with `updateVersioned` alone; its version covers the tjänsteskrivelse too. */
@Entity('arende')
export class ArendeEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('text')
  readonly rubrik!: string;
  @Column('text')
  readonly typ!: Arendetyp;
  @Column('text')
  readonly tillstand!: Arendetillstand;
  @Column('integer', { name: 'dnr_ar', nullable: true })
  readonly dnrAr!: number | null;
  @Column('integer', { name: 'dnr_lopnummer', nullable: true })
  readonly dnrLopnummer!: number | null;
  @Column('text', { nullable: true })
  readonly klassificering!: string | null;
  @Column('uuid', { name: 'projekt_id', nullable: true })
  readonly projektId!: string | null;
  @Column('uuid', { name: 'handlaggare_id' })
  readonly handlaggareId!: string;
  @Column('text')
  readonly handlaggare!: string;
  @Column('uuid', { name: 'sammantrade_id', nullable: true })
  readonly sammantradeId!: string | null;
  @Column('date')
  readonly skapat!: string;
  /** The business date of the registration. */
  @Column('date', { nullable: true })
  readonly registrerat!: string | null;
  /** The year whose decisions on delegation it collects. Null: none. */
  @Column('integer', { nullable: true })
  readonly samlingsar!: number | null;
  @Column('timestamptz')
  readonly andrat!: Date;
  @Column('integer')
  readonly version!: number;
}

/** The texts of an ärende, save its rubrik. Written only together with a new version of the ärende. */
@Entity('tjansteskrivelse')
export class TjansteskrivelseEntitet {
  @PrimaryColumn('uuid', { name: 'arende_id' })
  readonly arendeId!: string;
  @Column('text')
  readonly mottagare!: string;
  @Column('text', { name: 'forslag_till_beslut', array: true })
  readonly forslagTillBeslut!: string[];
  @Column('text')
  readonly sammanfattning!: string;
  @Column('text')
  readonly bakgrund!: string;
  @Column('text')
  readonly ekonomi!: string;
  @Column('text')
  readonly juridik!: string;
  @Column('text')
  readonly remissutfall!: string;
  @Column('text', { name: 'expedieras_till' })
  readonly expedierasTill!: string;
  @Column('text', { name: 'andrad_av' })
  readonly andradAv!: string;
  @Column('timestamptz')
  readonly andrad!: Date;
}

/** Which handlingar belong to an ärende. */
@Entity('arende_handling')
export class ArendeHandlingEntitet {
  @PrimaryColumn('uuid', { name: 'arende_id' })
  readonly arendeId!: string;
  @PrimaryColumn('uuid', { name: 'handling_id' })
  readonly handlingId!: string;
}
