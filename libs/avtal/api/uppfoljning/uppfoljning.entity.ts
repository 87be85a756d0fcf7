import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Dialogpunkt, type Dialogstatus, type Dialogutfall } from '@gemensam/avtal/domain';

/** A dialogue with a supplier of an avtal: planned, held or cancelled. Edited with `updateVersioned` alone. */
@Entity('leverantorsdialog')
export class LeverantorsdialogEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'avtal_id' })
  readonly avtalId!: string;
  @Column('text', { name: 'leverantor_namn', nullable: true })
  readonly leverantorNamn!: string | null;
  @Column('text', { name: 'leverantor_orgnr', nullable: true })
  readonly leverantorOrgnr!: string | null;
  @Column('text')
  readonly status!: Dialogstatus;
  @Column('date', { nullable: true })
  readonly planerad!: string | null;
  @Column('date', { nullable: true })
  readonly hallen!: string | null;
  @Column('text')
  readonly deltagare!: string;
  @Column('jsonb')
  readonly punkter!: readonly Dialogpunkt[];
  @Column('integer', { nullable: true })
  readonly betyg!: number | null;
  @Column('integer', { name: 'betyg_hogst', nullable: true })
  readonly betygHogst!: number | null;
  @Column('text')
  readonly sammanfattning!: string;
  @Column('text', { name: 'installt_skal', nullable: true })
  readonly installtSkal!: string | null;
  @Column('timestamptz')
  readonly andrad!: Date;
  @Column('integer')
  readonly version!: number;
}

/** How a dialogue stood before it was set right, and why it was. Only added. */
@Entity('dialograttelse')
export class DialograttelseEntitet {
  @PrimaryColumn('uuid', { name: 'dialog_id' })
  readonly dialogId!: string;
  @PrimaryColumn('integer')
  readonly nummer!: number;
  @Column('text')
  readonly skal!: string;
  @Column('jsonb')
  readonly forut!: Dialogutfall;
  @Column('uuid', { name: 'av_id' })
  readonly avId!: string;
  @Column('text')
  readonly av!: string;
}

/** What a dialogue came to. */
@Entity('dialogatgard')
export class DialogatgardEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'dialog_id' })
  readonly dialogId!: string;
  @Column('text')
  readonly vad!: string;
  @Column('uuid', { name: 'agare_id', nullable: true })
  readonly agareId!: string | null;
  @Column('text')
  readonly agare!: string;
  @Column('date')
  readonly senast!: string;
  @Column('date', { nullable: true })
  readonly klar!: string | null;
  @Column('text', { name: 'klar_hur', nullable: true })
  readonly klarHur!: string | null;
  @Column('text', { name: 'klar_av', nullable: true })
  readonly klarAv!: string | null;
  @Column('integer')
  readonly version!: number;
}
