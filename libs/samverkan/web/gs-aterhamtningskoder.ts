import { Component, DOCUMENT, inject, input, output, signal } from '@angular/core';
import { Fokus } from './fokus';

/** Recovery codes, shown once: to print, copy or write down. */
@Component({
  selector: 'gs-aterhamtningskoder',
  imports: [Fokus],
  template: `
    <section class="gs-panel" aria-labelledby="aterhamtning-rubrik">
      <h2 id="aterhamtning-rubrik" tabindex="-1" gsFokus>Spara dina återhämtningskoder</h2>
      <p class="gs-text">
        Med en kod kommer du in även om du tappar telefonen eller nyckeln. Varje kod gäller en gång. Koderna visas bara nu: skriv ut dem eller spara dem där ingen annan kommer åt dem.
      </p>
      <ol>
        @for (kod of koder(); track kod) {
          <li>
            <code>{{ kod }}</code>
          </li>
        }
      </ol>
      <div class="knappar gs-ej-utskrift">
        <button type="button" class="gs-knapp" (click)="skrivUt()">Skriv ut</button>
        <button type="button" class="gs-knapp" (click)="kopiera()">Kopiera</button>
        <button type="button" class="gs-knapp primar" (click)="klar.emit()">Jag har sparat koderna</button>
      </div>
      <p role="status">{{ kopierat() }}</p>
    </section>
  `,
  styles: `
    ol {
      columns: 14rem auto;
      max-width: 32rem;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
    }
  `,
})
export class GsAterhamtningskoder {
  readonly koder = input.required<readonly string[]>();
  readonly klar = output();
  readonly #fonster = inject(DOCUMENT).defaultView;
  protected readonly kopierat = signal('');

  protected skrivUt(): void {
    this.#fonster?.print();
  }

  protected async kopiera(): Promise<void> {
    try {
      await this.#fonster?.navigator.clipboard.writeText(this.koder().join('\n'));
      this.kopierat.set('Koderna är kopierade.');
    } catch {
      this.kopierat.set('Webbläsaren tillät inte kopiering. Markera koderna och kopiera dem.');
    }
  }
}
