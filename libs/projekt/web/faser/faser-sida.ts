import { Component, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fasText } from '@gemensam/projekt/domain';
import { GsHanskjutet } from '@gemensam/samverkan/web';
import { Graf, GsAvslag, GsEtikett, GsLaddar, GsTomt } from '@gemensam/shared/web';
import { Fasvy } from './fasvy';
import { AterupptaOperation } from '../generated/operationer';
import { GsBeslutsformular } from './gs-beslutsformular';
import { GsGrindhistorik } from './gs-grindhistorik';
import { GsNastaGrind } from './gs-nasta-grind';
import { GsUpphandling } from './gs-upphandling';
import { GsGrindplan } from '../tidslinje/gs-grindplan';
import { GsVilaformular } from './gs-vilaformular';

/** Faser och grindar: the gate ahead with what it asks, the other ways, the upphandling, and every move so far. */
@Component({
  selector: 'gs-faser-sida',
  imports: [RouterLink, GsLaddar, GsTomt, GsAvslag, GsEtikett, GsNastaGrind, GsBeslutsformular, GsVilaformular, GsGrindplan, GsUpphandling, GsGrindhistorik, GsHanskjutet],
  providers: [Fasvy],
  templateUrl: './faser-sida.html',
  styleUrl: './faser-sida.css',
})
export class FaserSida {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  /** The move that the board asked for: its form is open at once, when the person may enter the decision. */
  readonly akt = input<string>();
  readonly #graf = inject(Graf);
  protected readonly vy = inject(Fasvy);
  protected readonly fasText = fasText;
  /** Shown once: who closes the form has closed it. */
  #visad: string | null = null;

  constructor() {
    effect(() => this.vy.oppna(this.id()));
    effect(() => {
      const akt = this.akt();
      const p = this.vy.faser();
      if (!akt || p?.id !== this.id() || this.#visad === akt) return;
      this.#visad = akt;
      untracked(() => {
        if (akt === 'passera' && p.nasta?.gron && p.nasta.registrerar.length > 0) this.vy.visa('passera');
        if (akt === 'steg_tillbaka' && (p.bakat?.registrerar.length ?? 0) > 0) this.vy.visa('bakat');
      });
    });
  }

  protected async ateruppta(): Promise<void> {
    const p = this.vy.faser();
    if (!p?.vilar) return;
    await this.vy.skicka(`Projektet är återupptaget i ${fasText(p.vilar.fran)}`, async () => (await this.#graf.andra(AterupptaOperation, { input: { projektId: p.id, version: p.version } })).ateruppta);
  }
}
