import { Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { GsTextfalt, GsTomt } from '@gemensam/shared/web';
import { type Textsiffra } from './siffervy';

/** Asks which figure to put in the text: all that the ärende may hold, with what they say now and where they come from. */
@Component({
  selector: 'gs-siffer-ruta',
  imports: [GsTextfalt, GsTomt],
  template: `
    <h2 id="siffer-rubrik">Lägg in en siffra</h2>
    <p class="gs-dampad">Siffran följer portalens uppgifter tills ärendet är berett. Då står den fast.</p>
    @if (siffror.length === 0) {
      <gs-tomt rubrik="Inga siffror att lägga in" text="Ärendet hör inte till något projekt med kostnader." />
    } @else {
      <gs-textfalt etikett="Sök" typ="search" [(text)]="sok" />
      <div class="lista" tabindex="0" role="region" aria-label="Siffror">
        @for (g of grupper(); track g.namn) {
          <h3>{{ g.namn }}</h3>
          <ul>
            @for (s of g.siffror; track s.nyckel) {
              <li>
                <button type="button" class="gs-knapp lank" (click)="ref.close(s.nyckel)">{{ s.etikett }}: {{ s.varde }}</button>
                <p class="gs-dampad">{{ s.kalla }}</p>
              </li>
            }
          </ul>
        } @empty {
          <p>Ingen siffra heter så.</p>
        }
      </div>
    }
    <button type="button" class="gs-knapp" (click)="ref.close()">Avbryt</button>
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
    h3 {
      margin-block-start: var(--gs-steg-3);
      font-size: 1rem;
    }
    .lista {
      max-height: 50vh;
      margin-block: var(--gs-steg-3);
      padding: 0 var(--gs-steg-3) var(--gs-steg-3);
      overflow: auto;
      border: 1px solid var(--gs-linje);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: var(--gs-steg-1);
    }
    li p {
      margin: 0;
      font-size: var(--gs-text-liten);
    }
    .gs-knapp.lank {
      text-align: start;
    }
  `,
})
export class SifferRuta {
  protected readonly siffror = inject<readonly Textsiffra[]>(MAT_DIALOG_DATA);
  protected readonly ref = inject<MatDialogRef<SifferRuta, string>>(MatDialogRef);
  protected readonly sok = signal('');
  protected readonly grupper = computed(() => {
    const ord = this.sok().trim().toLocaleLowerCase('sv');
    const valda = this.siffror.filter((s) => `${s.grupp} ${s.etikett} ${s.varde}`.toLocaleLowerCase('sv').includes(ord));
    return [...new Set(valda.map((s) => s.grupp))].map((namn) => ({ namn, siffror: valda.filter((s) => s.grupp === namn) }));
  });
}
