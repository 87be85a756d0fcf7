import { Component, computed, DOCUMENT, effect, inject, input, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink, RouterOutlet } from '@angular/router';
import { arendetypText, type Arendetyp } from '@gemensam/arende/domain';
import { firstValueFrom } from 'rxjs';
import { Graf, type GrafFel, GsAvslag, GsEtikett, GsLaddar, GsSidansDelar, GsSidhuvud, GsTomt, Meddelanden, somGrafFel } from '@gemensam/shared/web';
import { type ArendeDelFragment, FardigberedArendeOperation } from '../generated/operationer';
import { ARENDE_DELAR } from './arende-delar';
import { Arendevy } from './arendevy';
import { GsArendetillstand } from './gs-arendetillstand';
import { GsArendesekretess } from '../sekretess/gs-arendesekretess';
import { type Registrerat, RegistreraRuta } from './registrera-ruta';

/** The frame of an ärende's page: what it is and where it stands, the acts, the row of its parts, and the part that is open. */
@Component({
  selector: 'gs-arende-sida',
  imports: [GsArendesekretess, GsSidhuvud, GsLaddar, GsTomt, GsAvslag, GsEtikett, GsArendetillstand, GsSidansDelar, RouterLink, RouterOutlet],
  providers: [Arendevy],
  templateUrl: './arende-sida.html',
  styleUrl: './arende-sida.css',
})
export class ArendeSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #dialog = inject(MatDialog);
  readonly #dokument = inject(DOCUMENT);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly vy = inject(Arendevy);

  protected readonly rubrik = computed(() => this.vy.rubrikSomSkrivs() ?? this.vy.arende()?.rubrik ?? '');
  protected readonly namn = computed(() => [this.vy.arende()?.dnr, this.rubrik() || 'Ärende utan rubrik'].filter(Boolean).join(' '));
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly delar = ARENDE_DELAR;
  protected readonly typText = (typ: Arendetyp): string => arendetypText(typ);

  constructor() {
    effect(() => this.vy.oppna(this.id()));
  }

  protected skrivUt(): void {
    this.#dokument.defaultView?.print();
  }

  protected async registrera(): Promise<void> {
    const a = await this.#infor();
    if (!a) return;
    const ruta = this.#dialog.open<RegistreraRuta, ArendeDelFragment, Registrerat>(RegistreraRuta, {
      data: a, width: '36rem', maxWidth: '96vw', autoFocus: 'input', restoreFocus: true, ariaLabelledBy: 'registrera-rubrik',
    });
    const utfall = await firstValueFrom(ruta.afterClosed());
    if (!utfall) return;
    if (utfall.slag === 'konflikt') await this.vy.mott(utfall.arende);
    else this.vy.satt(utfall.arende);
    this.#meddelanden.visa(
      utfall.slag === 'registrerat' ? `Ärendet är registrerat med diarienummer ${utfall.arende.dnr}` : 'Någon annan ändrade ärendet. Läs igenom och registrera igen',
    );
  }

  protected async fardigbered(): Promise<void> {
    const a = await this.#infor();
    if (!a) return;
    try {
      const { fardigberedArende: svar } = await this.#graf.andra(FardigberedArendeOperation, { input: { arendeId: a.id, version: a.version } });
      if (svar.__typename === 'Avslag') this.vy.avslag.set(svar);
      else if (svar.__typename === 'ArendeKonflikt') await this.vy.mott(svar.aktuell);
      else {
        this.vy.satt(svar);
        this.#meddelanden.visa('Ärendet är färdigberett');
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    }
  }

  /** What waits is saved first, so that the act is on what the person sees. */
  async #infor(): Promise<ArendeDelFragment | null> {
    this.vy.avslag.set(null);
    this.fel.set(undefined);
    return this.vy.fardigForAkt();
  }
}
