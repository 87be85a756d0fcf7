import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Bestallningsstatus, type Momsval } from '@gemensam/delegation/domain';

/** An order, made by a decision. Only added; the one edit there is closes it. */
@Entity('bestallning')
export class BestallningEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'beslut_referens_id' })
  readonly beslutReferensId!: string;
  @Column('uuid', { name: 'leverantor_id', nullable: true })
  readonly leverantorId!: string | null;
  @Column('text')
  readonly leverantor!: string;
  @Column('text', { nullable: true })
  readonly orgnr!: string | null;
  @Column('text', { name: 'leverantor_nyckel' })
  readonly leverantorNyckel!: string;
  @Column('uuid', { name: 'avtal_id', nullable: true })
  readonly avtalId!: string | null;
  @Column('text')
  readonly vad!: string;
  @Column('bigint', { name: 'belopp_ore' })
  readonly beloppOre!: string;
  @Column('text')
  readonly moms!: Momsval;
  @Column('integer')
  readonly momssats!: number;
  @Column('bigint', { name: 'netto_ore' })
  readonly nettoOre!: string;
  @Column('uuid', { name: 'budgetpost_id' })
  readonly budgetpostId!: string;
  @Column('date')
  readonly datum!: string;
  @Column('uuid', { name: 'av_id' })
  readonly avId!: string;
  @Column('text')
  readonly av!: string;
  @Column('text')
  readonly status!: Bestallningsstatus;
  @Column('date', { nullable: true })
  readonly avslutad!: string | null;
  @Column('text', { name: 'avslutad_skal', nullable: true })
  readonly avslutadSkal!: string | null;
  @Column('text', { name: 'avslutad_av', nullable: true })
  readonly avslutadAv!: string | null;
  @Column('integer')
  readonly version!: number;
}
