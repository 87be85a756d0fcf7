import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsDatumfalt, GsLaddar, GsSidhuvud, GsTomt, Sammanhang, urlVarde } from '@gemensam/shared/web';
import { AgandegrafenOperation, OrganisationsvalOperation } from '../generated/operationer';
import { agandedelar } from './agandedelar';
import { tillGraf } from './agandets-graf';
import { GsAgandegraf } from './gs-agandegraf';

/** More in one drawing than this cannot be read. */
const FLEST_I_RITNING = 80;

/** Who owns whom in the whole samverkan as of a day, each separate part by itself; or the chain of one organisation. */
@Component({
  selector: 'gs-agandegraf-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsDatumfalt, GsAgandegraf, RouterLink],
  templateUrl: './agandegraf-sida.html',
  styles: `
    .bak {
      margin: 0 0 var(--gs-steg-2);
      font-size: var(--gs-text-liten);
    }
    .val {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
      align-items: end;
      margin-block-end: var(--gs-steg-4);
    }
    .val select {
      max-width: 100%;
    }
    .del + .del {
      margin-block-start: var(--gs-steg-5);
    }
  `,
})
export class AgandegrafSida {
  readonly samverkan = input.required<string>();
  readonly #idag = inject(Sammanhang).affarsdatum;
  protected readonly flest = FLEST_I_RITNING;
  protected readonly dagval = urlVarde('dag');
  protected readonly organisation = urlVarde('organisation');
  protected readonly dag = computed(() => this.dagval.varde() || this.#idag());
  protected readonly dagtext = linkedSignal(() => this.dag());
  protected readonly dagfalt = viewChild<GsDatumfalt>('dagfalt');
  readonly #val = grafResurs(OrganisationsvalOperation, () => ({}));
  protected readonly organisationer = computed(() => this.#val.varde()?.organisationer ?? []);
  protected readonly svar = grafResurs(AgandegrafenOperation, () => ({ id: this.organisation.varde() || null, datum: this.dag() }));
  protected readonly ritning = computed(() => {
    const g = this.svar.varde()?.agandegraf;
    if (!g) return null;
    const { noder, kanter } = tillGraf(g, this.samverkan(), this.organisation.varde() || null);
    return { antal: g.antal, delar: agandedelar(noder, kanter) };
  });

  protected fil(format: 'xlsx' | 'csv'): string {
    return `/api/${this.samverkan()}/agande.${format}?datum=${this.dag()}`;
  }

  protected visa(): void {
    const dag = this.dagfalt()?.datum();
    if (dag) this.dagval.satt(dag === this.#idag() ? '' : dag);
  }
}
