import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';

/** The tables of the measured screens as an ordinary TypeORM application has them: entities with relations. */
@Entity('kommun')
export class PeerKommun {
  @PrimaryColumn('char', { length: 4 })
  readonly kommunkod!: string;
  @Column('text')
  readonly namn!: string;
}

@Entity('projekt')
export class PeerProjekt {
  @PrimaryColumn('uuid', { name: 'samverkan_id' })
  readonly samverkanId!: string;
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('text')
  readonly namn!: string;
  @Column('text')
  readonly slag!: string;
  @Column('text', { nullable: true })
  readonly fas!: string | null;
  @Column('integer', { name: 'tidplan_fran', nullable: true })
  readonly tidplanFran!: number | null;
  @Column('integer', { name: 'tidplan_till', nullable: true })
  readonly tidplanTill!: number | null;
  @Column('integer')
  readonly ordning!: number;
  @Column('integer')
  readonly version!: number;
  @OneToMany(() => PeerDeltagande, (d) => d.projekt)
  readonly deltaganden!: Relation<PeerDeltagande>[];
}

@Entity('deltagande')
export class PeerDeltagande {
  @PrimaryColumn('uuid', { name: 'samverkan_id' })
  readonly samverkanId!: string;
  @PrimaryColumn('uuid', { name: 'projekt_id' })
  readonly projektId!: string;
  @PrimaryColumn('char', { length: 4 })
  readonly kommunkod!: string;
  @Column('text')
  readonly status!: string;
  @ManyToOne(() => PeerProjekt, (p) => p.deltaganden)
  @JoinColumn([{ name: 'samverkan_id', referencedColumnName: 'samverkanId' }, { name: 'projekt_id', referencedColumnName: 'id' }])
  readonly projekt!: Relation<PeerProjekt>;
  @ManyToOne(() => PeerKommun)
  @JoinColumn({ name: 'kommunkod' })
  readonly kommun!: Relation<PeerKommun>;
}

@Entity('statusrapport')
export class PeerStatusrapport {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'projekt_id' })
  readonly projektId!: string;
  @Column('integer')
  readonly nummer!: number;
  @Column('date')
  readonly datum!: string;
  @Column('timestamptz')
  readonly tid!: Date;
  @Column('text')
  readonly forfattare!: string;
  @Column('text')
  readonly text!: string;
  @Column('text', { name: 'lage_tid', nullable: true })
  readonly lageTid!: string | null;
  @Column('text', { name: 'lage_kostnad', nullable: true })
  readonly lageKostnad!: string | null;
  @Column('text', { name: 'lage_resultat', nullable: true })
  readonly lageResultat!: string | null;
  @Column('text', { nullable: true })
  readonly fas!: string | null;
  @Column('text', { name: 'inlast_kalla', nullable: true })
  readonly inlastKalla!: string | null;
}

@Entity('kostnadspost')
export class PeerPost {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('text')
  readonly namn!: string;
  @Column('integer')
  readonly ar!: number;
}

@Entity('fordelning')
export class PeerFordelning {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'kostnadspost_id' })
  readonly kostnadspostId!: string;
  @Column('integer')
  readonly nummer!: number;
  @Column('bigint', { name: 'totalt_ore' })
  readonly totalt!: string;
  @Column('bigint', { name: 'avrundningsenhet_ore' })
  readonly enhet!: string;
}

@Entity('kostnadsandel')
export class PeerAndel {
  @PrimaryColumn('uuid', { name: 'fordelning_id' })
  readonly fordelningId!: string;
  @PrimaryColumn('char', { length: 4 })
  readonly kommunkod!: string;
  @Column('bigint', { name: 'belopp_ore' })
  readonly belopp!: string;
  @ManyToOne(() => PeerKommun)
  @JoinColumn({ name: 'kommunkod' })
  readonly kommun!: Relation<PeerKommun>;
}

@Entity('fordelningsvikt')
export class PeerVikt {
  @PrimaryColumn('uuid', { name: 'fordelning_id' })
  readonly fordelningId!: string;
  @PrimaryColumn('char', { length: 4 })
  readonly kommunkod!: string;
  @Column('bigint')
  readonly vikt!: string;
}

@Entity('organisation')
export class PeerOrganisation {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('boolean')
  readonly medlem!: boolean;
}

@Entity('utkast')
export class PeerUtkast {
  @PrimaryColumn('text')
  readonly nyckel!: string;
  @Column('text')
  readonly innehall!: string;
}

export const peerEntiteter = [PeerKommun, PeerProjekt, PeerDeltagande, PeerStatusrapport, PeerPost, PeerFordelning, PeerAndel, PeerVikt, PeerOrganisation, PeerUtkast];
