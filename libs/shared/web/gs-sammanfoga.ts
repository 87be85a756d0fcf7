import { Component, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { GsJamfor } from './gs-jamfor';
import type { Sammanfogat, Sammanfogningsdata, Sammanfogningsfalt } from './sammanfogning';

/** Merge dialog: their version and mine side by side, what differs, and a field for the text that shall stand. */
@Component({
  selector: 'gs-sammanfoga',
  imports: [GsJamfor],
  template: `
    <h2 id="gs-sammanfoga-rubrik" tabindex="-1">Någon annan hann före</h2>
    <p>
      {{ data.avVem }} sparade {{ data.rubrik }}{{ data.nar ? ' ' + data.nar : '' }}, medan du skrev. Inget har gått
      förlorat: välj vad som ska gälla.
    </p>
    @for (f of data.falt; track f.namn) {
      <section [attr.aria-label]="f.etikett">
        @if (data.falt.length > 1) {
          <h3>{{ f.etikett }}</h3>
        }
        <div class="sida-vid-sida">
          <div>
            <p class="vems">Sparat av {{ data.avVem }}</p>
            <p class="version" tabindex="0">{{ f.deras || 'Tomt' }}</p>
            <button type="button" class="gs-knapp" (click)="satt(f, f.deras)">Använd den sparade</button>
          </div>
          <div>
            <p class="vems">Din text</p>
            <p class="version" tabindex="0">{{ f.min || 'Tomt' }}</p>
            <button type="button" class="gs-knapp" (click)="satt(f, f.min)">Använd min</button>
          </div>
        </div>
        <details>
          <summary>Visa vad som skiljer</summary>
          <gs-jamfor [gammal]="f.deras" [ny]="f.min" />
        </details>
        <label class="gs-falt-etikett" [for]="'gs-sammanfoga-' + f.namn">Så här ska det stå</label>
        <textarea
          class="gs-inmatning"
          rows="6"
          [id]="'gs-sammanfoga-' + f.namn"
          [value]="texter()[f.namn] ?? ''"
          (input)="skriv(f, $event)"
        ></textarea>
      </section>
    }
    <div class="knappar">
      <button type="button" class="gs-knapp primar" (click)="spara()">Spara den sammanfogade texten</button>
      <button type="button" class="gs-knapp" (click)="ref.close(null)">Fortsätt skriva på min</button>
    </div>
  `,
  styles: `
    :host {
      display: block;
      padding: var(--gs-steg-5);
    }
    h2,
    h3 {
      margin: 0 0 var(--gs-steg-2);
    }
    .vems {
      margin: 0 0 var(--gs-steg-1);
      font-weight: 600;
    }
    section {
      margin-block: var(--gs-steg-5);
    }
    .sida-vid-sida {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      gap: var(--gs-steg-4);
    }
    .version {
      margin: 0 0 var(--gs-steg-2);
      padding: var(--gs-steg-3);
      max-height: 16rem;
      overflow: auto;
      border: 1px solid var(--gs-linje);
      background: var(--gs-bakgrund);
      white-space: pre-wrap;
      overflow-wrap: break-word;
    }
    details {
      margin-block: var(--gs-steg-4);
    }
    textarea {
      width: 100%;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
    }
  `,
})
export class GsSammanfoga {
  protected readonly data = inject<Sammanfogningsdata>(MAT_DIALOG_DATA);
  protected readonly ref = inject<MatDialogRef<GsSammanfoga, Sammanfogat>>(MatDialogRef);
  protected readonly texter = signal<Readonly<Record<string, string>>>(
    Object.fromEntries(this.data.falt.map((f) => [f.namn, f.min])),
  );

  protected satt(f: Sammanfogningsfalt, text: string): void {
    this.texter.update((t) => ({ ...t, [f.namn]: text }));
  }

  protected skriv(f: Sammanfogningsfalt, handelse: Event): void {
    if (handelse.target instanceof HTMLTextAreaElement) this.satt(f, handelse.target.value);
  }

  protected spara(): void {
    this.ref.close(this.texter());
  }
}
