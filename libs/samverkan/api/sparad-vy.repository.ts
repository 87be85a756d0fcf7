import { type Vyuppgifter } from '@gemensam/samverkan/domain';
import { type Kontext, type Sats, type Skrivning } from '@gemensam/shared/api';
import { type SparadVy } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';
import { lasSparadVy } from './sparad-vy.lasmodell';

const nySats: Sats = { namn: 'samverkan.ny_vy', text: 'insert into gemensam.sparad_vy (id, lista, namn, vag, fraga, delad) values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id' };
const lasSats: Sats = { namn: 'samverkan.las_vy', text: 'select version from gemensam.sparad_vy where id = $1 for update' };
const namnSats: Sats = { namn: 'samverkan.vynamn_upptaget', text: 'select 1 from gemensam.sparad_vy where person_id = gemensam.person_id() and lista = $1 and lower(namn) = lower($2) and id <> $3' };
const antalSats: Sats = { namn: 'samverkan.antal_vyer', text: 'select count(*)::int as antal from gemensam.sparad_vy where person_id = gemensam.person_id() and lista = $1' };
const andraSats: Sats = { namn: 'samverkan.andra_vy', text: 'update gemensam.sparad_vy set namn = $2, vag = $3, fraga = $4, delad = $5, tid = $6, version = version + 1 where id = $1' };
const taBortSats: Sats = { namn: 'samverkan.ta_bort_vy', text: 'delete from gemensam.sparad_vy where id = $1 and version = $2 returning id' };
const sparrSats: Sats = { namn: 'samverkan.sparra_vyer', text: `select pg_advisory_xact_lock(hashtextextended('gemensam.sparad_vy ' || gemensam.samverkan_id() || gemensam.person_id(), 0))` };

/** Saved views: domain to rows. Exists only inside `Db.skriva`. */
export class SparadVyRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** A person's own writes take turns: names and how many there are, are judged one at a time. */
  async sparra(): Promise<void> {
    await this.skriv.rader(sparrSats);
  }

  /** Null: no such view here, or somebody's own. */
  hamta(id: string): Promise<SparadVy | null> {
    return lasSparadVy(this.skriv, this.kontext, id);
  }

  /** Locks the own view. Null: it is not the person's own. */
  async las(id: string): Promise<number | null> {
    const [rad] = arId(id) ? await this.skriv.rader<{ version: number }>(lasSats, [id]) : [];
    return rad?.version ?? null;
  }

  async antal(v: Vyuppgifter): Promise<number> {
    const [rad] = await this.skriv.rader<{ antal: number }>(antalSats, [v.lista]);
    return rad?.antal ?? 0;
  }

  async namnUpptaget(v: Vyuppgifter, utom: string): Promise<boolean> {
    return (await this.skriv.rader(namnSats, [v.lista, v.namn, utom])).length > 0;
  }

  async laggTill(id: string, v: Vyuppgifter): Promise<void> {
    const nya = await this.skriv.rader(nySats, [id, v.lista, v.namn, v.vag, v.fraga, v.delad]);
    if (nya.length !== 1) throw new Error(`view ${id} was not saved`);
  }

  async andra(id: string, v: Vyuppgifter): Promise<void> {
    await this.skriv.rader(andraSats, [id, v.namn, v.vag, v.fraga, v.delad, this.skriv.nu]);
  }

  /** False: it was changed since. */
  async taBort(id: string, version: number): Promise<boolean> {
    return (await this.skriv.rader(taBortSats, [id, version])).length === 1;
  }
}
