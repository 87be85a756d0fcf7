import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { AgandeInput } from '@gemensam/shared/contract';
import { GsAvslag, GsTextfalt } from '@gemensam/shared/web';
import type { AgandeDelFragment } from '../generated/operationer';
import { Agandesparning } from './agandesparning';

/** How much and by what source: shares, or seats in the board of a stiftelse. */
@Component({
  selector: 'gs-agandefalt',
  imports: [GsTextfalt, GsAvslag],
  template: `
    @if (utanFalt(); as a) {
      <gs-avslag [avslag]="a" />
    }
    @if (stiftelse()) {
      <gs-textfalt etikett="Antal platser i styrelsen" [(text)]="antal" [fel]="sparning.falt('antal')" [kravs]="true" />
    } @else {
      <gs-textfalt etikett="Andel av rösterna" hjalp="Procent, till exempel 33,5, eller bråk, till exempel 1/3. Det avgör rätten att avropa." [(text)]="roster" [fel]="sparning.falt('roster')" [kravs]="true" />
      <gs-textfalt etikett="Andel av kapitalet" hjalp="Visas bredvid. Tomt om den inte är känd." [(text)]="kapital" [fel]="sparning.falt('kapital')" />
    }
    <gs-textfalt etikett="Källa" hjalp="Till exempel Aktiebok 2020-12-31." [(text)]="kalla" [fel]="sparning.falt('kalla')" [kravs]="true" />
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--gs-steg-4);
    }
  `,
})
export class GsAgandefalt {
  readonly stiftelse = input.required<boolean>();
  readonly fran = input<AgandeDelFragment | null>(null);
  protected readonly sparning = inject(Agandesparning);
  protected readonly roster = linkedSignal(() => this.fran()?.roster?.exakt ?? '');
  protected readonly kapital = linkedSignal(() => this.fran()?.kapital?.exakt ?? '');
  protected readonly antal = linkedSignal(() => String(this.fran()?.antal ?? ''));
  protected readonly kalla = linkedSignal(() => this.fran()?.kalla ?? '');
  /** What is refused elsewhere than at a field stands above them. */
  protected readonly utanFalt = computed(() => {
    const a = this.sparning.avslag();
    return a && !['agareId', 'agdId', 'roster', 'kapital', 'antal', 'kalla', 'fran', 'till', 'galler', 'skal'].includes(a.falt ?? '') ? a : null;
  });

  /** What is written; null when the number of seats is none. */
  input(): AgandeInput | null {
    if (!this.stiftelse()) return { roster: this.roster(), kapital: this.kapital() || null, antal: null, kalla: this.kalla() };
    return /^\d{1,4}$/.test(this.antal().trim()) ? { roster: null, kapital: null, antal: Number(this.antal()), kalla: this.kalla() } : null;
  }
}
