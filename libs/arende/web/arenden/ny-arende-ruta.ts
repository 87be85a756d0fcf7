import { Component, inject, signal } from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import { type Arendetyp, arendetyper, arendetypText } from '@gemensam/arende/domain';
import { Graf, type GrafFel, GsAvslag, GsLaddar, GsTextfalt, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { SkapaArendeOperation } from '../generated/operationer';

/** Begins an ärende without a project: what it is about, and of which type. Closes with its id. */
@Component({
  selector: 'gs-ny-arende-ruta',
  imports: [GsTextfalt, GsAvslag, GsLaddar],
  template: `
    <h2 id="akt-rubrik" tabindex="-1">Nytt ärende</h2>
    <p>Ärendet börjar som ett utkast. Rör det ett projekt skapas det i stället från projektets sida, så att tjänsteskrivelsen fylls i därifrån.</p>
    <form novalidate (submit)="skapa($event)">
      <gs-textfalt etikett="Rubrik" hjalp="Vad ärendet rör. Den går att ändra senare." [kravs]="true" [fel]="faltfel()" [(text)]="rubrik" />
      <div class="gs-falt">
        <label class="gs-falt-etikett" for="ny-arende-typ">Typ</label>
        <select #val id="ny-arende-typ" class="gs-inmatning" (change)="satt(val.value)">
          @for (t of typer; track t) {
            <option [value]="t" [selected]="t === typ()">{{ typText(t) }}</option>
          }
        </select>
      </div>
      @if (avslag() && !faltfel()) {
        <gs-avslag [avslag]="avslag()" />
      }
      @if (fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="skapa()" />
      }
      <div class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="pagar() ? true : null">Skapa utkast</button>
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
      margin: 0 0 var(--gs-steg-2);
    }
    form {
      display: grid;
      gap: var(--gs-steg-3);
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
    }
  `,
})
export class NyArendeRuta {
  protected readonly ref = inject<MatDialogRef<NyArendeRuta, string>>(MatDialogRef);
  readonly #graf = inject(Graf);
  protected readonly rubrik = signal('');
  protected readonly typ = signal<Arendetyp>('ovrigt');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly pagar = signal(false);
  protected readonly typer = arendetyper;
  protected readonly typText = (t: Arendetyp): string => arendetypText(t);

  protected faltfel(): string | null {
    const a = this.avslag();
    return a?.falt === 'rubrik' ? [a.text, a.utvag].filter(Boolean).join(' ') : null;
  }

  protected satt(varde: string): void {
    this.typ.set(arendetyper.find((t) => t === varde) ?? 'ovrigt');
  }

  protected async skapa(handelse?: Event): Promise<void> {
    handelse?.preventDefault();
    if (this.pagar()) return;
    this.pagar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const { skapaArende: svar } = await this.#graf.andra(SkapaArendeOperation, { input: { projektId: null, typ: this.typ(), rubrik: this.rubrik() } });
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'Arende') this.ref.close(svar.id);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.pagar.set(false);
    }
  }
}
