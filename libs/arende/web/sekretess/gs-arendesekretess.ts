import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { sekretesslagText } from '@gemensam/arende/domain';
import { DatumPipe, grafResurs, GsEtikett, Meddelanden } from '@gemensam/shared/web';
import { firstValueFrom } from 'rxjs';
import { ArendesekretessOperation } from '../generated/operationer';
import type { Sekretessatgard, Sekretessfraga, Sekretessutfall } from './arendesekretess-ruta';

const GJORT: Readonly<Record<Sekretessatgard, string>> = {
  satt: 'Ärendet är sekretessmarkerat', andra: 'Sekretessen är ändrad', hav: 'Sekretessen är hävd', behoriga: 'Vilka som ser ärendet är ändrat',
};
/** Who sees what is secret in the ordinary way, beside those who are named. */
const KONTORET = ['e-samordnaren', 'nämndsekreteraren', 'presidiet', 'revisorn'];
const UPPRAKNING = new Intl.ListFormat('sv', { type: 'conjunction' });
const BESLUT = { satt: 'Sekretessmarkerat', andrad: 'Sekretessen ändrad', havd: 'Sekretessen hävd' } as const;

/** The secrecy of an ärende in the head of its page: the mark, who sees it, what was decided, and the acts. */
@Component({
  selector: 'gs-arendesekretess',
  imports: [GsEtikett, DatumPipe],
  template: `
    @if (svar.varde()?.arendesekretess; as s) {
      @if (s.sekretess; as m) {
        <div class="ruta">
          <p>
            <gs-etikett ton="obs">{{ slagText(m.slag) }}, OSL {{ m.paragraf }}</gs-etikett>
            <span class="nar">Sedan {{ m.fran | datum }}.</span> {{ m.skal }}
          </p>
          <p class="gs-dampad">{{ vilka() }}</p>
          @if (s.farBesluta) {
            <div class="knappar gs-ej-utskrift">
              <button type="button" class="gs-knapp lank" (click)="oppna('behoriga')">Välj vilka som ser ärendet</button>
              <button type="button" class="gs-knapp lank" (click)="oppna('andra')">Ändra sekretessen</button>
              <button type="button" class="gs-knapp lank" (click)="oppna('hav')">Häv sekretessen</button>
            </div>
          }
        </div>
      } @else if (s.farBesluta) {
        <p class="gs-ej-utskrift"><button type="button" class="gs-knapp lank" (click)="oppna('satt')">Sekretessmarkera ärendet</button></p>
      }
      @if (s.beslut.length > (s.sekretess ? 1 : 0)) {
        <details class="gs-ej-utskrift">
          <summary>Beslut om sekretess</summary>
          <ol>
            @for (b of s.beslut; track $index) {
              <li>{{ b.datum | datum }}: {{ beslutText[b.beslut] }} enligt OSL {{ b.paragraf }} av {{ b.av }}. {{ b.skal }}</li>
            }
          </ol>
        </details>
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }
    :host(:has(.ruta)) {
      flex: 1 0 100%;
    }
    :host(:empty) {
      display: none;
    }
    .ruta {
      padding: var(--gs-steg-2) var(--gs-steg-3);
      border-inline-start: 4px solid var(--gs-varning);
      background: var(--gs-varning-yta);
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .ruta p {
      margin-block-end: var(--gs-steg-1);
    }
    .nar {
      margin-inline: var(--gs-steg-2);
    }
    .ruta .gs-dampad {
      color: inherit;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-4);
    }
    details,
    .knappar,
    p {
      font-size: var(--gs-text-liten);
    }
    ol {
      margin: var(--gs-steg-1) 0;
      padding-inline-start: var(--gs-steg-5);
      overflow-wrap: anywhere;
    }
  `,
})
export class GsArendesekretess {
  readonly arendeId = input.required<string>();
  /** Of the ärende: another one, and it is asked again. */
  readonly version = input.required<number>();
  /** Something was decided: the ärende has a new version. */
  readonly andrad = output();
  readonly #dialog = inject(MatDialog);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly svar = grafResurs(ArendesekretessOperation, () => ({ arendeId: this.arendeId() }));
  protected readonly slagText = sekretesslagText;
  protected readonly beslutText = BESLUT;
  protected readonly vilka = computed(() => {
    const s = this.svar.varde()?.arendesekretess;
    if (!s?.sekretess) return '';
    const namn = s.behoriga.map((b) => (b.handlaggare ? `${b.namn} (handläggare)` : b.namn));
    return `Ser ärendet: ${UPPRAKNING.format(s.sekretess.slag === 'upphandling' ? namn : [...KONTORET, ...namn])}.`;
  });

  constructor() {
    effect(() => {
      const version = this.version();
      untracked(() => {
        const nu = this.svar.varde()?.arendesekretess;
        if (nu && nu.version !== version) void this.svar.ladda();
      });
    });
  }

  protected async oppna(atgard: Sekretessatgard): Promise<void> {
    const nu = this.svar.varde()?.arendesekretess;
    if (!nu) return;
    const { ArendesekretessRuta } = await import('./arendesekretess-ruta');
    const ruta = this.#dialog.open<InstanceType<typeof ArendesekretessRuta>, Sekretessfraga, Sekretessutfall>(ArendesekretessRuta, {
      data: { atgard, nu }, width: '42rem', maxWidth: '96vw', autoFocus: 'input, textarea', restoreFocus: true, ariaLabelledBy: 'gs-arendesekretess-rubrik',
    });
    const utfall = await firstValueFrom(ruta.afterClosed());
    if (!utfall) return;
    this.svar.satt({ arendesekretess: utfall.nu });
    this.andrad.emit();
    if (utfall.gjort) this.#meddelanden.visa(GJORT[atgard]);
  }
}
