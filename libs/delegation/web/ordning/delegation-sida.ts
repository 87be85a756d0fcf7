import { Component, computed, DOCUMENT, inject, input, linkedSignal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { bradskanderattText, iKraft, kanBesluta } from '@gemensam/delegation/domain';
import { Graf, grafResurs, GsAvslag, GsDatumfalt, GsEtikett, GsLaddar, GsSidhuvud, GsTomt, Sammanhang, urlVarde, Vidare } from '@gemensam/shared/web';
import { nyAkt } from '../akt';
import { DelegationsordningarnaOperation, SkapaDelegationsutkastOperation } from '../generated/operationer';
import { GsDelegationspunkter } from './gs-delegationspunkter';
import { beslutText, domanpunkt } from './punkttext';

/** The delegationsordning in force on a day, and the versions there have been. */
@Component({
  selector: 'gs-delegation-sida',
  imports: [GsAvslag, GsDatumfalt, GsEtikett, GsLaddar, GsSidhuvud, GsTomt, GsDelegationspunkter, RouterLink],
  templateUrl: './delegation-sida.html',
  styleUrl: '../delegation.css',
})
export class DelegationSida {
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #sammanhang = inject(Sammanhang);
  readonly #idag = this.#sammanhang.affarsdatum;
  readonly #datum = urlVarde('datum');
  readonly #dokument = inject(DOCUMENT);
  protected readonly akt = nyAkt();
  protected readonly dagtext = linkedSignal(() => this.#datum.varde() || this.#idag());
  protected readonly dagfalt = viewChild<GsDatumfalt>('dagfalt');
  protected readonly datum = computed(() => this.#datum.varde() || this.#idag());
  protected readonly svar = grafResurs(DelegationsordningarnaOperation, () => ({}));
  protected readonly alla = computed(() => (this.svar.varde()?.delegationsordningar.versioner ?? []).map((v) => ({ ...v, gallerTill: v.gallerTill ?? null })));
  protected readonly ordning = computed(() => iKraft(this.alla(), this.datum()));
  protected readonly utkast = computed(() => this.svar.varde()?.delegationsordningar.utkast ?? null);
  protected readonly farBesluta = computed(() => {
    const o = iKraft(this.alla(), this.#idag());
    return o !== null && kanBesluta({ ...o, punkter: o.punkter.map(domanpunkt) }, this.#sammanhang.roller(), this.#idag());
  });
  protected readonly farSkriva = computed(() => this.svar.varde()?.delegationsordningar.farSkriva ?? false);
  /** What can be done with a point: nothing with those of a version that is over. */
  protected readonly akterna = computed(() => {
    const o = this.ordning();
    const levande = o !== null && (o.gallerTill === null || o.gallerTill >= this.#idag());
    return this.farSkriva() && levande ? { vag: `/${this.samverkan()}/delegation/aterkalla`, text: 'Återkalla' } : null;
  });
  protected readonly beslutText = beslutText;
  protected readonly ratten = bradskanderattText;

  protected sattDag(): void {
    const dag = this.dagfalt()?.prova();
    if (dag) this.#datum.satt(dag === this.#idag() ? '' : dag);
  }

  /** The version is drawn above the list it is chosen in. */
  protected visa(fran: string): void {
    this.#datum.satt(fran);
    this.#dokument.querySelector<HTMLElement>('[data-sidrubrik]')?.focus();
  }

  protected fil(format: 'xlsx' | 'csv' | 'pdf'): string {
    return `/api/${this.samverkan()}/delegation/ordning.${format}?datum=${this.datum()}`;
  }

  protected async paborja(): Promise<void> {
    const vidare = this.#vidare.harifran();
    const r = await this.akt.kor(async () => (await this.#graf.andra(SkapaDelegationsutkastOperation, { input: { kopiera: true } })).skapaDelegationsutkast);
    if (r) await vidare(['/', this.samverkan(), 'delegation', 'utkast']);
  }
}
