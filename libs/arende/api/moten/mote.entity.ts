import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Moteslag } from '@gemensam/arende/domain';

/** A meeting in the calendar. Edited with `updateVersioned` alone. */
@Entity('mote')
export class MoteEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('text')
  readonly slag!: Moteslag;
  @Column('date')
  readonly datum!: string;
  @Column('text')
  readonly borjar!: string;
  @Column('text')
  readonly slutar!: string;
  @Column('text')
  readonly plats!: string;
  @Column('date', { nullable: true })
  readonly stoppdatum!: string | null;
  @Column('date', { nullable: true })
  readonly kallelsedag!: string | null;
  @Column('text')
  readonly anmarkning!: string;
  @Column('date', { nullable: true })
  readonly installt!: string | null;
  @Column('text', { name: 'installt_skal', nullable: true })
  readonly installtSkal!: string | null;
  @Column('timestamptz')
  readonly andrat!: Date;
  @Column('integer')
  readonly version!: number;
}

/** Who is asked to a meeting, and who came. Edited with `updateVersioned` alone. */
@Entity('motesdeltagare')
export class MotesdeltagareEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'mote_id' })
  readonly moteId!: string;
  @Column('text')
  readonly slag!: 'kallad' | 'gast';
  @Column('uuid', { name: 'person_id', nullable: true })
  readonly personId!: string | null;
  @Column('text')
  readonly namn!: string;
  @Column('text', { nullable: true })
  readonly roll!: string | null;
  @Column('text', { nullable: true })
  readonly kommunkod!: string | null;
  @Column('text', { nullable: true })
  readonly narvaro!: 'narvarande' | 'franvarande' | null;
  @Column('text', { name: 'markt_av', nullable: true })
  readonly marktAv!: string | null;
  @Column('integer')
  readonly version!: number;
}

/** The notes of a meeting, one text; its id is the meeting's. Edited with `updateVersioned` alone. */
@Entity('moteanteckning')
export class MoteanteckningEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('text')
  readonly text!: string;
  @Column('uuid', { name: 'andrad_av_id' })
  readonly andradAvId!: string;
  @Column('text', { name: 'andrad_av' })
  readonly andradAv!: string;
  @Column('timestamptz')
  readonly andrad!: Date;
  @Column('integer')
  readonly version!: number;
}

/** A task decided at a meeting. Edited with `updateVersioned` alone. */
@Entity('motesuppgift')
export class MotesuppgiftEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('uuid', { name: 'mote_id' })
  readonly moteId!: string;
  @Column('text')
  readonly text!: string;
  @Column('uuid', { name: 'agare_id', nullable: true })
  readonly agareId!: string | null;
  @Column('text', { name: 'agare_kommunkod', nullable: true })
  readonly agareKommunkod!: string | null;
  @Column('text')
  readonly agare!: string;
  @Column('date')
  readonly dag!: string;
  @Column('date', { nullable: true })
  readonly klar!: string | null;
  @Column('text', { name: 'klar_anteckning', nullable: true })
  readonly klarAnteckning!: string | null;
  @Column('text', { name: 'klar_av', nullable: true })
  readonly klarAv!: string | null;
  @Column('integer')
  readonly version!: number;
}
