import { type Fas, type Fasakt, type Finansieringsbesked, type Kravrad } from '@gemensam/projekt/domain';
import { type Beslutare } from '@gemensam/samverkan/domain';
import { type Konflikt, konflikt, type Kontext, type Sats, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { type Projektfaser } from '@gemensam/shared/contract';
import { arId, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { type Fasbild, lasFasbild } from './fasbild.lasmodell';
import { type FinansieringSakradPort } from './finansiering-sakrad';
import { ProjektEntitet } from '../projekt.entity';
import { fragaOmPengar, tillProjektfaser } from './projektfaser';

/** A project under lock, with all that its acts look at. */
export interface OppetProjekt {
  readonly slag: 'oppet';
  readonly bild: Fasbild;
  readonly finansiering: Finansieringsbesked | null;
}

export interface Forflyttning {
  readonly akt: Fasakt;
  readonly fran: Fas;
  readonly till: Fas;
  readonly beteckning: string | null;
  readonly beslut: { readonly id: string; readonly beslutare: Beslutare } | null;
  readonly skal: string | null;
  readonly granskas: string | null;
  readonly krav: readonly Kravrad[];
}

const lasProjekt: Sats = { namn: 'projekt.las_for_akt', text: `select from gemensam.projekt where id = $1 for update` };

const nyPassage: Sats = {
  namn: 'projekt.ny_grindpassage',
  text: `insert into gemensam.grindpassage (id, projekt_id, nummer, akt, fran, till, beteckning, beslutare, beslut_referens_id, skal, granskas, krav, ordning_version, datum, av_id, av)
    select $1, $2, coalesce(max(nummer), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15 from gemensam.grindpassage where projekt_id = $2`,
};

const buretAv: Sats = { namn: 'projekt.buret_av_beslut', text: `select beteckning from gemensam.grindpassage where projekt_id = $1 and beslut_referens_id = $2 limit 1` };

/** Projects on their way, rows to domain and back. Exists only inside `Db.skriva`. */
export class FasRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
    private readonly port: FinansieringSakradPort,
  ) {}

  /**
   * Locks the project and reads all that its acts look at. Refused when there is no such project here; with a version that is not
   * the project's own, what stands now is handed back.
   */
  async oppna(id: string, version: number | null): Promise<OppetProjekt | Konflikt<Projektfaser> | Avslag> {
    if (!arId(id) || (await this.skriv.rader(lasProjekt, [id])).length === 0) return finnsInte();
    const bild = await this.bild(id);
    const finansiering = await fragaOmPengar(this.skriv, this.kontext, this.port, bild);
    if (version !== null && bild.version !== version) return konflikt(tillProjektfaser(bild, this.kontext, finansiering));
    return { slag: 'oppet', bild, finansiering };
  }

  /** Moves the project together with its row of history. The lock is held, so the version is the one that was read. */
  async flytta(bild: Fasbild, f: Forflyttning): Promise<void> {
    const { skriv, kontext } = this;
    await skriv.rader(nyPassage, [
      skriv.nyttId(), bild.id, f.akt, f.fran, f.till, f.beteckning, f.beslut?.beslutare ?? null, f.beslut?.id ?? null, f.skal, f.granskas, JSON.stringify(f.krav), bild.ordning?.version ?? 0, kontext.affarsdatum,
      kontext.person.id, kontext.person.namn,
    ]);
    const vila = f.akt === 'vila' ? { vilandeFran: f.fran, vilandeSkal: f.skal, vilandeGranskas: f.granskas } : { vilandeFran: null, vilandeSkal: null, vilandeGranskas: null };
    if (!(await updateVersioned(skriv.manager, ProjektEntitet, bild, { fas: f.till, ...vila }))) throw new Error(`project ${bild.id} moved under its lock`);
  }

  /** The gate of this project that a decision has already opened; null when it has opened none. */
  async redanBuret(projektId: string, beslutId: string): Promise<string | null> {
    const [rad] = await this.skriv.rader<{ beteckning: string }>(buretAv, [projektId, beslutId]);
    return rad?.beteckning ?? null;
  }

  /** The page as it stands after the act. */
  async sida(id: string): Promise<Projektfaser> {
    const bild = await this.bild(id);
    return tillProjektfaser(bild, this.kontext, await fragaOmPengar(this.skriv, this.kontext, this.port, bild));
  }

  private async bild(id: string): Promise<Fasbild> {
    const bild = await lasFasbild(this.skriv, this.kontext, id);
    if (!bild) throw new Error(`project ${id} is locked but cannot be read`);
    return bild;
  }
}
