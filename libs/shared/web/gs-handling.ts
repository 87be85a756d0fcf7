import { Component, computed, inject, input, output } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { textlagetext } from '@gemensam/shared/domain';
import { firstValueFrom } from 'rxjs';
import { Forhandsvisning } from './forhandsvisning';
import { tidpunkt } from './format';
import { GsEtikett } from './gs-etikett';
import { TILLATNA_FILER } from './gs-handlingsuppladdning';
import { GsHandlingsversioner } from './gs-handlingsversioner';
import { GsTidtext } from './gs-tidtext';
import { type Handling, type Handlingstillagg, handlingstyp, kanForhandsvisas } from './handlingstyp';
import { filstorlek } from './handling-uppladdning';
import { Meddelanden } from './meddelanden';
import type { Sekretessutfall } from './sekretess-ruta';

/** One handling: what it is, and what the person may do with it. One that is hidden is its place in the list and nothing more. */
@Component({
  selector: 'gs-handling',
  imports: [GsEtikett, GsHandlingsversioner, GsTidtext],
  template: `
    @let h = handling();
    @if (senaste(); as s) {
      <div class="huvud">
        <h3>{{ h.titel }}</h3>
        @if (tillagg()?.marke; as m) {
          <gs-etikett [ton]="m.ton">{{ m.text }}</gs-etikett>
        }
        @if (h.sekretess; as m) {
          <gs-etikett ton="obs">Sekretess, OSL {{ m.paragraf }}</gs-etikett>
        }
      </div>
      <p class="gs-dampad">
        {{ typ() }}, {{ filstorlek(s.storlek) }}, {{ s.filnamn }}<br />
        @if (s.nummer > 1) {
          Version {{ s.nummer }},
        }
        <gs-tidtext [text]="s.av + ', ' + tidpunkt(s.tid)" />
        @if (textlage(); as l) {
          <br />{{ l }}
        }
      </p>
      @if (h.sekretess; as m) {
        <p>{{ m.skal }} <span class="gs-dampad">Markerad av <gs-tidtext [text]="m.av + ', ' + tidpunkt(m.tid)" /></span></p>
      }
      <div class="knappar gs-ej-utskrift">
        @if (visas()) {
          <button type="button" class="gs-knapp lank" (click)="visa()">Visa<span class="gs-dold"> {{ h.titel }}</span></button>
        }
        <a [href]="s.adress" download>Ladda ner<span class="gs-dold"> {{ h.titel }}</span></a>
        @if (farLaddaUpp()) {
          <button type="button" class="gs-knapp lank" (click)="filval.click()">Ladda upp ny version<span class="gs-dold"> av {{ h.titel }}</span></button>
        }
        <input #filval hidden type="file" [attr.data-fil]="h.id" [accept]="tillatna" [attr.aria-label]="'Ny version av ' + h.titel" (change)="vald(filval)" />
        @for (a of tillagg()?.akter ?? []; track a.text) {
          <button type="button" class="gs-knapp lank" (click)="a.kor()">{{ a.text }}<span class="gs-dold"> {{ h.titel }}</span></button>
        }
        @if (h.farSekretessmarkera) {
          <button type="button" class="gs-knapp lank" (click)="marke()">Sekretessmarkera<span class="gs-dold"> {{ h.titel }}</span></button>
        }
        @if (h.farHavaSekretess) {
          <button type="button" class="gs-knapp lank" (click)="marke()">Häv sekretessen<span class="gs-dold"> för {{ h.titel }}</span></button>
        }
      </div>
      @if (h.versioner.length > 1) {
        <gs-handlingsversioner [handling]="h" />
      }
    } @else {
      <p class="dold">{{ h.titel }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .huvud {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-1) var(--gs-steg-3);
      align-items: baseline;
    }
    .huvud gs-etikett {
      margin: 0;
      white-space: normal;
    }
    h3 {
      margin: 0;
      font-size: inherit;
      overflow-wrap: anywhere;
    }
    p {
      margin: 0;
      font-size: var(--gs-text-liten);
      overflow-wrap: anywhere;
    }
    .dold {
      color: var(--gs-dampad);
      font-size: inherit;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-4);
      align-items: baseline;
      font-size: var(--gs-text-liten);
    }
  `,
})
export class GsHandling {
  readonly handling = input.required<Handling>();
  readonly farLaddaUpp = input(false);
  readonly tillagg = input<Handlingstillagg | null>(null);
  /** A file for its next version was chosen. */
  readonly nyVersion = output<File>();
  readonly andrad = output<Handling>();
  readonly #dialog = inject(MatDialog);
  readonly #visning = inject(Forhandsvisning);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly tillatna = TILLATNA_FILER;
  protected readonly tidpunkt = tidpunkt;
  protected readonly filstorlek = filstorlek;
  protected readonly senaste = computed(() => this.handling().versioner[0]);
  protected readonly typ = computed(() => handlingstyp(this.senaste()?.mediatyp ?? ''));
  /** What the search does not find in it. That the text is being read is told by the search alone: the list would not notice when it is done. */
  protected readonly textlage = computed(() => (this.handling().textlage === 'vantar' ? null : textlagetext(this.handling().textlage)));
  protected readonly visas = computed(() => kanForhandsvisas(this.senaste()?.mediatyp ?? ''));

  protected vald(filval: HTMLInputElement): void {
    const fil = filval.files?.[0];
    if (fil) this.nyVersion.emit(fil);
    filval.value = '';
  }

  protected visa(): void {
    const version = this.senaste();
    if (version) void this.#visning.oppna({ titel: this.handling().titel, version });
  }

  protected async marke(): Promise<void> {
    const { SekretessRuta } = await import('./sekretess-ruta');
    const ruta = this.#dialog.open<InstanceType<typeof SekretessRuta>, Handling, Sekretessutfall>(SekretessRuta, {
      data: this.handling(), width: '40rem', maxWidth: '96vw', autoFocus: 'input, textarea', restoreFocus: true, ariaLabelledBy: 'gs-sekretess-rubrik',
    });
    const utfall = await firstValueFrom(ruta.afterClosed());
    if (!utfall) return;
    const { handlingId: _id, ...nu } = utfall.nu;
    this.andrad.emit({ ...this.handling(), ...nu });
    const gjort = nu.sekretess ? 'är sekretessmarkerad' : 'är inte längre sekretessmarkerad';
    this.#meddelanden.visa(utfall.slag === 'andrad' ? `${this.handling().titel} ${gjort}` : 'Någon annan ändrade handlingen. Läs igenom och försök igen');
  }
}
