import { afterNextRender, Component, computed, DestroyRef, ElementRef, inject, Injector, input, signal } from '@angular/core';
import { fasText, tidplanText } from '@gemensam/projekt/domain';
import { belopp, GsEtikett, GsTomt, Kortkommandon, Meddelanden, tidpunkt, urlVarde } from '@gemensam/shared/web';
import { alderText } from './alder-text';
import { GsDeltagande } from '../kommuner/gs-deltagande';
import { GsIdedel } from '../ideer/gs-idedel';
import { GsProjektsektioner } from './gs-projektsektioner';
import { GsTrelagen } from '../kommuner/gs-trelagen';
import type { PortfoljRadDelFragment } from '../generated/operationer';
import { Projektvy } from './projektvy';
import { GsRapportrisker } from '../risker/gs-rapportrisker';
import { Statusformular } from '../statusrapporter/statusformular';
import type { Statusprojekt } from '../statusrapporter/statusutkast';

/** The first part of a project's page: how it goes, its facts, and who takes part. */
@Component({
  selector: 'gs-projekt-oversikt',
  imports: [GsTomt, GsEtikett, GsDeltagande, GsIdedel, GsProjektsektioner, GsTrelagen, GsRapportrisker, Statusformular],
  templateUrl: './projekt-oversikt.html',
  styleUrl: './projekt-oversikt.css',
})
export class ProjektOversikt {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly #meddelanden = inject(Meddelanden);
  readonly #injector = inject(Injector);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #uppdatera = urlVarde('uppdatera');
  readonly #vy = inject(Projektvy);

  protected readonly projekt = this.#vy.projekt;
  protected readonly redigerar = computed(() => this.#uppdatera.varde() === 'ja' && (this.projekt()?.farUppdatera ?? false));
  readonly #utkast = signal<string | null>(null);
  protected readonly statusprojekt = computed<Statusprojekt | null>(() => {
    const p = this.projekt();
    return p && { id: p.id, namn: p.namn, version: p.version, status: p.statusrapporter[0] ?? null, risklage: p.risklage, utkast: this.#utkast() ?? p.utkast };
  });

  protected readonly fasText = fasText;
  protected readonly tidplanText = tidplanText;
  protected readonly alderText = alderText;
  protected readonly tidpunkt = tidpunkt;
  protected readonly belopp = belopp;

  constructor() {
    inject(Kortkommandon).registrera(
      [{ tangent: 's', text: 'Uppdatera status', kor: () => this.oppna() }],
      inject(DestroyRef),
    );
  }

  protected oppna(): boolean {
    if (!this.projekt()?.farUppdatera) return false;
    this.#uppdatera.satt('ja');
    return true;
  }

  protected utkastAndrat(innehall: string): void {
    this.#utkast.set(innehall);
  }

  protected stang(): void {
    this.#uppdatera.satt('');
    this.#fokuseraKnappen();
  }

  protected sparad(rad: PortfoljRadDelFragment): void {
    this.#uppdatera.satt('');
    this.#utkast.set(null);
    this.#meddelanden.visa(`Status sparad för ${rad.namn}`);
    this.#fokuseraKnappen();
    void this.#vy.ladda();
  }

  #fokuseraKnappen(): void {
    afterNextRender(
      { read: () => this.#element.nativeElement.querySelector<HTMLElement>('[data-uppdatera]')?.focus() },
      { injector: this.#injector },
    );
  }
}
