import { Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Beslutsfalt } from '@gemensam/samverkan/web';
import { belopp, formularutkast, Graf, grafResurs, GsAvslag, GsBeloppsfalt, GsDatumfalt, GsFaltfel, GsFormular, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, GsUtkastrad, medTexter, sparatUtkast, urlVarde, type LedVidare, Vidare, type VisatAvslag } from '@gemensam/shared/web';
import { type FakturaDelFragment, InkopsvalOperation, LeverantorsfakturanOperation, RattaLeverantorsfakturaOperation, RegistreraLeverantorsfakturaOperation } from '../generated/operationer';
import { GsNamndbeslut, OLASLIGT } from '../gs-namndbeslut';
import { GsBudgetval } from './gs-budgetval';
import { GsLeverantorsval, INGEN_LEVERANTOR, type Leverantorsfalt, leverantorsinput } from './gs-leverantorsval';
import { inkopsakt } from './inkopsakt';

const FALT: readonly string[] = ['leverantor', 'orgnr', 'nummer', 'vad', 'fakturadatum', 'forfallodag', 'belopp', 'moms', 'budgetpostId', 'bestallningId'];
/** `version`: of the invoice that is corrected, as it was when this was written. */
type Fakturautkast = typeof TOM & Leverantorsfalt & typeof INGET_BESLUT & { readonly avNamnden: string; readonly version: string };
/** The nämnd's decision in a draft; `beslutVal` empty: nothing is chosen or written. */
const INGET_BESLUT = { beslutVal: '', beslutId: '', beslutOrgan: '', beslutDatum: '', beslutBeteckning: '', beslutRubrik: '', beslutHandling: '' };
const beslutstexter = (b: Beslutsfalt | null): typeof INGET_BESLUT =>
  b === null ? INGET_BESLUT : { beslutVal: b.val, beslutId: b.beslutId, beslutOrgan: b.organ, beslutDatum: b.datum, beslutBeteckning: b.beteckning, beslutRubrik: b.rubrik, beslutHandling: b.handling };
const somBeslut = (t: typeof INGET_BESLUT): Beslutsfalt | null =>
  t.beslutVal !== 'nytt' && t.beslutVal !== 'registrerat' ? null : { val: t.beslutVal, beslutId: t.beslutId, organ: t.beslutOrgan, datum: t.beslutDatum, beteckning: t.beslutBeteckning, rubrik: t.beslutRubrik, handling: t.beslutHandling };
const TOM = { nummer: '', vad: '', fakturadatum: '', forfallodag: '', belopp: '', moms: '', budgetpostId: '', bestallningId: '' };

const BESLUT_SAKNAS: VisatAvslag = { regel: 'Beslut saknas', text: 'Det framgår inte vilket beslut köpet vilar på.', utvag: 'Välj nämndens beslut i listan eller fyll i det.', falt: 'beslutId' };

/** An invoice of a supplier is entered, or entered right. What is written is kept as a draft until it is sent. */
@Component({
  selector: 'gs-faktura-formular-sida',
  imports: [GsAvslag, GsBeloppsfalt, GsBudgetval, GsDatumfalt, GsFaltfel, GsFormular, GsLaddar, GsLeverantorsval, GsNamndbeslut, GsSidhuvud, GsTextfalt, GsTomt, GsUtkastrad, RouterLink],
  templateUrl: './faktura-formular-sida.html',
  styleUrl: './inkop.css',
})
export class FakturaFormularSida {
  readonly samverkan = input.required<string>();
  /** The invoice that is corrected; none: a new one. */
  readonly id = input<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  /** An order that the invoice is of, from its page. */
  readonly #fran = urlVarde('bestallning');
  protected readonly val = grafResurs(InkopsvalOperation, () => ({}));
  protected readonly svar = grafResurs(LeverantorsfakturanOperation, () => (this.id() ? { id: this.id() ?? '' } : undefined));
  protected readonly faktura = computed(() => this.svar.varde()?.leverantorsfaktura ?? null);
  protected readonly saknas = computed(() => Boolean(this.id()) && this.svar.varde() !== undefined && !this.faktura());
  protected readonly leverantor = signal<Leverantorsfalt>(INGEN_LEVERANTOR);
  protected readonly falt = signal(TOM);
  readonly #ifylld = signal(false);
  protected readonly akt = inkopsakt();
  protected readonly kr = belopp;
  protected readonly datum = viewChild<GsDatumfalt>('datum');
  protected readonly forfaller = viewChild<GsDatumfalt>('forfaller');
  /** The nämnd itself has decided the purchase. */
  protected readonly avNamnden = signal(false);
  protected readonly beslutet = signal<Beslutsfalt | null>(null);
  protected readonly namndbeslut = viewChild(GsNamndbeslut);
  protected readonly ovrigt = computed(() => {
    const falt = this.akt.avslag()?.falt ?? '';
    return FALT.includes(falt) || (this.avNamnden() && /^beslut(Id$|\.)/.test(falt)) ? null : this.akt.avslag();
  });
  readonly #version = computed(() => String(this.faktura()?.version ?? ''));
  readonly #skrivet = computed((): Fakturautkast => ({ ...this.falt(), ...this.leverantor(), ...beslutstexter(this.beslutet()), avNamnden: this.avNamnden() ? 'ja' : '', version: this.#version() }));
  /** A draft of its own for each invoice, and for each order that one is entered from. */
  readonly #utkastnyckel = (): string => `leverantorsfaktura:${this.id() ?? `ny:${this.#fran.varde()}`}`;
  readonly #kvar = sparatUtkast(this.#utkastnyckel);
  protected readonly utkast = formularutkast<Fakturautkast>({
    nyckel: this.#utkastnyckel,
    kvar: () => (this.#ifylld() ? this.#kvar() : undefined),
    skrivet: this.#skrivet,
    las: (kvar) => medTexter(this.#skrivet(), kvar),
    satt: ({ organisationId, namn, orgnr, avNamnden, version, beslutVal, beslutId, beslutOrgan, beslutDatum, beslutBeteckning, beslutRubrik, beslutHandling, ...falt }) => {
      // What was kept was written of an invoice that somebody has corrected since: she is told before she saves over it.
      this.akt.nagonAnnan.set(version !== this.#version());
      this.leverantor.set({ organisationId, namn, orgnr });
      this.avNamnden.set(avNamnden === 'ja');
      this.beslutet.set(somBeslut({ beslutVal, beslutId, beslutOrgan, beslutDatum, beslutBeteckning, beslutRubrik, beslutHandling }));
      this.falt.set(falt);
    },
  });
  protected readonly bestallningar = computed(() => this.val.varde()?.inkopsval.bestallningar ?? []);
  /** Those that something is left of, and the one that stands in the form. */
  protected readonly bestallningsval = computed(() => {
    const val = this.bestallningar().map((b) => ({ id: b.id, text: `${b.nummer}, ${b.leverantor}: ${b.vad} (${belopp(b.ofakturerat)} kvar)` }));
    const [id, f] = [this.falt().bestallningId, this.faktura()];
    const utan = [f?.bestallningId && { id: f.bestallningId, text: `${f.bestallning}, inget kvar` }, id && { id, text: 'Den valda beställningen, inget kvar' }];
    return utan.reduce((alla, u) => (u && !alla.some((b) => b.id === u.id) ? [...alla, u] : alla), val);
  });

  constructor() {
    effect(() => {
      const [f, val] = [this.faktura(), this.val.varde()];
      if (!val || untracked(this.#ifylld)) return;
      if (this.id() && !f) return;
      if (f) this.#fyllI(f);
      else untracked(() => this.valjBestallning(this.#fran.varde()));
      this.#ifylld.set(true);
    });
  }

  #fyllI(f: FakturaDelFragment): void {
    const kronor = (ore: string): string => belopp(ore).replace(/\u00a0kr$/, '');
    this.leverantor.set({ organisationId: f.leverantorId ?? '', namn: f.leverantorId ? '' : f.leverantor, orgnr: f.leverantorId ? '' : (f.orgnr ?? '') });
    this.falt.set({ nummer: f.nummer, vad: f.vad, fakturadatum: f.fakturadatum, forfallodag: f.forfallodag, belopp: kronor(f.brutto), moms: kronor(f.moms), budgetpostId: f.budgetpostId, bestallningId: f.bestallningId ?? '' });
    this.avNamnden.set(f.namndbeslutId !== null);
  }

  protected satt(del: Partial<typeof TOM>): void {
    this.falt.update((f) => ({ ...f, ...del }));
  }

  /** The supplier and the words of an order are those of its invoice, until something else is written. */
  protected valjBestallning(id: string): void {
    const b = this.bestallningar().find((x) => x.id === id);
    this.satt({ bestallningId: this.bestallningsval().find((x) => x.id === id)?.id ?? '', ...(b && !this.falt().vad ? { vad: b.vad } : {}) });
    if (b) this.leverantor.set({ organisationId: b.leverantorId ?? '', namn: b.leverantorId ? '' : b.leverantor, orgnr: b.leverantorId ? '' : (b.orgnr ?? '') });
  }

  protected async spara(): Promise<void> {
    const [fakturadatum, forfallodag] = [this.datum()?.prova() ?? null, this.forfaller()?.prova() ?? null];
    const { nummer, vad, belopp: summa, moms, budgetpostId, bestallningId } = this.falt();
    const beslut = this.avNamnden() ? this.namndbeslut()?.input() : { beslutId: null, beslut: null };
    if (!beslut) return this.akt.avslag.set(OLASLIGT);
    if (this.avNamnden() && !beslut.beslutId && !beslut.beslut) return this.akt.avslag.set(BESLUT_SAKNAS);
    const uppgifter = { leverantor: leverantorsinput(this.leverantor()), nummer, vad, fakturadatum, forfallodag, belopp: summa, moms, budgetpostId: budgetpostId || null, bestallningId: bestallningId || null, namndbeslutId: beslut.beslutId, namndbeslut: beslut.beslut };
    const f = this.faktura();
    let id = f?.id ?? '';
    const skicka = async () => {
      if (f) return (await this.#graf.andra(RattaLeverantorsfakturaOperation, { input: { id: f.id, version: f.version, uppgifter } })).rattaLeverantorsfaktura;
      const { registreraLeverantorsfaktura: r } = await this.#graf.andra(RegistreraLeverantorsfakturaOperation, { input: uppgifter });
      if (r.__typename === 'Leverantorsfaktura') id = r.id;
      return r;
    };
    const vidare = this.#vidare.harifran();
    await this.akt.kor(skicka, f ? 'Fakturan är rättad' : 'Fakturan är registrerad', () => {
      if (this.akt.nagonAnnan()) void this.svar.ladda();
      else void this.#klar(id, vidare);
    });
  }

  async #klar(id: string, vidare: LedVidare): Promise<void> {
    await this.utkast.kasta();
    await vidare(['/', this.samverkan(), 'delegation', 'fakturor', id]);
  }
}
