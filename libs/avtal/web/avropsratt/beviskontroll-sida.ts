import { Component, computed, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { beviskodText, tolkaBeviskod } from '@gemensam/avtal/domain';
import { arAvslag, formateraDatum } from '@gemensam/shared/domain';
import { grafResurs, GsLaddar, GsSidhuvud, GsTextfalt, TidpunktPipe, urlVarde } from '@gemensam/shared/web';
import { KontrolleraAvropsbevisOperation } from '../generated/operationer';

/** The code of an evidence tells what was issued, to be compared with the paper. The code stands in the address, so that it can be sent as a link. */
@Component({
  selector: 'gs-beviskontroll-sida',
  imports: [GsSidhuvud, GsLaddar, GsTextfalt, RouterLink, TidpunktPipe],
  templateUrl: './beviskontroll-sida.html',
  styleUrl: './gs-avropssvar.css',
})
export class BeviskontrollSida {
  readonly samverkan = input.required<string>();
  readonly #kod = urlVarde('kod');
  protected readonly text = linkedSignal(() => {
    const kod = tolkaBeviskod(this.#kod.varde());
    return arAvslag(kod) ? this.#kod.varde() : beviskodText(kod);
  });
  protected readonly fel = signal<string | null>(null);
  readonly #fragad = computed(() => {
    const kod = tolkaBeviskod(this.#kod.varde());
    return arAvslag(kod) ? null : kod;
  });
  protected readonly svar = grafResurs(KontrolleraAvropsbevisOperation, () => {
    const kod = this.#fragad();
    return kod === null ? undefined : { kod };
  });
  protected readonly fragat = computed(() => this.#fragad() !== null);
  protected readonly kontroll = computed(() => this.svar.varde()?.kontrolleraAvropsbevis ?? null);
  protected readonly dag = formateraDatum;
  protected readonly kod = beviskodText;

  protected kontrollera(): void {
    const kod = tolkaBeviskod(this.text());
    this.fel.set(arAvslag(kod) ? `${kod.text} ${kod.utvag ?? ''}`.trim() : null);
    if (!arAvslag(kod)) this.#kod.satt(kod);
  }
}
