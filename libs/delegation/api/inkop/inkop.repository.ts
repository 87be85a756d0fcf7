import { arSammaLeverantor, type Bestallningsuppgifter, type Fakturauppgifter, leverantorsnyckel, type Leverantorsuppgift } from '@gemensam/delegation/domain';
import { type Kontext, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { arId, type Datum } from '@gemensam/shared/domain';
import { BestallningEntitet } from './bestallning.entity';
import { type Bestallningsrad, lasBestallning } from './bestallning.lasmodell';
import { LeverantorsfakturaEntitet } from './leverantorsfaktura.entity';
import { type Fakturarad, lasFaktura } from './leverantorsfaktura.lasmodell';

/** What an invoice is tied to. */
export interface Fakturaknytning {
  readonly leverantor: Leverantorsuppgift;
  readonly budgetpostId: string;
  readonly bestallningId: string | null;
  /** The nämnd's own decision on the purchase. */
  readonly namndbeslutId: string | null;
}

/** What an order is tied to, and the decision that makes it. */
export interface Bestallningsknytning {
  readonly leverantor: Leverantorsuppgift;
  readonly budgetpostId: string;
  readonly avtalId: string | null;
  readonly beslutReferensId: string;
  readonly datum: Datum;
}

/** Orders and invoices: rows to domain and back. Exists only inside `Db.skriva`. */
export class InkopRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** Those who order in a samverkan take turns: what a matter comes to is summed over its orders, whatever row of the budget they are charged to. */
  async stallIKo(): Promise<void> {
    await this.skriv.rader({ namn: 'inkop.ko', text: `select pg_advisory_xact_lock(hashtextextended('inkop:' || gemensam.samverkan_id()::text, 0))` });
  }

  /** Locks an invoice for this transaction, and its order, whose invoices are summed. Null: no such invoice here. */
  async oppnaFaktura(id: string): Promise<Fakturarad | null> {
    if (!arId(id)) return null;
    await this.skriv.rader({ namn: 'inkop.las_faktura', text: 'select from gemensam.leverantorsfaktura f where f.id = $1::uuid for update' }, [id]);
    return lasFaktura(this.skriv, id);
  }

  /** Locks an order for this transaction. Null: no such order here. */
  async oppnaBestallning(id: string): Promise<Bestallningsrad | null> {
    if (!arId(id)) return null;
    await this.skriv.rader({ namn: 'inkop.las_bestallning', text: 'select from gemensam.bestallning b where b.id = $1::uuid for update' }, [id]);
    return lasBestallning(this.skriv, id);
  }

  async laggBestallning(u: Bestallningsuppgifter, k: Bestallningsknytning): Promise<Bestallningsrad> {
    const id = this.skriv.nyttId();
    await this.skriv.manager.insert(BestallningEntitet, {
      id, beslutReferensId: k.beslutReferensId, ...this.leverantorskolumner(k.leverantor), avtalId: k.avtalId, vad: u.vad, beloppOre: u.ore.toString(), moms: u.moms, momssats: u.momssats, nettoOre: u.netto.toString(), budgetpostId: k.budgetpostId,
      datum: k.datum, avId: this.kontext.person.id, av: this.kontext.person.namn, status: 'gallande', version: 1,
    });
    const rad = await lasBestallning(this.skriv, id);
    if (!rad) throw new Error(`order ${id} was added but cannot be read`);
    // In an ärende that is secret for the one who ordered, its event tells what was ordered all the same.
    return { ...rad, dold: false, leverantorId: k.leverantor.organisationId, leverantor: k.leverantor.namn, orgnr: k.leverantor.orgnr, vad: u.vad };
  }

  /** False: the version was not the one given. */
  avslutaBestallning(b: Bestallningsrad, skal: string): Promise<boolean> {
    return updateVersioned(this.skriv.manager, BestallningEntitet, b, { status: 'avslutad', avslutad: this.kontext.affarsdatum, avslutadSkal: skal, avslutadAv: this.kontext.person.namn });
  }

  /** Whether another invoice that stands has that number of that supplier, with or without its org.nr. */
  async nummerFinns(l: Leverantorsuppgift, nummer: string, utom: string | null): Promise<boolean> {
    const rader = await this.skriv.rader<{ namn: string; orgnr: string | null }>(
      { namn: 'inkop.fakturanummer', text: 'select l.leverantor as namn, l.orgnr from gemensam.fakturanumrets_leverantorer($1, $2::uuid) l' },
      [nummer, utom],
    );
    return rader.some((r) => arSammaLeverantor(r, l));
  }

  async laggFaktura(u: Fakturauppgifter, k: Fakturaknytning): Promise<Fakturarad> {
    const id = this.skriv.nyttId();
    await this.skriv.manager.insert(LeverantorsfakturaEntitet, {
      id, ...this.fakturakolumner(u, k), registrerad: this.skriv.nu, registreradAvId: this.kontext.person.id, registreradAv: this.kontext.person.namn, status: 'registrerad', version: 1,
    });
    return this.fakturan(id);
  }

  /** What is corrected is to be looked at again. False: the version was not the one given. */
  rattaFaktura(f: Fakturarad, u: Fakturauppgifter, k: Fakturaknytning): Promise<boolean> {
    return updateVersioned(this.skriv.manager, LeverantorsfakturaEntitet, f, { ...this.fakturakolumner(u, k), registreradAvId: this.kontext.person.id, registreradAv: this.kontext.person.namn, granskad: null, granskadAvId: null, granskadAv: null });
  }

  granskaFaktura(f: Fakturarad): Promise<boolean> {
    return updateVersioned(this.skriv.manager, LeverantorsfakturaEntitet, f, { granskad: this.skriv.nu, granskadAvId: this.kontext.person.id, granskadAv: this.kontext.person.namn });
  }

  makuleraFaktura(f: Fakturarad, skal: string): Promise<boolean> {
    return updateVersioned(this.skriv.manager, LeverantorsfakturaEntitet, f, { status: 'makulerad', skal, makulerad: this.skriv.nu, makuleradAv: this.kontext.person.namn });
  }

  attesteraFaktura(f: Fakturarad, beslutReferensId: string): Promise<boolean> {
    return updateVersioned(this.skriv.manager, LeverantorsfakturaEntitet, f, { status: 'attesterad', beslutReferensId, attesterad: this.kontext.affarsdatum, attesteradAv: this.kontext.person.namn });
  }

  async fakturan(id: string): Promise<Fakturarad> {
    const rad = await lasFaktura(this.skriv, id);
    if (!rad) throw new Error(`invoice ${id} was written but cannot be read`);
    return rad;
  }

  private leverantorskolumner(l: Leverantorsuppgift) {
    return { leverantorId: l.organisationId, leverantor: l.namn, orgnr: l.orgnr, leverantorNyckel: leverantorsnyckel(l) };
  }

  private fakturakolumner(u: Fakturauppgifter, k: Fakturaknytning) {
    return {
      ...this.leverantorskolumner(k.leverantor), nummer: u.nummer, vad: u.vad, fakturadatum: u.fakturadatum, forfallodag: u.forfallodag, nettoOre: u.netto.toString(), momsOre: u.moms.toString(), bruttoOre: u.brutto.toString(),
      budgetpostId: k.budgetpostId, bestallningId: k.bestallningId, namndbeslutId: k.namndbeslutId,
    };
  }
}
