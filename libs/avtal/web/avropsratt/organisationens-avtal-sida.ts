import { Component, computed, effect, inject, input, linkedSignal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { avropsvisningar, avropsvisningText, bedomdaAvtalstabell, iAvropsvisning } from '@gemensam/avtal/domain';
import { formateraDatum } from '@gemensam/shared/domain';
import { filadress, grafResurs, GsDatumfalt, GsEtikett, GsLaddar, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, Sammanhang, Sidtitel, tabellvy, urlVarde } from '@gemensam/shared/web';
import { GsAvtalsstatus } from '../avtal/gs-avtalsstatus';
import { OrganisationsavropsrattOperation } from '../generated/operationer';

/** Every ramavtal judged for one organisation on a day. */
@Component({
  selector: 'gs-organisationens-avtal-sida',
  imports: [GsSidhuvud, GsDatumfalt, GsEtikett, GsLaddar, GsSortera, GsTabellverktyg, GsTomt, GsAvtalsstatus, RouterLink],
  templateUrl: './organisationens-avtal-sida.html',
  styleUrl: './avropsratt-del.css',
})
export class OrganisationensAvtalSida {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly #idag = inject(Sammanhang).affarsdatum;
  readonly #titel = inject(Sidtitel);
  readonly #datum = urlVarde('datum');
  protected readonly dagtext = linkedSignal(() => this.#datum.varde() || this.#idag());
  protected readonly dagfalt = viewChild<GsDatumfalt>('dagfalt');
  protected readonly dagfel = computed(() => (this.dagtext() !== '' && this.dagfalt()?.datum() === null ? 'Skriv en dag, till exempel 2021-02-15.' : null));
  protected readonly svar = grafResurs(OrganisationsavropsrattOperation, () => ({ organisationId: this.id(), datum: this.#datum.varde() || this.#idag() }));
  protected readonly ratt = computed(() => this.svar.varde()?.organisationsavropsratt ?? null);
  protected readonly visa = urlVarde('visa');
  protected readonly visningar = avropsvisningar;
  protected readonly visningText = avropsvisningText;
  protected readonly dag = formateraDatum;
  readonly #alla = computed(() => this.ratt()?.avtal ?? []);
  readonly #valda = computed(() => this.#alla().filter((a) => iAvropsvisning(a, this.visa.varde())));
  protected readonly vy = { ...tabellvy(this.#valda, bedomdaAvtalstabell), antal: computed(() => this.#alla().length) };
  protected readonly rubrik = computed(() => {
    const o = this.ratt()?.organisation;
    return o ? `Avtal för ${o.namn}` : 'Avtal att avropa från';
  });
  protected readonly antalJa = computed(() => this.#alla().filter((a) => a.far).length);
  /** What goes with the question to the answer of one avtal. */
  protected readonly fraga = (avtal: string): Readonly<Record<string, string>> => ({ organisation: this.id(), avtal, ...(this.#datum.varde() ? { datum: this.#datum.varde() } : {}) });

  constructor() {
    effect(() => {
      if (this.ratt()) this.#titel.satt(this.rubrik());
    });
  }

  protected sattDag(): void {
    const dag = this.dagfalt()?.datum() ?? null;
    if (dag !== null) this.#datum.satt(dag === this.#idag() ? '' : dag);
  }

  protected fil(format: 'xlsx' | 'csv'): string {
    return filadress(`/api/${this.samverkan()}/avropsratt/organisation/${this.id()}.${format}`, this.vy, { visa: this.visa.varde(), datum: this.#datum.varde() });
  }
}
