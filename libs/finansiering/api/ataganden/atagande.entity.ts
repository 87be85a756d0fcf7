import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Atagandetillstand } from '@gemensam/finansiering/domain';

/** What one party takes on of a post: a kommun or an external financier. Edited with `updateVersioned` alone. */
@Entity('atagande')
export class AtagandeEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'kostnadspost_id' })
  readonly kostnadspostId!: string;
  @Column('char', { length: 4, nullable: true })
  readonly kommunkod!: string | null;
  @Column('text', { name: 'extern_namn', nullable: true })
  readonly externNamn!: string | null;
  @Column('uuid', { name: 'organisation_id', nullable: true })
  readonly organisationId!: string | null;
  @Column('text')
  readonly tillstand!: Atagandetillstand;
  @Column('bigint', { name: 'begart_ore' })
  readonly begartOre!: string;
  @Column('bigint', { name: 'tidigare_ore', nullable: true })
  readonly tidigareOre!: string | null;
  @Column('bigint', { name: 'atagit_ore' })
  readonly atagitOre!: string;
  @Column('date', { name: 'sista_dag' })
  readonly sistaDag!: string;
  @Column('text', { nullable: true })
  readonly instans!: string | null;
  @Column('date', { nullable: true })
  readonly beslutsdatum!: string | null;
  @Column('text', { nullable: true })
  readonly handling!: string | null;
  @Column('text', { nullable: true })
  readonly kommentar!: string | null;
  @Column('text', { name: 'fragad_av' })
  readonly fragadAv!: string;
  @Column('timestamptz')
  readonly fragad!: Date;
  @Column('text', { name: 'svarad_av', nullable: true })
  readonly svaradAv!: string | null;
  @Column('timestamptz', { nullable: true })
  readonly svarad!: Date | null;
  @Column('integer')
  readonly version!: number;
}
