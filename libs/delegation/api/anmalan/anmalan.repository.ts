import { type Konflikt, konflikt, type Kontext, type Sats, type Skrivning } from '@gemensam/shared/api';
import { type Delegationsregisterrad } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';
import { lasRegisterbild, type Registerbild, tillRegisterrad } from '../register/register.lasmodell';

export type Anmalanskonflikt = Konflikt<Delegationsregisterrad>;

/** One writer at a time for each decision. The row itself is not changed, and may not be. */
const tur: Sats = { namn: 'delegation.anmalan_tur', text: `select pg_advisory_xact_lock(hashtextextended('anmalan:' || id, 0)) from (select unnest($1::text[]) as id order by 1) x` };
const beslutetFor: Sats = { namn: 'delegation.anmalans_beslut', text: 'select delegationsbeslut_id as "beslutId" from gemensam.anmalan where id = $1::uuid' };
const ny: Sats = { namn: 'delegation.ny_anmalan', text: 'insert into gemensam.anmalan (id, delegationsbeslut_id, mote_id, paragraf, datum, anmald_av_id, anmald_av) values ($1, $2, $3, $4, $5, $6, $7)' };
const aterkalla: Sats = {
  namn: 'delegation.aterkalla_anmalan',
  text: 'update gemensam.anmalan set aterkallad = $2, aterkallad_av = $3, aterkallad_skal = $4, version = version + 1 where id = $1 and aterkallad is null returning id',
};

/** Reports of decisions. Exists only inside `Db.skriva`. */
export class AnmalanRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** The decisions and the calendar, with the decisions locked for other reports. */
  async oppna(ider: readonly string[]): Promise<Registerbild> {
    const giltiga = ider.filter(arId);
    await this.skriv.rader(tur, [giltiga]);
    return lasRegisterbild(this.skriv, this.kontext.affarsdatum, giltiga);
  }

  /** The decision that an anmälan is of; null: no such anmälan here. */
  async beslutFor(anmalanId: string): Promise<string | null> {
    if (!arId(anmalanId)) return null;
    return (await this.skriv.rader<{ beslutId: string }>(beslutetFor, [anmalanId]))[0]?.beslutId ?? null;
  }

  async laggTill(beslutId: string, moteId: string, paragraf: string): Promise<void> {
    const { person, affarsdatum } = this.kontext;
    await this.skriv.rader(ny, [this.skriv.nyttId(), beslutId, moteId, paragraf, affarsdatum, person.id, person.namn]);
  }

  async aterkalla(id: string, skal: string): Promise<void> {
    await this.skriv.rader(aterkalla, [id, this.kontext.affarsdatum, this.kontext.person.namn, skal]);
  }

  async svar(ider: readonly string[]): Promise<Delegationsregisterrad[]> {
    const { rader, moten } = await lasRegisterbild(this.skriv, this.kontext.affarsdatum, ider);
    return rader.map((r) => tillRegisterrad(r, moten, this.kontext));
  }

  async konflikt(beslutId: string): Promise<Anmalanskonflikt> {
    const [aktuell] = await this.svar([beslutId]);
    if (!aktuell) throw new Error('a decision that cannot be read');
    return konflikt(aktuell);
  }
}
