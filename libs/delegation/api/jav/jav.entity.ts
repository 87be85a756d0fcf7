import { type Javsgrund, type Javsbedomning, type Javssaktyp } from '@gemensam/delegation/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question of jäv in one matter. */
@Entity('jav')
export class JavEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('text')
  readonly saktyp!: Javssaktyp;
  @Column('uuid', { name: 'sak_id' })
  readonly sakId!: string;
  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;
  @Column('text')
  readonly person!: string;
  @Column('text')
  readonly grund!: Javsgrund;
  @Column('text')
  readonly text!: string;
  @Column('text', { name: 'egen_bedomning' })
  readonly egenBedomning!: Javsbedomning;
  @Column('date')
  readonly datum!: string;
  @Column('text', { nullable: true })
  readonly avgjord!: Javsbedomning | null;
  @Column('date', { name: 'avgjord_datum', nullable: true })
  readonly avgjordDatum!: string | null;
  @Column('uuid', { name: 'avgjord_av_id', nullable: true })
  readonly avgjordAvId!: string | null;
  @Column('text', { name: 'avgjord_av', nullable: true })
  readonly avgjordAv!: string | null;
  @Column('text', { name: 'avgjord_skal', nullable: true })
  readonly avgjordSkal!: string | null;
  @Column('integer')
  readonly version!: number;
}

/** A seat on the board of an organisation. */
@Entity('styrelseuppdrag')
export class StyrelseuppdragEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;
  @Column('uuid', { name: 'organisation_id' })
  readonly organisationId!: string;
  @Column('date')
  readonly fran!: string;
  @Column('date', { nullable: true })
  readonly till!: string | null;
  /** When the end was entered. */
  @Column('date', { nullable: true })
  readonly avslutad!: string | null;
  @Column('uuid', { name: 'noterad_av_id' })
  readonly noteradAvId!: string;
  @Column('text', { name: 'noterad_av' })
  readonly noteradAv!: string;
  @Column('integer')
  readonly version!: number;
}
