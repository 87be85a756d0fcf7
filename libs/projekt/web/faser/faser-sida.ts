import { Component, effect, inject, input } from '@angular/core';
import { fasText } from '@gemensam/projekt/domain';
import { Graf, GsAvslag, GsEtikett, GsLaddar, GsTomt } from '@gemensam/shared/web';
import { Fasvy } from './fasvy';
import { AterupptaOperation } from '../generated/operationer';
import { GsBeslutsformular } from './gs-beslutsformular';
import { GsGrindhistorik } from './gs-grindhistorik';
import { GsNastaGrind } from './gs-nasta-grind';
import { GsUpphandling } from './gs-upphandling';
import { GsVilaformular } from './gs-vilaformular';

/** Faser och grindar: the gate ahead with what it asks, the other ways, the upphandling, and every move so far. */
@Component({
  selector: 'gs-faser-sida',
  imports: [GsLaddar, GsTomt, GsAvslag, GsEtikett, GsNastaGrind, GsBeslutsformular, GsVilaformular, GsUpphandling, GsGrindhistorik],
  providers: [Fasvy],
  templateUrl: './faser-sida.html',
  styleUrl: './faser-sida.css',
})
export class FaserSida {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  protected readonly vy = inject(Fasvy);
  protected readonly fasText = fasText;

  constructor() {
    effect(() => this.vy.oppna(this.id()));
  }

  protected async ateruppta(): Promise<void> {
    const p = this.vy.faser();
    if (!p?.vilar) return;
    await this.vy.skicka(`Projektet är återupptaget i ${fasText(p.vilar.fran)}`, async () => (await this.#graf.andra(AterupptaOperation, { input: { projektId: p.id, version: p.version } })).ateruppta);
  }
}
