import { Component, computed, input, output } from '@angular/core';
import { type Atgardslage, atgardslageText, konsekvensText, sannolikhetText } from '@gemensam/projekt/domain';
import { GsEtikett, type VisatAvslag } from '@gemensam/shared/web';
import type { RiskDelFragment } from '../generated/operationer';
import { GsAtgardsformular } from './gs-atgardsformular';
import { GsRiskstatusformular } from './gs-riskstatusformular';
import type { Riskaktion } from './riskinmatning';

/** What is open in a risk: a form for its status, or for a measure (a new one where its id is empty). */
export type Riskdel = { readonly slag: 'status' } | { readonly slag: 'atgard'; readonly id: string } | null;

/** One risk whole: why and what follows, what is done about it, and every value it has had. */
@Component({
  selector: 'gs-risk',
  imports: [GsEtikett, GsAtgardsformular, GsRiskstatusformular],
  templateUrl: './gs-risk.html',
  styleUrl: './gs-risk.css',
})
export class GsRisk {
  readonly risk = input.required<RiskDelFragment>();
  readonly farRedigera = input(false);
  readonly del = input<Riskdel>(null);
  readonly avslag = input<VisatAvslag | null>(null);
  readonly sparar = input(false);
  readonly visa = output<Riskdel>();
  readonly andra = output();
  readonly sanda = output<Riskaktion>();
  protected readonly atgard = computed(() => {
    const d = this.del();
    return d?.slag === 'atgard' ? (this.risk().atgarder.find((a) => a.id === d.id) ?? null) : null;
  });
  protected readonly farAndra = computed(() => this.farRedigera() && this.risk().status !== 'stangd');
  protected readonly sannolikhetText = sannolikhetText;
  protected readonly konsekvensText = konsekvensText;
  protected readonly lageText = (l: Atgardslage): string => atgardslageText(l);
}
