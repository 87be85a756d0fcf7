import { Component, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { tryggLank } from '@gemensam/arende/domain';
import { GsTextfalt } from '@gemensam/shared/web';

export interface Lankfraga {
  readonly href: string;
  /** What the link says; asked for when nothing is chosen. */
  readonly text: string | null;
}
export type Lanksvar = { readonly slag: 'lank'; readonly href: string; readonly text: string | null } | { readonly slag: 'bort' };

const FEL = 'Skriv en hel adress, till exempel https://www.boden.se eller mailto:kommun@boden.se. Den får inte innehålla blanksteg.';

/** An address as it was meant: a bare host gets https, a bare e-mail address mailto. */
export const menadLank = (skrivet: string): string | null => {
  const text = skrivet.trim();
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return tryggLank(`mailto:${text}`);
  return tryggLank(/^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u.test(text) ? `https://${text}` : text);
};

/** Asks where a link leads, and what it says. */
@Component({
  selector: 'gs-lank-ruta',
  imports: [GsTextfalt],
  template: `
    <h2 id="lank-rubrik">Länk</h2>
    <form (submit)="$event.preventDefault(); spara()">
      <gs-textfalt etikett="Adress" hjalp="En webbadress eller en e-postadress." [(text)]="adress" [fel]="fel()" [kravs]="true" />
      @if (data.text !== null) {
        <gs-textfalt etikett="Text" hjalp="Det som läsaren ser. Säg vart länken leder." [(text)]="text" />
      }
      <div class="knappar">
        <button type="submit" class="gs-knapp primar">{{ data.href ? 'Ändra länken' : 'Lägg in länken' }}</button>
        @if (data.href) {
          <button type="button" class="gs-knapp" (click)="ref.close({ slag: 'bort' })">Ta bort länken</button>
        }
        <button type="button" class="gs-knapp" (click)="ref.close()">Avbryt</button>
      </div>
    </form>
  `,
  styles: `
    :host {
      display: block;
      padding: var(--gs-steg-5);
    }
    h2 {
      margin: 0 0 var(--gs-steg-3);
    }
    form {
      display: grid;
      gap: var(--gs-steg-4);
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
    }
  `,
})
export class LankRuta {
  protected readonly data = inject<Lankfraga>(MAT_DIALOG_DATA);
  protected readonly ref = inject<MatDialogRef<LankRuta, Lanksvar>>(MatDialogRef);
  protected readonly adress = signal(this.data.href);
  protected readonly text = signal(this.data.text ?? '');
  protected readonly fel = signal<string | null>(null);

  protected spara(): void {
    const href = menadLank(this.adress());
    this.fel.set(href === null ? FEL : null);
    if (href !== null) this.ref.close({ slag: 'lank', href, text: this.data.text === null ? null : this.text().trim() || href.replace(/^(?:https?:\/\/|mailto:)/, '') });
  }
}
