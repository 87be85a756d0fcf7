import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { grafResurs, type GrafFel, GsAvslag, GsLaddar, GsSidhuvud, Meddelanden, somGrafFel, sparatUtkast, Vidare, type VisatAvslag } from '@gemensam/shared/web';
import { MotenOperation } from '../generated/operationer';
import { GsMoteformular, MOTESUTKAST } from './gs-moteformular';
import type { Motesaktion } from './motesvy';

/** A meeting is put in the calendar. */
@Component({
  selector: 'gs-nytt-mote-sida',
  imports: [GsSidhuvud, GsAvslag, GsLaddar, GsMoteformular],
  template: `
    <gs-sidhuvud rubrik="Lägg in möte" overrubrik="Möten" ingress="De som har uppdrag på mötesdagen står på listan från början." />
    @if (kvar() !== undefined && svar.varde()?.moten; as l) {
      <gs-avslag [avslag]="avslag()?.falt ? null : avslag()" />
      @if (fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="fel.set(undefined)" />
      }
      <gs-moteformular [mote]="null" [kvar]="kvar() ?? ''" [ledtider]="l.ledtider" [andra]="l.moten" [avslag]="avslag()" [sparar]="sparar()" (sanda)="skicka($event)" (stangd)="tillbaka()" />
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
})
export class NyttMoteSida {
  readonly samverkan = input.required<string>();
  readonly #router = inject(Router);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly svar = grafResurs(MotenOperation, () => ({}));
  protected readonly kvar = sparatUtkast(() => MOTESUTKAST);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);
  readonly #bas = computed(() => ['/', this.samverkan(), 'moten']);

  protected tillbaka(): void {
    void this.#router.navigate(this.#bas());
  }

  protected async skicka(aktion: Motesaktion): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const vidare = this.#vidare.harifran();
      const svar = await aktion.akt();
      if (svar.__typename === 'Avslag') return this.avslag.set(svar);
      if (svar.__typename !== 'Mote') return;
      this.#meddelanden.visa(aktion.klart);
      await vidare([...this.#bas(), svar.id]);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}
