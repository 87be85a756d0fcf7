import { Component, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { Graf, type GrafFel, GsAvslag, GsLaddar, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { GsKlassval } from '../diarium/gs-klassval';
import { type ArendeDelFragment, RegistreraArendeOperation } from '../generated/operationer';
import { type Aktutfall } from './gs-aktruta';

/** Registers an ärende: the class of the diarieplan is asked for, the dnr comes back. */
@Component({
  selector: 'gs-registrera-ruta',
  imports: [GsKlassval, GsAvslag, GsLaddar],
  template: `
    <h2 id="akt-rubrik" tabindex="-1">Registrera ärendet</h2>
    <p>
      <strong>{{ arende.rubrik }}</strong> får nästa lediga diarienummer och går till beredning. Det kan inte ångras, och ärendet blir synligt för alla i
      samverkan.
    </p>
    <form (submit)="registrera($event)">
      <gs-klassval [fel]="faltfel()" [(text)]="klassificering" />
      @if (ovrigt(); as a) {
        <gs-avslag [avslag]="a" />
      }
      @if (fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="registrera()" />
      }
      <div class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="pagar() ? true : null">{{ pagar() ? 'Registrerar …' : 'Registrera' }}</button>
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
    p {
      max-width: 60ch;
      overflow-wrap: anywhere;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
      margin-block-start: var(--gs-steg-4);
    }
  `,
})
export class RegistreraRuta {
  protected readonly arende = inject<ArendeDelFragment>(MAT_DIALOG_DATA);
  protected readonly ref = inject<MatDialogRef<RegistreraRuta, Aktutfall>>(MatDialogRef);
  readonly #graf = inject(Graf);
  protected readonly klassificering = signal(this.arende.klassificeringForslag);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly pagar = signal(false);

  protected faltfel(): string | null {
    const a = this.avslag();
    return a?.falt === 'klassificering' ? [a.text, a.utvag].filter(Boolean).join(' ') : null;
  }

  protected ovrigt(): VisatAvslag | null {
    return this.avslag()?.falt === 'klassificering' ? null : this.avslag();
  }

  protected async registrera(handelse?: Event): Promise<void> {
    handelse?.preventDefault();
    if (this.pagar()) return;
    this.pagar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const input = { arendeId: this.arende.id, version: this.arende.version, klassificering: this.klassificering() };
      const { registreraArende: svar } = await this.#graf.andra(RegistreraArendeOperation, { input });
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'Arende') this.ref.close({ slag: 'gjort', arende: svar });
      else this.ref.close({ slag: 'konflikt', arende: svar.aktuell });
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.pagar.set(false);
    }
  }
}
