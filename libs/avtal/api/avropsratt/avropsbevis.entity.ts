import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An answer to "Får vi avropa?" as it was issued. Only added. */
@Entity('avropsbevis')
export class AvropsbevisEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'avtal_id' })
  readonly avtalId!: string;
  @Column('uuid', { name: 'organisation_id' })
  readonly organisationId!: string;
  @Column('timestamptz')
  readonly utfardat!: Date;
  @Column('uuid', { name: 'av_id' })
  readonly avId!: string;
  @Column('text')
  readonly av!: string;
  @Column('text')
  readonly uppgifter!: string;
  @Column('text')
  readonly kontrollsumma!: string;
}
