import { type Uppdrag } from '@gemensam/samverkan/domain';
import { type PersonRef, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { type Datum } from '@gemensam/shared/domain';
import { UppdragEntitet } from './uppdrag.entity';

export interface LagratUppdrag extends Uppdrag {
  readonly id: string;
  readonly personId: string;
  readonly version: number;
}

/** Uppdrag rows to domain and back. Exists only inside `Db.skriva`. */
export class UppdragRepository {
  constructor(private readonly skriv: Skrivning) {}

  /** Whoever gives or ends uppdrag in the samverkan takes turns: overlaps and the last administrator are judged one at a time. */
  async sparra(): Promise<void> {
    await this.skriv.rader({ namn: 'uppdrag.sparra', text: `select pg_advisory_xact_lock(hashtextextended('gemensam.uppdrag ' || gemensam.samverkan_id(), 0))` });
  }

  async person(anvandarnamn: string): Promise<PersonRef | null> {
    const [rad] = await this.skriv.rader<PersonRef>({ namn: 'uppdrag.person', text: `select id, namn from gemensam.person where anvandarnamn = $1` }, [anvandarnamn]);
    return rad ?? null;
  }

  async medlemskommuner(): Promise<ReadonlySet<string>> {
    const rader = await this.skriv.rader<{ kommunkod: string }>({ namn: 'uppdrag.medlemskommuner', text: `select kommunkod from gemensam.organisation where medlem` });
    return new Set(rader.map((r) => r.kommunkod));
  }

  /** Those that are there. */
  async organisationer(): Promise<ReadonlySet<string>> {
    const rader = await this.skriv.rader<{ id: string }>({ namn: 'uppdrag.organisationer', text: `select id from gemensam.organisation where upphord is null` });
    return new Set(rader.map((r) => r.id));
  }

  hamta(id: string): Promise<LagratUppdrag | null> {
    return this.skriv.manager.findOneBy(UppdragEntitet, { id });
  }

  personens(personId: string): Promise<LagratUppdrag[]> {
    return this.skriv.manager.findBy(UppdragEntitet, { personId });
  }

  async andraAdministratorer(utom: string): Promise<LagratUppdrag[]> {
    const alla = await this.skriv.manager.findBy(UppdragEntitet, { roll: 'administrator' });
    return alla.filter((u) => u.id !== utom);
  }

  async laggTill(id: string, personId: string, { roll, kommunkod, organisationId, fran, till }: Uppdrag): Promise<void> {
    await this.skriv.manager.insert(UppdragEntitet, { id, personId, roll, kommunkod, organisationId: organisationId ?? null, fran, till, version: 1 });
  }

  /** False: the version was not the one given. */
  avsluta(nyckel: { readonly id: string; readonly version: number }, till: Datum): Promise<boolean> {
    return updateVersioned(this.skriv.manager, UppdragEntitet, nyckel, { till });
  }
}
