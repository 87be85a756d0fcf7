import { Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { GsLaddar, rollText, Sammanhang, somGrafFel, type GrafFel } from '@gemensam/shared/web';
import { Utfallning } from './utfallning';

/** Who one is, with which uppdrag, and the way out. */
@Component({
  selector: 'gs-skal-konto',
  imports: [Utfallning, GsLaddar, RouterLink],
  template: `
    <details gsUtfallning>
      <summary>
        <span class="gs-dold">Inloggad: </span><span class="namn">{{ sammanhang.inloggad()?.namn }}</span>
      </summary>
      <div class="gs-meny">
        <ul class="uppdrag">
          @for (u of uppdrag(); track u) {
            <li>{{ u }}</li>
          } @empty {
            <li>Inget uppdrag i dag</li>
          }
        </ul>
        <gs-laddar [laddar]="false" [fel]="fel()" (igen)="loggaUt(overallt)" />
        <a class="gs-knapp" routerLink="/konto" [queryParams]="{ till: '/' + sammanhang.samverkan() }">Ditt konto</a>
        @if (sammanhang.inloggad()?.kanBytaLosenord) {
          <a class="gs-knapp" routerLink="/byt-losenord" [queryParams]="{ till: '/' + sammanhang.samverkan() }">Byt lösenord</a>
        }
        <button type="button" class="gs-knapp" (click)="loggaUt(false)">Logga ut</button>
        <button type="button" class="gs-knapp" (click)="loggaUt(true)">Logga ut överallt</button>
        <p class="gs-dampad">Överallt: alla enheter där du är inloggad.</p>
      </div>
    </details>
  `,
  styles: `
    .gs-meny {
      inset-inline: auto 0;
    }
    .uppdrag {
      margin-block-end: var(--gs-steg-3);
    }
    .uppdrag li {
      padding: 0;
    }
    .gs-knapp {
      display: flex;
      justify-content: center;
      width: 100%;
      margin-block-end: var(--gs-steg-2);
    }
    p {
      margin: 0;
      font-size: var(--gs-text-liten);
    }
  `,
  host: { class: 'gs-ej-utskrift' },
})
export class SkalKonto {
  protected readonly sammanhang = inject(Sammanhang);
  readonly #router = inject(Router);
  readonly #dokument = inject(DOCUMENT);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected overallt = false;
  protected readonly uppdrag = computed(() =>
    this.sammanhang.uppdrag().map((u) => (u.kommun ? `${rollText(u.roll)}, ${u.kommun.namn}` : rollText(u.roll))),
  );

  protected async loggaUt(overallt: boolean): Promise<void> {
    this.overallt = overallt;
    try {
      if (!(await this.sammanhang.alltSant()) && this.#dokument.defaultView?.confirm('Allt du har skrivit är inte sparat. Loggar du ut nu försvinner det som inte är sparat.') !== true) return;
      await this.sammanhang.loggaUt(overallt);
      await this.#router.navigateByUrl('/');
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    }
  }
}
