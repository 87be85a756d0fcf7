import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Fas, type Projektslag } from '@gemensam/projekt/domain';

/** A row of the portfolio. Edited with `updateVersioned` alone. */
@Entity('projekt')
export class ProjektEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('text')
  readonly namn!: string;
  @Column('text')
  readonly slag!: Projektslag;
  @Column('text', { nullable: true })
  readonly fas!: Fas | null;
  @Column('text', { name: 'vilande_fran', nullable: true })
  readonly vilandeFran!: Fas | null;
  @Column('text', { name: 'vilande_skal', nullable: true })
  readonly vilandeSkal!: string | null;
  @Column('date', { name: 'vilande_granskas', nullable: true })
  readonly vilandeGranskas!: string | null;
  @Column('uuid', { name: 'projektledare_id', nullable: true })
  readonly projektledareId!: string | null;
  @Column('integer')
  readonly version!: number;
}

/** A frozen report. Only ever inserted. */
@Entity('statusrapport')
export class StatusrapportEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'projekt_id' })
  readonly projektId!: string;
  @Column('integer')
  readonly nummer!: number;
  @Column('date')
  readonly datum!: string;
  @Column('uuid', { name: 'forfattare_id', nullable: true })
  readonly forfattareId!: string | null;
  @Column('text')
  readonly forfattare!: string;
  @Column('text')
  readonly text!: string;
  @Column('text', { name: 'lage_tid', nullable: true })
  readonly lageTid!: string | null;
  @Column('text', { name: 'lage_kostnad', nullable: true })
  readonly lageKostnad!: string | null;
  @Column('text', { name: 'lage_resultat', nullable: true })
  readonly lageResultat!: string | null;
  @Column('text', { nullable: true })
  readonly fas!: string | null;
}

/** Which handlingar belong to a project. */
@Entity('projekt_handling')
export class ProjektHandlingEntitet {
  @PrimaryColumn('uuid', { name: 'projekt_id' })
  readonly projektId!: string;
  @PrimaryColumn('uuid', { name: 'handling_id' })
  readonly handlingId!: string;
}
