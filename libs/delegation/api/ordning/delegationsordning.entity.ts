import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Bradskanderatt, type Delegatroll, type DelegerbarArendetyp, type Krav, type Momsval, type Saktyp } from '@gemensam/delegation/domain';

/** A version of the delegationsordning; without a number it is an utkast. Edited with `updateVersioned` alone. */
@Entity('delegationsordning')
export class DelegationsordningEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('integer', { nullable: true })
  readonly nummer!: number | null;
  @Column('date', { name: 'galler_fran', nullable: true })
  readonly gallerFran!: string | null;
  @Column('date', { name: 'galler_till', nullable: true })
  readonly gallerTill!: string | null;
  @Column('uuid', { name: 'beslut_id', nullable: true })
  readonly beslutId!: string | null;
  @Column('timestamptz', { nullable: true })
  readonly faststalld!: Date | null;
  @Column('text')
  readonly bradskanderatt!: Bradskanderatt;
  @Column('integer')
  readonly version!: number;
}

/** A point. Changes with its utkast, and never after. */
@Entity('delegationspunkt')
export class DelegationspunktEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'ordning_id' })
  readonly ordningId!: string;
  @Column('integer')
  readonly nr!: number;
  @Column('text')
  readonly arendetyp!: DelegerbarArendetyp;
  @Column('text')
  readonly text!: string;
  @Column('text')
  readonly delegat!: Delegatroll;
  @Column('text', { nullable: true })
  readonly ersattare!: Delegatroll | null;
  @Column('text', { name: 'tak_slag', nullable: true })
  readonly takSlag!: 'kronor' | 'prisbasbelopp' | null;
  @Column('bigint', { name: 'tak_ore', nullable: true })
  readonly takOre!: string | null;
  @Column('numeric', { name: 'tak_antal', precision: 6, scale: 2, nullable: true })
  readonly takAntal!: string | null;
  @Column('text', { name: 'tak_moms', nullable: true })
  readonly takMoms!: Momsval | null;
  @Column('text', { nullable: true })
  readonly budgetpost!: string | null;
  @Column('text', { array: true })
  readonly kraver!: Krav[];
  @Column('boolean')
  readonly vidaredelegation!: boolean;
  @Column('boolean')
  readonly attest!: boolean;
}

/** That the nämnd took a point back. Only added. */
@Entity('punktaterkallelse')
export class PunktaterkallelseEntitet {
  @PrimaryColumn('uuid', { name: 'punkt_id' })
  readonly punktId!: string;
  @Column('date')
  readonly fran!: string;
  @Column('uuid', { name: 'beslut_id' })
  readonly beslutId!: string;
  @Column('uuid', { name: 'av_id' })
  readonly avId!: string;
  @Column('text')
  readonly av!: string;
}

/** That the nämnd took one matter over. Edited with `updateVersioned` alone. */
@Entity('overtagande')
export class OvertagandeEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('text')
  readonly saktyp!: Saktyp;
  @Column('uuid', { name: 'sak_id' })
  readonly sakId!: string;
  @Column('text')
  readonly arendetyp!: DelegerbarArendetyp;
  @Column('text')
  readonly sak!: string;
  @Column('uuid', { name: 'beslut_id' })
  readonly beslutId!: string;
  @Column('date')
  readonly datum!: string;
  @Column('text')
  readonly skal!: string;
  @Column('uuid', { name: 'av_id' })
  readonly avId!: string;
  @Column('text')
  readonly av!: string;
  @Column('date', { nullable: true })
  readonly aterlamnad!: string | null;
  @Column('uuid', { name: 'aterlamnad_beslut_id', nullable: true })
  readonly aterlamnadBeslutId!: string | null;
  @Column('integer')
  readonly version!: number;
}
