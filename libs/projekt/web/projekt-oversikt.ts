import { NgComponentOutlet } from '@angular/common';
import { afterNextRender, Component, computed, DestroyRef, effect, ElementRef, inject, Injector, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fasText, slagText, tidplanText } from '@gemensam/projekt/domain';
import {
  grafResurs,
  GsEtikett,
  GsLaddar,
  GsSidhuvud,
  GsTomt,
  Kortkommandon,
  Meddelanden,
  Sidtitel,
  tidpunkt,
  urlVarde,
} from '@gemensam/shared/web';
import { alderText } from './alder-text';
import { GsDeltagande } from './gs-deltagande';
import { GsFaslinje } from './gs-faslinje';
import { GsTrelagen } from './gs-trelagen';
import { ProjektOperation, type PortfoljRadDelFragment } from './generated/operationer';
import { PROJEKT_SEKTIONER } from './projekt-sektioner';
import { Statusformular } from './statusformular';
import type { Statusprojekt } from './statusutkast';

/** One project: where it is on its way, how it goes, who takes part, and what later domains show about it. */
@Component({
  selector: 'gs-projekt-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsEtikett, GsFaslinje, GsDeltagande, GsTrelagen, Statusformular, NgComponentOutlet, RouterLink],
  templateUrl: './projekt-sida.html',
  styleUrl: './projekt-sida.css',
})
export class ProjektSida {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly #meddelanden = inject(Meddelanden);
  readonly #titel = inject(Sidtitel);
  readonly #injector = inject(Injector);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #sektioner = inject(PROJEKT_SEKTIONER, { optional: true }) ?? [];
  readonly #uppdatera = urlVarde('uppdatera');

  protected readonly svar = grafResurs(ProjektOperation, () => ({ id: this.id() }));
  protected readonly projekt = computed(() => this.svar.varde()?.projekt ?? null);
  protected readonly redigerar = computed(() => this.#uppdatera.varde() === 'ja' && (this.projekt()?.farUppdatera ?? false));
  readonly #utkast = signal<string | null>(null);
  protected readonly statusprojekt = computed<Statusprojekt | null>(() => {
    const p = this.projekt();
    return p && { id: p.id, namn: p.namn, version: p.version, status: p.statusrapporter[0] ?? null, utkast: this.#utkast() ?? p.utkast };
  });
  protected readonly sektioner = resource({
    loader: () =>
      Promise.all(
        [...this.#sektioner]
          .sort((a, b) => a.ordning - b.ordning)
          .map(async ({ id, titel, ladda }) => ({ id, titel, komponent: await ladda() })),
      ),
  });
  protected readonly indata = computed(() => ({ projektId: this.id() }));

  protected readonly slagText = slagText;
  protected readonly fasText = fasText;
  protected readonly tidplanText = tidplanText;
  protected readonly alderText = alderText;
  protected readonly tidpunkt = tidpunkt;

  constructor() {
    effect(() => {
      const p = this.projekt();
      if (p) this.#titel.satt(p.namn);
    });
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
    void this.svar.ladda();
  }

  #fokuseraKnappen(): void {
    afterNextRender(
      { read: () => this.#element.nativeElement.querySelector<HTMLElement>('[data-uppdatera]')?.focus() },
      { injector: this.#injector },
    );
  }
}
