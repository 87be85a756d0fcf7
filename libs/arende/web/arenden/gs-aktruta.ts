import { Component, computed, inject, input, signal } from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import { type GrafFel, GsAvslag, GsLaddar, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { type ArendeDelFragment } from '../generated/operationer';

/** What an act came to: done, met by a newer version, or left. */
export type Aktutfall = { readonly slag: 'gjort' | 'konflikt'; readonly arende: ArendeDelFragment } | null;

export type Aktsvar =
  | ({ readonly __typename: 'Arende' } & ArendeDelFragment)
  | { readonly __typename: 'ArendeKonflikt'; readonly aktuell: ArendeDelFragment }
  | ({ readonly __typename: 'Avslag' } & VisatAvslag);

/** The frame of a dialog that does one act on an ärende: heading, fields as content, refusal, and what sends it. */
@Component({
  selector: 'gs-aktruta',
  imports: [GsAvslag, GsLaddar],
  template: `
    <h2 id="akt-rubrik" tabindex="-1">{{ rubrik() }}</h2>
    <form novalidate (submit)="skickaNu($event)">
      <ng-content />
      @if (ovrigt(); as a) {
        <gs-avslag [avslag]="a" />
      }
      @if (fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="skickaNu()" />
      }
      <div class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="pagar() ? true : null">{{ knapp() }}</button>
        <button type="button" class="gs-knapp" (click)="ref.close(null)">Avbryt</button>
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
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
    }
  `,
})
export class GsAktruta {
  readonly rubrik = input.required<string>();
  readonly knapp = input.required<string>();
  readonly skicka = input.required<() => Promise<Aktsvar | null>>();
  /** Fields that the dialog shows: their refusals stand beside them. */
  readonly falt = input<readonly string[]>([]);
  protected readonly ref = inject<MatDialogRef<unknown, Aktutfall>>(MatDialogRef);
  readonly #avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly pagar = signal(false);
  protected readonly ovrigt = computed(() => {
    const a = this.#avslag();
    return a?.falt && this.falt().includes(a.falt) ? null : a;
  });

  faltfel(falt: string): string | null {
    const a = this.#avslag();
    return a?.falt === falt ? [a.text, a.utvag].filter(Boolean).join(' ') : null;
  }

  /** Sends it once; null from `skicka` means that a field says what is wrong. */
  protected async skickaNu(handelse?: Event): Promise<void> {
    handelse?.preventDefault();
    if (this.pagar()) return;
    this.pagar.set(true);
    this.#avslag.set(null);
    this.fel.set(undefined);
    try {
      const svar = await this.skicka()();
      if (svar?.__typename === 'Avslag') this.#avslag.set(svar);
      else if (svar) this.ref.close(svar.__typename === 'Arende' ? { slag: 'gjort', arende: svar } : { slag: 'konflikt', arende: svar.aktuell });
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.pagar.set(false);
    }
  }
}
