import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Fakturastatus } from '@gemensam/delegation/domain';

/** An invoice of a supplier. Edited until it is attested or taken back, never after. */
@Entity('leverantorsfaktura')
export class LeverantorsfakturaEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'leverantor_id', nullable: true })
  readonly leverantorId!: string | null;
  @Column('text')
  readonly leverantor!: string;
  @Column('text', { nullable: true })
  readonly orgnr!: string | null;
  @Column('text', { name: 'leverantor_nyckel' })
  readonly leverantorNyckel!: string;
  @Column('text')
  readonly nummer!: string;
  @Column('text')
  readonly vad!: string;
  @Column('date')
  readonly fakturadatum!: string;
  @Column('date')
  readonly forfallodag!: string;
  @Column('bigint', { name: 'netto_ore' })
  readonly nettoOre!: string;
  @Column('bigint', { name: 'moms_ore' })
  readonly momsOre!: string;
  @Column('bigint', { name: 'brutto_ore' })
  readonly bruttoOre!: string;
  @Column('uuid', { name: 'budgetpost_id' })
  readonly budgetpostId!: string;
  @Column('uuid', { name: 'bestallning_id', nullable: true })
  readonly bestallningId!: string | null;
  @Column('uuid', { name: 'namndbeslut_id', nullable: true })
  readonly namndbeslutId!: string | null;
  @Column('timestamptz')
  readonly registrerad!: Date;
  @Column('uuid', { name: 'registrerad_av_id' })
  readonly registreradAvId!: string;
  @Column('text', { name: 'registrerad_av' })
  readonly registreradAv!: string;
  @Column('timestamptz', { nullable: true })
  readonly granskad!: Date | null;
  @Column('uuid', { name: 'granskad_av_id', nullable: true })
  readonly granskadAvId!: string | null;
  @Column('text', { name: 'granskad_av', nullable: true })
  readonly granskadAv!: string | null;
  @Column('text')
  readonly status!: Fakturastatus;
  @Column('uuid', { name: 'beslut_referens_id', nullable: true })
  readonly beslutReferensId!: string | null;
  @Column('date', { nullable: true })
  readonly attesterad!: string | null;
  @Column('text', { name: 'attesterad_av', nullable: true })
  readonly attesteradAv!: string | null;
  @Column('text', { nullable: true })
  readonly skal!: string | null;
  @Column('timestamptz', { nullable: true })
  readonly makulerad!: Date | null;
  @Column('text', { name: 'makulerad_av', nullable: true })
  readonly makuleradAv!: string | null;
  @Column('integer')
  readonly version!: number;
}
