import { arDelegerbar, type Bradskanderatt, type Punktuppgifter, type Tak } from '@gemensam/delegation/domain';
import { type Kontext, type Sats, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { type Delegationspunkt, type Delegationstak, type Delegationsutkast } from '@gemensam/shared/contract';
import { type Datum, plusDagar } from '@gemensam/shared/domain';
import { DelegationsordningEntitet, DelegationspunktEntitet, PunktaterkallelseEntitet } from './delegationsordning.entity';
import { lasUtkast } from './ordningar.lasmodell';

/** A point with its id, in its place. */
export interface Utkastpunkt extends Punktuppgifter {
  readonly id: string;
}

/** Those who act on the delegationsordning take turns, so that one utkast is begun and one version is adopted at a time. */
const turordning: Sats = { namn: 'delegation.turordning', text: `select pg_advisory_xact_lock(hashtextextended('gemensam.delegationsordning' || gemensam.samverkan_id()::text, 0))` };
const forra: Sats = {
  namn: 'delegation.forra_ordningen',
  text: `select id, nummer as version, version as radversion, galler_fran::text as "gallerFran", galler_till::text as "gallerTill" from gemensam.delegationsordning where nummer is not null order by nummer desc limit 1`,
};

export interface ForraOrdningen {
  readonly id: string;
  readonly version: number;
  readonly radversion: number;
  readonly gallerFran: Datum;
  readonly gallerTill: Datum | null;
}

/** The delegationsordning while it is written and adopted. Exists only inside `Db.skriva`. */
export class OrdningRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** Waits for its turn. Null: no utkast. */
  async utkast(): Promise<Delegationsutkast | null> {
    await this.skriv.rader(turordning);
    return lasUtkast(this.skriv);
  }

  async forra(): Promise<ForraOrdningen | null> {
    return (await this.skriv.rader<ForraOrdningen>(forra))[0] ?? null;
  }

  async nytt(punkter: readonly Punktuppgifter[], bradskanderatt: Bradskanderatt): Promise<Delegationsutkast> {
    const id = this.skriv.nyttId();
    await this.skriv.manager.insert(DelegationsordningEntitet, { id, nummer: null, gallerFran: null, gallerTill: null, beslutId: null, faststalld: null, bradskanderatt, version: 1 });
    await this.laggIn(id, punkter.map((p) => ({ ...p, id: this.skriv.nyttId() })));
    return this.svar();
  }

  /** The points as they are to stand, in their order. False: the version was not the one given. */
  async skrivPunkter(nyckel: { readonly id: string; readonly version: number }, punkter: readonly Utkastpunkt[]): Promise<boolean> {
    if (!(await updateVersioned(this.skriv.manager, DelegationsordningEntitet, nyckel, {}))) return false;
    await this.skriv.manager.delete(DelegationspunktEntitet, { ordningId: nyckel.id });
    await this.laggIn(nyckel.id, punkter);
    return true;
  }

  /** False: the version was not the one given. */
  skrivBradskanderatt(nyckel: { readonly id: string; readonly version: number }, bradskanderatt: Bradskanderatt): Promise<boolean> {
    return updateVersioned(this.skriv.manager, DelegationsordningEntitet, nyckel, { bradskanderatt });
  }

  async kassera(nyckel: { readonly id: string; readonly version: number }): Promise<boolean> {
    if (!(await updateVersioned(this.skriv.manager, DelegationsordningEntitet, nyckel, {}))) return false;
    await this.skriv.manager.delete(DelegationsordningEntitet, { id: nyckel.id });
    return true;
  }

  /** The one before ends first: two are never in force on the same day. */
  async faststall(nyckel: { readonly id: string; readonly version: number }, gallerFran: Datum, beslutId: string, fore: ForraOrdningen | null): Promise<boolean> {
    if (fore && fore.gallerTill === null && !(await updateVersioned(this.skriv.manager, DelegationsordningEntitet, { id: fore.id, version: fore.radversion }, { gallerTill: plusDagar(gallerFran, -1) }))) return false;
    return updateVersioned(this.skriv.manager, DelegationsordningEntitet, nyckel, { nummer: (fore?.version ?? 0) + 1, gallerFran, beslutId, faststalld: this.skriv.nu });
  }

  async aterkalla(punktId: string, fran: Datum, beslutId: string): Promise<void> {
    await this.skriv.manager.insert(PunktaterkallelseEntitet, { punktId, fran, beslutId, avId: this.kontext.person.id, av: this.kontext.person.namn });
  }

  async svar(): Promise<Delegationsutkast> {
    const utkast = await lasUtkast(this.skriv);
    if (!utkast) throw new Error('the utkast is written but cannot be read');
    return utkast;
  }

  private async laggIn(ordningId: string, punkter: readonly Utkastpunkt[]): Promise<void> {
    if (punkter.length === 0) return;
    await this.skriv.manager.insert(DelegationspunktEntitet, punkter.map(({ tak, kraver, ...p }, i) => ({
      ...p, ordningId, nr: i + 1, kraver: [...kraver],
      takSlag: tak?.slag ?? null, takOre: tak?.slag === 'kronor' ? tak.ore.toString() : null, takAntal: tak?.slag === 'prisbasbelopp' ? tak.antal.replace(',', '.') : null, takMoms: tak?.moms ?? null,
    })));
  }
}

/** A point of the contract as it is written again. What KL 6:38 closes is in no table. */
export const tillUtkastpunkt = ({ id, arendetyp, text, delegat, ersattare, tak, budgetpost, kraver, vidaredelegation, attest }: Delegationspunkt): Utkastpunkt => {
  if (!arDelegerbar(arendetyp)) throw new Error(`a point has the closed type ${arendetyp}`);
  return { id, arendetyp, text, delegat, ersattare, budgetpost, kraver, vidaredelegation, attest, tak: tak && domantak(tak) };
};

const domantak = ({ slag, belopp, antal, moms }: Delegationstak): Tak => (slag === 'kronor' ? { slag, ore: belopp ?? 0n, moms } : { slag, antal: antal ?? '', moms });
