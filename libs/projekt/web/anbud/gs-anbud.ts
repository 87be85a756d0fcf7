import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { type Anbudsakt, anbudsaktText } from '@gemensam/projekt/domain';
import { Graf, GsHandlingar, GsTextfalt, type Handling, type VisatAvslag } from '@gemensam/shared/web';
import { BedomAnbudOperation } from '../generated/operationer';
import type { Anbudet, Anbudsaktion } from './anbudsaktion';

const KLART: Readonly<Record<Anbudsakt, string>> = { utvardera: 'är utvärderat', anta: 'är antaget', forkasta: 'är förkastat', aterta: 'står som förut' };
const KNAPP: Readonly<Record<Anbudsakt, string>> = { utvardera: 'Spara utvärderingen', anta: 'Anta anbudet', forkasta: 'Förkasta anbudet', aterta: 'Ta tillbaka bedömningen' };

/** One bid below its row: how it was judged, its handlingar, and what those who handle it may do. */
@Component({
  selector: 'gs-anbud',
  imports: [GsTextfalt, GsHandlingar],
  template: `
    @let a = anbud();
    <dl class="gs-fakta">
      <dt>Inskrivet av</dt>
      <dd>{{ a.av }}</dd>
      @if (a.utvardering) {
        <dt>Utvärdering</dt>
        <dd class="text">{{ a.utvardering }}</dd>
      }
      @if (a.skal) {
        <dt>Varför det förkastades</dt>
        <dd class="text">{{ a.skal }}</dd>
      }
    </dl>
    @if (farSkrivaIn() || a.akter.length > 0) {
      <div class="knappar gs-ej-utskrift">
        @for (k of a.akter; track k) {
          <button type="button" class="gs-knapp" [attr.aria-expanded]="akt() === k" (click)="akt.set(akt() === k ? null : k)">{{ aktText(k) }}</button>
        }
        @if (farSkrivaIn()) {
          <button type="button" class="gs-knapp" (click)="ratta.emit()">Rätta uppgifterna</button>
        }
      </div>
    }
    @if (akt(); as vald) {
      <form class="gs-ej-utskrift" [attr.aria-label]="aktText(vald) + ' anbudet från ' + a.namn" novalidate (submit)="$event.preventDefault(); skicka(vald)">
        @if (vald === 'utvardera') {
          <gs-textfalt etikett="Utvärdering" hjalp="Hur anbudet bedömdes mot kraven och kriterierna." [rader]="4" [(text)]="text" [fel]="faltfel()" [kravs]="true" />
        } @else if (vald === 'forkasta') {
          <gs-textfalt etikett="Skäl" hjalp="Det krav som inte är uppfyllt." [rader]="3" [(text)]="text" [fel]="faltfel()" [kravs]="true" />
        } @else if (vald === 'anta') {
          <p>Anbudet antecknas som det som vinner. Tilldelningen registreras på upphandlingen.</p>
        } @else {
          <p>Anbudet står som före bedömningen. Historiken visar vad som ändrades.</p>
        }
        <p class="knappar">
          <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">{{ knapp(vald) }}</button>
          <button type="button" class="gs-knapp" (click)="akt.set(null)">Avbryt</button>
        </p>
      </form>
    }
    <h2>Handlingar</h2>
    <gs-handlingar
      [objekt]="'upphandlingar/' + upphandlingId() + '/anbud/' + a.id"
      [handlingar]="a.handlingar"
      [farLaddaUpp]="farSkrivaIn()"
      [tomtext]="farSkrivaIn() ? 'Lägg till det som kom in.' : 'Inga handlingar är inlagda.'"
      (andrad)="handling.emit($event)"
    />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
      padding-block: var(--gs-steg-2);
    }
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
      max-width: 44rem;
      padding: var(--gs-steg-4);
      border: 1px solid var(--gs-linje-stark);
      background: var(--gs-yta);
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2);
    }
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    h2 {
      font-size: 1rem;
    }
    h2,
    p,
    dl {
      margin: 0;
    }
  `,
})
export class GsAnbud {
  readonly anbud = input.required<Anbudet>();
  readonly upphandlingId = input.required<string>();
  readonly farSkrivaIn = input(false);
  readonly avslag = input<VisatAvslag | null>(null);
  /** Somebody was first: what is written stays beside what stands now. */
  readonly krock = input(false);
  readonly sparar = input(false);
  readonly sanda = output<Anbudsaktion>();
  readonly ratta = output();
  readonly handling = output<Handling>();
  readonly #graf = inject(Graf);
  /** The act whose form is open; it closes when the bid has a new version, unless that is somebody else's. */
  protected readonly akt = linkedSignal<number, Anbudsakt | null>({ source: () => this.anbud().version, computation: (_, forut) => (untracked(this.krock) ? (forut?.value ?? null) : null) });
  protected readonly text = linkedSignal<Anbudsakt | null, string>({
    source: this.akt,
    computation: (akt, forut) => (forut && forut.source === akt ? forut.value : akt === 'utvardera' ? (untracked(this.anbud).utvardering ?? '') : ''),
  });
  protected readonly faltfel = computed(() => {
    const a = this.avslag();
    return a?.falt === 'text' ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  });
  protected readonly aktText = (a: Anbudsakt): string => anbudsaktText(a);
  protected readonly knapp = (a: Anbudsakt): string => KNAPP[a];

  protected skicka(akt: Anbudsakt): void {
    const { id, version, namn } = this.anbud();
    const input = { id, akt, text: akt === 'utvardera' || akt === 'forkasta' ? this.text() : '', version };
    this.sanda.emit({ klart: `Anbudet från ${namn} ${KLART[akt]}`, akt: async () => (await this.#graf.andra(BedomAnbudOperation, { input })).bedomAnbud });
  }
}
