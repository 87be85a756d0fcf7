import { Component, computed, DestroyRef, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { arendetypText, bradskanderattText, delegationssattText, delegerbaraArendetyper, provaBeslutstexter, slapperIgenom } from '@gemensam/delegation/domain';
import { arAvslag } from '@gemensam/shared/domain';
import type { Delegationstyp } from '@gemensam/shared/contract';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsFaltfel, GsFormular, GsLaddar, GsSidhuvud, GsTextfalt, Meddelanden, rollText, Sammanhang, somGrafFel, urlVarde, type LedVidare, Vidare, type VisatAvslag } from '@gemensam/shared/web';
import { DelegationsvalOperation, FattaDelegationsbeslutOperation, HanskjutDelegationsbeslutOperation } from '../generated/operationer';
import { GsJavPanel } from '../jav/gs-jav-panel';
import { GsRegelkontroll } from '../provning/gs-regelkontroll';
import { MED_SAKVAL, SAKFALT, UTAN_SAK } from '../uppgifter/uppgiftsdelar';
import { Delegationsutkast } from './delegationsutkast';
import { GsUppgifter } from './gs-uppgifter';

/** The fields that say themselves what is wrong with them. */
const PA_SIDAN = /^(rubrik|motiv|arendeId|bradskande|sekretess\..+|uppgifter\..+)$/;
const arTyp = (text: string): text is Delegationstyp => delegerbaraArendetyper.some((t) => t === text);

/** A delegat decides: the form, and beside it every rule of the decision, asked again as she writes. */
@Component({
  selector: 'gs-nytt-delegationsbeslut-sida',
  imports: [GsAvslag, GsFaltfel, GsFormular, GsJavPanel, GsLaddar, GsRegelkontroll, GsSidhuvud, GsTextfalt, GsUppgifter, RouterLink],
  providers: [Delegationsutkast],
  templateUrl: './nytt-delegationsbeslut-sida.html',
  styleUrl: './nytt-delegationsbeslut-sida.css',
})
export class NyttDelegationsbeslutSida {
  readonly samverkan = input.required<string>();
  protected readonly utkast = inject(Delegationsutkast);
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  readonly #typ = urlVarde('typ');
  readonly #sak = urlVarde('sak');
  readonly #sammanhang = inject(Sammanhang);
  protected readonly affarsdatum = this.#sammanhang.affarsdatum;
  protected readonly typer = delegerbaraArendetyper;
  protected readonly typText = arendetypText;
  protected readonly sattText = delegationssattText;
  protected readonly rollText = rollText;
  protected readonly saker = grafResurs(DelegationsvalOperation, () => (MED_SAKVAL.includes(this.utkast.typ()) ? { arendetyp: this.utkast.typ() } : undefined));
  protected readonly prov = this.utkast.provning;
  /** Jäv is asked about in the matter; where there is none yet, in the avtal it rests on or about the other party. */
  protected readonly javssak = computed(() => {
    const p = this.prov();
    const organisationId = p?.motpartId ?? null;
    if (p?.saktyp && p.sakId) return { saktyp: p.saktyp, sakId: p.sakId, organisationId };
    if (p?.avtalId) return { saktyp: 'avtal' as const, sakId: p.avtalId, organisationId };
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
  readonly #sekretess = computed(() => (this.hemlig() ? { paragraf: this.paragraf(), skal: this.sekretesskal() } : null));
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly anfel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);
  /** A refusal that no field of the page shows. */
  protected readonly utanFalt = computed(() => (PA_SIDAN.test(this.avslag()?.falt ?? '') ? null : this.avslag()));
  /** What was asked for last. */
  #akt: () => Promise<void> = () => Promise.resolve();
  /** Something has been filled in: before that a field is empty, not wrong. */
  protected readonly ifylls = signal(false);

  /** What the ordning in force gives, and to whom. */
  protected readonly bradskande = computed(() => {
    const ratt = this.prov()?.bradskanderatt;
    return ratt !== undefined && ratt !== 'ingen' && this.#sammanhang.harRoll('ordforande', ...(ratt === 'ordforande_vice' ? (['vice_ordforande'] as const) : []));
  });
  protected readonly varforInteBradskande = computed(() => {
    const ratt = this.prov()?.bradskanderatt ?? 'ingen';
    return ratt === 'ingen' ? 'Delegationsordningen som gäller ger ingen rätt att besluta i brådskande ärenden (KL 6:39).' : `Brådskande ärenden beslutas av: ${bradskanderattText(ratt).replace(/^./, (c) => c.toLocaleLowerCase('sv'))} (KL 6:39).`;
  });
  protected readonly utanSak = computed(() => UTAN_SAK[this.utkast.typ()] ?? null);
  protected readonly sakfalt = computed(() => SAKFALT[this.utkast.typ()] ?? 'Sak');
  protected readonly medSakval = computed(() => MED_SAKVAL.includes(this.utkast.typ()));
  /** The list, with the one that the address names though it is not among what is possible. */
  protected readonly val = computed(() => {
    const lista = this.saker.varde()?.delegationsval ?? [];
    const [id, p] = [this.utkast.sakId(), this.prov()];
    return id && !lista.some((s) => s.id === id) ? [...lista, { id, namn: p?.sakId === id ? p.sakNamn : 'Den valda saken', lage: '' }] : lista;
  });
  protected readonly valjer = computed(() => this.medSakval() && this.utkast.sakId() === null && this.utanSak() === null);
  protected readonly arligt = computed(() => `Årets samlingsärende, Beslut på delegation ${this.affarsdatum().slice(0, 4)}`);
  /** A rule says no, and not only because its field is still empty. */
  protected readonly nekas = computed(() => (this.prov()?.rader ?? []).some((r) => r.utfall === 'brister' && !(r.falt && this.utkast.tomt(r.falt))));
  /** Nothing says no but what cannot be read: it is put right where it stands. */
  protected readonly vantar = computed(() => (this.prov()?.rader ?? []).some((r) => r.utfall === 'vantar' && !(r.falt && this.utkast.tomt(r.falt))));
  protected readonly falt = (namn: string): string | null => (this.avslag()?.falt === namn ? (this.avslag()?.text ?? null) : null);
  protected readonly uppgiftsfel = (namn: string): string | null => {
    const a = this.avslag() ?? (this.ifylls() ? (this.prov()?.rader.find((r) => !slapperIgenom(r) && r.falt?.endsWith(`.${namn}`) && !this.utkast.tomt(r.falt)) ?? this.utkast.hinder()) : null);
    return a?.falt && (a.falt === namn || a.falt.endsWith(`.${namn}`)) ? a.text : null;
  };

  constructor() {
    // Who is logged out while she writes logs in in another tab; what she has written stays here.
    inject(DestroyRef).onDestroy(this.#graf.stannaMedOsant(() => this.osant()));
    effect(() => {
      const [typ, sak] = [this.#typ.varde(), this.#sak.varde()];
      untracked(() => {
        if (arTyp(typ) && typ !== this.utkast.typ()) this.utkast.byt(typ);
        this.utkast.sakId.set(sak || null);
      });
    });
  }

  private osant(): boolean {
    return this.ifylls() || this.egenRubrik() || [this.motiv(), this.utkast.skal(), this.sekretesskal()].some((text) => text.trim() !== '');
  }

  protected bytTyp(varde: string): void {
    if (!arTyp(varde)) return;
    this.utkast.byt(varde);
    this.ifylls.set(false);
    this.egenRubrik.set(false);
    this.#typ.satt(varde);
    this.#sak.satt('');
  }

  /** A rubrik of one's own was about the matter that was chosen, unless the decision is in words of its own. */
  protected bytSak(id: string): void {
    if (!SAKFALT[this.utkast.typ()]) this.egenRubrik.set(false);
    this.#sak.satt(id);
  }

  protected fatta(): Promise<void> {
    return this.skicka(() => this.beslutet());
  }

  protected hanskjut(): Promise<void> {
    return this.skicka(() => this.hanskjutningen());
  }

  /** The same act, after no answer. */
  protected igen(): Promise<void> {
    return this.skicka(this.#akt);
  }

  /** What would be refused is said before the person is asked to confirm who she is. */
  private async beslutet(): Promise<void> {
    const vidare = this.#vidare.harifran();
    const p = await this.utkast.farsk();
    if (!p) return;
    const texter = provaBeslutstexter({ rubrik: this.rubrik(), motiv: this.motiv() });
    const hinder = p.rader.find((r) => r.utfall === 'brister') ?? p.rader.find((r) => r.utfall === 'vantar' && r.utvag) ?? (arAvslag(texter) ? texter : null);
    if (hinder) return this.avslag.set(hinder);
    const { fattaDelegationsbeslut: svar } = await this.#graf.andra(FattaDelegationsbeslutOperation, { input: { ...this.utkast.begaran(), ...this.skrivet(), version: p.version } });
    if (svar.__typename === 'Avslag') this.nekad(svar);
    else if (svar.__typename === 'DelegationsbeslutKonflikt') this.forekommen(svar.aktuell);
    else await this.klart(`${svar.beteckning} är fattat`, ['beslut', svar.id], vidare);
  }

  private async hanskjutningen(): Promise<void> {
    const vidare = this.#vidare.harifran();
    await this.utkast.farsk();
    const { hanskjutDelegationsbeslut: svar } = await this.#graf.andra(HanskjutDelegationsbeslutOperation, { input: { ...this.utkast.begaran(), ...this.skrivet() } });
    if (svar.__typename === 'Avslag') return this.nekad(svar);
    this.#meddelanden.visa(svar.redan ? `Redan hänskjutet ${svar.datum} av ${svar.av}, ${svar.dnr}` : `Hänskjutet till nämnden, ${svar.dnr}`);
    await vidare(['/', this.samverkan(), 'arenden', svar.arendeId]);
  }

  private skrivet() {
    return { rubrik: this.rubrik(), motiv: this.motiv(), arendeId: this.arendeId() || null, sekretess: this.#sekretess() };
  }

  private async skicka(akt: () => Promise<void>): Promise<void> {
    if (this.sparar()) return;
    this.#akt = akt;
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

  private async klart(text: string, vag: readonly string[], vidare: LedVidare): Promise<void> {
    this.#meddelanden.visa(text);
    await vidare(['/', this.samverkan(), 'delegation', ...vag]);
  }
}
