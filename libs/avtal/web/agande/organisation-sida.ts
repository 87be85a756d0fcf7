import { Component, computed, effect, inject, input, linkedSignal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { andelstext, gallerPer, kanAgas, organisationsslagText, tolkaAndel } from '@gemensam/avtal/domain';
import { medlemsperiodText } from '@gemensam/samverkan/domain';
import { arAvslag, type Brak, gemensamNamnare } from '@gemensam/shared/domain';
import { grafResurs, GsDatumfalt, GsEtikett, GsLaddar, GsSidhuvud, GsTomt, Sammanhang, Sidtitel, urlVarde } from '@gemensam/shared/web';
import { AgandegrafenOperation, OrganisationenOperation } from '../generated/operationer';
import { organisationsadress, tillGraf } from './agandets-graf';
import { GsAgandegraf } from './gs-agandegraf';
import { GsAgandelista } from './gs-agandelista';

/** One organisation: what is known of it, who owns it and what it owns as of a day, drawn and as a list. */
@Component({
  selector: 'gs-organisation-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsEtikett, GsDatumfalt, GsAgandegraf, GsAgandelista, RouterLink],
  templateUrl: './organisation-sida.html',
  styleUrl: './organisation-sida.css',
})
export class OrganisationSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly #idag = inject(Sammanhang).affarsdatum;
  readonly #titel = inject(Sidtitel);
  protected readonly slagText = organisationsslagText;
  protected readonly periodText = medlemsperiodText;
  protected readonly dagval = urlVarde('dag');
  protected readonly alla = urlVarde('alla');
  protected readonly dag = computed(() => this.dagval.varde() || this.#idag());
  protected readonly dagtext = linkedSignal(() => this.dag());
  protected readonly dagfalt = viewChild<GsDatumfalt>('dagfalt');
  protected readonly svar = grafResurs(OrganisationenOperation, () => ({ id: this.id() }));
  protected readonly graf = grafResurs(AgandegrafenOperation, () => ({ id: this.id(), datum: this.dag() }));
  protected readonly bild = computed(() => this.svar.varde()?.organisation ?? null);
  protected readonly agbar = computed(() => kanAgas(this.bild()?.organisation.slag ?? 'kommun'));
  readonly #poster = computed(() => [...(this.bild()?.agare ?? []), ...(this.bild()?.agda ?? []).filter((p) => p.agd.id !== this.id())]);
  protected readonly visade = computed(() => (this.alla.varde() ? this.#poster() : this.#poster().filter((p) => gallerPer({ fran: p.fran, till: p.till ?? null }, this.dag()))));
  protected readonly ritning = computed(() => {
    const g = this.graf.varde()?.agandegraf;
    return g ? { antal: g.antal, ...tillGraf(g, this.samverkan(), this.id()) } : null;
  });
  /** What is known of who owns it that day. */
  protected readonly summa = computed(() => {
    const iKraft = (this.bild()?.agare ?? []).filter((p) => gallerPer({ fran: p.fran, till: p.till ?? null }, this.dag()));
    if (this.bild()?.organisation.slag === 'stiftelse') {
      const utsedda = iKraft.reduce((s, p) => s + (p.antal ?? 0), 0);
      return `${utsedda} av styrelsens ${this.bild()?.organisation.styrelseAntal ?? utsedda} platser är inlagda.`;
    }
    const andelar = iKraft.flatMap((p): Brak[] => {
      const andel = tolkaAndel(p.roster?.exakt ?? '', 'roster', { minst0: true });
      return arAvslag(andel) ? [] : [andel];
    });
    const { taljare, namnare } = gemensamNamnare(andelar);
    return andelar.length === 0 ? 'Inga ägare är inlagda den dagen.' : `Ägarna har tillsammans ${andelstext({ taljare: taljare.reduce((a, b) => a + b, 0n), namnare })} av rösterna.`;
  });

  constructor() {
    effect(() => {
      const namn = this.bild()?.organisation.namn;
      if (namn) this.#titel.satt(namn);
    });
  }

  protected adress(...mer: readonly string[]): readonly string[] {
    return organisationsadress(this.samverkan(), this.id(), ...mer);
  }

  protected visa(): void {
    const dag = this.dagfalt()?.datum();
    if (dag) this.dagval.satt(dag === this.#idag() ? '' : dag);
  }
}
