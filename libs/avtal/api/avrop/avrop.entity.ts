import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Avropsstatus } from '@gemensam/avtal/domain';

/** What has been called off. Only added; the one edit there is takes it back. */
@Entity('avrop')
export class AvropEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'avtal_id' })
  readonly avtalId!: string;
  @Column('uuid', { name: 'organisation_id' })
  readonly organisationId!: string;
  @Column('text')
  readonly orgnr!: string;
  @Column('text')
  readonly organisation!: string;
  @Column('text', { nullable: true })
  readonly kommunkod!: string | null;
  @Column('integer')
  readonly rang!: number;
  @Column('text')
  readonly leverantor!: string;
  @Column('text', { nullable: true })
  readonly rangskal!: string | null;
  /** Öre, without moms. */
  @Column('bigint')
  readonly belopp!: string;
  @Column('date')
  readonly datum!: string;
  @Column('text')
  readonly vad!: string;
  @Column('text', { nullable: true })
  readonly referens!: string | null;
  @Column('uuid', { name: 'ersatter_id', nullable: true })
  readonly ersatterId!: string | null;
  @Column('timestamptz')
  readonly lamnat!: Date;
  @Column('uuid', { name: 'lamnat_av_id' })
  readonly lamnatAvId!: string;
  @Column('text', { name: 'lamnat_av' })
  readonly lamnatAv!: string;
  @Column('text')
  readonly status!: Avropsstatus;
  @Column('text', { nullable: true })
  readonly skal!: string | null;
  @Column('timestamptz', { nullable: true })
  readonly makulerat!: Date | null;
  @Column('uuid', { name: 'makulerat_av_id', nullable: true })
  readonly makuleratAvId!: string | null;
  @Column('text', { name: 'makulerat_av', nullable: true })
  readonly makuleratAv!: string | null;
  @Column('integer')
  readonly version!: number;
}
