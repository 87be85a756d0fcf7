import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Handlingsriktning, type Handlingsserie, type Inkommetlage } from '@gemensam/arende/domain';

/** A class of the diarieplan. Edited with `updateVersioned` alone. */
@Entity('diarieklass')
export class DiarieklassEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('text')
  readonly kod!: string;
  @Column('text')
  readonly namn!: string;
  @Column('boolean')
  readonly anvands!: boolean;
  @Column('integer')
  readonly version!: number;
}

/** A registered handling: its number and what everybody who sees the ärende is told. Edited with `updateVersioned` alone. */
@Entity('registerpost')
export class RegisterpostEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'arende_id' })
  readonly arendeId!: string;
  @Column('text')
  readonly serie!: Handlingsserie;
  @Column('integer')
  readonly nummer!: number;
  @Column('text')
  readonly riktning!: Handlingsriktning;
  @Column('date')
  readonly datum!: string;
  @Column('boolean')
  readonly hemlig!: boolean;
  @Column('date')
  readonly registrerad!: string;
  @Column('uuid', { name: 'av_id' })
  readonly avId!: string;
  @Column('text')
  readonly av!: string;
  @Column('integer')
  readonly version!: number;
}

/** What is written of a registered handling. Changed only together with a new version of its post. */
@Entity('registeruppgift')
export class RegisteruppgiftEntitet {
  @PrimaryColumn('uuid', { name: 'post_id' })
  readonly postId!: string;
  @Column('uuid', { name: 'arende_id' })
  readonly arendeId!: string;
  @Column('boolean')
  readonly hemlig!: boolean;
  @Column('text')
  readonly motpart!: string;
  @Column('text')
  readonly rubrik!: string;
  @Column('text', { nullable: true })
  readonly paragraf!: string | null;
  @Column('text', { nullable: true })
  readonly skal!: string | null;
  @Column('uuid', { name: 'handling_id', nullable: true })
  readonly handlingId!: string | null;
  @Column('uuid', { name: 'av_id' })
  readonly avId!: string;
  @Column('uuid')
  readonly salt!: string;
}

/** Both readings of a correction. Only ever inserted. */
@Entity('registerrattelse')
export class RegisterrattelseEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'post_id' })
  readonly postId!: string;
  @Column('uuid', { name: 'arende_id' })
  readonly arendeId!: string;
  @Column('integer')
  readonly nummer!: number;
  @Column('boolean')
  readonly hemlig!: boolean;
  @Column('text')
  readonly skal!: string;
  @Column('jsonb')
  readonly fore!: Lydelse;
  @Column('jsonb')
  readonly efter!: Lydelse;
  @Column('date')
  readonly datum!: string;
  @Column('uuid', { name: 'av_id' })
  readonly avId!: string;
  @Column('text')
  readonly av!: string;
}

/** A reading of a registration. */
export interface Lydelse {
  readonly riktning: Handlingsriktning;
  readonly datum: string;
  readonly motpart: string;
  readonly rubrik: string;
  readonly paragraf: string | null;
  readonly skal: string | null;
  readonly handlingId: string | null;
  readonly salt: string;
}

/** Something that came in. Edited with `updateVersioned` alone. */
@Entity('inkommen_handling')
export class InkommenHandlingEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('date')
  readonly inkom!: string;
  @Column('text')
  readonly avsandare!: string;
  @Column('text')
  readonly rubrik!: string;
  @Column('uuid', { name: 'arende_id', nullable: true })
  readonly arendeId!: string | null;
  @Column('uuid', { name: 'handling_id', nullable: true })
  readonly handlingId!: string | null;
  @Column('text')
  readonly lage!: Inkommetlage;
  @Column('text', { nullable: true })
  readonly skal!: string | null;
  @Column('uuid', { name: 'post_id', nullable: true })
  readonly postId!: string | null;
  @Column('date')
  readonly antecknad!: string;
  @Column('date', { nullable: true })
  readonly avslutad!: string | null;
  @Column('text', { name: 'avslutad_av', nullable: true })
  readonly avslutadAv!: string | null;
  @Column('uuid', { name: 'av_id' })
  readonly avId!: string;
  @Column('text')
  readonly av!: string;
  @Column('integer')
  readonly version!: number;
}
