import { Component, computed, inject, input } from '@angular/core';
import { grafResurs, GsPanel, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { ArendenOperation, type ArendenQuery } from '../generated/operationer';
import { saknastext } from './saknastext';

type Rad = ArendenQuery['arenden'][number];

const vadSaknas = (r: Rad): string => (r.antalSaknas === 0 ? 'komplett' : `saknar ${saknastext(r.saknas)}`);

/** A part of Min arbetsyta that lists some of the ärenden. The panels of each role say which; the one that collects decisions is in none: it waits for nobody. */
@Component({
  selector: 'gs-arende-panel',
  imports: [GsPanel],
  host: { '[class.gs-tyst]': 'tyst()' },
  template: `
    @if (!tyst()) {
      <gs-panel
        [panelId]="panel() + '-panel'"
        [rubrik]="rubrik()"
        [svar]="svar"
        [uppgifter]="uppgifter()"
        [visas]="5"
        [tomRubrik]="tomRubrik()"
        [tomText]="tomText()"
        [mer]="{ text: 'Visa i listan', till: ['arenden'], fraga: urval() }"
        [tomlank]="{ text: 'Visa alla ärenden', till: ['arenden'] }"
      />
    }
  `,
  styles: `
    :host {
      display: block;
      height: 100%;
    }
  `,
})
export class ArendePanel {
  readonly panel = input.required<string>();
  readonly rubrik = input.required<string>();
  readonly tomRubrik = input.required<string>();
  readonly tomText = input.required<string>();
  /** The same selection in the list: its query. */
  readonly urval = input.required<Readonly<Record<string, string>>>();
  readonly hor = input.required<(rad: Rad) => boolean>();
  /** The day that each waits for, if any: the earliest comes first. */
  readonly frist = input<(rad: Rad) => string | null>(() => null);

  /** What is said of each. */
  readonly om = input<(rad: Rad) => string>(vadSaknas);
  /** Shown only when there are some: for what seldom happens. */
  readonly baraNarNagot = input(false);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(ArendenOperation, () => ({ projektId: null }));
  protected readonly uppgifter = computed<readonly Uppgift[]>(() =>
    (this.svar.varde()?.arenden ?? [])
      .filter((r) => !r.samling && this.hor()(r))
      .map((r) => ({
        id: r.id,
        text: [r.dnr, r.rubrik || 'Utan rubrik'].filter(Boolean).join(' '),
        lank: ['/', this.#sammanhang.samverkan() ?? '', 'arenden', r.id],
        om: this.om()(r),
        frist: this.frist()(r),
      }))
      .sort((a, b) => (a.frist ?? '').localeCompare(b.frist ?? '')),
  );
  protected readonly tyst = computed(() => this.baraNarNagot() && this.uppgifter().length === 0 && !this.svar.fel());
}
