import { type Avropsdagar, type Avtalsuppgifter, type Uppsagningsslag } from '@gemensam/avtal/domain';
import { type Upphandlingslage } from '@gemensam/projekt/domain';
import { type Konflikt, konflikt, type Kontext, type Sats, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { type Avtal } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';
import { AvtalEntitet, AvtalsforlangningEntitet, AvtalsleverantorEntitet, AvtalsoptionEntitet, AvtalsuppsagningEntitet } from './avtal.entity';
import { type Avtalsbild, lasAvtalsbild } from './avtalsbild.lasmodell';
import { tillAvtal } from './avtalet';

const lasAvtal: Sats = { namn: 'avtal.las_avtal', text: 'select from gemensam.avtal where id = $1 for update' };
/** One number at a time in a samverkan: the lock lasts the transaction, and the next statement sees what was committed meanwhile. */
const lasNummer: Sats = { namn: 'avtal.las_nummer', text: `select pg_advisory_xact_lock(hashtextextended('avtalsnummer:' || gemensam.samverkan_id(), 0))` };
const nastaNummer: Sats = { namn: 'avtal.nasta_nummer', text: 'select coalesce(max(nummer), 0) + 1 as nummer from gemensam.avtal' };
const knytningar: Sats = {
  namn: 'avtal.knytningar',
  text: `
    select (select p.id from gemensam.projekt p where p.id = $1::uuid) as projekt,
      (select json_build_object('projektId', h.projekt_id, 'lage', coalesce(h.fore_overprovning, h.lage)) from gemensam.upphandling h where h.id = $2::uuid) as upphandling,
      exists (select from gemensam.uppdrag u where u.person_id = $3::uuid and u.fran <= $4::date and (u.till is null or u.till >= $4::date)) as handlaggare`,
};

const avropsdagar: Sats = { namn: 'avtal.avropsdagar', text: `select min(datum)::text as forsta, max(datum)::text as sista from gemensam.avrop where avtal_id = $1 and status = 'gallande'` };
/** The row is moved whole to those that were taken back. */
const aterta: Sats = {
  namn: 'avtal.aterta_forlangning',
  text: `
    with bort as (delete from gemensam.avtal_forlangning where avtal_id = $1 and option_nr = $2 returning *)
    insert into gemensam.avtal_aterforlangning (id, avtal_id, option_nr, meddelad, forlangning_beslut_id, forlangd_av_id, forlangd_av, forlangd, skal, beslut_referens_id, av_id, av)
    select $3, avtal_id, option_nr, meddelad, beslut_referens_id, av_id, av, tid, $4, $5, $6, $7 from bort`,
};

type Nyckel = { readonly id: string; readonly version: number };

/** What an avtal is tied to, by id. */
export interface Knytning {
  readonly projektId: string | null;
  readonly upphandlingId: string | null;
  readonly handlaggareId: string | null;
}

export type Avtalskonflikt = Konflikt<Avtal>;

/** Avtal: rows to domain and back. Exists only inside `Db.skriva`. */
export class AvtalRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** Locks the avtal. Null: no such avtal here. */
  async oppna(id: string): Promise<Avtalsbild | null> {
    if (!arId(id) || (await this.skriv.rader(lasAvtal, [id])).length === 0) return null;
    return lasAvtalsbild(this.skriv, id);
  }

  /** Which of the ties there are, and where the upphandling stands. */
  async knytningar(k: Knytning): Promise<{ readonly projekt: boolean; readonly handlaggare: boolean; readonly upphandling: { readonly projektId: string; readonly lage: Upphandlingslage } | null }> {
    const giltig = (id: string | null): string | null => (id !== null && arId(id) ? id : null);
    const [rad] = await this.skriv.rader<{ projekt: string | null; handlaggare: boolean; upphandling: { projektId: string; lage: Upphandlingslage } | null }>(knytningar, [
      giltig(k.projektId), giltig(k.upphandlingId), giltig(k.handlaggareId), this.kontext.affarsdatum,
    ]);
    return { projekt: rad?.projekt !== null && rad !== undefined, handlaggare: rad?.handlaggare ?? false, upphandling: rad?.upphandling ?? null };
  }

  async skapa(a: Avtalsuppgifter, k: Knytning): Promise<string> {
    const id = this.skriv.nyttId();
    await this.skriv.rader(lasNummer);
    const [rad] = await this.skriv.rader<{ nummer: number }>(nastaNummer);
    await this.skriv.manager.insert(AvtalEntitet, { id, nummer: rad?.nummer ?? 1, ...kolumner(a), ...k, tecknat: null, inlastKalla: null, andrat: this.skriv.nu, version: 1 });
    await this.laggDelar(id, a);
    return id;
  }

  /** False: the version was not the one given. Options that are taken stay as they are. */
  async andra(rad: Avtalsbild, a: Avtalsuppgifter, k: Knytning): Promise<boolean> {
    if (!(await updateVersioned(this.skriv.manager, AvtalEntitet, rad, { ...kolumner(a), ...k, andrat: this.skriv.nu }))) return false;
    await this.skriv.manager.delete(AvtalsleverantorEntitet, { avtalId: rad.id });
    const tagna = rad.forlangningar.map((f) => f.nr);
    for (const { nr } of rad.optioner) if (!tagna.includes(nr)) await this.skriv.manager.delete(AvtalsoptionEntitet, { avtalId: rad.id, nr });
    await this.laggDelar(rad.id, a, tagna, rad.leverantorer.flatMap((l) => (l.orgnr !== null && l.orgnrFiktivt ? [l.orgnr] : [])));
    return true;
  }

  async teckna(rad: Nyckel, tecknat: Datum): Promise<boolean> {
    return updateVersioned(this.skriv.manager, AvtalEntitet, rad, { tecknat, andrat: this.skriv.nu });
  }

  async forlang(rad: Nyckel, optionNr: number, meddelad: Datum, beslutReferensId: string): Promise<boolean> {
    if (!(await updateVersioned(this.skriv.manager, AvtalEntitet, rad, { andrat: this.skriv.nu }))) return false;
    await this.skriv.manager.insert(AvtalsforlangningEntitet, { avtalId: rad.id, optionNr, meddelad, beslutReferensId, ...this.#av });
    return true;
  }

  /** The days of the first and the latest avrop that hold; null: none. */
  async avropsdagar(id: string): Promise<Avropsdagar | null> {
    const [rad] = await this.skriv.rader<{ forsta: Datum | null; sista: Datum | null }>(avropsdagar, [id]);
    return rad?.forsta && rad.sista ? { forsta: rad.forsta, sista: rad.sista } : null;
  }

  async atertaForlangning(rad: Nyckel, optionNr: number, skal: string, beslutReferensId: string | null): Promise<boolean> {
    if (!(await updateVersioned(this.skriv.manager, AvtalEntitet, rad, { andrat: this.skriv.nu }))) return false;
    await this.skriv.rader(aterta, [rad.id, optionNr, this.skriv.nyttId(), skal, beslutReferensId, this.#av.avId, this.#av.av]);
    return true;
  }

  async sagUpp(rad: Nyckel, u: { readonly slag: Uppsagningsslag; readonly meddelad: Datum; readonly sistaDag: Datum; readonly skal: string; readonly beslutReferensId: string | null }): Promise<boolean> {
    if (!(await updateVersioned(this.skriv.manager, AvtalEntitet, rad, { andrat: this.skriv.nu }))) return false;
    await this.skriv.manager.insert(AvtalsuppsagningEntitet, { avtalId: rad.id, ...u, ...this.#av });
    return true;
  }

  /** The avtal as it stands after the act. */
  async svar(id: string): Promise<Avtal> {
    const bild = await lasAvtalsbild(this.skriv, id);
    if (!bild) throw new Error(`avtal ${id} is locked but cannot be read`);
    return tillAvtal(bild, this.kontext);
  }

  async konflikt(id: string): Promise<Avtalskonflikt> {
    return konflikt(await this.svar(id));
  }

  get #av(): { readonly avId: string; readonly av: string } {
    return { avId: this.kontext.person.id, av: this.kontext.person.namn };
  }

  private async laggDelar(avtalId: string, a: Avtalsuppgifter, tagna: readonly number[] = [], fiktiva: readonly string[] = []): Promise<void> {
    const optioner = a.optioner.map((o, i) => ({ avtalId, nr: i + 1, ...o })).filter(({ nr }) => !tagna.includes(nr));
    if (a.leverantorer.length > 0) await this.skriv.manager.insert(AvtalsleverantorEntitet, a.leverantorer.map((l) => ({ avtalId, ...l, orgnrFiktivt: l.orgnr !== null && fiktiva.includes(l.orgnr) })));
    if (optioner.length > 0) await this.skriv.manager.insert(AvtalsoptionEntitet, optioner);
  }
}

const kolumner = ({ optioner: _o, leverantorer: _l, takvolym, ...a }: Avtalsuppgifter) => ({ ...a, takvolym: takvolym === null ? null : takvolym.toString() });
