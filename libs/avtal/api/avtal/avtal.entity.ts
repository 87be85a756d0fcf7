import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Avropsform, type Avtalsslag, type Uppsagningsslag } from '@gemensam/avtal/domain';

/** An avtal as it is kept. Edited with `updateVersioned` alone. What is null may be so until it is signed. */
@Entity('avtal')
export class AvtalEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('integer')
  readonly nummer!: number;
  @Column('text')
  readonly namn!: string;
  @Column('text')
  readonly omrade!: string;
  @Column('text')
  readonly slag!: Avtalsslag;
  @Column('uuid', { name: 'upphandling_id', nullable: true })
  readonly upphandlingId!: string | null;
  @Column('uuid', { name: 'projekt_id', nullable: true })
  readonly projektId!: string | null;
  @Column('text', { nullable: true })
  readonly diarienummer!: string | null;
  @Column('text', { nullable: true })
  readonly avropsform!: Avropsform | null;
  @Column('text')
  readonly avropsguide!: string;
  @Column('date', { nullable: true })
  readonly tecknat!: string | null;
  @Column('date', { name: 'galler_fran', nullable: true })
  readonly gallerFran!: string | null;
  @Column('date', { name: 'galler_till', nullable: true })
  readonly gallerTill!: string | null;
  @Column('integer', { name: 'egen_ledtid_dagar' })
  readonly egenLedtidDagar!: number;
  @Column('integer', { nullable: true })
  readonly uppsagningsmanader!: number | null;
  @Column('text', { name: 'sarskilda_skal', nullable: true })
  readonly sarskildaSkal!: string | null;
  /** Öre. */
  @Column('bigint', { nullable: true })
  readonly takvolym!: string | null;
  @Column('text', { name: 'kontakt_namn' })
  readonly kontaktNamn!: string;
  @Column('text', { name: 'kontakt_epost' })
  readonly kontaktEpost!: string;
  @Column('text', { name: 'kontakt_telefon' })
  readonly kontaktTelefon!: string;
  @Column('integer', { name: 'dialogintervall_manader', nullable: true })
  readonly dialogintervallManader!: number | null;
  @Column('uuid', { name: 'handlaggare_id', nullable: true })
  readonly handlaggareId!: string | null;
  @Column('text', { name: 'inlast_kalla', nullable: true })
  readonly inlastKalla!: string | null;
  @Column('timestamptz')
  readonly andrat!: Date;
  @Column('integer')
  readonly version!: number;
}

/** A supplier of an avtal, in the order of the rangordning. */
@Entity('avtal_leverantor')
export class AvtalsleverantorEntitet {
  @PrimaryColumn('uuid', { name: 'avtal_id' })
  readonly avtalId!: string;
  @PrimaryColumn('integer')
  readonly rang!: number;
  @Column('text', { nullable: true })
  readonly orgnr!: string | null;
  @Column('boolean', { name: 'orgnr_fiktivt' })
  readonly orgnrFiktivt!: boolean;
  @Column('text')
  readonly namn!: string;
  @Column('text')
  readonly kontakt!: string;
}

/** A right to prolong an avtal. */
@Entity('avtal_option')
export class AvtalsoptionEntitet {
  @PrimaryColumn('uuid', { name: 'avtal_id' })
  readonly avtalId!: string;
  @PrimaryColumn('integer')
  readonly nr!: number;
  @Column('integer')
  readonly manader!: number;
  @Column('integer')
  readonly varselmanader!: number;
}

/** An option that is taken. Only added. */
@Entity('avtal_forlangning')
export class AvtalsforlangningEntitet {
  @PrimaryColumn('uuid', { name: 'avtal_id' })
  readonly avtalId!: string;
  @PrimaryColumn('integer', { name: 'option_nr' })
  readonly optionNr!: number;
  @Column('date')
  readonly meddelad!: string;
  @Column('uuid', { name: 'beslut_referens_id' })
  readonly beslutReferensId!: string;
  @Column('uuid', { name: 'av_id' })
  readonly avId!: string;
  @Column('text')
  readonly av!: string;
}

/** How an avtal is ended before its time. Only added. */
@Entity('avtal_uppsagning')
export class AvtalsuppsagningEntitet {
  @PrimaryColumn('uuid', { name: 'avtal_id' })
  readonly avtalId!: string;
  @Column('text')
  readonly slag!: Uppsagningsslag;
  @Column('date')
  readonly meddelad!: string;
  @Column('date', { name: 'sista_dag' })
  readonly sistaDag!: string;
  @Column('text')
  readonly skal!: string;
  @Column('uuid', { name: 'beslut_referens_id', nullable: true })
  readonly beslutReferensId!: string | null;
  @Column('uuid', { name: 'av_id' })
  readonly avId!: string;
  @Column('text')
  readonly av!: string;
}

/** A handling that belongs to an avtal. */
@Entity('avtal_handling')
export class AvtalHandlingEntitet {
  @PrimaryColumn('uuid', { name: 'avtal_id' })
  readonly avtalId!: string;
  @PrimaryColumn('uuid', { name: 'handling_id' })
  readonly handlingId!: string;
}
