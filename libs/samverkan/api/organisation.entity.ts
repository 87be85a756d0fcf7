import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Organisationstyp } from '@gemensam/samverkan/domain';

/** An organisation that the samverkan deals with. Edited with `updateVersioned` alone; never taken away. */
@Entity('organisation')
export class OrganisationEntitet {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('text')
  readonly namn!: string;
  @Column('text', { nullable: true })
  readonly orgnr!: string | null;
  @Column('boolean', { name: 'orgnr_fiktivt' })
  readonly orgnrFiktivt!: boolean;
  @Column('text')
  readonly slag!: Organisationstyp;
  @Column('text', { nullable: true })
  readonly kommunkod!: string | null;
  @Column('boolean')
  readonly medlem!: boolean;
  @Column('boolean')
  readonly vardkommun!: boolean;
  @Column('integer', { name: 'styrelse_antal', nullable: true })
  readonly styrelseAntal!: number | null;
  @Column('date', { nullable: true })
  readonly upphord!: string | null;
  @Column('integer')
  readonly version!: number;
}
