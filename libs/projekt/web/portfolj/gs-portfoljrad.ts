import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fasText, tidplanText } from '@gemensam/projekt/domain';
import { GsEtikett, GsRad } from '@gemensam/shared/web';
import { alderText } from './alder-text';
import { GsTrelagen } from '../kommuner/gs-trelagen';
import { GsRiskband } from '../risker/gs-riskband';
import type { PortfoljRadDelFragment } from '../generated/operationer';

/** One row of the portfolio: a table row on a wide screen, a card on a narrow one. A component of its own, so that writing in one row leaves the others alone. */
@Component({
  selector: 'tr[gsPortfoljrad]',
  imports: [RouterLink, GsEtikett, GsTrelagen, GsRiskband],
  templateUrl: './gs-portfoljrad.html',
  styleUrl: './gs-portfoljrad.css',
  hostDirectives: [{ directive: GsRad, inputs: ['gsRad'] }],
  host: { role: 'row', '[class.oppen]': 'oppen()' },
})
export class GsPortfoljrad {
  readonly gsPortfoljrad = input.required<PortfoljRadDelFragment>();
  readonly samverkan = input.required<string>();
  /** The editor stands open below the row. */
  readonly oppen = input(false);
  readonly uppdatera = output();

  protected readonly r = this.gsPortfoljrad;
  protected readonly fas = computed(() => (this.r().fas ? fasText(this.r().fas) : null));
  protected readonly tidplan = computed(() => tidplanText(this.r().tidplanFran, this.r().tidplanTill) || null);
  protected readonly alder = computed(() => alderText(this.r().statusAlderDagar));
  /** Low ones are not marked: the list stays calm. */
  protected readonly markt = computed(() => (this.r().risklage.varsta === 'lag' ? null : this.r().risklage.varsta));
  protected readonly namnen = computed(() => this.r().deltagare.map((k) => k.namn).join(', '));
}
