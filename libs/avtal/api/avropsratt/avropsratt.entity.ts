import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Agarmatt, type Andelsslag, type Avropsgrund, type Avropsslag } from '@gemensam/avtal/domain';

/** Who may call off from an avtal; its id is that of the avtal. Edited with `updateVersioned` alone. */
@Entity('avropsregel')
export class AvropsregelEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('text', { array: true })
  readonly slag!: Avropsslag[];
  @Column('text')
  readonly matt!: Agarmatt;
  @Column('text')
  readonly andelsslag!: Andelsslag;
  @Column('bigint', { name: 'troskel_taljare' })
  readonly troskelTaljare!: string;
  @Column('bigint', { name: 'troskel_namnare' })
  readonly troskelNamnare!: string;
  @Column('bigint', { name: 'styrelse_taljare' })
  readonly styrelseTaljare!: string;
  @Column('bigint', { name: 'styrelse_namnare' })
  readonly styrelseNamnare!: string;
  @Column('uuid', { array: true })
  readonly namngivna!: string[];
  @Column('timestamptz')
  readonly andrad!: Date;
  @Column('integer')
  readonly version!: number;
}

/** That the list of an avtal is frozen, and as of which day. Only added. */
@Entity('avropslista')
export class AvropslistaEntitet {
  @PrimaryColumn('uuid', { name: 'avtal_id' })
  readonly avtalId!: string;
  @Column('date')
  readonly datum!: string;
  @Column('timestamptz')
  readonly fryst!: Date;
  @Column('uuid', { name: 'av_id' })
  readonly avId!: string;
  @Column('text')
  readonly av!: string;
}

/** A buyer that the upphandling names. Only added. */
@Entity('avropsberattigad')
export class AvropsberattigadEntitet {
  @PrimaryColumn('uuid', { name: 'avtal_id' })
  readonly avtalId!: string;
  @PrimaryColumn('text')
  readonly orgnr!: string;
  @Column('text')
  readonly namn!: string;
  @Column('uuid', { name: 'organisation_id' })
  readonly organisationId!: string;
  @Column('text')
  readonly grund!: Avropsgrund;
  @Column('boolean', { name: 'kontroll_ej_visad' })
  readonly kontrollEjVisad!: boolean;
  @Column('text')
  readonly kedjetext!: string;
}
