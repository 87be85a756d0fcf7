import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Arendesekretessbeslut, type Arendesekretesslag } from '@gemensam/arende/domain';

/** The secrecy of an ärende: columns of its row, which the acts on secrecy alone edit, with `updateVersioned`. */
@Entity('arende')
export class ArendesekretessEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'handlaggare_id' })
  readonly handlaggareId!: string;
  @Column('integer', { name: 'dnr_ar', nullable: true })
  readonly dnrAr!: number | null;
  @Column('integer', { name: 'dnr_lopnummer', nullable: true })
  readonly dnrLopnummer!: number | null;
  @Column('text', { nullable: true })
  readonly klassificering!: string | null;
  @Column('text', { name: 'sekretess_slag', nullable: true })
  readonly slag!: Arendesekretesslag | null;
  @Column('text', { name: 'sekretess_paragraf', nullable: true })
  readonly paragraf!: string | null;
  @Column('text', { name: 'sekretess_skal', nullable: true })
  readonly skal!: string | null;
  @Column('date', { name: 'sekretess_fran', nullable: true })
  readonly fran!: string | null;
  @Column('integer', { nullable: true })
  readonly samlingsar!: number | null;
  @Column('timestamptz')
  readonly andrat!: Date;
  @Column('integer')
  readonly version!: number;
}

/** A decision on the secrecy of an ärende. Only ever inserted. */
@Entity('arende_sekretess')
export class ArendesekretessbeslutEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'arende_id' })
  readonly arendeId!: string;
  @Column('text')
  readonly beslut!: Arendesekretessbeslut;
  @Column('text')
  readonly slag!: Arendesekretesslag;
  @Column('text')
  readonly paragraf!: string;
  @Column('text')
  readonly skal!: string;
  @Column('date')
  readonly datum!: string;
  @Column('uuid', { name: 'av_id' })
  readonly avId!: string;
  @Column('text')
  readonly av!: string;
  @Column('uuid')
  readonly salt!: string;
}

/** A person who is named in a secret ärende. */
@Entity('arende_behorig')
export class ArendebehorigEntitet {
  @PrimaryColumn('uuid', { name: 'arende_id' })
  readonly arendeId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' })
  readonly personId!: string;
  @Column('text')
  readonly av!: string;
}
