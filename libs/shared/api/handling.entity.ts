import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A handling: its title; the files are its versions. */
@Entity('handling')
export class HandlingEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('text')
  readonly titel!: string;
  /** The mark in force; null: none. */
  @Column('uuid', { name: 'sekretess_id', nullable: true })
  readonly sekretessId!: string | null;
  @Column('integer')
  readonly version!: number;
}

/** One file of a handling: who gave it and when. Only ever inserted. */
@Entity('handling_version')
export class HandlingVersionEntitet {
  @PrimaryColumn('uuid', { name: 'handling_id' })
  readonly handlingId!: string;
  @PrimaryColumn('integer')
  readonly nummer!: number;
  @Column('text')
  readonly filnamn!: string;
  @Column('text')
  readonly mediatyp!: string;
  @Column('integer')
  readonly storlek!: number;
  @Column('bytea')
  readonly sha256!: Buffer;
  @Column('text')
  readonly lagringsnyckel!: string;
  @Column('uuid', { name: 'av_id' })
  readonly avId!: string;
  @Column('text')
  readonly av!: string;
}

/** A mark that was set or lifted. Only ever inserted. */
@Entity('handling_sekretess')
export class HandlingSekretessEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'handling_id' })
  readonly handlingId!: string;
  @Column('text')
  readonly slag!: 'markt' | 'havd';
  @Column('text')
  readonly paragraf!: string;
  @Column('text')
  readonly skal!: string;
  @Column('uuid', { name: 'av_id' })
  readonly avId!: string;
  @Column('text')
  readonly av!: string;
  @Column('uuid')
  readonly salt!: string;
}
