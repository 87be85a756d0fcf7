import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, linkedSignal, signal } from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import { type Arendeakt } from '@gemensam/arende/domain';
import { type GrafFel, GsAvslag, GsLaddar, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { type ArendeDelFragment } from '../generated/operationer';
import { type Arendeskillnad, arendeskillnad } from './arendeskillnad';
import { lamnaRuta } from './lamna-ruta';

/** What an act came to: done, met by a newer version, or left. */
export type Aktutfall = { readonly slag: 'gjort' | 'konflikt'; readonly arende: ArendeDelFragment } | null;

export type Aktsvar =
  | ({ readonly __typename: 'Arende' } & ArendeDelFragment)
  | { readonly __typename: 'ArendeKonflikt'; readonly aktuell: ArendeDelFragment }
  | ({ readonly __typename: 'Avslag' } & VisatAvslag);

/**
 * The frame of a dialog that does one act on an ärende: heading, fields as content, refusal, and what sends it. When somebody else was
 * first and the act may still be done, it stays open with what was filled in, says what was changed, and sends the next time on that.
 */
@Component({
  selector: 'gs-aktruta',
  imports: [GsAvslag, GsLaddar],
  template: `
    <h2 id="akt-rubrik" tabindex="-1">{{ rubrik() }}</h2>
    @if (andrat(); as skillnader) {
      <div role="alert" class="andrat">
        <p><strong>Någon annan ändrade ärendet medan rutan var öppen.</strong></p>
        @for (d of skillnader; track d.vad) {
          <p>{{ d.vad }}: {{ d.nu }} <span class="fore">(förut {{ d.fore }})</span></p>
        } @empty {
          <p>Det är ärendets texter eller handlingar som har ändrats.</p>
        }
        <p>Det du har fyllt i finns kvar. Stämmer det fortfarande, välj {{ knapp() }} igen.</p>
      </div>
    }
    <form novalidate (submit)="skickaNu($event)">
      <ng-content />
      @if (ovrigt(); as a) {
        <gs-avslag [avslag]="a" />
      }
      @if (fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="skickaNu()" />
      }
      <div class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="pagar() || !redo() ? true : null">{{ knapp() }}</button>
        <button type="button" class="gs-knapp" (click)="avbryt()">Avbryt</button>
      </div>
    </form>
  `,
  styles: `
    :host {
      display: block;
      padding: var(--gs-steg-5);
    }
    h2 {
      margin: 0 0 var(--gs-steg-2);
    }
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
      overflow-wrap: anywhere;
    }
    .andrat {
      margin-block-end: var(--gs-steg-3);
      padding: var(--gs-steg-2) var(--gs-steg-3);
      border-inline-start: 4px solid var(--gs-varning);
      background: var(--gs-varning-yta);
      overflow-wrap: anywhere;
    }
    .andrat p {
      margin: 0;
    }
    /* Always in sight, also when the dialog is higher than the window. */
    .knappar {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
      margin-block: calc(-1 * var(--gs-steg-2)) calc(-1 * var(--gs-steg-5));
      padding-block: var(--gs-steg-2) var(--gs-steg-5);
      background: var(--gs-yta);
    }
  `,
})
export class GsAktruta {
  readonly rubrik = input.required<string>();
  readonly knapp = input.required<string>();
  readonly akt = input.required<Arendeakt>();
  readonly arende = input.required<ArendeDelFragment>();
  /** Does the act on the ärende as the person has seen it. */
  readonly skicka = input.required<(arende: ArendeDelFragment) => Promise<Aktsvar | null>>();
  /** Fields that the dialog shows: their refusals stand beside them. */
  readonly falt = input<readonly string[]>([]);
  /** All that the person answers to is shown: until then nothing can be sent. */
  readonly redo = input(true);
  protected readonly ref = inject<MatDialogRef<unknown, Aktutfall>>(MatDialogRef);
  /** The ärende as it was when the dialog opened, or as it was met. */
  readonly nu = linkedSignal(() => this.arende());
  protected readonly andrat = signal<readonly Arendeskillnad[] | null>(null);
  readonly #avslag = signal<VisatAvslag | null>(null);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly pagar = signal(false);
  protected readonly ovrigt = computed(() => {
    const a = this.#avslag();
    return a?.falt && this.falt().includes(a.falt) ? null : a;
  });

  constructor() {
    lamnaRuta(this.ref, () => this.avbryt());
  }

  faltfel(falt: string): string | null {
    const a = this.#avslag();
    return a?.falt === falt ? [a.text, a.utvag].filter(Boolean).join(' ') : null;
  }

  /** Left: what was met here is what the page shows from now on. */
  protected avbryt(): void {
    this.ref.close(this.andrat() ? { slag: 'konflikt', arende: this.nu() } : null);
  }

  #mott(aktuell: ArendeDelFragment): void {
    if (!aktuell.akter.includes(this.akt())) {
      this.ref.close({ slag: 'konflikt', arende: aktuell });
      return;
    }
    this.andrat.set(arendeskillnad(this.nu(), aktuell));
    this.nu.set(aktuell);
  }

  /** Sends it once; null from `skicka` means that a field says what is wrong. The first one that does is brought into view. */
  protected async skickaNu(handelse?: Event): Promise<void> {
    handelse?.preventDefault();
    if (this.pagar() || !this.redo()) return;
    this.pagar.set(true);
    this.#avslag.set(null);
    this.fel.set(undefined);
    try {
      const svar = await this.skicka()(this.nu());
      if (svar?.__typename === 'Avslag') this.#avslag.set(svar);
      else if (svar?.__typename === 'ArendeKonflikt') this.#mott(svar.aktuell);
      else if (svar) this.ref.close({ slag: 'gjort', arende: svar });
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.pagar.set(false);
      afterNextRender(() => this.#element.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), { injector: this.#injector });
    }
  }
}
