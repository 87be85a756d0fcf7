import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { arendetypText, delegationssattText, delegerbaraArendetyper } from '@gemensam/delegation/domain';
import type { Delegationstyp } from '@gemensam/shared/contract';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsLaddar, GsSidhuvud, GsTextfalt, Meddelanden, rollText, Sammanhang, somGrafFel, urlVarde, type VisatAvslag } from '@gemensam/shared/web';
import { DelegationsvalOperation, FattaDelegationsbeslutOperation, HanskjutDelegationsbeslutOperation } from '../generated/operationer';
import { GsJavPanel } from '../jav/gs-jav-panel';
import { GsRegelkontroll } from '../provning/gs-regelkontroll';
import { MED_SAKVAL, UTAN_SAK } from '../uppgifter/uppgiftsdelar';
import { Delegationsutkast } from './delegationsutkast';
import { GsUppgifter } from './gs-uppgifter';

const arTyp = (text: string): text is Delegationstyp => delegerbaraArendetyper.some((t) => t === text);

/** A delegat decides: the form, and beside it every rule of the decision, asked again as she writes. */
@Component({
  selector: 'gs-nytt-delegationsbeslut-sida',
  imports: [GsAvslag, GsJavPanel, GsLaddar, GsRegelkontroll, GsSidhuvud, GsTextfalt, GsUppgifter, RouterLink],
  providers: [Delegationsutkast],
  templateUrl: './nytt-delegationsbeslut-sida.html',
  styleUrl: './nytt-delegationsbeslut-sida.css',
})
export class NyttDelegationsbeslutSida {
  readonly samverkan = input.required<string>();
  protected readonly utkast = inject(Delegationsutkast);
  readonly #graf = inject(Graf);
  readonly #router = inject(Router);
  readonly #meddelanden = inject(Meddelanden);
  readonly #typ = urlVarde('typ');
  readonly #sak = urlVarde('sak');
  protected readonly affarsdatum = inject(Sammanhang).affarsdatum;
  protected readonly typer = delegerbaraArendetyper;
  protected readonly typText = arendetypText;
  protected readonly sattText = delegationssattText;
  protected readonly rollText = rollText;
  protected readonly saker = grafResurs(DelegationsvalOperation, () => (MED_SAKVAL.includes(this.utkast.typ()) ? { arendetyp: this.utkast.typ() } : undefined));
  protected readonly prov = this.utkast.provning;
  /** Jäv is asked about in the matter; where there is none yet, about the other party. */
  protected readonly javssak = computed(() => {
    const p = this.prov();
    const organisationId = p?.motpartId ?? null;
    if (p?.saktyp && p.sakId) return { saktyp: p.saktyp, sakId: p.sakId, organisationId };
    return organisationId === null ? null : { saktyp: 'organisation' as const, sakId: organisationId, organisationId };
  });
  /** The proposal, until the person writes her own. */
  protected readonly rubrik = linkedSignal<string | undefined, string>({ source: () => this.prov()?.rubrik, computation: (ny, forra) => (this.egenRubrik() ? (forra?.value ?? '') : (ny ?? '')) });
  protected readonly egenRubrik = signal(false);
  protected readonly motiv = signal('');
  protected readonly arendeId = this.utkast.arendeId;
  protected readonly hemlig = signal(false);
  protected readonly paragraf = signal('');
  protected readonly sekretesskal = signal('');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly anfel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);
  /** Something has been filled in: before that a field is empty, not wrong. */
  protected readonly ifylls = signal(false);

  protected readonly utanSak = computed(() => UTAN_SAK[this.utkast.typ()] ?? null);
  protected readonly medSakval = computed(() => MED_SAKVAL.includes(this.utkast.typ()));
  /** The list, with the one that the address names though it is not among what is possible. */
  protected readonly val = computed(() => {
    const lista = this.saker.varde()?.delegationsval ?? [];
    const [id, p] = [this.utkast.sakId(), this.prov()];
    return id && !lista.some((s) => s.id === id) ? [...lista, { id, namn: p?.sakId === id ? p.sakNamn : 'Den valda saken', lage: '' }] : lista;
  });
  protected readonly valjer = computed(() => this.medSakval() && this.utkast.sakId() === null && this.utanSak() === null);
  protected readonly arligt = computed(() => `Årets samlingsärende, Beslut på delegation ${this.affarsdatum().slice(0, 4)}`);
  protected readonly falt = (namn: string): string | null => (this.avslag()?.falt === namn ? (this.avslag()?.text ?? null) : null);
  protected readonly uppgiftsfel = (namn: string): string | null => {
    const a = this.avslag() ?? (this.ifylls() ? (this.prov()?.rader.find((r) => r.utfall === 'brister' && r.falt?.endsWith(`.${namn}`)) ?? this.utkast.hinder()) : null);
    return a?.falt && (a.falt === namn || a.falt.endsWith(`.${namn}`)) ? a.text : null;
  };

  constructor() {
    effect(() => {
      const [typ, sak] = [this.#typ.varde(), this.#sak.varde()];
      untracked(() => {
        if (arTyp(typ) && typ !== this.utkast.typ()) this.utkast.byt(typ);
        this.utkast.sakId.set(sak || null);
      });
    });
  }

  protected bytTyp(varde: string): void {
    if (!arTyp(varde)) return;
    this.utkast.byt(varde);
    this.ifylls.set(false);
    this.egenRubrik.set(false);
    void this.#router.navigate([], { queryParams: { typ: varde, sak: null }, replaceUrl: true });
  }

  protected bytSak(id: string): void {
    this.egenRubrik.set(false);
    this.#sak.satt(id);
  }

  protected async fatta(): Promise<void> {
    const p = this.prov();
    if (!p || this.sparar()) return;
    await this.skicka(async () => {
      const { fattaDelegationsbeslut: svar } = await this.#graf.andra(FattaDelegationsbeslutOperation, {
        input: {
          ...this.utkast.begaran(), version: p.version, rubrik: this.rubrik(), motiv: this.motiv(), arendeId: this.arendeId() || null,
          sekretess: this.hemlig() ? { paragraf: this.paragraf(), skal: this.sekretesskal() } : null,
        },
      });
      if (svar.__typename === 'Avslag') this.nekad(svar);
      else if (svar.__typename === 'DelegationsbeslutKonflikt') this.forekommen(svar.aktuell);
      else await this.klart(`${svar.beteckning} är fattat`, ['beslut', svar.id]);
    });
  }

  protected async hanskjut(): Promise<void> {
    if (this.sparar()) return;
    await this.skicka(async () => {
      const { hanskjutDelegationsbeslut: svar } = await this.#graf.andra(HanskjutDelegationsbeslutOperation, { input: { ...this.utkast.begaran(), rubrik: this.rubrik(), motiv: this.motiv(), sekretess: this.hemlig() } });
      if (svar.__typename === 'Avslag') return this.nekad(svar);
      this.#meddelanden.visa(`Hänskjutet till nämnden, ${svar.dnr}`);
      await this.#router.navigate(['/', this.samverkan(), 'arenden', svar.arendeId]);
    });
  }

  private async skicka(akt: () => Promise<void>): Promise<void> {
    this.sparar.set(true);
    this.avslag.set(null);
    this.anfel.set(undefined);
    try {
      await akt();
    } catch (orsak) {
      this.anfel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  private nekad(a: VisatAvslag): void {
    this.avslag.set(a);
    this.utkast.provaIgen();
  }

  /** Somebody was first: what stands now, and whose decision it is. */
  private forekommen(aktuell: NonNullable<ReturnType<typeof this.prov>>): void {
    this.utkast.provning.set(aktuell);
    const [senast] = aktuell.beslutat;
    this.avslag.set({
      regel: 'Någon annan hann före', kalla: 'Grundregel: en sak beslutas en gång',
      text: senast ? `${senast.beteckning} om ${aktuell.sakNamn} fattades ${senast.datum} av ${senast.beslutadAv}. Ditt beslut är inte fattat.` : `${aktuell.sakNamn} har ändrats sedan du öppnade sidan. Ditt beslut är inte fattat.`,
      utvag: 'Läs prövningen på nytt och avgör om något återstår att besluta.', falt: null,
    });
  }

  private async klart(text: string, vag: readonly string[]): Promise<void> {
    this.#meddelanden.visa(text);
    await this.#router.navigate(['/', this.samverkan(), 'delegation', ...vag]);
  }
}
